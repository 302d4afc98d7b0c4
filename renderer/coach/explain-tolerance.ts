import { evidence } from "./evidence.ts";
import type { Known } from "./tolerance-steps.ts";

/** Why an earned step waits, and what would settle it. */
export const explainHeldBack = (sessionsMore: number | null): string => {
  const open = "What was logged so far leaves it open whether your back takes the next step.";
  if (sessionsMore === null)
    return `${open} More sessions at this step alone may not settle it; exercises in between would.`;
  const count = sessionsMore === 1 ? "One more comfortable session" : `${sessionsMore} more comfortable sessions`;
  return `${open} ${count} at this step would settle it.`;
};

/** A demand in hundredths of a straight leg raise, to the next five: it is not known more finely. */
const percent = (demand: number): number => Math.max(0, Math.round(demand * 20) * 5);

const howMuch = (sessions: number): string => {
  if (sessions < evidence.littleKnown.value) return "that is little";
  return sessions < evidence.moreKnown.value ? "that is something" : "that is a fair amount";
};

const fromSessions = (sessions: number): string => (sessions === 1 ? "one session" : `${sessions} sessions`);

/**
 * What the log says about how much load on the hips is comfortable, with how little is known: "Likely comfortable up to
 * about 30 % of a straight leg raise, unsure between 30 % and 85 %, from 6 sessions: that is little."
 */
export const explainTolerance = ({ comfortableUpTo, unsureUpTo, sessions }: Known): string => {
  if (sessions === 0) return "Nothing is logged yet that says how much is comfortable for you.";
  const low = percent(comfortableUpTo);
  const high = percent(unsureUpTo);
  const known = `from ${fromSessions(sessions)}: ${howMuch(sessions)}`;
  return low === 0
    ? `Not known yet how much of a straight leg raise is comfortable: unsure up to about ${high} %, ${known}.`
    : `Likely comfortable up to about ${low} % of a straight leg raise, unsure between ${low} % and ${high} %, ${known}.`;
};

/** What an exercise at its usual limit asks of the hips. */
export const explainDemand = (demand: number): string =>
  demand === 0
    ? "It asks nothing of the hips: no leg has to be held."
    : `It asks for about ${percent(demand)} % of a straight leg raise, with 15° to spare where a limit is kept by will.`;

/** Where to start a pattern that was not trained yet. */
export const explainStart = (name: string): string => `A careful place to start here: ${name}.`;
