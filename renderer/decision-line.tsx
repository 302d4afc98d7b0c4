import { Button } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { type JSX, useId, useState } from "react";
import type { Change, Decision } from "../electron/contract/decision.ts";
import type { ExerciseId } from "../electron/contract/exercise.ts";
import type { Comfort } from "../electron/contract/profile.ts";
import { useSend } from "./api.ts";
import { useCircumstances, useExercises, useNames } from "./circumstances.tsx";
import { chip, explainChange, explainReading, explainRule, explainWayBack, type Names } from "./words/explain.ts";
import { lockText } from "./words/explain-choice.ts";
import { comfortOf } from "./coach/log/comfort.ts";
import { heldBack, isHeldEverywhere } from "./coach/plan/lock.ts";
import { hasDaysAhead, isUpForAnswer } from "./coach/plan/days.ts";
import { LearnLink } from "./learn-link.tsx";
import { announceProblem } from "./toast.tsx";
import { ChangeLine } from "./ui/change-line.tsx";
import { Figure } from "./ui/figure.tsx";
import { hasChoices, WhyNot } from "./why-not.tsx";
import { t } from "./messages/t.ts";

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

const headlineOf = (decision: Decision, names: Names, comfort: Comfort, daysFirst: boolean): Headline => {
  const { changes } = decision;
  const days = daysOf(decision, names);
  if (daysFirst) return { from: null, to: days.join(" "), also: [] };
  const swap = changes.find((change) => change.kind === "swap");
  if (swap !== undefined) return { from: names(swap.fromExerciseId), to: names(swap.to.exerciseId), also: days };
  const shown = changes.find((change) => change.kind === "adjust") ?? changes.find((change) => !isAboutDays(change));
  if (shown !== undefined) return { from: null, to: explainChange(shown, names), also: days };
  return { from: null, to: days.length === 0 ? explainRule(decision.rule, comfort) : days.join(" "), also: [] };
};

/** The exercise whose figure stands beside a decision; null when it is about days or all training. */
const figureOf = ({ changes, exerciseId }: Decision, daysFirst: boolean): ExerciseId | null => {
  if (daysFirst) return null;
  const swap = changes.find((change) => change.kind === "swap");
  if (swap !== undefined) return swap.to.exerciseId;
  return changes.length > 0 && changes.every(isAboutDays) ? null : exerciseId;
};

/** A stored decision with its words, and its answers sent to the store. */
export const DecisionLine = ({ decision }: { readonly decision: Decision }): JSX.Element => {
  const names = useNames();
  const exercises = useExercises();
  const circumstances = useCircumstances();
  const { send, pending } = useSend("decision.answer");
  const [open, setOpen] = useState(false);
  const choices = useId();
  const comfort = comfortOf(circumstances.profile);
  // A rest day that lies ahead is what a bad morning is about.
  const daysFirst = decision.rule === "R5" && hasDaysAhead(decision, circumstances);
  const { from, to, also } = headlineOf(decision, names, comfort, daysFirst);
  const swap = daysFirst ? undefined : decision.changes.find((change) => change.kind === "swap");
  const shown = figureOf(decision, daysFirst);
  const exercise = shown === null ? undefined : exercises.get(shown);
  const isChoosable = hasChoices(decision, circumstances);
  const lockedIn = heldBack(circumstances).get(decision.id) ?? [];
  const replaced = swap === undefined ? undefined : exercises.get(swap.fromExerciseId);
  return (
    <ChangeLine
      from={from}
      to={to}
      also={hasDaysAhead(decision, circumstances) ? also : []}
      fromStill={replaced === undefined ? null : <Figure exercise={replaced} size={48} />}
      still={exercise === undefined ? null : <Figure exercise={exercise} size={48} />}
      chip={chip(decision, names, circumstances.today)}
      direction={decision.direction}
      state={decision.state}
      readings={unique(decision.readings.map((reading) => explainReading(reading, names, circumstances.today)))}
      rule={explainRule(decision.rule, comfort)}
      changes={unique(decision.changes.map((change) => explainChange(change, names)))}
      wayBack={explainWayBack(decision)}
      more={replaced?.pattern === "hip_flexor_supine" ? <LearnLink page="leg_raises" /> : null}
      pending={pending}
      onAnswer={(state) => {
        send({ id: decision.id, state }).catch(announceProblem);
      }}
      isOver={!isUpForAnswer(decision, circumstances)}
      note={lockedIn.length === 0 ? null : lockText(decision, lockedIn)}
      isHeld={lockedIn.length > 0 && isHeldEverywhere(decision, circumstances)}
      acts={
        isChoosable ? (
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
      <div id={choices}>{open && isChoosable ? <WhyNot slot={{ kind: "change", decision }} /> : null}</div>
    </ChangeLine>
  );
};
