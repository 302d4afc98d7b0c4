import {
  type CallName,
  type History,
  type Input,
  type Output,
  type ReadName,
  syncedAtOnce,
  type WriteName,
} from "#contract/calls.ts";
import { type IsoDate, Moment } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { PlanEntry } from "#contract/plan.ts";
import type { Profile } from "#contract/profile.ts";
import type { SampleCall, SamplePart } from "#contract/sample.ts";
import { type CoachInput, historyStart } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { wantedSync } from "#coach/conclusions/sync.ts";

/** Answers the calls of one moment, on the sample's own database. */
export type Play = (part: SamplePart) => Promise<readonly unknown[]>;

/** Tells a log call by call, as it would have been entered, with the coach deciding after each entry as the app does. */
export type Teller = {
  /** Writes at a local time, `2026-03-02` and `18:00`; afterwards the coach has decided. */
  readonly write: (date: IsoDate, time: string, calls: readonly SampleCall[]) => Promise<void>;
  /** What the coach would look at on that day. */
  readonly on: (date: IsoDate) => CoachInput;
};

/** A call with its input checked by the compiler; the store checks it again. */
export const entry = <N extends WriteName>(name: N, input: Input<N>): SampleCall => ({ name, input });

const read = <N extends ReadName>(name: N, input: Input<N>): SampleCall => ({ name, input });

const answerOf = <N extends CallName>(_name: N, answers: readonly unknown[], index: number): Output<N> =>
  // The store answers every call from the table that these types come from, in the order they were asked.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  answers[index] as Output<N>;

const plannedBefore = 30;
const plannedAfter = 60;

/** What the person of the story says to a change; null leaves it as it stands. */
export type AnswerTo = (decision: Decision) => "accepted" | "declined" | null;

/** A log that has nothing but the profile in it, which starts on that day, in that time zone. */
export const makeTeller = async (
  play: Play,
  {
    first,
    last,
    zone,
    profile,
    answerTo,
  }: {
    readonly first: IsoDate;
    readonly last: IsoDate;
    readonly zone: string;
    readonly profile: Profile;
    readonly answerTo: AnswerTo;
  },
): Promise<Teller> => {
  const at = (date: IsoDate, time: string): Moment => {
    const plainTime = Temporal.PlainTime.from(time);
    const instant = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
    return Moment.parse({ instant: instant.toString({ fractionalSecondDigits: 3 }), date, zone });
  };
  const planned = { from: plusDays(first, -plannedBefore), to: plusDays(last, plannedAfter) };
  const start = at(first, "07:00");
  const [, ...known] = await play({
    at: start,
    calls: [entry("profile.save", profile), read("exercise.list", undefined)],
  });
  const exercises = answerOf("exercise.list", known, 0);
  let routines: CoachInput["routines"] = [];
  let entries: readonly PlanEntry[] = [];
  let history: History = {
    loadedFrom: first,
    sessions: [],
    unfinished: [],
    painEntries: [],
    screenings: [],
    statements: [],
    decisions: [],
    settings: [],
  };

  const on = (today: IsoDate): CoachInput => ({
    today,
    exercises,
    routines,
    entries: entries.filter(
      ({ date }) => date >= plusDays(today, -plannedBefore) && date <= plusDays(today, plannedAfter),
    ),
    history,
    profile,
  });

  const tell = async (date: IsoDate, time: string, calls: readonly SampleCall[]): Promise<void> => {
    // The plan changes rarely, and the log with every entry.
    const plans = calls.some(({ name }) => name.startsWith("routine.") || name.startsWith("plan."));
    const answers = await play({
      at: at(date, time),
      calls: [
        ...calls,
        read("coach.history", { from: historyStart(date) }),
        ...(plans ? [read("routine.list", undefined), read("plan.range", planned)] : []),
      ],
    });
    history = answerOf("coach.history", answers, calls.length);
    if (!plans) return;
    routines = answerOf("routine.list", answers, calls.length + 1);
    entries = answerOf("plan.range", answers, calls.length + 2);
  };

  /** Stores what the coach concludes, and what the person says to it. */
  const conclude = async (date: IsoDate, time: string): Promise<void> => {
    const { proposals, gone } = wantedSync(on(date));
    for (let from = 0; from < Math.max(proposals.length, gone.length); from += syncedAtOnce)
      // Each call stores what the one before left.
      await tell(date, time, [
        entry("decision.sync", {
          proposals: proposals.slice(from, from + syncedAtOnce),
          gone: gone.slice(from, from + syncedAtOnce),
        }),
      ]);
    const answered = history.decisions.flatMap((decision) => {
      const isOpen = decision.state === "proposed" && decision.endedOn === null;
      const state = isOpen ? answerTo(decision) : null;
      return state === null ? [] : [entry("decision.answer", { id: decision.id, state })];
    });
    if (answered.length > 0) await tell(date, time, answered);
  };

  return {
    on,
    write: async (date, time, calls) => {
      await tell(date, time, calls);
      await conclude(date, time);
    },
  };
};
