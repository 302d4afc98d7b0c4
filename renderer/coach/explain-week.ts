import type { Goal } from "../../electron/contract/profile.ts";
import { explainExclusion } from "./explain-choice.ts";
import { chip, dayText, listed, type Names, weekdayText } from "./explain.ts";
import type { ChoiceReason } from "./week.ts";
import type { Strand } from "./week-strands.ts";
import type { Blocked, Unmet } from "./week-unmet.ts";

const goals: Readonly<Record<Goal, string>> = {
  anterior_core: "Front of the trunk",
  sides: "Sides",
  back_line: "Back line",
  control: "Breathing and control",
};
export const goalText = (goal: Goal): string => goals[goal];

const strands: Readonly<Record<Strand, string>> = {
  raising: "Leg raises and dead bugs",
  bracing: "Planks",
  bending: "Curl-ups",
  sides: "Side work",
  back_line: "Back line",
  control: "Breathing and control",
};
export const strandText = (strand: Strand): string => strands[strand];

const setsText = (sets: number): string => (sets === 1 ? "1 set" : `${sets} sets`);
const timesText = ["not at all", "once"] as const;

/** Why an exercise stands in the proposed week, a few words each. */
export const explainChoice = (reason: ChoiceReason, names: Names): string => {
  switch (reason.kind) {
    case "goal":
      return `For ${goals[reason.goal].toLowerCase()}`;
    case "now":
      return "What you do now";
    case "eased":
      return `Where you are since ${chip(reason.because, names)}`;
    case "preferred":
      return "You prefer it";
    case "entry":
      return "New to you: a gentle start";
    case "day_between":
      return `${names(reason.insteadOf)} needs a day between`;
    case "variety":
      return `In turn with ${names(reason.insteadOf)}`;
    case "fits":
      return `${names(reason.insteadOf)} does not fit here`;
    case "sets":
      return reason.because === "minutes"
        ? `The minutes end before ${setsText(reason.usual)}`
        : `Fewer than ${setsText(reason.usual)}: the week has enough of this`;
  }
};

const sameReason = (because: Blocked, day: string): string => {
  switch (because) {
    case "minutes":
      return `no room on ${day}`;
    case "full":
      return `four exercises already on ${day}`;
    case "day_between":
      return `too close to other demanding work on ${day}`;
    case "often":
      return "the week has enough of its hard sets";
    case "unfit":
      return `nothing of it fits on ${day}`;
  }
};

const blockedText = (blocked: Extract<Unmet, { kind: "too_seldom" }>["blocked"]): string => {
  if (blocked.length === 0) return "there are no further days";
  const groups = [...Map.groupBy(blocked, ({ because }) => because)];
  return groups
    .map(([because, days]) =>
      sameReason(
        because,
        listed(
          days.map(({ date, minutes }) =>
            because === "minutes" ? `${weekdayText(date)} (${minutes} min)` : weekdayText(date),
          ),
        ),
      ),
    )
    .join("; ");
};

const emptyText: Readonly<Record<Blocked, string>> = {
  minutes: "not even one set fits",
  full: "it is full",
  day_between: "everything left needs a day between",
  often: "what you chose comes often enough in this week",
  unfit: "nothing of what you chose fits now",
};

/** A wish the week does not fulfil, and what stands in its way. */
export const explainUnmet = (unmet: Unmet, names: Names): string => {
  switch (unmet.kind) {
    case "gone_by":
      return `${weekdayText(unmet.date)} has gone by.`;
    case "rest_day":
      return `${dayText(unmet.date)} is a rest day.`;
    case "locked_too_long":
      return `What you locked on ${weekdayText(unmet.date)} takes ${unmet.minutes} min; you have ${unmet.wished}.`;
    case "empty_day":
      return `Nothing on ${weekdayText(unmet.date)} (${unmet.minutes} min): ${emptyText[unmet.because]}.`;
    case "paused":
      return `${strands[unmet.strand]}: loaded work is paused.`;
    case "no_exercise":
      return unmet.exerciseId === null || unmet.because === null || unmet.because.kind === "harder"
        ? `${strands[unmet.strand]}: no exercise is gentle enough to start with.`
        : `${strands[unmet.strand]}: not even ${names(unmet.exerciseId)}. ${explainExclusion(unmet.because)}`;
    case "too_seldom":
      return `${strands[unmet.strand]} ${timesText[unmet.times] ?? ""} instead of twice: ${blockedText(unmet.blocked)}.`;
  }
};
