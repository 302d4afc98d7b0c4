import type { IsoDate } from "#contract/day.ts";
import type { Goal } from "#contract/profile.ts";
import { explainExclusion } from "./explain-choice.ts";
import { dayText, inSentence, listed, weekdayText } from "../i18n/format.ts";
import { type Message, t } from "../i18n/t.ts";
import { chip, type Names } from "./explain.ts";
import type { ChoiceReason } from "#coach/week/week.ts";
import type { ShortBecause } from "#coach/week/week-short.ts";
import type { Strand } from "#coach/week/week-strands.ts";
import type { Blocked, Unmet } from "#coach/week/week-unmet.ts";

const goals: Readonly<Record<Goal, Message>> = {
  anterior_core: "Front of the trunk",
  sides: "Sides",
  back_line: "Back line",
  control: "Breathing and control",
};
export const goalText = (goal: Goal): string => t(goals[goal]);

const strands: Readonly<Record<Strand, Message>> = {
  raising: "Leg raises and dead bugs",
  bracing: "Planks",
  bending: "Curl-ups",
  sides: "Side work",
  back_line: "Back line",
  control: "Breathing and control",
};
export const strandText = (strand: Strand): string => t(strands[strand]);

const setsText = (sets: number): string => t("{count, plural, one {# set} other {# sets}}", { count: sets });

const fewerSets = {
  minutes: "The minutes end before {sets}",
  week: "Fewer than {sets}: the week has enough of this",
  lighter: "Fewer than {sets}: a lighter week after five in a row",
} as const satisfies Readonly<Record<Extract<ChoiceReason, { kind: "sets" }>["because"], Message>>;

/** Why an exercise stands in the proposed week, a few words each. */
export const explainChoice = (reason: ChoiceReason, names: Names, today: IsoDate): string => {
  switch (reason.kind) {
    case "goal":
      return t("For {goal}", { goal: inSentence(goalText(reason.goal)) });
    case "now":
      return t("What you do now");
    case "eased":
      return t("Where you are since {reason}", { reason: chip(reason.because, names, today) });
    case "preferred":
      return t("One of your favourites");
    case "entry":
      return t("New to you: a gentle start");
    case "day_between":
      return t("{exercise} needs a day between", { exercise: names(reason.insteadOf) });
    case "variety":
      return t("In turn with {exercise}", { exercise: names(reason.insteadOf) });
    case "fits":
      return t("{exercise} does not fit here", { exercise: names(reason.insteadOf) });
    case "sets":
      return t(fewerSets[reason.because], { sets: setsText(reason.usual) });
  }
};

const shortText: Readonly<Record<ShortBecause, Message>> = {
  lighter: "Shorter than you asked for: a lighter week after five in a row.",
  week: "Shorter than you asked for: with fewer sets, as the week has enough of them.",
  full: "Shorter than you asked for: four exercises are a session, and none gets more sets than it should.",
  nothing_else: "Shorter than you asked for: nothing else you chose fits on this day.",
};

/** Why a proposed day takes less time than there is. */
export const explainShort = (because: ShortBecause): string => t(shortText[because]);

const sameReason = (because: Blocked, day: string): string => {
  switch (because) {
    case "minutes":
      return t("no room on {day}", { day });
    case "full":
      return t("four exercises already on {day}", { day });
    case "day_between":
      return t("too close to other demanding work on {day}", { day });
    case "often":
      return t("the week has enough of its hard sets");
    case "unfit":
      return t("nothing of it fits on {day}", { day });
  }
};

const blockedText = (blocked: Extract<Unmet, { kind: "too_seldom" }>["blocked"]): string => {
  if (blocked.length === 0) return t("there are no further days");
  const groups = [...Map.groupBy(blocked, ({ because }) => because)];
  return groups
    .map(([because, days]) =>
      sameReason(
        because,
        listed(
          days.map(({ date, minutes }) =>
            because === "minutes" ? t("{day} ({minutes} min)", { day: weekdayText(date), minutes }) : weekdayText(date),
          ),
        ),
      ),
    )
    .join("; ");
};

const emptyText: Readonly<Record<Blocked, Message>> = {
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
      return t("{day} has gone by.", { day: weekdayText(unmet.date) });
    case "rest_day":
      return t("{day} is a rest day.", { day: dayText(unmet.date) });
    case "locked_too_long":
      return t("What you locked on {day} takes {minutes} min; you have {wished}.", {
        day: weekdayText(unmet.date),
        minutes: unmet.minutes,
        wished: unmet.wished,
      });
    case "empty_day":
      return t("Nothing on {day} ({minutes} min): {reason}.", {
        day: weekdayText(unmet.date),
        minutes: unmet.minutes,
        reason: t(emptyText[unmet.because]),
      });
    case "paused":
      return t("{strand}: loaded work is paused.", { strand: strandText(unmet.strand) });
    case "no_exercise":
      return unmet.exerciseId === null || unmet.because === null || unmet.because.kind === "harder"
        ? t("{strand}: no exercise is gentle enough to start with.", { strand: strandText(unmet.strand) })
        : t("{strand}: not even {exercise}. {reason}", {
            strand: strandText(unmet.strand),
            exercise: names(unmet.exerciseId),
            reason: explainExclusion(unmet.because),
          });
    case "too_seldom":
      return t("{strand} {times, plural, =0 {not at all} other {once}} instead of twice: {reason}.", {
        strand: strandText(unmet.strand),
        times: unmet.times,
        reason: blockedText(unmet.blocked),
      });
  }
};
