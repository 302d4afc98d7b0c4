import { inSentence, listed } from "../../messages/format.ts";
import { type JSX, memo } from "react";
import type { Exercise, ExerciseId } from "../../../electron/contract/exercise.ts";
import type { Circumstances } from "../../coach/circumstances.ts";
import { isSetAside } from "../../coach/substitution.ts";
import { careFlagText, patternText } from "../../words/vocabulary.ts";
import { Figure } from "../../ui/figure.tsx";
import { equipmentWords } from "../../catalogue-search.ts";
import { t } from "../../messages/t.ts";
import classes from "./picker.module.css";

/** What the person may want to know before taking an exercise: there already, equipment missing, what bothers them. */
export const remarksOf = (
  exercise: Exercise,
  { profile, today }: Pick<Circumstances, "profile" | "today">,
  inRoutine: ReadonlySet<ExerciseId>,
): string => {
  const missing = exercise.equipment.filter((anyOf) => !anyOf.some((item) => profile.equipment.includes(item)));
  const bothers = exercise.careIf.filter((flag) => profile.provokedBy.includes(flag));
  return [
    exercise.preference === "never" ? t("never, you said") : "",
    isSetAside(exercise, today) ? t("not now, you said") : "",
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

type PickerResultProps = {
  readonly id: string;
  readonly exercise: Exercise;
  readonly demand: string;
  readonly remarks: string;
  readonly isChosen: boolean;
  readonly onPick: (exercise: Exercise) => void;
};

/** One exercise of the search: its still, its name, how much it asks and what it needs. */
export const PickerResult = memo(function PickerResult(props: PickerResultProps): JSX.Element {
  const { id, exercise, demand, remarks, isChosen, onPick } = props;
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
      onClick={() => onPick(exercise)}
    >
      <Figure exercise={exercise} size={48} />
      <div>
        <strong>{exercise.name}</strong>
        <span>{`${patternText(exercise.pattern)} · ${demand} · ${equipmentWords(exercise)}`}</span>
      </div>
      <em>{remarks}</em>
    </div>
  );
});
