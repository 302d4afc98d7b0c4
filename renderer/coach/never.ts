import type { IsoDate } from "../../electron/contract/day.ts";
import type { Proposal } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { byText } from "./order.ts";
import { isSetAside } from "./substitution.ts";

const longestKey = 200;

/**
 * The exercises without what the person has set aside until a day that has come. What is still set aside is so for every
 * day that is decided on, so that "not now" is the same on all of them, and its end brings the exercise back everywhere.
 */
export const withoutEnded = (exercises: readonly Exercise[], today: IsoDate): readonly Exercise[] =>
  exercises.map((exercise) =>
    exercise.notNow === null || isSetAside(exercise, today) ? exercise : { ...exercise, notNow: null },
  );

const isUnwanted = ({ preference, notNow }: Exercise): boolean => preference === "never" || notNow !== null;

const allowed = (exercise: Exercise): Exercise => ({
  ...exercise,
  notNow: null,
  preference: exercise.preference === "never" ? null : exercise.preference,
});

const brings = ({ changes }: Proposal): readonly ExerciseId[] =>
  changes.flatMap((change) => (change.kind === "swap" ? [change.to.exerciseId] : []));

/**
 * Gives conclusions a key of their own where they would have brought in what the person does not want, ever or now. What
 * is stored under the usual key then no longer stands, and the other exercise comes in; once it is wanted again it is the
 * other way round. Conclusions that this does not touch keep their key and their answer. Ordered by key.
 */
export const toldApart = (
  proposals: readonly Proposal[],
  c: Circumstances,
  conclude: (c: Circumstances) => readonly Proposal[],
): readonly Proposal[] => {
  const unwanted = new Set(c.exercises.filter(isUnwanted).map(({ id }) => id));
  if (unwanted.size === 0) return proposals;
  const lifted = c.exercises.map((exercise) => (isUnwanted(exercise) ? allowed(exercise) : exercise));
  const otherwise = new Map(conclude({ ...c, exercises: lifted }).map((proposal) => [proposal.key, proposal]));
  return proposals
    .map((proposal) => {
      const usual = otherwise.get(proposal.key);
      const avoided = usual === undefined ? [] : brings(usual).filter((id) => unwanted.has(id));
      const key = [proposal.key, "without", ...new Set(avoided)].join(":").slice(0, longestKey);
      return avoided.length === 0 ? proposal : { ...proposal, key };
    })
    .toSorted((a, b) => byText(a.key, b.key));
};
