import type { Decision } from "../../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../../electron/contract/exercise.ts";
import type { Prescription, RoutineDraft } from "../../../electron/contract/routine.ts";
import { boundsOn } from "../bounds/bounds.ts";
import { type Exclusion, exclusionOf } from "../bounds/exclusions.ts";
import { settingsOn } from "../bounds/settings.ts";
import { byId } from "../catalogue.ts";
import { chainOf, type Excess, excessOver } from "../chains/chain.ts";
import type { Circumstances } from "../circumstances.ts";
import { asDraft } from "../edit.ts";
import { prescriptionFor } from "../chains/ladder.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { doseBefore } from "./dose-before.ts";
import type { PlannedExercise } from "./planned.ts";
import { brokenBound, type Day, fittingRungs } from "./slot.ts";

/** What is said of an exercise for a slot: the first thing that speaks against it, or that it could stand there. */
export type Verdict =
  | { readonly kind: "holds" }
  | { readonly kind: "written" }
  | { readonly kind: "excluded"; readonly because: Exclusion }
  /** A bound in force allows less; the decision it belongs to, where that is stored already. */
  | { readonly kind: "bounded"; readonly decision: Decision | null }
  | { readonly kind: "asksMore"; readonly than: ExerciseId; readonly by: Excess }
  /** Further along the chain. */
  | { readonly kind: "later" }
  | { readonly kind: "otherMovement" };

const dayOf = (c: Circumstances): Day => ({
  date: c.today,
  settings: settingsOn(c.today, c),
  symptoms: hasSymptoms(c.today, c),
  exercises: byId(c.exercises),
  doseBefore: doseBefore(c.today, c),
});

type At = Pick<PlannedExercise, "home" | "now" | "item">;

/** How many are shown to choose from. */
const shown = 3;

/** What could stand in a slot instead, in the order of its chain: the next ones that satisfy every bound. */
export const choicesAt = ({ home, now }: At, c: Circumstances): readonly Exercise[] => {
  const rungs = fittingRungs({ home, locked: false }, boundsOn(c.today, c), dayOf(c));
  const others = rungs.map(({ exercise }) => exercise).filter(({ id }) => id !== now.exerciseId);
  return [...new Set(others)].slice(0, shown);
};

/** Why an exercise stands in a slot, could, or does not: the first bound it breaks. */
export const judgeFor = (exercise: Exercise, { home, now }: At, c: Circumstances): Verdict => {
  if (exercise.id === now.exerciseId) return { kind: "holds" };
  const because = exclusionOf(exercise, settingsOn(c.today, c), hasSymptoms(c.today, c));
  if (because !== undefined) return { kind: "excluded", because };
  const broken = brokenBound(exercise, boundsOn(c.today, c));
  if (broken !== undefined)
    return { kind: "bounded", decision: c.history.decisions.find(({ key }) => key === broken.key) ?? null };
  if (exercise.id === home.exerciseId) return { kind: "written" };
  const exercises = byId(c.exercises);
  const written = exercises.get(home.exerciseId);
  if (written === undefined) return { kind: "otherMovement" };
  const by = excessOver(
    { exercise, limitDegrees: exercise.range?.defaultDegrees ?? null },
    { exercise: written, limitDegrees: home.limitDegrees },
  );
  if (by !== undefined) return { kind: "asksMore", than: written.id, by };
  const isRung = chainOf({ exercise: written, limitDegrees: home.limitDegrees }, exercises).some(
    (rung) => rung.exercise.id === exercise.id,
  );
  return { kind: isRung ? "later" : "otherMovement" };
};

/** The usual dose of what comes in, with no more sets than the slot has now. */
export const inSlot = (exercise: Exercise, now: Prescription): Prescription => {
  const usual = prescriptionFor(exercise);
  return { ...usual, sets: Math.min(usual.sets, now.sets) };
};

/** A routine with another exercise written into one of its slots. */
export const writtenInto = (
  { id, name, items }: RoutineDraft,
  { item, now }: Pick<PlannedExercise, "item" | "now">,
  exercise: Exercise,
): RoutineDraft => ({
  id,
  name,
  items: items.map(asDraft).map((one) => (one.id === item.id ? { ...one, prescription: inSlot(exercise, now) } : one)),
});
