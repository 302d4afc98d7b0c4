import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Proposal } from "../../electron/contract/decision.ts";
import type { Exercise, Pattern } from "../../electron/contract/exercise.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { StatementMade } from "../../electron/contract/screening.ts";
import { takers } from "./candidates.ts";
import type { Circumstances } from "./circumstances.ts";
import { shortfalls } from "./clean.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { hardestFirst, prescriptionFor, rungsBelow } from "./ladder.ts";
import { robustDemand } from "./mechanics.ts";
import { byText } from "./order.ts";
import { endedBy, type Stop, stops, type Tier } from "./stops.ts";
import { type Candidate, type Choice, isHarder, type Place } from "./substitution.ts";

/** Where training starts again: on the floor also after hanging. */
const entryPattern = (pattern: Pattern): Pattern => (pattern === "hip_flexor_hang" ? "hip_flexor_supine" : pattern);

/** H1: the gentlest of the pattern at a demand index of 25 or less: lowest lumbar rank, most core, lowest index. */
export const entryRungs = ({ pattern }: Exercise, choice: Choice): readonly Candidate[] =>
  [...choice.exercises.values()]
    .filter((one) => one.pattern === entryPattern(pattern) && one.demand.index <= evidence.entryIndex.value)
    .toSorted(
      (a, b) =>
        a.demand.lumbarRank - b.demand.lumbarRank ||
        b.demand.coreRank - a.demand.coreRank ||
        a.demand.index - b.demand.index ||
        byText(a.id, b.id),
    )
    .map((exercise) => ({ exercise, merit: "easier_rung" }));

/** H2: two rungs below the last clean level of the pattern, or deeper, or one. */
const rungsBelowClean = (clean: Exercise, choice: Choice): readonly Candidate[] => {
  const levels = rungsBelow(clean, choice.exercises);
  const wanted = [...levels.slice(1), ...levels.slice(0, 1)];
  return wanted.flat().map((exercise) => ({ exercise, merit: "easier_rung" }));
};

type Returning = {
  readonly tier: Tier;
  /** Clean exposures before the pause, oldest first. */
  readonly clean: readonly Exposure[];
  readonly choice: Choice;
};

/** An exercise at the tightest limit it is prescribed with anywhere. */
export const tightest = (exercise: Exercise, prescribed: readonly Limited[]): Place =>
  prescribed
    .filter(({ exerciseId }) => exerciseId === exercise.id)
    .map(({ limitDegrees }): Place => ({ exercise, limitDegrees }))
    .reduce((a, b) => (robustDemand(exercise, b.limitDegrees) < robustDemand(exercise, a.limitDegrees) ? b : a), {
      exercise,
      limitDegrees: null,
    });

const easedReturn = (place: Place, { tier, clean, choice }: Returning): Change => {
  const { exercise } = place;
  const lastClean = clean.findLast(
    (one) => one.exercise.pattern === exercise.pattern && !isHarder(one.exercise, place),
  )?.exercise;
  const wanted = tier === "emergency" ? entryRungs(exercise, choice) : rungsBelowClean(lastClean ?? exercise, choice);
  const substitute = takers(place, wanted, choice).top[0]?.exercise;
  const setsFactor = evidence.halfSets.value;
  return substitute === undefined
    ? { kind: "adjust", exerciseId: exercise.id, target: null, tempo: null, limitDegrees: null, setsFactor, cues: [] }
    : { kind: "swap", fromExerciseId: exercise.id, to: prescriptionFor(substitute), setsFactor };
};

/** As many changes as one decision holds. */
const mostChanges = 40;
const mostReadings = 40;

type Ended = { readonly tier: Tier; readonly by: StatementMade; readonly stops: readonly Stop[] };

const endedPauses = (c: Circumstances): readonly Ended[] => {
  const ended = stops(c).flatMap((stop) => {
    const by = stop.tier === null ? undefined : endedBy(stop.tier, stop.saidAt, c);
    return stop.tier === null || by === undefined ? [] : [{ stop, tier: stop.tier, by }];
  });
  return [...Map.groupBy(ended, ({ tier, by }) => `${tier} ${by.madeAt.instant}`).values()].flatMap((group) =>
    group.slice(0, 1).map(({ tier, by }) => ({ tier, by, stops: group.map(({ stop }) => stop) })),
  );
};

/** An exercise and the limit it is done with. */
type Limited = Pick<Prescription, "exerciseId" | "limitDegrees">;

const broughtIn = (change: Change): readonly Limited[] => {
  if (change.kind === "swap") return [change.to];
  return change.kind === "adjust" ? [change] : [];
};

/** What the routines hold, what was trained, and what the coach brought in by a day: all that a place can hold now. */
export const heldBy = (
  date: IsoDate,
  all: readonly Exposure[],
  judged: readonly Proposal[],
  c: Circumstances,
): readonly Limited[] => [
  ...c.routines
    .filter((routine) => !routine.archived)
    .flatMap((routine) => routine.items.map((item) => item.prescription)),
  ...all.filter((one) => one.date <= date).map((one) => one.prescription),
  ...judged.filter((proposal) => proposal.date <= date).flatMap((proposal) => proposal.changes.flatMap(broughtIn)),
];

/**
 * How training comes back after a pause that the person's statement ended: every loaded exercise a routine can hold starts
 * at the entry rung (after an emergency sign) or two rungs below the last clean level (after a consult sign), with half
 * the sets. One decision for each statement; more where it would change more than one can hold.
 */
export const resumptions = (
  all: readonly Exposure[],
  judged: readonly Proposal[],
  choose: (date: IsoDate) => Choice,
  c: Circumstances,
): readonly Proposal[] =>
  endedPauses(c).flatMap(({ tier, by, stops: ended }) => {
    const { date, instant } = by.madeAt;
    const choice = choose(date);
    const since = ended.map(({ proposal }) => proposal.date).toSorted(byText)[0] ?? date;
    const clean = all.filter((one) => one.date < since && shortfalls(one, c).length === 0);
    const held = heldBy(date, all, judged, c);
    const changes = [...new Set(held.map(({ exerciseId }) => exerciseId))]
      .flatMap((id) => choice.exercises.get(id) ?? [])
      .filter(({ pattern }) => pattern !== "control")
      .toSorted(hardestFirst)
      .map((exercise) => easedReturn(tightest(exercise, held), { tier, clean, choice }));
    return Array.from({ length: Math.ceil(changes.length / mostChanges) }, (_, part): Proposal => {
      const rule = tier === "emergency" ? "H1" : "H2";
      return {
        key: `${rule}:back:${instant}${part === 0 ? "" : `:${part + 1}`}`,
        rule,
        direction: "ease",
        date,
        exerciseId: null,
        readings: ended.flatMap(({ proposal }) => proposal.readings).slice(0, mostReadings),
        changes: changes.slice(part * mostChanges, (part + 1) * mostChanges),
        wayBack: "two_clean_exposures",
      };
    });
  });
