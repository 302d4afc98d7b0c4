import type { IsoDate, IsoInstant } from "#contract/day.ts";
import type { Decision, DecisionState, Proposal } from "#contract/decision.ts";
import type { CareFlag, Exercise, ExerciseId, Family } from "#contract/exercise.ts";
import type { Degrees } from "#contract/quantity.ts";
import type { TechniquePoint } from "#contract/session.ts";
import { familyOf } from "../chains/family.ts";
import type { CoachInput } from "../coach-input.ts";
import type { Exposure } from "../log/exposure.ts";
import type { StepState } from "./step-state.ts";
import { type FamilyState, newFamily } from "./family-state.ts";

/** What the person answered to a decision, and when; `at` of null means at once. */
export type Answer = { readonly state: DecisionState; readonly at: IsoInstant | null };

/** The answer to the decision with a key; undefined while there is none. */
export type Answers = (key: string) => Answer | undefined;

/** The answers of stored decisions. */
export const answersIn = (decisions: readonly Decision[]): Answers => {
  const answers = new Map(
    decisions.map(({ key, state, answeredAt }): readonly [string, Answer] => [
      key,
      { state, at: answeredAt?.instant ?? null },
    ]),
  );
  return (key) => answers.get(key);
};

/** R2, R8, R9 and R10: a bound on one exercise, until that exercise went well again. */
export type ExerciseBound = {
  readonly key: string;
  readonly rule: "R2" | "R8" | "R9" | "R10";
  readonly date: IsoDate;
  readonly exerciseId: ExerciseId;
  readonly effect:
    | { readonly kind: "technique"; readonly limitDegrees: Degrees | null; readonly slow: boolean }
    /** Points to watch, where nothing of range and tempo is left to take: it limits nothing. */
    | { readonly kind: "cues"; readonly points: readonly TechniquePoint[] }
    | { readonly kind: "target"; readonly less: number }
    | { readonly kind: "oneSetLess" };
  /** Lists without a miss since; of points to watch, lists in a row without one of these. */
  cleanLists: number;
  /** Exposures since. */
  exposures: number;
  endedOn: IsoDate | null;
};

/** R5 and R6: rungs lower until a quiet morning, or a lighter week. Days are first and, where given, last ones. */
export type Lowered = {
  readonly key: string;
  readonly rule: "R5" | "R6";
  readonly date: IsoDate;
  readonly family: Family;
  readonly fromDate: IsoDate;
  readonly untilDate: IsoDate | null;
  endedOn: IsoDate | null;
};

export type LighterWeek = { readonly key: string; readonly fromDate: IsoDate; readonly untilDate: IsoDate };

/** Pain of a joint: what loads it stays away. `untilDate` is the first day after it. */
export type JointBound = {
  readonly key: string;
  readonly rule: "R1" | "R3";
  readonly date: IsoDate;
  readonly flag: CareFlag;
  readonly untilDate: IsoDate;
};

/** What is concluded from a log, walked from its first day to `until`. */
export type Walk = {
  readonly c: CoachInput;
  readonly until: IsoDate;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly answers: Answers;
  readonly families: Map<Family, FamilyState>;
  readonly steps: Map<ExerciseId, StepState>;
  /** From an exercise to the one that an accepted step put in its place. */
  readonly stepped: Map<ExerciseId, ExerciseId>;
  exerciseBounds: ExerciseBound[];
  lowered: Lowered[];
  lighterWeeks: LighterWeek[];
  joints: JointBound[];
  /** Mornings in a row above usual. */
  highMornings: number;
  readonly proposals: Map<string, Proposal>;
};

/** The state of a family, begun when it is first asked for. */
export const familyState = ({ families }: Walk, family: Family): FamilyState => {
  const known = families.get(family);
  if (known !== undefined) return known;
  const begun = newFamily();
  families.set(family, begun);
  return begun;
};

/** Records a conclusion. Whether it is in force: an easing is, until it was declined or undone. */
export const conclude = ({ proposals, answers }: Walk, proposal: Omit<Proposal, "endedOn">): boolean => {
  proposals.set(proposal.key, { ...proposal, endedOn: null });
  const state = answers(proposal.key)?.state;
  return state !== "declined" && state !== "undone";
};

/** Says on which day a conclusion came to its end. */
export const end = ({ proposals }: Walk, key: string, date: IsoDate): void => {
  const proposal = proposals.get(key);
  if (proposal !== undefined && proposal.endedOn === null) proposals.set(key, { ...proposal, endedOn: date });
};

/** An exercise with all that accepted steps have put in its place, one after the other. */
const steppedFrom = (id: ExerciseId, stepped: Walk["stepped"]): ReadonlySet<ExerciseId> => {
  const all = new Set([id]);
  // A set gives what is added while it is gone through, and each only once.
  for (const each of all) {
    const next = stepped.get(each);
    if (next !== undefined) all.add(next);
  }
  return all;
};

/** The families an exposure speaks for: its own, and those of the slots it stood in, as written and as they have risen. */
export const familiesOf = (
  { exercise, written }: Exposure,
  { exercises, stepped }: Pick<Walk, "exercises" | "stepped">,
): ReadonlySet<Family> =>
  new Set(
    [exercise, ...written.flatMap((id) => [...steppedFrom(id, stepped)]).flatMap((id) => exercises.get(id) ?? [])].map(
      familyOf,
    ),
  );
