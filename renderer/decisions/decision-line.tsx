import { Button } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { type JSX, useId, useMemo, useState } from "react";
import type { Change, Decision } from "#contract/decision.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import { useSend } from "../data/api.ts";
import { useCoachInput, useExercises, useNames } from "../data/coach-input.tsx";
import {
  chip,
  explainChange,
  explainEnd,
  explainReading,
  explainReason,
  explainReasonOn,
  explainRule,
  explainRecovery,
  type Exercises,
  type Names,
} from "../text/explain.ts";
import { lockText } from "../text/explain-choice.ts";
import { settingsOn } from "#coach/log/settings.ts";
import { comfortOf } from "#coach/log/comfort.ts";
import { heldBack, isHeldEverywhere } from "#coach/plan/lock.ts";
import { nextChangesOf, type RoutineSlot, slotsOfDecision } from "#coach/plan/choices.ts";
import { hasDaysAhead, isUpForAnswer } from "#coach/log/planned-days.ts";
import type { Reason } from "#coach/plan/planned.ts";
import { LearnLink } from "../navigation/learn-link.tsx";
import { announceProblem } from "../ui/toast.tsx";
import { ChangeLine } from "./change-line.tsx";
import { Figure } from "../ui/figure/figure.tsx";
import { WhyNot } from "../exercises/alternatives.tsx";
import { t } from "../i18n/t.ts";

type Headline = { readonly from: string | null; readonly to: string; readonly also: readonly string[] };

const unique = (sentences: readonly string[]): readonly string[] => [...new Set(sentences)];

const isAboutDays = ({ kind }: Change): boolean => kind === "rest" || kind === "move";

/** As many moved sessions as are told one by one in a headline; the others stand behind the reason. */
const mostMovesTold = 2;

/** A rest day with the sessions that make room for it. */
const daysOf = ({ changes }: Decision, names: Names): readonly string[] => {
  const told = (kind: "rest" | "move"): readonly string[] =>
    unique(changes.filter((change) => change.kind === kind).map((change) => explainChange(change, names)));
  const moves = told("move");
  return [
    ...told("rest"),
    ...(moves.length > mostMovesTold ? [t("{count} sessions move for it.", { count: moves.length })] : moves),
  ];
};

/** What a decision did to the slots it speaks for, each way once. */
const reasonsIn = ({ id }: Decision, slots: readonly RoutineSlot[]): readonly Reason[] => {
  const all = slots.flatMap(({ planned }) => planned.reasons.filter(({ decision }) => decision.id === id));
  return [...new Map(all.map((reason) => [JSON.stringify([reason.from, reason.to]), reason])).values()];
};

/** From which exercise to which it leads: in today's routines, else where it was concluded. */
const swapOf = (
  { changes }: Decision,
  reasons: readonly Reason[],
): { readonly from: ExerciseId; readonly to: ExerciseId } | undefined => {
  const moved = reasons.flatMap(({ from, to }) =>
    from === null || to === null || from.exerciseId === to.exerciseId
      ? []
      : [{ from: from.exerciseId, to: to.exerciseId }],
  );
  const told = changes.flatMap((change) =>
    change.kind === "swap" ? [{ from: change.fromExerciseId, to: change.to.exerciseId }] : [],
  );
  return reasons.length > 0 ? moved[0] : told[0];
};

const isAboutDose = ({ kind }: Change): boolean => kind === "swap" || kind === "adjust";

/** What changes: in the slots it speaks for from → to, elsewhere as it was concluded. */
const changesOf = (
  { changes }: Decision,
  reasons: readonly Reason[],
  names: Names,
  exercises: Exercises,
): readonly string[] => {
  const told = changes.filter((change) => reasons.length === 0 || !isAboutDose(change));
  return unique([
    ...reasons.map((reason) => explainReason(reason, names, exercises)).filter((sentence) => sentence !== ""),
    ...told.map((change) => explainChange(change, names, exercises)),
  ]);
};

