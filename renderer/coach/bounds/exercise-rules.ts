import type { Change, Reading } from "#contract/decision.ts";
import { Degrees, Nrs, Rir } from "#contract/quantity.ts";
import { bandOf, isSloppy } from "../log/bands.ts";
import type { CoachInput } from "../coach-input.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";
import { answersTo } from "../log/sessions.ts";
import { isTighter, limitInForce } from "../biomechanics/mechanics.ts";
import { missesKey, missesOf, painOf } from "../log/readings.ts";
import { slowed } from "../biomechanics/tempo.ts";
import { adjusted } from "./changes.ts";
import { conclude, end, type ExerciseBound, type Walk } from "./walk.ts";

// Technique, effort and soreness: bounds on one exercise. None of them depends on a rating of pain, so that more
// discomfort never takes one back; a rating only decides which row tells of it.

/**
 * Limited to where the back stays flat: the flat-back angle where it is known and asks for less; not known, 60°; already
 * near that, 15° more; on the bar 15° lower. Null without a range, or at its end.
 */
const flatBackLimit = ({ exercise, prescription, flatBackDegrees }: Exposure): Degrees | null => {
  const { range } = exercise;
  const now = limitInForce(exercise, prescription.limitDegrees);
  if (range === null || now === null) return null;
  const step = evidence.limitRise.value;
  const known = flatBackDegrees !== null && isTighter(range, flatBackDegrees, now) ? flatBackDegrees : null;
  const wanted = range.kind === "floor" ? (known ?? Math.max(evidence.limitUnknown.value, now + step)) : now - step;
  const bounded = Math.min(Math.max(wanted, range.minDegrees), range.maxDegrees);
  return isTighter(range, bounded, now) ? Degrees.parse(bounded) : null;
};

/** What technique first changes; undefined when nothing of range and tempo is left to change. */
export const techniqueEffect = (
  exposure: Exposure,
): { readonly limitDegrees: Degrees | null; readonly slow: boolean } | undefined => {
  const { target, tempo } = exposure.prescription;
  const slow = target.kind === "reps" && slowed(tempo) !== tempo;
  const limitDegrees = flatBackLimit(exposure);
  return limitDegrees === null && !slow ? undefined : { limitDegrees, slow };
};

const begin = (w: Walk, bound: Omit<ExerciseBound, "cleanLists" | "exposures" | "endedOn">): void => {
  w.exerciseBounds.push({ ...bound, cleanLists: 0, exposures: 0, endedOn: null });
};

/** R2 and R8: two or more points missed. The row follows the rating; the bound does not. */
const judgeTechnique = (exposure: Exposure, w: Walk): void => {
  const { exercise, session, date, missed } = exposure;
  if (!isSloppy(exposure) || missed === null) return;
  const effect = techniqueEffect(exposure);
  const rule = bandOf({ ...exposure, easeFrom: exposure.comfort.easeFrom }) === "R2" ? "R2" : "R8";
  if (effect === undefined && rule === "R2") return;
  const key = `${rule}:${exercise.id}:${session.id}:${missesKey(exposure)}`;
  const change: Change =
    effect === undefined
      ? { kind: "keep", exerciseId: exercise.id, cues: [...missed] }
      : {
          ...adjusted(exercise.id),
          limitDegrees: effect.limitDegrees,
          tempo: effect.slow ? slowed(exposure.prescription.tempo) : null,
          cues: [...missed],
        };
  const held = conclude(w, {
    key,
    rule,
    direction: effect === undefined ? "keep" : "ease",
    date,
    exerciseId: exercise.id,
    readings: [...(rule === "R2" ? painOf(exposure) : []), ...missesOf(exposure)],
    changes: [change],
    recoveryCondition: "technique_clean_twice",
  });
  if (!held) return;
  const bound: ExerciseBound["effect"] =
    effect === undefined ? { kind: "cues", points: missed } : { kind: "technique", ...effect };
  begin(w, { key, rule, date, exerciseId: exercise.id, effect: bound });
};

