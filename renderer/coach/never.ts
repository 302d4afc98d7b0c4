import type { Proposal } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { byText } from "./order.ts";

const longestKey = 200;

const isNever = ({ preference }: Exercise): boolean => preference === "never";

const brings = ({ changes }: Proposal): readonly ExerciseId[] =>
  changes.flatMap((change) => (change.kind === "swap" ? [change.to.exerciseId] : []));

/**
 * Gives conclusions a key of their own where they would have brought in what the person never wants. What is stored under
 * the usual key then no longer stands, and the other exercise comes in; without the "never" it is the other way round.
 * Conclusions that the "never" does not touch keep their key and their answer. Ordered by key.
 */
export const toldApart = (
  proposals: readonly Proposal[],
  c: Circumstances,
  conclude: (c: Circumstances) => readonly Proposal[],
): readonly Proposal[] => {
  const never = new Set(c.exercises.filter(isNever).map(({ id }) => id));
  if (never.size === 0) return proposals;
  const lifted = c.exercises.map((exercise) => (isNever(exercise) ? { ...exercise, preference: null } : exercise));
  const otherwise = new Map(conclude({ ...c, exercises: lifted }).map((proposal) => [proposal.key, proposal]));
  return proposals
    .map((proposal) => {
      const usual = otherwise.get(proposal.key);
      const avoided = usual === undefined ? [] : brings(usual).filter((id) => never.has(id));
      const key = [proposal.key, "without", ...new Set(avoided)].join(":").slice(0, longestKey);
      return avoided.length === 0 ? proposal : { ...proposal, key };
    })
    .toSorted((a, b) => byText(a.key, b.key));
};
