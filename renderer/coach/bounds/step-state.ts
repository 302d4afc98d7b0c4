import type { IsoDate } from "#contract/day.ts";
import type { Change } from "#contract/decision.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Exposure } from "../log/exposure.ts";

/** What keeps an exposure from counting towards the next step. */
export type Shortfall =
  | "morning"
  | "pain_answer"
  | "technique"
  | "top_of_dose"
  | "hours_apart"
  | "pain"
  | "reps_in_reserve";

/** Why an earned step is not offered yet. */
export type Wait =
  /** Until a day: one step in one or two weeks. */
  | { readonly kind: "spacing" | "calm" | "elsewhere"; readonly untilDate: IsoDate }
  /** Something of its family is bounded: first back up. */
  | { readonly kind: "bounded" }
  /** What was logged leaves it open whether the next demand is comfortable. */
  | { readonly kind: "tolerance" }
  | { readonly kind: "symptoms" }
  /** Nothing is above it. */
  | { readonly kind: "top" };

/** How far one exercise is on the way to its next step up. */
export type StepState = {
  /** Clean exposures at one dose, oldest first, each 48 hours after the one counted before. */
  run: readonly Exposure[];
  /** The dose of the last step that was accepted; what asks for less does not count. */
  reached: Prescription | null;
  lastStep: IsoDate | null;
  offer: { readonly key: string; readonly change: Change } | null;
  /** What the last exposure lacked. */
  missing: readonly Shortfall[];
  wait: Wait | null;
};

export const newSteps = (): StepState => ({
  run: [],
  reached: null,
  lastStep: null,
  offer: null,
  missing: [],
  wait: null,
});
