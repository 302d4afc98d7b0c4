import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Prescription, Routine, RoutineDraft } from "#contract/routine.ts";
import type { Bound } from "../bounds/bound.ts";
import { boundsOn } from "../conclusions/conclude.ts";
import { type Exclusion, exclusionOf, forbidden } from "../bounds/exclusions.ts";
import { settingsOn } from "../log/settings.ts";
import { byId } from "../catalogue.ts";
import { chainOf, type Excess, excessOver } from "../chains/chain.ts";
import { familyOf } from "../chains/family.ts";
import type { CoachInput } from "../coach-input.ts";
import { asDraft } from "./edit.ts";
import { prescriptionFor } from "../chains/ladder.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { byText } from "../order.ts";
import { restDays } from "../log/planned-days.ts";
import { doseBefore } from "./dose-before.ts";
import { type PlannedExercise, type Reason, routineNow, slotsOn } from "./planned.ts";
import { planInMode } from "./sequence.ts";
import { brokenBound, type Day, fittingRungs } from "./slot.ts";

/** What is said of an exercise for a slot: the first thing that speaks against it, or that it could stand there. */
export type Verdict =
  | { readonly kind: "holds" }
  /** A bound in force allows less; the decision it belongs to, where that is stored already. */
  | { readonly kind: "bounded"; readonly decision: Decision | null }
  | { readonly kind: "excluded"; readonly because: Exclusion }
  | { readonly kind: "written" }
  | { readonly kind: "asksMore"; readonly than: ExerciseId; readonly by: Excess }
  /** Further along the chain. */
  | { readonly kind: "later" }
  | { readonly kind: "otherMovement" };

const dayOf = (c: CoachInput): Day => ({
  date: c.today,
  settings: settingsOn(c.today, c),
  symptoms: hasSymptoms(c.today, c),
  exercises: byId(c.exercises),
  doseBefore: doseBefore(c.today, c),
});

type At = Pick<PlannedExercise, "home" | "now" | "item">;

/** How many are shown to choose from. */
const shown = 3;

/** The bound that asks a family for the most rungs less; undefined without one. */
const rungsBound = (exercise: Exercise, bounds: readonly Bound[]): Bound | undefined => {
  const family = familyOf(exercise);
  const asked = bounds.flatMap((bound) =>
    bound.limit.kind === "rungs" && (bound.limit.family === null || bound.limit.family === family)
      ? [{ bound, rungs: bound.limit.rungs }]
      : [],
  );
  return family === "control" ? undefined : asked.toSorted((a, b) => b.rungs - a.rungs)[0]?.bound;
};

/** The first bound that an exercise breaks in a slot: by itself, or because the slot goes rungs lower today. */
const boundAgainst = (exercise: Exercise, { home, now }: At, c: CoachInput): Bound | undefined => {
  const bounds = boundsOn(c.today, c);
  const broken = brokenBound(exercise, bounds);
  if (broken !== undefined) return broken;
  const lower = rungsBound(exercise, bounds);
  if (lower === undefined) return undefined;
  const day = dayOf(c);
  const slot = { home, locked: false };
  const isRung = (rungs: ReturnType<typeof fittingRungs>): boolean =>
    rungs.some((rung) => rung.exercise.id === exercise.id);
  const others = bounds.filter(({ limit }) => limit.kind !== "rungs");
  const isPassedOver = isRung(fittingRungs(slot, others, day)) && !isRung(fittingRungs(slot, bounds, day));
  const held = day.exercises.get(now.exerciseId);
  const asksMore =
    held !== undefined &&
    familyOf(held) === familyOf(exercise) &&
    excessOver(usual(exercise), { exercise: held, limitDegrees: now.limitDegrees }) !== undefined;
  return isPassedOver || asksMore ? lower : undefined;
};

const usual = (exercise: Exercise) => ({ exercise, limitDegrees: exercise.range?.defaultDegrees ?? null });

/**
 * What could stand in a slot instead: what the person wrote, where an accepted step has left it, then the next ones of its
 * chain; each satisfies every bound.
 */
export const choicesAt = (at: At, c: CoachInput): readonly Exercise[] => {
  const { home, now, item } = at;
  const day = dayOf(c);
  const written = day.exercises.get(item.prescription.exerciseId);
  const before =
    written !== undefined &&
    written.id !== home.exerciseId &&
    forbidden(written, day.settings) === undefined &&
    boundAgainst(written, at, c) === undefined
      ? [written]
      : [];
  const rungs = fittingRungs({ home, locked: false }, boundsOn(c.today, c), day);
  const others = [...before, ...rungs.map(({ exercise }) => exercise)].filter(({ id }) => id !== now.exerciseId);
  return [...new Set(others)].slice(0, shown);
};

