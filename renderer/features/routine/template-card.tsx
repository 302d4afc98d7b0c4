import { inSentence } from "../../messages/format.ts";
import { Button } from "@mantine/core";
import { type JSX, useMemo, useState } from "react";
import { useCircumstances, useExercises } from "../../circumstances.tsx";
import { minutesOf } from "../../coach/minutes.ts";
import type { WeekTemplate } from "../../templates.ts";
import { announce } from "../../toast.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure.tsx";
import { useUndoable } from "../../undo.tsx";
import { useTemplateWeek } from "../../use-template-week.ts";
import { t } from "../../messages/t.ts";
import classes from "./routines.module.css";

/** A week made for a kind of person: who it is for, what is in it, and one button that puts it on the days. */
export const TemplateCard = ({ template }: { readonly template: WeekTemplate }): JSX.Element => {
  const { exercises } = useCircumstances();
  const known = useExercises();
  const { add } = useTemplateWeek();
  const undoable = useUndoable();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const drafts = useMemo(() => template.routines.map(({ draft }) => draft(() => crypto.randomUUID())), [template]);
  const prescriptions = drafts.flatMap((draft) => draft.items.map((item) => item.prescription));
  const sets = prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0);

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
        <div className={classes["stills"]} aria-hidden="true">
          {prescriptions.map((prescription) => {
            const exercise = known.get(prescription.exerciseId);
            return exercise === undefined ? null : <Figure key={exercise.id} exercise={exercise} size={44} />;
          })}
        </div>
        <p className={classes["facts"]}>
          {`${drafts.map((draft) => draft.name).join(", ")}: ${t(
            "about {minutes} min, {count, plural, one {# set} other {# sets}}",
            {
              minutes: minutesOf(prescriptions, exercises),
              count: sets,
            },
          )}`}
        </p>
        {problem === null ? null : (
          <p role="alert" className={classes["problem"]}>
            {problem}
          </p>
        )}
        <div className={classes["templateAct"]}>
          <Button variant="light" loading={pending} onClick={() => void use()}>
            {t("Use {name}", { name: inSentence(template.name) })}
          </Button>
        </div>
      </div>
    </Card>
  );
};
