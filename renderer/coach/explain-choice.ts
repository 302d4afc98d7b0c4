import type { Decision } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Routine } from "../../electron/contract/routine.ts";
import { dayText, listed, type Names } from "./explain.ts";
import type { Opening, Verdict } from "./other-choices.ts";
import type { Candidate, Exclusion, HarderBy, Merit } from "./substitution.ts";
import { careFlagText, conditionText, equipmentText, patternText } from "./vocabulary.ts";

const merits: Readonly<Record<Merit, string>> = {
  shorter_lever: "The same movement with a shorter lever.",
  dead_bug: "A dead bug: the same muscles, one leg at a time, the back supported.",
  easier_rung: "A step down the same ladder.",
  other_pattern: "Another movement for the same muscles.",
};
/** Why an exercise is offered. */
export const explainMerit = (merit: Merit): string => merits[merit];

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const harder = (by: HarderBy, than: string): string => {
  switch (by.kind) {
    case "demand":
      return `It asks for more than ${than}: demand ${Math.round(by.asks)} of 100 against ${Math.round(by.most)}.`;
    case "hip_moment":
      return `It asks more of your hips than ${than}: ${by.asks.toFixed(2)} against ${by.most.toFixed(2)} of two straight legs at the floor.`;
    case "back":
      return `It asks more of the lower back than ${than}: ${by.asks} of 10 against ${by.most}.`;
    case "hanging":
      return `It hangs from the bar, and ${than} does not.`;
  }
};

/** Why this exercise is not offered: the answer to "why not this one?". Without names, what is too hard has no numbers. */
export const explainExclusion = (because: Exclusion, names?: Names): string => {
  switch (because.kind) {
    case "equipment":
      return `It needs what you do not have: ${listed(because.missing.map((anyOf) => anyOf.map((item) => lower(equipmentText(item))).join(" or ")))}.`;
    case "parked":
      return `This movement, or an easier one of its kind, rests until ${dayText(because.untilDate)}.`;
    case "provoked":
      return `You said this bothers you: ${lower(careFlagText(because.flag))}.`;
    case "condition":
      return `Not without your clinician: ${lower(conditionText(because.condition))}.`;
    case "recentSymptoms":
      return "No hanging or advanced work within 14 days of 3 or more.";
    case "sidePlank":
      return "Side planks are not brought in to ease something; many sore backs do not like them.";
    case "logOnly":
      return "It can be logged, but is never offered.";
    case "never":
      return "You said never.";
    case "archived":
      return "You took it out of your lists.";
    case "harder":
      return because.over === undefined || names === undefined
        ? "It asks for as much as what it would replace, or more."
        : harder(because.over.by, lower(names(because.over.than)));
    case "otherStep":
      return "Nothing speaks against it; something closer comes first.";
  }
};

/** The answer for one exercise in words: what holds, what speaks against it, and what else there is to say. */
export type VerdictText = {
  readonly summary: string;
  readonly against: readonly string[];
  readonly beside: readonly string[];
};

const behindText = (exercise: Exercise, merit: Merit | null, behind: Candidate, names: Names): string => {
  const first = names(behind.exercise.id);
  if (behind.exercise.preference === "prefer" && exercise.preference !== "prefer")
    return `${first} comes first: you prefer it.`;
  return merit === behind.merit
    ? `${first} comes first: it is nearer to what it stands in for.`
    : `${first} comes first. ${explainMerit(behind.merit)}`;
};

/** Why an exercise would, or would not, take an opening, in words. */
export const explainVerdict = (
  exercise: Exercise,
  { place, heldBy }: Pick<Opening, "place" | "heldBy">,
  { kind, against, merit, behind }: Verdict,
  names: Names,
): VerdictText => {
  const said = against.map((because) => explainExclusion(because, names));
  if (kind === "holds") return { summary: "It holds this place now.", against: said, beside: [] };
  if (kind === "replaced")
    return {
      summary: "It is what the change replaced.",
      against: said,
      beside: ["“Keep mine” on the change brings it back."],
    };
  const movement =
    exercise.pattern === place.exercise.pattern
      ? []
      : [
          `Another movement: ${lower(patternText(exercise.pattern))}, not ${lower(patternText(place.exercise.pattern))}.`,
        ];
  const fits = merit === null ? [] : [explainMerit(merit)];
  const prefers = exercise.preference === "prefer" ? ["You prefer it."] : [];
  const ranks = behind === null || said.length > 0 ? [] : [behindText(exercise, merit, behind, names)];
  return {
    summary: said.length === 0 ? `It would be fine in place of ${lower(names(heldBy))}.` : "Not in this place.",
    against: said,
    beside: [...prefers, ...fits, ...movement, ...ranks],
  };
};

/** Why a decision does not reach a locked place. */
export const lockText = ({ rule }: Decision, routines: readonly Routine[]): string =>
  `Locked by you in ${listed(routines.map(({ name }) => name))}: it stays there although ${rule} asks for this. Unlock it in the routine to let it change.`;