const headlineOf = (
  decision: Decision,
  reasons: readonly Reason[],
  names: Names,
  exercises: Exercises,
  rule: string,
  /** What it eases on the next day of training, where a rest day is what it is about. */
  eased: readonly string[] | null,
): Headline => {
  const days = daysOf(decision, names);
  if (eased !== null) return { from: null, to: days.join(" "), also: eased };
  const swap = swapOf(decision, reasons);
  if (swap !== undefined) return { from: names(swap.from), to: names(swap.to), also: days };
  const [reason] = reasons;
  if (reason !== undefined) return { from: null, to: explainReason(reason, names, exercises), also: days };
  const { changes } = decision;
  const shown = changes.find((change) => change.kind === "adjust") ?? changes.find((change) => !isAboutDays(change));
  if (shown !== undefined) return { from: null, to: explainChange(shown, names, exercises), also: days };
  return { from: null, to: days.length === 0 ? rule : days.join(" "), also: [] };
};

/** The exercise whose figure stands beside a decision; null when it is about days or all training. */
const figureOf = ({ changes, exerciseId }: Decision): ExerciseId | null =>
  changes.length > 0 && changes.every(isAboutDays) ? null : exerciseId;

/** A stored decision with its words, and its answers sent to the store. */
export const DecisionLine = ({ decision }: { readonly decision: Decision }): JSX.Element => {
  const names = useNames();
  const exercises = useExercises();
  const coachInput = useCoachInput();
  const { send, pending } = useSend("decision.answer");
  const [open, setOpen] = useState(false);
  const choices = useId();
  const slots = useMemo(() => slotsOfDecision(decision, coachInput), [decision, coachInput]);
  const reasons = reasonsIn(decision, slots);
  const comfort = comfortOf(settingsOn(decision.date, coachInput));
  const rule = explainRule(decision.rule, comfort, decision.changes);
  // A rest day that lies ahead is what a bad morning is about.
  const daysFirst = decision.rule === "R5" && hasDaysAhead(decision, coachInput);
  const next = useMemo(
    () => (daysFirst ? nextChangesOf(decision, coachInput) : null),
    [daysFirst, decision, coachInput],
  );
  const eased = daysFirst
    ? unique(
        (next?.reasons ?? []).map((reason) => explainReasonOn(next?.date ?? decision.date, reason, names, exercises)),
      )
    : null;
  const { from, to, also } = headlineOf(decision, reasons, names, exercises, rule, eased);
  const swap = daysFirst ? undefined : swapOf(decision, reasons);
  const shown = daysFirst ? null : (swap?.to ?? figureOf(decision));
  const exercise = shown === null ? undefined : exercises.get(shown);
  const hasChoices = slots.length > 0;
  const lockedIn = heldBack(coachInput).get(decision.id) ?? [];
  const replaced = swap === undefined ? undefined : exercises.get(swap.from);
  const ended = explainEnd(decision, coachInput.today);
  return (
    <ChangeLine
      from={from}
      to={to}
      also={hasDaysAhead(decision, coachInput) ? also : []}
      fromStill={replaced === undefined ? null : <Figure exercise={replaced} size={48} />}
      still={exercise === undefined ? null : <Figure exercise={exercise} size={48} />}
      chip={chip(decision, names, coachInput.today)}
      direction={decision.direction}
      state={decision.state}
      readings={unique(decision.readings.map((reading) => explainReading(reading, names, coachInput.today)))}
      rule={rule}
      changes={changesOf(decision, reasons, names, exercises)}
      recoveryCondition={explainRecovery(decision)}
      more={replaced?.pattern === "hip_flexor_supine" ? <LearnLink page="leg_raises" /> : null}
      pending={pending}
      onAnswer={(state) => {
        send({ id: decision.id, state }).catch(announceProblem);
      }}
      isOver={ended !== "" || !isUpForAnswer(decision, coachInput)}
      ended={ended === "" ? null : ended}
      note={lockedIn.length === 0 ? null : lockText(decision, lockedIn)}
      isHeld={lockedIn.length > 0 && isHeldEverywhere(decision, coachInput)}
      acts={
        hasChoices ? (
          <Button
            size="compact-sm"
            variant="subtle"
            // Its words stand below the chip where the line is full.
            ms={-8}
            leftSection={<IconArrowsExchange size={16} aria-hidden="true" />}
            aria-label={t("Other choices in place of {what}", { what: to })}
            aria-expanded={open}
            aria-controls={choices}
            onClick={() => setOpen(!open)}
          >
            {t("Other choices")}
          </Button>
        ) : null
      }
    >
      <div id={choices}>{open && hasChoices ? <WhyNot slot={{ kind: "change", decision }} /> : null}</div>
    </ChangeLine>
  );
};
