import type { History } from "#contract/calls.ts";
import type { IsoDate } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import type { PlanEntry } from "#contract/plan.ts";
import type { Profile } from "#contract/profile.ts";
import type { Routine } from "#contract/routine.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";

/** Everything the coach looks at. The coach has no clock: `today` is the day where the person is. */
export type CoachInput = {
  readonly today: IsoDate;
  readonly exercises: readonly Exercise[];
  readonly routines: readonly Routine[];
  /** From 30 days before today to 60 days after. */
  readonly entries: readonly PlanEntry[];
  /** From `historyStart(today)` on. */
  readonly history: History;
  readonly profile: Profile;
};

/** First day of the log the coach reads. */
export const historyStart = (today: IsoDate): IsoDate => plusDays(today, -evidence.historyDays.value);

/** First day whose readings are concluded anew each time; what was decided earlier stays as it is. */
export const decisionStart = (today: IsoDate): IsoDate => plusDays(today, -evidence.decisionDays.value);
