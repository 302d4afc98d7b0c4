import type { IsoDate } from "../../electron/contract/day.ts";
import type { Decision } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Routine } from "../../electron/contract/routine.ts";
import { anyOf, dayText, inSentence, listed } from "../messages/format.ts";
import { type Message, t } from "../messages/t.ts";
import { chip, type Names } from "./explain.ts";
import { isDeadBug } from "../coach/chains/ladder.ts";
import type { Exclusion } from "../coach/bounds/exclusions.ts";
import type { Excess } from "../coach/chains/chain.ts";
import type { Verdict } from "../coach/plan/choices.ts";
import { careFlagText, conditionText, equipmentText } from "./vocabulary.ts";

/** Why an exercise can stand in for another one, whatever the person can do just now. */
export const explainInstead = (other: Exercise, exercise: Exercise): string => {
  if (isDeadBug(other)) return t("A dead bug: the same muscles, one leg at a time, the back supported.");
  if (other.pattern !== exercise.pattern) return t("Another movement for the same muscles.");
  return other.demand.hipMomentPeak < exercise.demand.hipMomentPeak
    ? t("The same movement with a shorter lever.")
    : t("A movement of the same kind.");
};

const excesses: Readonly<Record<Excess, Message>> = {
  family_demand: "It asks for more than {than}.",
  hip_moment: "It asks more of your hips than {than}.",
  back: "It asks more of the lower back than {than}.",
  bending: "It bends the spine under load more than {than} does.",
  hanging: "It hangs from the bar, and {than} does not.",
};

/** Why settings, or symptoms, keep an exercise out: the answer to "why not this one?". */
export const explainExclusion = (because: Exclusion): string => {
  switch (because.kind) {
    case "equipment":
      return t("It needs what you do not have: {equipment}.", {
        equipment: listed(because.missing.map((items) => anyOf(items.map((item) => inSentence(equipmentText(item)))))),
      });
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

/** The answer for one exercise in words: what holds, and the first thing that speaks against it. */
export type VerdictText = { readonly summary: string; readonly because: string | null };

/** Why an exercise stands in a slot, could, or does not. `holding`: what stands there now. */
export const explainVerdict = (verdict: Verdict, holding: string, names: Names, today: IsoDate): VerdictText => {
  switch (verdict.kind) {
    case "holds":
      return { summary: t("It holds this place now."), because: null };
    case "written":
      return { summary: t("It is what you wrote here."), because: null };
    case "excluded":
      return { summary: t("Not in this place."), because: explainExclusion(verdict.because) };
    case "bounded":
      return {
        summary: t("Not in this place."),
        because:
          verdict.decision === null
            ? t("What you logged asks for less for now.")
            : t("What you logged asks for less for now: {reason}.", {
                reason: inSentence(chip(verdict.decision, names, today)),
              }),
      };
    case "asksMore":
      return {
        summary: t("Not in this place."),
        because: t(excesses[verdict.by], { than: inSentence(names(verdict.than)) }),
      };
    case "later":
      return {
        summary: t("It would be fine in place of {exercise}.", { exercise: inSentence(holding) }),
        because: t("Something nearer to what you wrote comes first."),
      };
    case "otherMovement":
      return {
        summary: t("It would be fine in place of {exercise}.", { exercise: inSentence(holding) }),
        because: t("Another movement, which you can write here yourself."),
      };
  }
};

/** Why a decision does not reach a locked place. */
export const lockText = ({ rule }: Decision, routines: readonly Routine[]): string =>
  t(
    "Locked by you in {routines}: it stays there although {rule} asks for this. Unlock it in the routine to let it change.",
    { routines: listed(routines.map(({ name }) => name)), rule },
  );
