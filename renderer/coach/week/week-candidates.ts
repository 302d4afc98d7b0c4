import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { Exercise, NotNow } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { type Exclusion, exclusionOf } from "../bounds/exclusions.ts";
import { type Settings, settingsOn } from "../log/settings.ts";
import { excessOver } from "../chains/chain.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { hardestFirst, prescriptionFor } from "../chains/ladder.ts";
import { secondsOf } from "../plan/minutes.ts";
import { byText } from "../order.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import type { Option } from "./week-search.ts";
import { asTheyStand, rungsNow } from "./week-rungs.ts";
import { needsDayBetween, type Strand, strandOf } from "./week-strands.ts";

/** An exercise that may be chosen, as it would be written, before its day is known. */
export type Candidate = {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  /** What is done now, eased by a decision or not; `null` for what comes in. */
  readonly now: { readonly easedBy: Decision | null } | null;
  readonly isEntry: boolean;
  readonly jump: number;
};

export type Excluded = {
  readonly exercise: Exercise;
  /** `harder`: a harder rung than what is done now. */
  readonly because: Exclusion | { readonly kind: "harder" };
};

export type StrandCandidates = {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** What cannot be chosen, the nearest first. */
  readonly excluded: readonly Excluded[];
};

/** Where somebody starts who trains nothing of a kind: what the catalogue calls an entry, then lowest lumbar rank, most core, lowest demand. */
const gentlestFirst = (a: Exercise, b: Exercise): number =>
  Number(b.tags.includes("entry")) - Number(a.tags.includes("entry")) ||
  a.demand.lumbarRank - b.demand.lumbarRank ||
  b.demand.coreRank - a.demand.coreRank ||
  a.demand.index - b.demand.index ||
  byText(a.id, b.id);

const preferred = ({ exercise }: Candidate): number => Number(exercise.preference === "prefer");

/** On the feet a side plank was mostly not tolerated by people with back pain (Calatayud 2019): it never starts a week. */
const isEntryRung = ({ id, demand, advanced, pattern, tags }: Exercise): boolean =>
  !tags.includes("technique_test") &&
  demand.index <= evidence.entryIndex.value &&
  !advanced &&
  pattern !== "hip_flexor_hang" &&
  id !== "side_plank";

/** A pause of today that still holds on a later day. */
const pauseAfter = (exercise: Exercise, date: IsoDate, settings: Settings): NotNow | null => {
  const pause = settings.pauseOf(exercise);
  return pause !== null && (pause.until === null || date < pause.until) ? pause : null;
};

/** Steps of a week from one demand index to another that is not higher. */
const stepsBetween = (above: number, below: number): number =>
  Math.max(0, Math.floor((above - below) / evidence.sameStepIndex.value));

/**
 * What may be chosen of each strand: what the person does now, what asks for no more in the same pattern, and entry rungs
 * where nothing of the pattern is done; without what does not fit, is never wanted, is set aside for the whole week, or
 * stands eased to something else.
 */
