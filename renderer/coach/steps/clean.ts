import type { PainEntry } from "#contract/pain.ts";
import { isUncomfortable } from "../bounds/comfort-rules.ts";
import type { Shortfall } from "../bounds/step-state.ts";
import type { CoachInput } from "../coach-input.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";
import { usualNrs } from "../log/morning.ts";
import { pointsOf } from "../log/technique.ts";

const unsettled = (morning: PainEntry): boolean => morning.settled === false && morning.nrs > 0;

/** Uncomfortable, or a morning above usual or not settled: too much to progress on. */
const hurts = (exposure: Exposure, c: CoachInput): boolean => {
  const { morning } = exposure;
  return (
    isUncomfortable(exposure) ||
    (exposure.nrs ?? 0) >= evidence.noticeableNrs.value ||
    (morning !== null && !morning.soreness && (morning.nrs > usualNrs(c, morning.date) || unsettled(morning)))
  );
};

/** Reps were answered with two or more left; a hold is judged by its seconds, and by its reserve where that was given. */
const keptReserve = ({ prescription, repsInReserve }: Exposure): boolean =>
  repsInReserve === null ? prescription.target.kind === "hold" : repsInReserve >= evidence.repsInReserve.value;

/** Everything that keeps an exposure from being clean (R11); empty when it is. The spacing is judged by the run. */
export const shortfalls = (exposure: Exposure, c: CoachInput): readonly Shortfall[] => {
  const found: readonly (readonly [Shortfall, boolean])[] = [
    ["pain_answer", !exposure.answered && exposure.nrs === null],
    ["morning", exposure.morning === null],
    ["pain", hurts(exposure, c)],
    ["technique", pointsOf(exposure.exercise).length > 0 && (exposure.missed === null || exposure.missed.length > 0)],
    ["reps_in_reserve", !keptReserve(exposure)],
    ["top_of_dose", !exposure.asPrescribed],
  ];
  return found.flatMap(([shortfall, short]) => (short ? [shortfall] : []));
};

/** Clean exposures needed for a step: three for demanding exercises, else two. */
export const cleanNeeded = ({ exercise }: Pick<Exposure, "exercise">): number =>
  exercise.demand.index >= evidence.demandingIndex.value
    ? evidence.cleanExposuresDemanding.value
    : evidence.cleanExposures.value;

/** Whether two exposures of an exercise had the same prescription, rest apart. */
export const sameDose = ({ prescription: a }: Exposure, { prescription: b }: Exposure): boolean =>
  JSON.stringify([a.sets, a.target, a.tempo, a.limitDegrees]) ===
  JSON.stringify([b.sets, b.target, b.tempo, b.limitDegrees]);

const millisecondsAnHour = 3_600_000;

const hoursBetween = (a: Exposure, b: Exposure): number =>
  (Temporal.Instant.from(b.startedAt).epochMilliseconds - Temporal.Instant.from(a.startedAt).epochMilliseconds) /
  millisecondsAnHour;

/** Clean exposures of one exercise at one dose, oldest first, each at least 48 hours after the one counted before. */
export type Run = readonly Exposure[];

/** The run after one more exposure: broken when that is not clean, begun again at another dose, unchanged when too soon. */
export const extended = (run: Run, exposure: Exposure, c: CoachInput): Run => {
  if (shortfalls(exposure, c).length > 0) return [];
  const last = run.at(-1);
  if (last === undefined || !sameDose(last, exposure)) return [exposure];
  return hoursBetween(last, exposure) >= evidence.hoursApart.value ? [...run, exposure] : run;
};
