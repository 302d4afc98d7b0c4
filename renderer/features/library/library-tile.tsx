import { Button } from "@mantine/core";
import { type JSX, memo } from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { inSentence } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { useNotNow } from "../../exercises/not-now.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { careFlagText } from "../../text/vocabulary.ts";
import { Favourite } from "./favourite.tsx";
import classes from "./library.module.css";

/** What the person made or said, in a word each; the star says the rest. */
const marksOf = ({ origin, preference }: Exercise): readonly string[] => [
  ...(origin === "own" ? [t("Yours")] : []),
  ...(preference === "never" ? [t("Never")] : []),
];

type LibraryTileProps = {
  readonly exercise: Exercise;
  readonly demand: string;
  /** What speaks against it for this person now; empty for nothing. */
  readonly against: readonly string[];
  /** Whether the person leaves it alone for now. */
  readonly isSetAside: boolean;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  readonly onOpen: (id: ExerciseId) => void;
};

/** One exercise of the sheet: its still, how much it asks, what it is not kind to, and what speaks against it now. */
export const LibraryTile = memo(function LibraryTile(props: LibraryTileProps): JSX.Element {
  const { exercise, demand, against, isSetAside, isActive, onOpen } = props;
  const { say, pending } = useNotNow();
  const marks = marksOf(exercise);
  const unkind = exercise.careIf.map((flag) => inSentence(careFlagText(flag))).join(", ");
  return (
    <li className={classes["cell"]} data-cell={exercise.id}>
      <button
        type="button"
        className={classes["tile"]}
        data-tile
        tabIndex={isActive ? 0 : -1}
        data-away={against.length > 0 || exercise.preference === "never" || undefined}
        onClick={() => onOpen(exercise.id)}
      >
        <Figure exercise={exercise} size={96} />
        <span className={classes["name"]}>{exercise.name}</span>
        <span className={classes["facts"]}>{demand}</span>
        {unkind === "" ? null : <span className={classes["unkind"]}>{t("Not kind to: {what}", { what: unkind })}</span>}
        {against.map((reason) => (
          <span key={reason} className={classes["against"]}>
            {reason}
          </span>
        ))}
        {marks.length === 0 ? null : (
          <span className={classes["marks"]}>
            {marks.map((mark) => (
              <span key={mark}>{mark}</span>
            ))}
          </span>
        )}
      </button>
      <span className={classes["star"]}>
        <Favourite exercise={exercise} size={32} isStop={isActive} />
      </span>
      {isSetAside ? (
        <span className={classes["bringBack"]}>
          <Button
            size="compact-sm"
            tabIndex={isActive ? 0 : -1}
            variant="light"
            disabled={pending}
            aria-label={t("Bring back {exercise}", { exercise: exercise.name })}
            onClick={() => say(exercise, null)}
          >
            {t("Bring back")}
          </Button>
        </span>
      ) : null}
    </li>
  );
});
