import type { Decision } from "#contract/decision.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { byText } from "../order.ts";
import { isRestOver, hasDaysAhead, planNow } from "../log/planned-days.ts";
import { heldSlots } from "./lock.ts";
import { slotsOn } from "./planned.ts";
import { trainingState } from "./training-state.ts";

/** What is said of decisions today. */
export type Shown = {
  /** What waits for an answer: one voice for each slot, offers, rest days that lie ahead. */
  readonly asking: readonly Decision[];
  /** What was answered lately and still holds, or can be taken up again. */
  readonly answered: readonly Decision[];
  /** What waits with all other answers until training is open again. */
  readonly held: number;
};

const answeredDays = 7;

const newestFirst = (a: Decision, b: Decision): number =>
  byText(b.decidedAt.instant, a.decidedAt.instant) || byText(a.key, b.key);

/** For each slot the last of its reasons speaks; what it adds is all that an answer can change. */
const voices = (c: CoachInput): readonly Decision[] => {
  const routines = c.routines.filter(({ archived }) => !archived);
  const ahead = new Set(
    planNow(c)
      .filter(({ date }) => date >= c.today)
      .map(({ entry }) => entry.routineId),
  );
  const asked = ahead.size === 0 ? routines : routines.filter(({ id }) => ahead.has(id));
  return asked.flatMap((routine) => {
    const { planned, leftOut } = slotsOn(routine, c, c.today);
    return [
      ...planned.flatMap(({ reasons, waiting }) => [...reasons.slice(-1).map(({ decision }) => decision), ...waiting]),
      ...heldSlots(routine, c).flatMap(({ held }) => held.slice(-1)),
      ...leftOut.flatMap(({ reasons }) => reasons.slice(-1).map(({ decision }) => decision)),
    ];
  });
};

/**
 * What Today says of decisions. A bound asks while it is in force, changes a slot that is planned and has no answer; what
 * ended, was outdone or changes nothing is history. While training is stopped only the stop is there.
 */
export const shownToday = (c: CoachInput): Shown => {
  const current = c.history.decisions.filter(({ state, endedOn }) => state !== "superseded" && endedOn === null);
  const stops = current.filter(({ direction }) => direction === "stop");
  const speaking = new Set(voices(c).map(({ id }) => id));
  const since = plusDays(c.today, -answeredDays);
  const others = current
    .filter(({ direction }) => direction === "ease" || direction === "progress")
    .filter((decision) => !isRestOver(decision, c));
  const isSpeaking = (decision: Decision): boolean => speaking.has(decision.id) || hasDaysAhead(decision, c);
  const asking = others.filter((decision) => decision.state === "proposed" && isSpeaking(decision));
  const answered = others.filter(
    ({ state, answeredAt, ...decision }) =>
      state !== "proposed" &&
      answeredAt !== null &&
      answeredAt.date >= since &&
      (state !== "accepted" || decision.direction === "progress" || isSpeaking({ ...decision, state, answeredAt })),
  );
  const { kind } = trainingState(c);
  if (kind === "locked" || kind === "paused")
    return { asking: stops.toSorted(newestFirst), answered: [], held: asking.length };
  return { asking: [...stops, ...asking].toSorted(newestFirst), answered: answered.toSorted(newestFirst), held: 0 };
};
