import { Button } from "@mantine/core";
import { type JSX, useMemo, useState } from "react";
import type { TemplateItem } from "#contract/template.ts";
import { equipmentOf } from "../../data/catalogue-search.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { minutesOfPlaces } from "#coach/plan/minutes.ts";
import { atStart, inSentence } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import type { WeekTemplate } from "../../routines/templates.ts";
import { announce } from "../../ui/toast.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { useTemplateWeek } from "../../routines/use-template-week.ts";
import classes from "./routines.module.css";
import { useNewRoutine } from "./use-new-routine.ts";

type PlacesProps = { readonly items: readonly TemplateItem[]; readonly names?: string };

/** What is in a template: the stills, how much it is, and what it needs. */
export const TemplateContent = ({ items, names = "" }: PlacesProps): JSX.Element => {
  const { exercises } = useCoachInput();
  const known = useExercises();
  const found = items.flatMap(({ prescription }) => known.get(prescription.exerciseId) ?? []);
  const amount = t("about {minutes} min, {count, plural, one {# set} other {# sets}}", {
    minutes: minutesOfPlaces(items, exercises),
    count: items.reduce((sum, { prescription }) => sum + prescription.sets, 0),
  });
  return (
    <>
      <div className={classes["stills"]} aria-hidden="true">
        {[...new Set(found)].map((exercise) => (
          <Figure key={exercise.id} exercise={exercise} size={44} />
        ))}
      </div>
      <p className={classes["facts"]}>
        {names === "" ? atStart(amount) : `${names}: ${amount}`}
        <br />
        {t("Needs: {equipment}", { equipment: inSentence(equipmentOf(found)) })}
      </p>
    </>
  );
};

/** A week made for a kind of person: who it is for, what is in it, and what puts it on the days or makes its routine. */
export const TemplateCard = ({ template }: { readonly template: WeekTemplate }): JSX.Element => {
  const { add } = useTemplateWeek();
  const undoable = useUndoable();
  const makeRoutine = useNewRoutine();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const drafts = useMemo(() => template.routines.map(({ draft }) => draft(() => crypto.randomUUID())), [template]);

  const use = async (): Promise<void> => {
    setPending(true);
    try {
      const { planned, step } = await add(template);
      setProblem(null);
      if (planned === 0) announce(t("{name} is on its days already.", { name: template.name }));
      else undoable(t("{name} is on your days.", { name: template.name }), [step]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
    }
  };

  return (
    <Card label={template.name}>
      <div className={classes["template"]}>
        <h3>{template.name}</h3>
        <p>{template.forWhom}</p>
        <TemplateContent
          items={drafts.flatMap((draft) => draft.items)}
          names={drafts.map((draft) => draft.name).join(", ")}
        />
        {problem === null ? null : (
          <p role="alert" className={classes["problem"]}>
            {problem}
          </p>
        )}
        <div className={classes["templateAct"]}>
          <Button variant="light" loading={pending} onClick={() => void use()}>
            {t("Use {name}", { name: inSentence(template.name) })}
          </Button>
          {drafts.slice(0, 1).map((draft) => (
            <Button
              key={draft.id}
              variant="subtle"
              color="gray"
              aria-label={t("Only the routine of {name}", { name: inSentence(template.name) })}
              onClick={() => makeRoutine(draft)}
            >
              {t("Only the routine")}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  );
};