/** Why an exercise stands in a slot, could, or does not: the first bound it breaks. */
export const judgeFor = (exercise: Exercise, at: At, c: CoachInput): Verdict => {
  const { home, now } = at;
  if (exercise.id === now.exerciseId) return { kind: "holds" };
  const settings = settingsOn(c.today, c);
  const forbids = forbidden(exercise, settings);
  if (forbids !== undefined) return { kind: "excluded", because: forbids };
  const broken = boundAgainst(exercise, at, c);
  if (broken !== undefined)
    return { kind: "bounded", decision: c.history.decisions.find(({ key }) => key === broken.key) ?? null };
  // Never, pauses and symptoms keep nothing away that the person wrote.
  if (exercise.id === home.exerciseId || exercise.id === at.item.prescription.exerciseId) return { kind: "written" };
  const because = exclusionOf(exercise, settings, hasSymptoms(c.today, c));
  if (because !== undefined) return { kind: "excluded", because };
  const exercises = byId(c.exercises);
  const written = exercises.get(home.exerciseId);
  if (written === undefined) return { kind: "otherMovement" };
  const by = excessOver(usual(exercise), { exercise: written, limitDegrees: home.limitDegrees });
  if (by !== undefined) return { kind: "asksMore", than: written.id, by };
  const isRung = chainOf({ exercise: written, limitDegrees: home.limitDegrees }, exercises).some(
    (rung) => rung.exercise.id === exercise.id,
  );
  return { kind: isRung ? "later" : "otherMovement" };
};

/** Whether a person who wrote the exercise into the slot would find it there: nothing forbids it, and no bound is broken. */
export const mayBeWritten = (verdict: Verdict, { archived }: Exercise): boolean => {
  if (archived || verdict.kind === "holds" || verdict.kind === "bounded") return false;
  return (
    verdict.kind !== "excluded" || !["equipment", "provoked", "condition", "archived"].includes(verdict.because.kind)
  );
};

/** The usual dose of what comes in, with no more sets than the slot has now. */
export const inPlaceOf = (exercise: Exercise, now: Prescription): Prescription => {
  const start = prescriptionFor(exercise);
  return { ...start, sets: Math.min(start.sets, now.sets) };
};

/** A routine with another exercise written into one of its slots. */
export const writtenInto = (
  { id, name, items }: RoutineDraft,
  { item, now }: Pick<PlannedExercise, "item" | "now">,
  exercise: Exercise,
): RoutineDraft => ({
  id,
  name,
  items: items
    .map(asDraft)
    .map((one) => (one.id === item.id ? { ...one, prescription: inPlaceOf(exercise, now) } : one)),
});

/** One slot of a stored routine. */
export type RoutineSlot = { readonly routine: Routine; readonly planned: PlannedExercise };

/** The slots that a decision speaks for today: it is one of the reasons why they hold something else than their home. */
export const slotsOfDecision = ({ id }: Pick<Decision, "id">, c: CoachInput): readonly RoutineSlot[] =>
  c.routines
    .filter(({ archived }) => !archived)
    .flatMap((routine) =>
      routineNow(routine, c, c.today)
        .filter(({ reasons }) => reasons.some(({ decision }) => decision.id === id))
        .map((planned) => ({ routine, planned })),
    );

/** What a decision changes on the next day that something is planned for, and on which day. */
export const nextChangesOf = (
  { id }: Pick<Decision, "id">,
  c: CoachInput,
): { readonly date: IsoDate; readonly reasons: readonly Reason[] } | null => {
  const resting = new Set(restDays(c).map(({ date }) => date));
  const done = new Set(c.history.sessions.map(({ planEntryId }) => planEntryId));
  const ahead = planInMode(c)
    .filter(({ entry, date }) => date >= c.today && !resting.has(date) && !done.has(entry.id))
    .toSorted((a, b) => byText(a.date, b.date));
  const [next] = ahead;
  if (next === undefined) return null;
  const routines = new Set(ahead.filter(({ date }) => date === next.date).map(({ entry }) => entry.routineId));
  const reasons = c.routines
    .filter((routine) => routines.has(routine.id))
    .flatMap((routine) => {
      const { planned, leftOut } = slotsOn(routine, c, next.date);
      return [...planned, ...leftOut];
    })
    .flatMap((slot) => slot.reasons.filter(({ decision }) => decision.id === id));
  return { date: next.date, reasons };
};
