import type { Decision } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Prescription, RoutineDraft } from "../../electron/contract/routine.ts";
import { asDraft } from "./edit.ts";
import { muchEasier, oneRungDown, otherMovement, shorterLever } from "./candidates.ts";
import { choiceNow } from "./choice-now.ts";
import type { Circumstances } from "./circumstances.ts";
import { isLegRaise, prescriptionFor } from "./ladder.ts";
import { type PlannedExercise, routineNow, stands } from "./plan-now.ts";
import {
  against,
  type Candidate,
  type Choice,
  type Exclusion,
  type Merit,
  type Place,
  type Substitutes,
} from "./substitution.ts";

/** A place that an exercise is wanted for: who could take it, in order, and beyond what nobody may ask. */
export type Opening = {
  readonly place: Place;
  /** The exercise that holds it now. */
  readonly heldBy: ExerciseId;
  readonly found: Substitutes;
  readonly ceilings: readonly Place[];
  readonly choice: Choice;
};

const placeOf = ({ exerciseId, limitDegrees }: Prescription, { exercises }: Choice): Place | undefined => {
  const exercise = exercises.get(exerciseId);
  return exercise === undefined ? undefined : { exercise, limitDegrees };
};

/** The limit an exercise was done with in the session that a decision speaks of. */
const feltLimit = (exerciseId: ExerciseId, { readings }: Decision, c: Circumstances): Prescription["limitDegrees"] => {
  const sessions = new Set(readings.map((reading) => ("sessionId" in reading ? reading.sessionId : null)));
  return (
    c.history.sessions
      .filter(({ id }) => sessions.has(id))
      .flatMap((session) => session.exercises)
      .find(({ prescription }) => prescription.exerciseId === exerciseId)?.prescription.limitDegrees ?? null
  );
};

/**
 * The opening that an easing filled, so that the person can fill it otherwise: who the same rule would take, none harder
 * than what it took. Undefined for hard rules and for progressions, and where nothing was swapped.
 */
export const openingOf = (decision: Decision, c: Circumstances): Opening | undefined => {
  const swap = decision.changes.find((change) => change.kind === "swap");
  if (swap === undefined || decision.direction !== "ease" || decision.rule.startsWith("H") || !stands(decision))
    return undefined;
  const choice: Choice = { ...choiceNow(c), symptoms: true };
  const exercise = choice.exercises.get(swap.fromExerciseId);
  const taken = placeOf(swap.to, choice);
  if (exercise === undefined || taken === undefined) return undefined;
  const place = { exercise, limitDegrees: feltLimit(exercise.id, decision, c) };
  const find =
    decision.rule === "R1"
      ? muchEasier
      : decision.rule === "R4"
        ? otherMovement
        : isLegRaise(exercise)
          ? shorterLever
          : oneRungDown;
  const ceilings = [taken];
  return { place, heldBy: taken.exercise.id, ceilings, choice, found: find(place, choice, ceilings) };
};

/** The opening at a place of a routine as it stands: what would be no harder than what holds it now. */
export const openingAt = ({ now }: Pick<PlannedExercise, "now">, c: Circumstances): Opening | undefined => {
  const choice = choiceNow(c);
  const place = placeOf(now, choice);
  if (place === undefined) return undefined;
  const found = isLegRaise(place.exercise) ? shorterLever(place, choice) : oneRungDown(place, choice);
  return { place, heldBy: place.exercise.id, ceilings: [], choice, found };
};

/** What there is to say about an exercise for an opening. */
export type Verdict = {
  /** Whether it holds the opening now, is what the easing replaced, or could come in. */
  readonly kind: "holds" | "replaced" | "other";
  /** Everything that speaks against it; with nothing here it would be fine. */
  readonly against: readonly Exclusion[];
  /** What the rule would take it for; null when the rule does not look for it. */
  readonly merit: Merit | null;
  /** The nearest one that comes before it in the rule's order; null for the first. */
  readonly behind: Candidate | null;
};

/** Why an exercise would, or would not, take an opening. */
export const judgeFor = (exercise: Exercise, { place, heldBy, found, ceilings, choice }: Opening): Verdict => {
  const rank = found.fitting.findIndex((one) => one.exercise.id === exercise.id);
  const kind = exercise.id === heldBy ? "holds" : exercise.id === place.exercise.id ? "replaced" : "other";
  const spoken = against(exercise, place, choice, ceilings);
  // Harder than what comes before it and is left alone for now.
  const because = found.rejected.find((one) => one.exercise.id === exercise.id)?.because;
  const bound = spoken.length === 0 && because?.kind === "harder" ? [because] : spoken;
  return {
    kind,
    against: kind === "holds" ? [] : bound,
    merit: found.fitting[rank]?.merit ?? null,
    behind: found.fitting[rank < 0 ? 0 : rank - 1] ?? null,
  };
};

const draftOf = ({ id, name, items }: RoutineDraft): RoutineDraft => ({
  id,
  name,
  items: items.map(asDraft),
});

/** The usual dose of what comes in, with no more sets than the place has now. */
export const inPlaceOf = (exercise: Exercise, now: Prescription): Prescription => {
  const usual = prescriptionFor(exercise);
  return { ...usual, sets: Math.min(usual.sets, now.sets) };
};

/** The routines in which a decision's substitute holds a place, with the person's own choice written there instead. */
export const chosenInstead = (decision: Decision, exercise: Exercise, c: Circumstances): readonly RoutineDraft[] => {
  const swap = decision.changes.find((change) => change.kind === "swap");
  return c.routines
    .filter((routine) => !routine.archived)
    .flatMap((routine): readonly RoutineDraft[] => {
      const planned = routineNow(routine, c, c.today);
      const held = planned.filter(
        ({ now, changedBy }) => now.exerciseId === swap?.to.exerciseId && changedBy.includes(decision),
      );
      if (held.length === 0) return [];
      const chosen = new Map(held.map(({ item, now }) => [item.id, inPlaceOf(exercise, now)]));
      const draft = draftOf(routine);
      const items = draft.items.map((item) => ({ ...item, prescription: chosen.get(item.id) ?? item.prescription }));
      return [{ ...draft, items }];
    });
};

/** A routine with another exercise written into one of its places. */
export const writtenInto = (
  routine: RoutineDraft,
  { item, now }: Pick<PlannedExercise, "item" | "now">,
  exercise: Exercise,
): RoutineDraft => {
  const draft = draftOf(routine);
  const items = draft.items.map((one) =>
    one.id === item.id ? { ...one, prescription: inPlaceOf(exercise, now) } : one,
  );
  return { ...draft, items };
};
