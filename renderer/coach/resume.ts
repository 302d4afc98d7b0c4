import type { Change, Proposal } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { evidence } from "./evidence.ts";
import { prescriptionFor } from "./ladder.ts";
import { endedBy, stops } from "./stops.ts";
import { excluded, rungsBelow, type SlotCircumstances } from "./substitution.ts";

/** H1: the most that is asked in the same pattern at a demand index of 25 or less. */
const entryRung = (exercise: Exercise, slot: SlotCircumstances): Exercise | undefined =>
  [...slot.exercises.values()]
    .filter(
      (candidate) =>
        candidate.pattern === exercise.pattern &&
        candidate.demand.index <= evidence.entryIndex.value &&
        candidate.demand.index < exercise.demand.index &&
        excluded(candidate, slot) === undefined,
    )
    .toSorted((a, b) => b.demand.index - a.demand.index || a.id.localeCompare(b.id))[0];

const easedReturn = (exercise: Exercise, tier: "emergency" | "consult", slot: SlotCircumstances): Change => {
  const setsFactor = evidence.halfSets.value;
  const to = tier === "emergency" ? entryRung(exercise, slot) : rungsBelow(exercise, 2, null, slot).top[0]?.exercise;
  return to === undefined
    ? {
        kind: "adjust",
        exerciseId: exercise.id,
        target: null,
        tempo: null,
        limitDegrees: null,
        setsFactor,
        cues: [],
      }
    : { kind: "swap", fromExerciseId: exercise.id, to: prescriptionFor(to), setsFactor };
};

/**
 * How training comes back after a pause the person has ended: every exercise of the routines that loads the trunk starts
 * at the entry rung (after an emergency sign) or two rungs down (after a consult sign), with half the sets.
 */
export const resumptions = (c: Circumstances): readonly Proposal[] => {
  const exercises = new Map(c.exercises.map((exercise) => [exercise.id, exercise]));
  const planned = new Set(
    c.routines
      .filter((routine) => !routine.archived)
      .flatMap((routine) => routine.items.map((item) => item.prescription.exerciseId)),
  );
  const loaded = [...planned]
    .flatMap((id) => exercises.get(id) ?? [])
    .filter((exercise) => exercise.pattern !== "control")
    .toSorted((a, b) => a.id.localeCompare(b.id));
  return stops(c).flatMap(({ proposal, saidAt }) => {
    const tier = proposal.changes.find((change) => change.kind === "pause")?.tier;
    const end = tier === undefined ? undefined : endedBy(tier, saidAt, c);
    if (tier === undefined || end === undefined || loaded.length === 0) return [];
    const slot: SlotCircumstances = { date: end.madeAt.date, profile: c.profile, parks: [], exercises };
    return [
      {
        key: `${proposal.key}:back`,
        rule: proposal.rule,
        direction: "ease",
        date: end.madeAt.date,
        exerciseId: null,
        readings: proposal.readings,
        changes: loaded.slice(0, 40).map((exercise) => easedReturn(exercise, tier, slot)),
        wayBack: "two_clean_exposures",
      },
    ];
  });
};
