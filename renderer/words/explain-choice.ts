import type { Decision } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Routine } from "../../electron/contract/routine.ts";
import { anyOf, dayText, fixedText, inSentence, listed } from "../messages/format.ts";
import { type Message, t } from "../messages/t.ts";
import type { Names } from "./explain.ts";
import { isDeadBug } from "../coach/ladder.ts";
import type { Opening, Verdict } from "../coach/other-choices.ts";
import type { Candidate, Exclusion, HarderBy, Merit } from "../coach/substitution.ts";
import { careFlagText, conditionText, equipmentText, patternText } from "./vocabulary.ts";

const merits: Readonly<Record<Merit, Message>> = {
  shorter_lever: "The same movement with a shorter lever.",
  dead_bug: "A dead bug: the same muscles, one leg at a time, the back supported.",
  easier_rung: "A step down the same ladder.",
  other_pattern: "Another movement for the same muscles.",
};
/** Why an exercise is offered. */
export const explainMerit = (merit: Merit): string => t(merits[merit]);

/** Why an exercise can stand in for another one, whatever the person can do just now. */
export const explainInstead = (other: Exercise, exercise: Exercise): string => {
  if (isDeadBug(other)) return explainMerit("dead_bug");
  if (other.pattern !== exercise.pattern) return explainMerit("other_pattern");
  return other.demand.hipMomentPeak < exercise.demand.hipMomentPeak
    ? explainMerit("shorter_lever")
    : t("A movement of the same kind.");
};

const harder = (by: HarderBy, than: string): string => {
  switch (by.kind) {
    case "demand":
      return t("It asks for more than {than}: demand {asks} of 100 against {most}.", {
        than,
        asks: Math.round(by.asks),
        most: Math.round(by.most),
      });
    case "hip_moment":
      return t("It asks more of your hips than {than}: {asks} against {most} of two straight legs at the floor.", {
        than,
        asks: fixedText(by.asks, 2),
        most: fixedText(by.most, 2),
      });
    case "back":
      return t("It asks more of the lower back than {than}: {asks} of 10 against {most}.", {
        than,
        asks: by.asks,
        most: by.most,
      });
    case "hanging":
      return t("It hangs from the bar, and {than} does not.", { than });
  }
};

/** Why this exercise is not offered: the answer to "why not this one?". Without names, what is too hard has no numbers. */
export const explainExclusion = (because: Exclusion, names?: Names): string => {
  switch (because.kind) {
    case "equipment":
      return t("It needs what you do not have: {equipment}.", {
        equipment: listed(because.missing.map((items) => anyOf(items.map((item) => inSentence(equipmentText(item)))))),
      });
    case "parked":
      return t("This movement, or an easier one of its kind, rests until {day}.", { day: dayText(because.untilDate) });
    case "provoked":
      return t("You said this bothers you: {what}.", { what: inSentence(careFlagText(because.flag)) });
    case "condition":
      return t("Not without your clinician: {condition}.", { condition: inSentence(conditionText(because.condition)) });
    case "recentSymptoms":
      return t("No hanging or advanced work within 14 days of 3 or more.");
    case "sidePlank":
      return t("Side planks are not brought in to ease something; many sore backs do not like them.");
    case "logOnly":
      return t("It can be logged, but is never offered.");
    case "never":
      return t("You said never.");
    case "setAside":
      return because.untilDate === null
        ? t("You said not now.")
        : t("You said not now, until {day}.", { day: dayText(because.untilDate) });
    case "archived":
      return t("You took it out of your lists.");
    case "harder":
      return because.over === undefined || names === undefined
        ? t("It asks for as much as what it would replace, or more.")
        : harder(because.over.by, inSentence(names(because.over.than)));
    case "otherStep":
      return t("Nothing speaks against it; something closer comes first.");
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
    return t("{exercise} comes first: it is one of your favourites.", { exercise: first });
  return merit === behind.merit
    ? t("{exercise} comes first: it is nearer to what it stands in for.", { exercise: first })
    : `${t("{exercise} comes first.", { exercise: first })} ${explainMerit(behind.merit)}`;
};

/** Why an exercise would, or would not, take an opening, in words. */
export const explainVerdict = (
  exercise: Exercise,
  { place, heldBy }: Pick<Opening, "place" | "heldBy">,
  { kind, against, merit, behind }: Verdict,
  names: Names,
): VerdictText => {
  const said = against.map((because) => explainExclusion(because, names));
  if (kind === "holds") return { summary: t("It holds this place now."), against: said, beside: [] };
  if (kind === "replaced")
    return {
      summary: t("It is what the change replaced."),
      against: said,
      beside: [t("“Keep mine” on the change brings it back.")],
    };
  const movement =
    exercise.pattern === place.exercise.pattern
      ? []
      : [
          t("Another movement: {this}, not {that}.", {
            this: inSentence(patternText(exercise.pattern)),
            that: inSentence(patternText(place.exercise.pattern)),
          }),
        ];
  const fits = merit === null ? [] : [explainMerit(merit)];
  const prefers = exercise.preference === "prefer" ? [t("One of your favourites.")] : [];
  const ranks = behind === null || said.length > 0 ? [] : [behindText(exercise, merit, behind, names)];
  return {
    summary:
      said.length === 0
        ? t("It would be fine in place of {exercise}.", { exercise: inSentence(names(heldBy)) })
        : t("Not in this place."),
    against: said,
    beside: [...prefers, ...fits, ...movement, ...ranks],
  };
};

/** Why a decision does not reach a locked place. */
export const lockText = ({ rule }: Decision, routines: readonly Routine[]): string =>
  t(
    "Locked by you in {routines}: it stays there although {rule} asks for this. Unlock it in the routine to let it change.",
    { routines: listed(routines.map(({ name }) => name)), rule },
  );
