import { type JSX, memo, type PointerEvent } from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { isPausedOn } from "#coach/bounds/exclusions.ts";
import { equipmentWords } from "../../data/catalogue-search.ts";
import { atStart, inSentence, listed } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import { careFlagText, patternText } from "../../text/vocabulary.ts";
import classes from "./panel.module.css";

/** What the person may want to know before taking an exercise: there already, equipment missing, what bothers them. */
export const remarksOf = (
  exercise: Exercise,
  { profile, today }: Pick<CoachInput, "profile" | "today">,
  inRoutine: ReadonlySet<ExerciseId>,
): string => {
  const missing = exercise.equipment.filter((anyOf) => !anyOf.some((item) => profile.equipment.includes(item)));
  const bothers = exercise.careIf.filter((flag) => profile.provokedBy.includes(flag));
  return [
    exercise.preference === "never" ? t("never, you said") : "",
    isPausedOn(exercise, today) ? t("not now, you said") : "",
    exercise.preference === "prefer" ? t("favourite") : "",
    inRoutine.has(exercise.id) ? t("in this routine") : "",
    missing.length === 0 ? "" : t("not among your equipment"),
    bothers.length === 0
      ? ""
      : t("you ticked: {what}", { what: listed(bothers.map((flag) => inSentence(careFlagText(flag)))) }),
  ]
    .filter((one) => one !== "")
    .join(" · ");
};

type PanelResultProps = {
  readonly id: string;
  readonly exercise: Exercise;
  readonly demand: string;
  readonly remarks: string;
  readonly isChosen: boolean;
  readonly onPick: (exercise: Exercise) => void;
  readonly onGrip: (event: PointerEvent, exercise: Exercise) => void;
};

/** One exercise of the library: its still, its name, how much it asks and what it needs. A click adds it, or it is dragged. */
export const PanelResult = memo(function PanelResult(props: PanelResultProps): JSX.Element {
  const { id, exercise, demand, remarks, isChosen, onPick, onGrip } = props;
  return (
    // The search field keeps the focus and the keys; the mouse picks here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classes["result"]}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => onGrip(event, exercise)}
      onClick={() => onPick(exercise)}
    >
      <Figure exercise={exercise} size={44} />
      <div>
        <strong>{exercise.name}</strong>
        <span>{patternText(exercise.pattern)}</span>
        <span>{`${atStart(demand)} · ${inSentence(equipmentWords(exercise))}`}</span>
        {remarks === "" ? null : <em>{remarks}</em>}
      </div>
    </div>
  );
});
