import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type JSX, useId, useState } from "react";
import type { Decision } from "#contract/decision.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import type { LeftOut, PlannedExercise } from "#coach/plan/planned.ts";
import { isChanged } from "#coach/plan/voice.ts";
import { DecisionLine } from "../../decisions/decision-line.tsx";
import { listed } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { prescriptionText } from "../../text/explain.ts";
import { explainLeftOut, settingLine } from "../../text/explain-choice.ts";
import { cueText } from "../../text/vocabulary.ts";
import classes from "./board.module.css";
import { latestChanges } from "./latest-changes.ts";

type PlaceStandingProps = {
  readonly planned: PlannedExercise;
  readonly leftOut: LeftOut | null;
  readonly held: readonly Decision[];
};

/** How a place is now, with the setting behind it; what the changes below say is not said here. */
const NowLine = ({ planned, leftOut }: Omit<PlaceStandingProps, "held">): JSX.Element => {
  const names = useNames();
  const exercises = useExercises();
  const { today } = useCoachInput();
  const { now, cues } = planned;
  if (leftOut !== null) {
    const { what, why } = explainLeftOut(leftOut, names, today);
    return (
      <p className={classes["nowLine"]}>
        <strong>{what}</strong>
        {`: ${why}`}
      </p>
    );
  }
  const setting = settingLine(planned, names);
  const watch = cues.length === 0 ? "" : t("Watch: {cues}.", { cues: listed(cues.map(cueText)) });
  const more = [setting, watch, t("Your own dose stays above and comes back when this goes.")].filter(
    (part) => part !== "",
  );
  return (
    <p className={classes["nowLine"]}>
      <strong>{t("Now: {exercise}", { exercise: names(now.exerciseId) })}</strong>
      {`, ${prescriptionText(now, exercises.get(now.exerciseId))}. ${more.join(" ")}`}
    </p>
  );
};

/** What led to how a place stands, out of the way until it is asked for: after weeks there is much of it. */
const Earlier = ({ decisions }: { readonly decisions: readonly Decision[] }): JSX.Element | null => {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const count = decisions.length;
  if (count === 0) return null;
  return (
    <>
      <Button
        className={classes["fold"] ?? ""}
        size="compact-sm"
        variant="subtle"
        color="gray"
        rightSection={open ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {t("{count, plural, one {# earlier change} other {# earlier changes}} to this place", { count })}
      </Button>
      <div id={listId} className={classes["earlier"]} hidden={!open}>
        {open ? decisions.map((decision) => <DecisionLine key={decision.id} decision={decision} />) : null}
      </div>
    </>
  );
};

/**
 * What the coach makes of a place now, with the changes that make it so and what waits for an answer; those before them
 * on demand. Nothing where the coach leaves the place alone.
 */
export const PlaceStanding = ({ planned, leftOut, held }: PlaceStandingProps): JSX.Element | null => {
  const { changedBy, waiting, cues } = planned;
  const isOther = leftOut !== null || isChanged(planned) || cues.length > 0;
  if (!isOther && waiting.length === 0 && held.length === 0) return null;
  const { latest, earlier } = latestChanges([...changedBy, ...waiting, ...held]);
  return (
    <div className={classes["standing"]}>
      {isOther ? <NowLine planned={planned} leftOut={leftOut} /> : null}
      {latest.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} />
      ))}
      <Earlier decisions={earlier} />
    </div>
  );
};
