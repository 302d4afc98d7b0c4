import type { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId, Family } from "#contract/exercise.ts";
import { concludedBy } from "../conclusions/conclude.ts";
import { mostOf } from "../bounds/family-state.ts";
import { byId } from "../catalogue.ts";
import { familyOf } from "../chains/family.ts";
import type { CoachInput } from "../coach-input.ts";
import type { Shortfall } from "../bounds/step-state.ts";
import { cleanNeeded } from "../steps/clean.ts";
import { evidence } from "../evidence.ts";
import { routineNow, slotsOn } from "../plan/planned.ts";
import type { Wait } from "../bounds/step-state.ts";

/** What the next step of an exercise still needs. */
export type Outlook = {
  readonly exerciseId: ExerciseId;
  readonly cleanSoFar: number;
  readonly cleanNeeded: number;
  /** What the latest exposure lacked to count. */
  readonly missing: readonly Shortfall[];
  /** Why an earned step is not offered yet; null where it is, or is not earned. */
  readonly wait: Wait | null;
  /** What of its family is still eased, as the person wrote it; null where no plan of today shows it. */
  readonly eased: ExerciseId | null;
  /** Whether the step is offered and waits for an answer. */
  readonly offered: boolean;
  /** The way back up, where the exercise only stands in for what is written; null where it stands for itself. */
  readonly back: BackUp | null;
};

/** How far a stand-in is on the way back to what it stands in for. */
export type BackUp =
  /** No exercise of the family until (and not on) this day. */
  | { readonly kind: "suspended"; readonly untilDate: IsoDate }
  | { readonly kind: "rungs"; readonly comfortable: number; readonly needed: number; readonly offered: boolean };

const backUpOf = (exerciseId: ExerciseId, c: CoachInput): BackUp | null => {
  const slots = c.routines
    .filter(({ archived }) => !archived)
    .flatMap((routine) => routineNow(routine, c, c.today))
    .filter(({ now }) => now.exerciseId === exerciseId);
  const [first] = slots;
  if (first === undefined || slots.some(({ home }) => home.exerciseId === exerciseId)) return null;
  const written = byId(c.exercises).get(first.home.exerciseId);
  const state = written === undefined ? undefined : concludedBy(c, c.today).walk.families.get(familyOf(written));
  if (state === undefined) return null;
  if (state.suspension !== null && state.suspension.until > c.today)
    return { kind: "suspended", untilDate: state.suspension.until };
  const needed = evidence.comfortableSessions.value;
  return mostOf(state) === Infinity
    ? null
    : {
        kind: "rungs",
        comfortable: Math.min(state.comfortable.length, needed),
        needed,
        offered: state.offer !== null,
      };
};

/** The home of a slot that is eased today: where the exercise stands in, else another one of its family, else its own. */
const easedBeside = (exerciseId: ExerciseId, c: CoachInput): ExerciseId | null => {
  const exercises = byId(c.exercises);
  const family = familyIn(exerciseId, exercises);
  const eased = c.routines
    .filter(({ archived }) => !archived)
    .flatMap((routine) => {
      const { planned, leftOut } = slotsOn(routine, c, c.today);
      return [...planned, ...leftOut.map((slot) => ({ ...slot, now: null }))];
    })
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ home, now }) => ({ id: home.exerciseId, standIn: now?.exerciseId }));
  const alike = eased.filter(({ id }) => familyIn(id, exercises) === family);
  const found =
    eased.find(({ id, standIn }) => standIn === exerciseId && id !== exerciseId) ??
    alike.find(({ id }) => id !== exerciseId) ??
    alike[0];
  return found?.id ?? null;
};

const familyIn = (id: ExerciseId, exercises: ReadonlyMap<ExerciseId, Exercise>): Family | null => {
  const exercise = exercises.get(id);
  return exercise === undefined ? null : familyOf(exercise);
};

/** How far an exercise is on the way to its next step up. */
export const outlook = (exerciseId: ExerciseId, c: CoachInput): Outlook => {
  const state = concludedBy(c, c.today).walk.steps.get(exerciseId);
  const last = state?.run.at(-1);
  const needed = last === undefined ? evidence.cleanExposures.value : cleanNeeded(last);
  const soFar = Math.min(state?.run.length ?? 0, needed);
  return {
    exerciseId,
    cleanSoFar: soFar,
    cleanNeeded: needed,
    missing: state?.missing ?? [],
    wait: soFar >= needed || state?.wait?.kind === "bounded" ? (state?.wait ?? null) : null,
    eased: state?.wait?.kind === "bounded" ? easedBeside(exerciseId, c) : null,
    offered: state?.offer !== null && state?.offer !== undefined,
    back: backUpOf(exerciseId, c),
  };
};
