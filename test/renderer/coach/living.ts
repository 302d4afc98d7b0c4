import type { IsoDate } from "#contract/day.ts";
import type { Quality } from "#contract/pain.ts";
import type { DatedSetting } from "#contract/profile.ts";
import type { Routine } from "#contract/routine.ts";
import type { TechniquePoint } from "#contract/session.ts";
import { concludeWith } from "#coach/conclusions/conclude.ts";
import type { Answer } from "#coach/bounds/walk.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { leftOutOn, type PlannedExercise, routineNow } from "#coach/plan/planned.ts";
import { aDay } from "../../builders.ts";
import { stored } from "./concluded.ts";
import { diary, did, felt, type Line, morning, person } from "./diary.ts";
import { catalogue, prescribed, routineOf } from "./exercises.ts";

// Lives a log day by day: what the plan of the day gives is trained, felt and answered for; offers are accepted.

/** One evening of training. Everything not said went well: nothing felt, a quiet morning, technique kept, 2 in reserve. */
export type Evening = {
  /** Days since the evening before; 2 when left out. */
  readonly after?: number;
  /** The rating after the session, about the slots named by their place; about none in particular when left out. */
  readonly nrs?: number | null;
  readonly about?: readonly number[];
  readonly qualities?: readonly Quality[];
  readonly before?: number;
  readonly morning?: number | null;
  readonly settled?: boolean;
  readonly missed?: readonly TechniquePoint[] | null;
  readonly rir?: number | null;
  readonly sets?: number;
  /** Other lines after this evening. */
  readonly then?: (date: IsoDate) => readonly Line[];
};

type Living = {
  /** Whether offers are accepted: all of them, or only rungs back up. */
  readonly accept?: boolean | "rungs";
  /** Answers to other decisions, by the beginning of their key. */
  readonly answers?: Readonly<Record<string, Answer["state"]>>;
  readonly settings?: readonly DatedSetting[];
  readonly exercises?: CoachInput["exercises"];
  readonly profile?: CoachInput["profile"];
  readonly prescription?: object;
};

export type Life = {
  /** What each evening's plan held, slot by slot. */
  readonly plans: readonly (readonly PlannedExercise[])[];
  /** The log as it is so many days after the last evening (2 when left out), with what was concluded stored. */
  readonly on: (after?: number) => CoachInput;
  /** The plan of such a day. */
  readonly plan: (after?: number) => readonly PlannedExercise[];
  readonly leftOut: (after?: number) => readonly string[];
  readonly routine: Routine;
};

const first = "2026-03-02";

/** The log with what is concluded from it stored, offers accepted at once. */
export const settle = (
  c: CoachInput,
  { accept = true, answers = {} }: Pick<Living, "accept" | "answers"> = {},
): CoachInput => {
  const answerTo = (key: string): Answer | undefined => {
    const said = Object.entries(answers).find(([start]) => key.startsWith(start))?.[1];
    if (said !== undefined) return { state: said, at: null };
    const isTaken = accept === true ? /^(BACK|R11)/ : accept === "rungs" ? /^BACK/ : /^$/;
    return isTaken.test(key) ? { state: "accepted", at: null } : undefined;
  };
  const { proposals } = concludeWith(c, c.today, answerTo);
  const decisions = stored(proposals, ({ key }) => answerTo(key)?.state ?? "proposed").map((decision) => ({
    ...decision,
    answeredAt: null,
  }));
  return { ...c, history: { ...c.history, decisions } };
};

export const live = (homes: readonly string[], evenings: readonly Evening[], living: Living = {}): Life => {
  const routine = routineOf(homes.map((home) => prescribed(home, living.prescription ?? {})));
  const lines: Line[] = [];
  const plans: (readonly PlannedExercise[])[] = [];
  const seen = (date: IsoDate): CoachInput => {
    const c = diary(date, lines, {
      routines: [routine],
      exercises: living.exercises ?? catalogue,
      profile: living.profile ?? person(),
    });
    return settle({ ...c, history: { ...c.history, settings: living.settings ?? [] } }, living);
  };
  let day = Temporal.PlainDate.from(first);
  for (const [place, evening] of evenings.entries()) {
    if (place > 0) day = day.add({ days: evening.after ?? 2 });
    const date = aDay(day.toString());
    const c = seen(date);
    const planned = routineNow(routine, c, date);
    plans.push(planned);
    if (planned.length === 0) continue;
    lines.push(
      did(
        date,
        planned.map(({ item, own, now }) => ({
          exercise: now.exerciseId,
          written: own.exerciseId,
          prescription: now,
          item: item.id,
          missed: evening.missed === undefined ? [] : evening.missed,
          rir: evening.rir === undefined ? 2 : evening.rir,
          ...(evening.sets === undefined ? {} : { sets: evening.sets }),
        })),
        evening.before === undefined ? {} : { before: evening.before },
      ),
    );
    if (evening.nrs !== null)
      lines.push(
        felt(evening.nrs ?? 0, { qualities: evening.qualities ?? [] }).during(
          ...(evening.about ?? []).flatMap((at) => planned[at]?.now.exerciseId ?? []),
        ),
      );
    if (evening.morning !== null) lines.push(morning(evening.morning ?? 0, { settled: evening.settled ?? true }));
    lines.push(...(evening.then?.(date) ?? []));
  }
  const on = (after = 2): CoachInput => seen(aDay(day.add({ days: after }).toString()));
  return {
    plans,
    on,
    plan: (after) => {
      const c = on(after);
      return routineNow(routine, c, c.today);
    },
    leftOut: (after) => {
      const c = on(after);
      return leftOutOn(routine, c, c.today).map(({ own }) => own.exerciseId);
    },
    routine,
  };
};

/** What a plan holds: "bent_knee_raise_90 3 × 6". */
export const told = (planned: readonly PlannedExercise[]): readonly string[] =>
  planned.map(({ now: { exerciseId, sets, target, limitDegrees } }) => {
    const amount = target.kind === "reps" ? `${target.reps}` : `${target.reps} × ${target.holdSeconds} s`;
    return `${exerciseId} ${sets} × ${amount}${limitDegrees === null || limitDegrees === 0 ? "" : ` at ${limitDegrees}°`}`;
  });

export const idsOf = (planned: readonly PlannedExercise[]): readonly string[] =>
  planned.map(({ now }) => now.exerciseId);

/** So many evenings on which everything went well. */
export const well = (count: number, evening: Evening = {}): readonly Evening[] =>
  Array.from({ length: count }, () => evening);
