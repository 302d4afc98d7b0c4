import type { Decision } from "#contract/decision.ts";
import type { Exclusion } from "../bounds/exclusions.ts";
import type { LeftOut, PlannedExercise, Reason } from "./planned.ts";
import type { PassedOver } from "./slot.ts";

/** What speaks for a slot that does not hold what the person wrote: one reason, never two. */
export type Voice =
  /** `passedOver`: what it would have brought but for a setting. */
  | { readonly kind: "decision"; readonly decision: Decision; readonly passedOver: PassedOver | null }
  | { readonly kind: "setting"; readonly because: Exclusion };

const isSwap = ({ from, to }: Reason): boolean => from?.exerciseId !== to?.exerciseId;

const saidBy = (decision: Decision | undefined, setting: Exclusion | null, passed: PassedOver | null): Voice | null => {
  if (decision !== undefined) return { kind: "decision", decision, passedOver: passed };
  return setting === null ? null : { kind: "setting", because: setting };
};

/** Why a slot holds what it holds; null where it is as the person wrote it. A replacement is told by what replaced it. */
export const voiceOf = ({ own, now, reasons, changedBy, setting, passedOver }: PlannedExercise): Voice | null => {
  const swapped = reasons.findLast(isSwap)?.decision;
  if (setting !== null) return saidBy(swapped, setting, null);
  return saidBy((own.exerciseId === now.exerciseId ? undefined : swapped) ?? changedBy.at(-1), null, passedOver);
};

/** Why a slot is left out; null where neither a stored decision nor a setting says it. */
export const voiceOfLeftOut = ({ reasons, setting, passedOver }: LeftOut): Voice | null =>
  saidBy(reasons.findLast(({ to }) => to === null)?.decision, setting ?? passedOver?.because ?? null, null);

/** Whether a slot holds something else than the person wrote. */
export const isChanged = ({ changedBy, setting }: Pick<PlannedExercise, "changedBy" | "setting">): boolean =>
  changedBy.length > 0 || setting !== null;
