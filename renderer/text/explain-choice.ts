import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { Equipment, Exercise } from "#contract/exercise.ts";
import type { Routine } from "#contract/routine.ts";
import type { Exclusion } from "#coach/bounds/exclusions.ts";
import type { Excess } from "#coach/chains/chain.ts";
import { familyOf } from "#coach/chains/family.ts";
import { isDeadBug, isLegRaise } from "#coach/chains/ladder.ts";
import type { Verdict } from "#coach/plan/choices.ts";
import type { PassedOver } from "#coach/plan/slot.ts";
import type { LeftOut, PlannedExercise } from "#coach/plan/planned.ts";
import { type Voice, voiceOf, voiceOfLeftOut } from "#coach/plan/voice.ts";
import { anyOf, dayText, inSentence, listed } from "../i18n/format.ts";
import { type Message, t } from "../i18n/t.ts";
import { chip, explainRecovery, type Names } from "./explain.ts";
import { careFlagText, conditionText, equipmentText, familyText } from "./vocabulary.ts";

const hasStraightLever = ({ lever }: Exercise): boolean => lever === "one_straight" || lever === "both_straight";

/** Why an exercise can stand in for another one. */
export const explainInstead = (other: Exercise, exercise: Exercise): string => {
  if (familyOf(other) !== familyOf(exercise)) return t("Another movement for the same muscles.");
  if (isDeadBug(other) && !isDeadBug(exercise)) return t("A dead bug: the same muscles, with the back on the floor.");
  const easier = other.demand.hipMomentPeak < exercise.demand.hipMomentPeak;
  const raises = isLegRaise(other) && isLegRaise(exercise) && other.pattern === exercise.pattern;
  if (easier && raises && hasStraightLever(exercise) && !hasStraightLever(other))
    return t("The same movement with a shorter lever.");
  return easier || other.demand.index < exercise.demand.index
    ? t("An easier movement of the same kind.")
    : t("A movement of the same kind.");
};

const excess = {
  family_demand: "It asks for more than {than}.",
  hip_moment: "It asks more of your hips than {than}.",
  back: "It asks more of the lower back than {than}.",
  bending: "It bends the spine under load more than {than}.",
  hanging: "It hangs from the bar, and {than} does not.",
} as const satisfies Readonly<Record<Excess, Message>>;

const equipmentList = (missing: readonly (readonly Equipment[])[]): string =>
  listed(missing.map((items) => anyOf(items.map((item) => inSentence(equipmentText(item))))));

/** Why settings, or symptoms, keep an exercise away. */
export const explainExclusion = (because: Exclusion): string => {
  switch (because.kind) {
    case "equipment":
      return t("It needs what you do not have: {equipment}.", { equipment: equipmentList(because.missing) });
    case "provoked":
      return t("You said this bothers you: {what}.", { what: inSentence(careFlagText(because.flag)) });
    case "condition":
      return t("Not without your clinician: {condition}.", { condition: inSentence(conditionText(because.condition)) });
    case "recentSymptoms":
      return t("No hanging or advanced work within 14 days of 3 or more.");
    case "logOnly":
      return t("It can be logged, but is never offered.");
    case "never":
      return t("You said never.");
    case "paused":
      return because.untilDate === null
        ? t("Paused by you.")
        : t("Paused by you until {day}.", { day: dayText(because.untilDate) });
    case "archived":
      return t("You took it out of your lists.");
  }
};

/** The setting that stands behind a change, in a few words: "Low bone density (osteoporosis) is ticked". */
export const settingChip = (because: Exclusion): string => {
  switch (because.kind) {
    case "condition":
      return t("{what} is ticked", { what: conditionText(because.condition) });
    case "provoked":
      return t("{what} is ticked", { what: careFlagText(because.flag) });
    case "equipment":
      return t("Not in your equipment: {equipment}", { equipment: equipmentList(because.missing) });
    case "never":
      return t("You said never");
    case "paused":
      return because.untilDate === null
        ? t("Paused by you")
        : t("Paused by you until {day}", { day: dayText(because.untilDate) });
    case "recentSymptoms":
    case "logOnly":
    case "archived":
      return explainExclusion(because).replace(/\.$/, "");
  }
};

/** What a setting passed over: "Not bent-knee raise: paused by you". */
export const passedOverText = ({ exerciseId, because }: PassedOver, names: Names): string =>
  t("Not {exercise}: {setting}", {
    exercise: inSentence(names(exerciseId)),
    setting: inSentence(settingChip(because)),
  });

/** Why a slot is not as the person wrote it, in one line. */
export const explainVoice = (voice: Voice, names: Names, today: IsoDate): string => {
  if (voice.kind === "setting") return settingChip(voice.because);
  const reason = chip(voice.decision, names, today);
  return voice.passedOver === null
    ? reason
    : t("{reason}; {more}", { reason, more: inSentence(passedOverText(voice.passedOver, names)) });
};

