import type { Change, Proposal, Reading } from "../../electron/contract/decision.ts";
import { Nrs, Rir } from "../../electron/contract/quantity.ts";
import { bandOf, isSloppy } from "./bands.ts";
import type { Circumstances } from "./circumstances.ts";
import { lessOfIt, onlyFlat, oneSetLess } from "./easing.ts";
import { evidence } from "./evidence.ts";
import { answersTo, type Exposure } from "./exposure.ts";
import { missesKey, missesOf } from "./readings.ts";

// What technique, effort and soreness ask for. It does not depend on the rating: more discomfort never takes it back.

const directionOf = (change: Change): Proposal["direction"] => (change.kind === "keep" ? "keep" : "ease");

/**
 * R8: two or more technique points missed with 3 or less: the exercise stays, only as far as the back stays flat. From 4 on
 * the rating's own row says it (R2). Undefined when fewer were missed.
 */
export const judgeTechnique = (exposure: Exposure): Proposal | undefined => {
  const { exercise, missed, session, date } = exposure;
  if (!isSloppy(exposure) || missed === null || bandOf(exposure) !== undefined) return undefined;
  const change = onlyFlat(exposure, missed);
  return {
    key: `R8:${exercise.id}:${session.id}:${missesKey(exposure)}`,
    rule: "R8",
    direction: directionOf(change),
    date,
    exerciseId: exercise.id,
    readings: missesOf(exposure),
    changes: [change],
    wayBack: "technique_clean_twice",
  };
};

/** R9: none or one repetition left in reserve, or the breath held: the exercise stays with fewer repetitions. */
export const judgeEffort = (exposure: Exposure): Proposal | undefined => {
  const { exercise, missed, repsInReserve, session, date } = exposure;
  const short = repsInReserve === null ? 0 : Math.max(0, evidence.repsInReserve.value - repsInReserve);
  const heldBreath = missed?.includes("kept_breathing") === true && !isSloppy(exposure);
  if (short === 0 && !heldBreath) return undefined;
  const change = lessOfIt(exposure, Math.max(short, evidence.repStep.value));
  const effort: readonly Reading[] =
    short === 0 || repsInReserve === null
      ? []
      : [{ kind: "effort", date, sessionId: session.id, exerciseId: exercise.id, rir: Rir.parse(repsInReserve) }];
  return {
    key: `R9:${exercise.id}:${session.id}:${short === 0 ? "-" : repsInReserve}:${heldBreath ? "breath" : ""}`,
    rule: "R9",
    direction: change === undefined ? "keep" : "ease",
    date,
    exerciseId: exercise.id,
    readings: [...effort, ...(heldBreath ? missesOf(exposure) : [])],
    changes: [
      change ?? { kind: "keep", exerciseId: exercise.id, cues: heldBreath ? ["kept_breathing"] : [] },
      ...(change !== undefined && heldBreath
        ? [{ kind: "keep" as const, exerciseId: exercise.id, cues: ["kept_breathing" as const] }]
        : []),
    ],
    wayBack: "next_clean_exposure",
  };
};

/**
 * R10: soreness is not pain. Below 4 the exercises carry on; from 4 on one set less of what was named, or of the session's
 * most demanding exercise (`hardest`).
 */
export const judgeSoreness = (exposure: Exposure, hardest: Exposure, c: Circumstances): Proposal | undefined => {
  const { exercise, session } = exposure;
  const sore = [...answersTo(session, "session", c), ...answersTo(session, "morning", c)]
    .filter((entry) => entry.soreness && entry.nrs > 0)
    .filter(({ exerciseIds }) => (exerciseIds.length === 0 ? exposure === hardest : exerciseIds.includes(exercise.id)))
    .toSorted((a, b) => b.nrs - a.nrs)[0];
  if (sore === undefined) return undefined;
  const less = sore.nrs >= evidence.soreNrs.value ? oneSetLess(exposure) : undefined;
  return {
    key: `R10:${exercise.id}:${session.id}:${sore.moment}:${sore.nrs}`,
    rule: "R10",
    direction: less === undefined ? "keep" : "ease",
    date: sore.date,
    exerciseId: exercise.id,
    readings: [
      { kind: "soreness", date: sore.date, sessionId: session.id, painEntryId: sore.id, nrs: Nrs.parse(sore.nrs) },
    ],
    changes: [less ?? { kind: "keep", exerciseId: exercise.id, cues: [] }],
    wayBack: less === undefined ? "none_needed" : "two_clean_exposures",
  };
};
