import { Button } from "@mantine/core";
import { type JSX, type ReactNode, useState } from "react";
import type { Exercise } from "#contract/exercise.ts";
import type { Profile } from "#contract/profile.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { t } from "../../i18n/t.ts";
import { type WeekTemplate, weekTemplates } from "../../routines/templates.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import classes from "./welcome.module.css";

type ChoiceProps = {
  readonly name: string;
  readonly detail: string;
  readonly picture?: ReactNode;
  readonly pending: boolean;
  readonly onChoose: () => void;
};

/** Not `disabled` while it works: that would drop the focus for as long as it takes. */
const Choice = ({ name, detail, picture, pending, onChoose }: ChoiceProps): JSX.Element => (
  <button type="button" className={classes["choice"]} aria-disabled={pending} onClick={pending ? undefined : onChoose}>
    <strong>{name}</strong>
    <span>{detail}</span>
    {picture}
  </button>
);

/** More would be a list to read, and the others are a press away. */
const shownFirst = 4;
const stills = 5;

type Week = { readonly template: WeekTemplate; readonly exercises: readonly Exercise[] };

const gentle = "back_friendly_start";

const isAtHand = ({ equipment }: Exercise, profile: Profile): boolean =>
  equipment.every((oneOf) => oneOf.length === 0 || oneOf.some((item) => profile.equipment.includes(item)));

/** What can be done with what is at hand comes first, and the gentlest before it for whom something bothers. */
const inOrder = (weeks: readonly Week[], profile: Profile): readonly Week[] => {
  const isBothered = profile.provokedBy.length > 0 || profile.conditions.length > 0;
  const rank = ({ template, exercises }: Week): number => {
    if (isBothered && template.id === gentle) return 0;
    return exercises.every((exercise) => isAtHand(exercise, profile)) ? 1 : 2;
  };
  return weeks.toSorted((a, b) => rank(a) - rank(b));
};

type StartProps = {
  readonly pending: boolean;
  readonly onStart: (template: WeekTemplate | null) => void;
  readonly onSample: () => void;
};

/** A week that is there already, an empty one, or a look at somebody else's twelve weeks. */
export const StartStep = ({ pending, onStart, onSample }: StartProps): JSX.Element => {
  const { profile } = useCoachInput();
  const known = useExercises();
  const [showsAll, setShowsAll] = useState(false);
  const all = weekTemplates().map((template): Week => {
    const items = template.routines.flatMap(({ draft }) => draft(() => crypto.randomUUID()).items);
    const ids = new Set(items.map(({ prescription }) => prescription.exerciseId));
    return { template, exercises: [...ids].flatMap((id) => known.get(id) ?? []) };
  });
  const weeks = inOrder(all, profile);
  return (
    <>
      <section>
        <h2 className={classes["question"]}>{t("With a week that you can change")}</h2>
        <div className={classes["choices"]}>
          {(showsAll ? weeks : weeks.slice(0, shownFirst)).map(({ template, exercises }) => (
            <Choice
              key={template.id}
              name={template.name}
              detail={template.forWhom}
              picture={
                <span className={classes["stills"]} aria-hidden="true">
                  {exercises.slice(0, stills).map((exercise) => (
                    <Figure key={exercise.id} exercise={exercise} size={44} />
                  ))}
                </span>
              }
              pending={pending}
              onChoose={() => onStart(template)}
            />
          ))}
        </div>
        {showsAll || weeks.length <= shownFirst ? null : (
          <Button variant="subtle" mt={8} onClick={() => setShowsAll(true)}>
            {t("Show all {count}", { count: weeks.length })}
          </Button>
        )}
      </section>
      <section>
        <h2 className={classes["question"]}>{t("Or otherwise")}</h2>
        <div className={classes["choices"]}>
          <Choice
            name={t("Start empty")}
            detail={t("You have your own exercises in mind and build the week yourself.")}
            pending={pending}
            onChoose={() => onStart(null)}
          />
          <Choice
            name={t("Look at a sample diary")}
            detail={t(
              "Twelve weeks of somebody else, clearly marked: leg raises that hurt, what changed, and the way back up. One press removes it, and you start your own.",
            )}
            pending={pending}
            onChoose={onSample}
          />
        </div>
      </section>
    </>
  );
};