/** R9: none or one repetition left in reserve, or the breath held. */
const judgeEffort = (exposure: Exposure, w: Walk): void => {
  const { exercise, missed, repsInReserve, session, date } = exposure;
  const short = repsInReserve === null ? 0 : Math.max(0, evidence.repsInReserve.value - repsInReserve);
  const heldBreath = missed?.includes("kept_breathing") === true && !isSloppy(exposure);
  if (short === 0 && !heldBreath) return;
  const less = Math.max(short, evidence.repStep.value);
  const { target } = exposure.prescription;
  const next =
    target.kind === "reps"
      ? { ...target, reps: Math.max(1, target.reps - less) }
      : { ...target, holdSeconds: Math.max(evidence.holdStep.value, target.holdSeconds - evidence.holdStep.value) };
  const effort: readonly Reading[] =
    short === 0 || repsInReserve === null
      ? []
      : [{ kind: "effort", date, sessionId: session.id, exerciseId: exercise.id, rir: Rir.parse(repsInReserve) }];
  const key = `R9:${exercise.id}:${session.id}:${short === 0 ? "-" : repsInReserve}:${heldBreath ? "breath" : ""}`;
  const held = conclude(w, {
    key,
    rule: "R9",
    direction: "ease",
    date,
    exerciseId: exercise.id,
    readings: [...effort, ...(heldBreath ? missesOf(exposure) : [])],
    changes: [{ ...adjusted(exercise.id), target: next, cues: heldBreath ? ["kept_breathing"] : [] }],
    recoveryCondition: "next_clean_exposure",
  });
  if (held) begin(w, { key, rule: "R9", date, exerciseId: exercise.id, effect: { kind: "target", less } });
};

/** R10: soreness of 4 or more, about what was named or the session's most demanding exercise: one set less next time. */
const judgeSoreness = (exposure: Exposure, isHardest: boolean, c: CoachInput, w: Walk): void => {
  const { exercise, session } = exposure;
  const [sore] = [...answersTo(session, "session", c), ...answersTo(session, "morning", c)]
    .filter((entry) => entry.soreness && entry.nrs >= evidence.soreNrs.value && entry.date <= w.until)
    .filter(({ exerciseIds }) => (exerciseIds.length === 0 ? isHardest : exerciseIds.includes(exercise.id)))
    .toSorted((a, b) => b.nrs - a.nrs);
  const { sets } = exposure.prescription;
  if (sore === undefined || sets < 2) return;
  const key = `R10:${exercise.id}:${session.id}:${sore.moment}:${sore.nrs}`;
  const held = conclude(w, {
    key,
    rule: "R10",
    direction: "ease",
    date: sore.date,
    exerciseId: exercise.id,
    readings: [
      { kind: "soreness", date: sore.date, sessionId: session.id, painEntryId: sore.id, nrs: Nrs.parse(sore.nrs) },
    ],
    changes: [{ ...adjusted(exercise.id), setsFactor: (sets - 1) / sets }],
    recoveryCondition: "next_session",
  });
  if (held) begin(w, { key, rule: "R10", date: sore.date, exerciseId: exercise.id, effect: { kind: "oneSetLess" } });
};

/** Whether one more exposure ends a bound on its exercise. */
const isEnded = (bound: ExerciseBound, exposure: Exposure): boolean => {
  if (!exposure.done) return false;
  bound.exposures += 1;
  switch (bound.effect.kind) {
    case "cues": {
      const { points } = bound.effect;
      if (exposure.missed !== null)
        bound.cleanLists = exposure.missed.some((point) => points.includes(point)) ? 0 : bound.cleanLists + 1;
      return bound.cleanLists >= evidence.cleanExposures.value || bound.exposures >= evidence.watchedExposures.value;
    }
    case "technique":
      if (exposure.missed?.length === 0) bound.cleanLists += 1;
      return bound.cleanLists >= evidence.cleanExposures.value;
    case "target": {
      const breathed = exposure.missed?.includes("kept_breathing") !== true;
      const holds = exposure.prescription.target.kind === "hold" && exposure.missed !== null;
      return (
        breathed &&
        ((exposure.repsInReserve ?? 0) >= evidence.repsInReserve.value || (holds && exposure.repsInReserve === null))
      );
    }
    case "oneSetLess":
      return true;
  }
};

/** Ends what an exposure shows to be over, then concludes what it asks for itself. */
export const judgeExercise = (exposure: Exposure, isHardest: boolean, w: Walk): void => {
  w.exerciseBounds = w.exerciseBounds.filter((bound) => {
    if (bound.exerciseId !== exposure.exercise.id || bound.date > exposure.date || !isEnded(bound, exposure))
      return true;
    end(w, bound.key, exposure.date);
    return false;
  });
  judgeTechnique(exposure, w);
  judgeEffort(exposure, w);
  judgeSoreness(exposure, isHardest, w.c, w);
};
