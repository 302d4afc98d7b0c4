import { evidence } from "../evidence.ts";
import type { ProposedDay } from "./week.ts";

/** Why a proposed day takes less time than there is. */
export type ShortBecause = "lighter" | "week" | "full" | "nothing_else";

/**
 * Why a proposed day leaves minutes free in which a set would have room; null when it does not. Fewer sets, for a lighter
 * week or since the week has enough of something, come before a session that has all its exercises.
 */
export const shortBecause = ({ wished, minutes, choices, there }: ProposedDay): ShortBecause | null => {
  if (wished === null || choices.length === 0 || wished - minutes < evidence.shortDayMinutes.value) return null;
  const fewer = choices.flatMap(({ reasons }) => reasons.flatMap((one) => (one.kind === "sets" ? [one.because] : [])));
  if (fewer.includes("lighter")) return "lighter";
  if (fewer.includes("week")) return "week";
  return choices.length + there.length >= evidence.sessionExercises.value ? "full" : "nothing_else";
};
