import { type IsoDate, IsoInstant } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import { type Prescription, type Routine, RoutineId, RoutineItemId } from "#contract/routine.ts";
import { newItem } from "../plan/edit.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { finishedSessions } from "../log/sessions.ts";
import { byText } from "../order.ts";
import { planNow } from "../log/planned-days.ts";
import { type PlannedExercise, routineNow } from "../plan/planned.ts";

/** What somebody does now of one exercise: how it would be written, and the decision that led here. */
export type RungNow = { readonly prescription: Prescription; readonly easedBy: Decision | null };

const nobody = "00000000-0000-4000-8000-000000000000";
/** Written now: accepted progressions of before do not apply to it any more, standing easings do. */
const writtenNow = IsoInstant.parse("9999-12-31T23:59:59.999Z");

/** What would hold of prescriptions that are written today, with the standing decisions laid over them. */
export const asTheyStand = (
  prescriptions: readonly Prescription[],
  c: CoachInput,
  date: IsoDate,
): readonly PlannedExercise[] => {
  const id = RoutineItemId.parse(nobody);
  const items: Routine["items"] = prescriptions.map((prescription) => ({
    ...newItem(id, prescription),
    changedAt: writtenNow,
  }));
  return routineNow({ id: RoutineId.parse(nobody), name: "", archived: false, items }, c, date);
};

/** How a place would be written anew: an easing of the same exercise is laid over it again, so it keeps its own sets. */
const written = ({ own, now, changedBy }: PlannedExercise): RungNow => ({
  prescription: own.exerciseId === now.exerciseId ? { ...now, sets: own.sets } : now,
  easedBy: changedBy.findLast(({ direction }) => direction === "ease") ?? null,
});

const planned = (weekFrom: IsoDate, c: CoachInput): readonly RungNow[] => {
  const [from, to] = [plusDays(c.today, -evidence.plannedNowDays.value), plusDays(weekFrom, 6)];
  const routines = new Set(
    planNow(c)
      .filter(({ date }) => date >= from && date <= to)
      .map(({ entry }) => entry.routineId),
  );
  return c.routines
    .filter(({ id, archived }) => !archived && routines.has(id))
    .toSorted((a, b) => byText(a.id, b.id))
    .flatMap((routine) => routineNow(routine, c, c.today).map(written));
};

const trained = (c: CoachInput): readonly RungNow[] => {
  const from = plusDays(c.today, -evidence.trainedNowDays.value);
  const done = finishedSessions(c)
    .filter(({ startedAt }) => startedAt.date >= from)
    .flatMap(({ exercises }) =>
      exercises.filter(({ sets }) => sets.length > 0).map(({ prescription }) => prescription),
    );
  return asTheyStand(done, c, c.today).map(written);
};

/** The exercises of a plan or log, each as it was last there. */
const each = (rungs: readonly RungNow[]): ReadonlyMap<ExerciseId, RungNow> =>
  new Map(rungs.map((rung) => [rung.prescription.exerciseId, rung]));

/** What the person does now, from the plan, and from the log of four weeks: with the standing decisions laid over both. */
export const rungsNow = (
  weekFrom: IsoDate,
  c: CoachInput,
): { readonly planned: ReadonlyMap<ExerciseId, RungNow>; readonly trained: ReadonlyMap<ExerciseId, RungNow> } => ({
  planned: each(planned(weekFrom, c)),
  trained: each(trained(c)),
});
