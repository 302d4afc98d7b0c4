import type { IsoDate } from "../../electron/contract/day.ts";
import type { Pattern } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { type Exposure, exposures } from "./exposure.ts";
import { robustDemand } from "./mechanics.ts";
import { usualNrs } from "./morning.ts";
import { remembered } from "./remembered.ts";
import type { Place } from "./substitution.ts";

/** How one exposure went, as the tolerance estimate reads it, and since when that is known. */
export type Trial = {
  readonly date: IsoDate;
  readonly pattern: Pattern;
  /** Peak hip moment at its limit, missed by 15°, relative to two straight legs at the floor. */
  readonly demand: number;
  /** Whether somebody said how it felt. */
  readonly answered: boolean;
  /** 3 or more, soreness apart. */
  readonly felt: boolean;
  /** The morning that was two or more above usual, laid to the session's highest demand. */
  readonly badMorningOn: IsoDate | null;
};

/** What is known of a person apart from how exercises felt: symptoms in the last 14 days, sessions in the last 12 weeks. */
export type Background = { readonly symptoms: boolean; readonly sessions: number };

/** Patterns whose demand is a hip moment, or none at all; in the others the legs are supports and it says nothing. */
const measured: ReadonlySet<Pattern> = new Set<Pattern>([
  "control",
  "hip_flexor_supine",
  "hip_flexor_hang",
  "spinal_flexion",
]);

/** The demand on the tolerance's scale, to a thousandth: finer than it is known. */
export const demandOf = ({ exercise, limitDegrees }: Place): number =>
  Math.round(robustDemand(exercise, limitDegrees) * 1000) / 1000;

const placeOf = ({ exercise, prescription }: Exposure): Place => ({
  exercise,
  limitDegrees: prescription.limitDegrees,
});

/** The day of a morning two or more above usual; null after any other. */
const badMorning = ({ morning }: Exposure, c: Circumstances): IsoDate | null =>
  morning !== null && !morning.soreness && morning.nrs >= usualNrs(c, morning.date) + evidence.morningRise.value
    ? morning.date
    : null;

const trialsOf = (c: Circumstances): readonly Trial[] =>
  [...Map.groupBy(exposures(c), ({ session }) => session.id).values()].flatMap((session) => {
    const all = session
      .filter(({ exercise }) => measured.has(exercise.pattern))
      .map((exposure) => ({ exposure, demand: demandOf(placeOf(exposure)) }));
    const highest = Math.max(...all.map(({ demand }) => demand));
    return all.map(({ exposure, demand }): Trial => ({
      date: exposure.date,
      pattern: exposure.exercise.pattern,
      demand,
      answered: exposure.answered || exposure.nrs !== null,
      felt: (exposure.nrs ?? 0) >= evidence.noticeableNrs.value,
      badMorningOn: demand === highest ? badMorning(exposure, c) : null,
    }));
  });

/** Every trial in the log, oldest first. */
export const trials = remembered(trialsOf);

/** Symptoms are given, because who asks knows them; the sessions of the last twelve weeks come from the log. */
export const backgroundOn = (date: IsoDate, symptoms: boolean, c: Circumstances): Background => {
  const from = plusDays(date, -evidence.trainingDays.value);
  const sessions = c.history.sessions.filter(
    ({ startedAt, finishedAt }) => finishedAt !== null && startedAt.date >= from && startedAt.date <= date,
  );
  return { symptoms, sessions: sessions.length };
};