/** The setting behind what a slot holds, as a sentence of its own; empty where none decides it. */
export const settingLine = (planned: PlannedExercise, names: Names): string => {
  const voice = voiceOf(planned);
  if (voice === null) return "";
  if (voice.kind === "setting") return `${settingChip(voice.because)}.`;
  return voice.passedOver === null ? "" : `${passedOverText(voice.passedOver, names)}.`;
};

/** What brings an exercise back that a setting keeps away. */
const settingBack = (because: Exclusion): string => {
  switch (because.kind) {
    case "condition":
    case "provoked":
      return t("Back once that is no longer ticked.");
    case "equipment":
      return t("Back once that is in your equipment.");
    case "never":
      return t("Back once you take that back.");
    case "paused":
      return because.untilDate === null
        ? t("Back once you end the pause.")
        : t("Back on {day}.", { day: dayText(because.untilDate) });
    case "recentSymptoms":
    case "logOnly":
    case "archived":
      return "";
  }
};

/** Why a slot is left out, and when it is back. */
const leftOutWhy = (voice: Voice | null, names: Names, today: IsoDate): string => {
  if (voice === null) return t("nothing in its place fits this day.");
  const back = voice.kind === "setting" ? settingBack(voice.because) : explainRecovery(voice.decision);
  return `${inSentence(explainVoice(voice, names, today))}. ${back}`.trim();
};

/** "Sit-up left out", "low bone density is ticked. Back once that is no longer ticked." */
export const explainLeftOut = (
  leftOut: LeftOut,
  names: Names,
  today: IsoDate,
): { readonly what: string; readonly why: string } => ({
  what: t("{exercise} left out", { exercise: names(leftOut.own.exerciseId) }),
  why: leftOutWhy(voiceOfLeftOut(leftOut), names, today),
});

/** How far it reaches: only to what the coach brings in, or to what the person wrote as well. Empty where neither is a question. */
export const explainReach = ({ kind }: Exclusion): string => {
  switch (kind) {
    case "equipment":
    case "provoked":
    case "condition":
      return t("That goes for your own routines too: another exercise takes its place there, or it is left out.");
    case "never":
    case "paused":
    case "recentSymptoms":
      return t("The coach won’t use it; your own routines keep it.");
    case "logOnly":
    case "archived":
      return "";
  }
};

/** Why a bound keeps an exercise away, and what ends that. */
export const explainBounded = (decision: Decision | null, names: Names, today: IsoDate): string => {
  const now = t("Your log asks for less than this now.");
  return decision === null
    ? now
    : `${t("Your log asks for less than this now: {reason}.", { reason: chip(decision, names, today) })} ${explainRecovery(decision)}`;
};

/** The answer for one exercise in words: what holds, what speaks against it, and what else there is to say. */
export type VerdictText = {
  readonly summary: string;
  readonly against: readonly string[];
  readonly beside: readonly string[];
};

type Asked = {
  readonly exercise: Exercise;
  /** What the slot holds today. */
  readonly held: Exercise;
  readonly verdict: Verdict;
  readonly names: Names;
  readonly today: IsoDate;
};

/** Why an exercise stands in a slot, could, or does not, in words. */
export const explainVerdict = ({ exercise, held, verdict, names, today }: Asked): VerdictText => {
  const fine = t("It would be fine in place of {exercise}.", { exercise: inSentence(held.name) });
  const prefers = exercise.preference === "prefer" ? [t("One of your favourites.")] : [];
  switch (verdict.kind) {
    case "holds":
      return { summary: t("It is here now."), against: [], beside: [] };
    case "written":
      return { summary: t("It is what you wrote here."), against: [], beside: [] };
    case "excluded":
      return {
        summary: t("Not in this place."),
        against: [explainExclusion(verdict.because)],
        beside: [explainReach(verdict.because)].filter((sentence) => sentence !== ""),
      };
    case "bounded":
      return {
        summary: t("Not in this place."),
        against: [explainBounded(verdict.decision, names, today)],
        beside: [],
      };
    case "asksMore":
      return {
        summary: t("The coach would not bring it in here; you can."),
        against: [t(excess[verdict.by], { than: inSentence(names(verdict.than)) })],
        beside: prefers,
      };
    case "later":
      return { summary: fine, against: [], beside: [...prefers, explainInstead(exercise, held)] };
    case "otherMovement":
      return {
        summary: fine,
        against: [],
        beside: [
          ...prefers,
          familyOf(exercise) === familyOf(held)
            ? explainInstead(exercise, held)
            : t("Another movement: {this}, not {that}.", {
                this: inSentence(familyText(familyOf(exercise))),
                that: inSentence(familyText(familyOf(held))),
              }),
        ],
      };
  }
};

/** Why a decision does not reach a locked place. */
export const lockText = ({ rule }: Decision, routines: readonly Routine[]): string =>
  t(
    "Locked by you in {routines}: it stays there although {rule} asks for this. Unlock it in the routine to let it change.",
    { routines: listed(routines.map(({ name }) => name)), rule },
  );
