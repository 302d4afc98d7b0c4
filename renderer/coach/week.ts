import type { IsoDate } from "../../electron/contract/day.ts";
import type { Decision, Proposal } from "../../electron/contract/decision.ts";
import type { ExerciseId } from "../../electron/contract/exercise.ts";
import type { PlanEntry } from "../../electron/contract/plan.ts";
import type { Goal } from "../../electron/contract/profile.ts";
import type { Prescription, RoutineItem } from "../../electron/contract/routine.ts";
import type { Exclusion } from "./substitution.ts";
import type { Strand } from "./week-strands.ts";

/** Why an exercise stands in the proposed week. */
export type ChoiceReason =
  | { readonly kind: "goal"; readonly goal: Goal }
  /** What the person does now, with the standing decisions laid over it. */
  | { readonly kind: "now" }
  /** Where the coach's easing has led to. */
  | { readonly kind: "eased"; readonly because: Decision }
  | { readonly kind: "preferred" }
  /** Nothing of this kind is trained yet: it starts at an entry rung. */
  | { readonly kind: "entry" }
  /** Easier than, or as easy as, what is trained now: a day lies between demanding sessions. */
  | { readonly kind: "day_between"; readonly insteadOf: ExerciseId }
  | { readonly kind: "variety"; readonly insteadOf: ExerciseId }
  | { readonly kind: "fits"; readonly insteadOf: ExerciseId }
  /** Fewer sets than the usual number. */
  | { readonly kind: "sets"; readonly usual: number; readonly because: "week" | "minutes" };

export type WeekChoice = {
  readonly strand: Strand;
  readonly prescription: Prescription;
  readonly reasons: readonly ChoiceReason[];
};

/** A place of a routine that the person has locked: it stays on its day. */
export type LockedPlace = { readonly item: RoutineItem; readonly now: Prescription };

export type ProposedDay = {
  readonly date: IsoDate;
  /** What the person has on this day; null when it was not asked for. */
  readonly wishedMinutes: number | null;
  /** Locked entries: they stay as they are. */
  readonly stays: readonly PlanEntry[];
  /** Locked places of entries that go; they come along. */
  readonly kept: readonly LockedPlace[];
  readonly goes: readonly PlanEntry[];
  readonly choices: readonly WeekChoice[];
  /** What stays, what is kept and what is chosen. */
  readonly minutes: number;
};

export type Blocked = "minutes" | "full" | "day_between" | "sets" | "unfit";

/** A wish that the week does not fulfil, and why. */
export type Unmet =
  | { readonly kind: "gone_by"; readonly date: IsoDate }
  | { readonly kind: "rest_day"; readonly date: IsoDate }
  /** What is locked on the day takes more than its minutes. */
  | { readonly kind: "locked_too_long"; readonly date: IsoDate; readonly minutes: number; readonly wished: number }
  | { readonly kind: "empty_day"; readonly date: IsoDate; readonly minutes: number; readonly because: Blocked }
  | { readonly kind: "paused"; readonly strand: Strand; readonly because: Proposal | Decision }
  /** No exercise of this kind can be chosen at all; `because` speaks of `exerciseId`, the one that comes nearest. */
  | {
      readonly kind: "no_exercise";
      readonly strand: Strand;
      readonly exerciseId: ExerciseId | null;
      readonly because: Exclusion | { readonly kind: "never" } | null;
    }
  /** Fewer times than twice; for every day without it, what stands in the way. */
  | {
      readonly kind: "too_seldom";
      readonly strand: Strand;
      readonly times: number;
      readonly blocked: readonly { readonly date: IsoDate; readonly minutes: number; readonly because: Blocked }[];
    };

export type WeekProposal =
  | { readonly kind: "locked"; readonly because: Proposal | Decision }
  | {
      readonly kind: "week";
      readonly days: readonly ProposedDay[];
      readonly unmet: readonly Unmet[];
      /** Hard sets of the whole week: done, staying and chosen; breathing and control not counted. */
      readonly hardSets: number;
      readonly setsLimit: number;
      /** Of the seven days before, on which the limit rests; 0 when nothing was trained. */
      readonly setsBefore: number;
    };
