import type { ExerciseId } from "../../../electron/contract/exercise.ts";
import { concludedBy } from "../bounds/bounds.ts";
import type { Circumstances } from "../circumstances.ts";
import { cleanNeeded, type Shortfall } from "./clean.ts";
import { evidence } from "../evidence.ts";
import type { Wait } from "./step-state.ts";

/** What the next step of an exercise still needs. */
export type Outlook = {
  readonly exerciseId: ExerciseId;
  readonly cleanSoFar: number;
  readonly cleanNeeded: number;
  /** What the latest exposure lacked to count. */
  readonly missing: readonly Shortfall[];
  /** Why an earned step is not offered yet; null where it is, or is not earned. */
  readonly wait: Wait | null;
  /** Whether the step is offered and waits for an answer. */
  readonly offered: boolean;
};

/** How far an exercise is on the way to its next step up. */
export const outlook = (exerciseId: ExerciseId, c: Circumstances): Outlook => {
  const state = concludedBy(c, c.today).walk.steps.get(exerciseId);
  const last = state?.run.at(-1);
  const needed = last === undefined ? evidence.cleanExposures.value : cleanNeeded(last);
  const soFar = Math.min(state?.run.length ?? 0, needed);
  return {
    exerciseId,
    cleanSoFar: soFar,
    cleanNeeded: needed,
    missing: state?.missing ?? [],
    wait: soFar < needed ? null : (state?.wait ?? null),
    offered: state?.offer !== null && state?.offer !== undefined,
  };
};
