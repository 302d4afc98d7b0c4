import type { Circumstances } from "./circumstances.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { usualNrs } from "./morning.ts";

/** What keeps an exposure from counting towards the next step. */
export type Shortfall =
  | "morning"
  | "pain_answer"
  | "technique"
  | "top_of_dose"
  | "hours_apart"
  | "pain"
  | "reps_in_reserve";

/** Everything that keeps this exposure from being clean; empty when it is clean (R11, spacing apart). */
export const shortfalls = (exposure: Exposure, c: Circumstances): readonly Shortfall[] => {
  const { morning } = exposure;
  const rating = exposure.nrs ?? 0;
  const rise = exposure.above ?? 0;
  const hurts =
    rating > evidence.cleanNrs.value ||
    rise > evidence.cleanRise.value ||
    (morning !== null && !morning.soreness && morning.nrs > usualNrs(c, morning.date)) ||
    (morning !== null && morning.settled === false && morning.nrs > 0);
  const found: readonly (readonly [Shortfall, boolean])[] = [
    ["pain_answer", !exposure.answered],
    ["morning", morning === null],
    ["pain", hurts],
    ["technique", exposure.missed === null || exposure.missed.length > 0],
    ["reps_in_reserve", needsReserve(exposure) && (exposure.repsInReserve ?? 0) < evidence.repsInReserve.value],
    ["top_of_dose", !exposure.asPrescribed],
  ];
  return found.flatMap(([shortfall, short]) => (short ? [shortfall] : []));
};

/** Holds are judged by their seconds; reps in reserve say nothing about them. */
const needsReserve = (exposure: Exposure): boolean => exposure.prescription.target.kind === "reps";

/** Clean exposures needed: three for demanding exercises, else two. */
export const cleanNeeded = (exposure: Pick<Exposure, "exercise">): number =>
  exposure.exercise.demand.index >= evidence.demandingIndex.value
    ? evidence.cleanExposuresDemanding.value
    : evidence.cleanExposures.value;

const samePrescription = (a: Exposure, b: Exposure): boolean =>
  JSON.stringify([a.prescription.target, a.prescription.tempo, a.prescription.limitDegrees]) ===
  JSON.stringify([b.prescription.target, b.prescription.tempo, b.prescription.limitDegrees]);

const hoursBetween = (a: Exposure, b: Exposure): number =>
  Temporal.Instant.from(a.startedAt).until(Temporal.Instant.from(b.startedAt)).total("hours");

/** A run of clean exposures of one exercise at one prescription, each at least 48 hours after the one counted before. */
export type Run = {
  readonly counted: readonly Exposure[];
  /** True on the exposure that completes the number needed; the next run starts after it. */
  readonly complete: boolean;
};

/** The run each exposure of one exercise (oldest first) stands in. */
export const runs = (ofOneExercise: readonly Exposure[], c: Circumstances): readonly Run[] => {
  let counted: readonly Exposure[] = [];
  return ofOneExercise.map((exposure) => {
    const last = counted.at(-1);
    if (shortfalls(exposure, c).length > 0) counted = [];
    else if (last === undefined || !samePrescription(last, exposure)) counted = [exposure];
    else if (hoursBetween(last, exposure) >= evidence.hoursApart.value) counted = [...counted, exposure];
    const run: Run = { counted, complete: counted.length >= cleanNeeded(exposure) && counted.at(-1) === exposure };
    if (run.complete) counted = [];
    return run;
  });
};