export const candidatesFor = (
  strands: readonly Strand[],
  weekFrom: IsoDate,
  c: CoachInput,
): ReadonlyMap<Strand, StrandCandidates> => {
  // Paused until the week is over is paused; what has to wait by symptoms waits on its days.
  const settings = settingsOn(c.today, c);
  const lastDay = {
    ...settings,
    pauseOf: (exercise: Exercise) => pauseAfter(exercise, plusDays(weekFrom, 6), settings),
  };
  const all = c.exercises.filter(({ archived }) => !archived).toSorted((a, b) => byText(a.id, b.id));
  const { planned, trained } = rungsNow(weekFrom, c);
  const candidatesOf = (strand: Strand): StrandCandidates => {
    const exercises = all.filter((exercise) => strandOf(exercise) === strand);
    const isPlanned = exercises.some(({ id }) => planned.has(id));
    const now = isPlanned ? planned : trained;
    const held = exercises.filter(({ id }) => now.has(id)).toSorted(hardestFirst);
    const excluded: Excluded[] = [];
    const candidates = exercises.flatMap((exercise): readonly Candidate[] => {
      const rung = now.get(exercise.id);
      const prescription = rung?.prescription ?? prescriptionFor(exercise);
      const ofPattern = held.filter(({ pattern }) => pattern === exercise.pattern);
      // Never a harder rung than now: not harder than every one that is done, at the limit it is done with.
      const fits =
        rung !== undefined ||
        (ofPattern.length === 0
          ? isEntryRung(exercise)
          : ofPattern.some(
              (one) =>
                excessOver(
                  { exercise, limitDegrees: prescription.limitDegrees },
                  { exercise: one, limitDegrees: (now.get(one.id)?.prescription ?? prescription).limitDegrees },
                ) === undefined,
            ));
      const because = exclusionOf(exercise, lastDay, false) ?? (fits ? undefined : { kind: "harder" as const });
      if (because !== undefined) {
        excluded.push({ exercise, because });
        return [];
      }
      const [top] = held;
      const jump =
        top === undefined || rung !== undefined ? 0 : 1 + stepsBetween(top.demand.index, exercise.demand.index);
      return [
        {
          exercise,
          prescription,
          now: rung === undefined ? null : { easedBy: rung.easedBy },
          isEntry: ofPattern.length === 0,
          jump,
        },
      ];
    });
    const standing = asTheyStand(
      candidates.map(({ prescription }) => prescription),
      c,
      c.today,
    );
    const near = new Set(held.flatMap(({ regressTo, swapTo }) => [...regressTo, ...swapTo]));
    return {
      candidates: candidates
        .filter(({ exercise }, index) => standing[index]?.now.exerciseId === exercise.id)
        .toSorted(
          (a, b) =>
            preferred(b) - preferred(a) ||
            Number(b.now !== null) - Number(a.now !== null) ||
            a.jump - b.jump ||
            Number(near.has(b.exercise.id)) - Number(near.has(a.exercise.id)) ||
            (held.length > 0 ? hardestFirst : gentlestFirst)(a.exercise, b.exercise),
        ),
      excluded: excluded.toSorted((a, b) => gentlestFirst(a.exercise, b.exercise)),
    };
  };
  return new Map(strands.map((strand) => [strand, candidatesOf(strand)]));
};

/** A candidate on a day: its cost for the search, and its seconds for each number of sets. */
export type Offer = Option & { readonly candidate: Candidate; readonly setSeconds: number };

/** The longer of what is written and what stands of it: an easing may slow an exercise down. */
const costOf = (
  { prescription, exercise }: Candidate,
  stands: Prescription,
): { seconds: number; setSeconds: number } => {
  const seconds = (sets: number): number =>
    Math.max(...[prescription, stands].map((one) => secondsOf({ ...one, sets }, exercise.dose.perSide)));
  return { seconds: seconds(1), setSeconds: seconds(2) - seconds(1) };
};

/** What a strand offers on a day, the best first, without what has to wait; of demanding ones only where `mayDemand`. */
export const offersOn = (
  date: IsoDate,
  strand: number,
  { candidates }: StrandCandidates,
  mayDemand: boolean,
  c: CoachInput,
): readonly Offer[] => {
  const settings = settingsOn(c.today, c);
  const onDay = { ...settings, pauseOf: (exercise: Exercise) => pauseAfter(exercise, date, settings) };
  const symptoms = hasSymptoms(date, c);
  const open = candidates.filter(
    ({ exercise }) => exclusionOf(exercise, onDay, symptoms) === undefined && (mayDemand || !needsDayBetween(exercise)),
  );
  const stands = asTheyStand(
    open.map(({ prescription }) => prescription),
    c,
    date,
  );
  const hasPreferred = open.some(({ exercise }) => exercise.preference === "prefer");
  return open.map((candidate, index): Offer => ({
    candidate,
    strand,
    ...costOf(candidate, stands[index]?.now ?? candidate.prescription),
    demanding: needsDayBetween(candidate.exercise),
    jump: candidate.jump,
    passedOver: hasPreferred && candidate.exercise.preference !== "prefer" ? 1 : 0,
    offBeat: 0,
  }));
};

/** What the search looks at: the best two, the quickest, and the best one that may come on the day after another. */
export const shortlist = (offers: readonly Offer[]): readonly Offer[] => {
  const quickest = offers.toSorted((a, b) => a.seconds - b.seconds)[0];
  const picks = [...offers.slice(0, 2), offers.find(({ demanding }) => !demanding), quickest];
  return [...new Set(picks.filter((offer) => offer !== undefined))];
};
