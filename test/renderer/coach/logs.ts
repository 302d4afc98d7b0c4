import fc from "fast-check";
import { CareFlag, Equipment, type ExerciseId, Pattern } from "#contract/exercise.ts";
import { Quality, Region } from "#contract/pain.ts";
import { Condition } from "#contract/profile.ts";
import { Sign, Statement } from "#contract/screening.ts";
import { TechniquePoint } from "#contract/session.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { aDay } from "../../builders.ts";
import { diary, did, type Done, felt, type Line, morning, noted, person, planned, stated, ticked } from "./diary.ts";
import { catalogue, prescribed, routineOf, uuid } from "./exercises.ts";

// Arbitrary diaries of the four weeks that are decided anew each time, over the real catalogue. They favour what decides something: few exercises that come
// back, ratings around the bands, and sessions at the full dose with answered mornings.

const today = aDay("2026-03-30");
const dayOf = (day: number): CoachInput["today"] =>
  aDay(Temporal.PlainDate.from("2026-03-02").add({ days: day }).toString());

const rating = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 7, max: 10 }) },
);

const misses = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.subarray([...TechniquePoint.options], { minLength: 1, maxLength: 3 }) },
);

const dose = (id: ExerciseId, more: number, limit: number | null): object => {
  const exercise = catalogue.find((one) => one.id === id);
  if (exercise === undefined) throw new Error(`No ${id}`);
  const { dose: usual, range } = exercise;
  return {
    target:
      usual.kind === "reps"
        ? { kind: "reps", reps: Math.min(usual.repsMin + more, usual.repsMax) }
        : {
            kind: "hold",
            holdSeconds: Math.min(usual.holdSecondsMin + more * 5, usual.holdSecondsMax),
            reps: usual.reps,
          },
    ...(range === null || limit === null
      ? {}
      : { limitDegrees: Math.round(range.minDegrees + (limit / 10) * (range.maxDegrees - range.minDegrees)) }),
  };
};

type Place = { readonly id: ExerciseId; readonly more: number; readonly limit: number | null };

const places: fc.Arbitrary<readonly Place[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...catalogue.map((exercise) => exercise.id)),
    more: fc.integer({ min: 0, max: 8 }),
    limit: fc.option(fc.integer({ min: 0, max: 10 }), { freq: 3 }),
  }),
  { minLength: 1, maxLength: 3, selector: ({ id }) => id },
);

const doneOf = ({ id, more, limit }: Place, place: number, part: Partial<Done>): Done => ({
  exercise: id,
  prescription: dose(id, more, limit),
  item: uuid(6, place + 1),
  ...part,
});

type Day = {
  readonly day: number;
  readonly done: readonly { readonly place: number; readonly part: Partial<Done> }[];
  readonly before: number | null;
  readonly after: {
    readonly nrs: number;
    readonly about: readonly number[];
    readonly soreness: boolean;
    readonly qualities: readonly Quality[];
    readonly regions: readonly Region[];
  } | null;
  readonly morning: { readonly nrs: number; readonly settled: boolean; readonly soreness: boolean } | null;
};

const rarely = <T>(options: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...options], { minLength: 1, maxLength: 2 }) },
  );

const trained = (count: number): fc.Arbitrary<Day> =>
  fc.record({
    day: fc.integer({ min: 0, max: 26 }),
    done: fc.uniqueArray(
      fc.record({
        place: fc.integer({ min: 0, max: count - 1 }),
        part: fc.record(
          {
            missed: misses,
            rir: fc.constantFrom(2, 2, 2, 1, null),
            nrs: fc.constantFrom<number>(4, 5, 6, 8),
            sets: fc.constantFrom(1, 0),
          },
          { requiredKeys: ["missed", "rir"] },
        ),
      }),
      { minLength: 1, maxLength: count, selector: ({ place }) => place },
    ),
    before: fc.option(fc.integer({ min: 0, max: 4 })),
    after: fc.option(
      fc.record({
        nrs: rating,
        about: fc.subarray([0, 1, 2].slice(0, count)),
        soreness: fc.constantFrom(false, false, false, false, true),
        qualities: rarely(Quality.options),
        regions: rarely(Region.options),
      }),
      { freq: 8 },
    ),
    morning: fc.option(
      fc.record({
        nrs: rating,
        settled: fc.constantFrom(true, true, true, false),
        soreness: fc.constantFrom(false, false, false, false, true),
      }),
      { freq: 6 },
    ),
  });

const signs = Sign.options.flatMap((sign) => [...sign.options]);

export type Log = {
  readonly places: readonly Place[];
  readonly days: readonly Day[];
  readonly notes: readonly {
    readonly day: number;
    readonly nrs: number;
    readonly soreness: boolean;
    readonly qualities: readonly Quality[];
  }[];
  readonly ticks: readonly { readonly day: number; readonly signs: readonly Sign[] }[];
  readonly statements: readonly { readonly day: number; readonly statement: Statement }[];
  readonly planned: readonly number[];
  /** What the person leaves alone for now, until they say otherwise. */
  readonly notNow: readonly ExerciseId[];
  readonly profile: CoachInput["profile"];
};

const few = <T>(arbitrary: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.array(arbitrary, { maxLength: most }) },
  );

const day = fc.integer({ min: 0, max: 28 });

export const log: fc.Arbitrary<Log> = places.chain((chosen) =>
  fc.record({
    places: fc.constant(chosen),
    days: fc
      .uniqueArray(trained(chosen.length), { maxLength: 9, selector: (one) => one.day })
      .map((days) => days.toSorted((a, b) => a.day - b.day)),
    notes: few(fc.record({ day, nrs: rating, soreness: fc.boolean(), qualities: rarely(Quality.options) }), 3),
    ticks: few(fc.record({ day, signs: fc.subarray(signs, { maxLength: 2 }) }), 2),
    statements: few(fc.record({ day, statement: fc.constantFrom(...Statement.options) }), 3),
    planned: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }),
    notNow: few(fc.constantFrom(...catalogue.map(({ id }) => id)), 12),
    profile: fc
      .record({
        equipment: fc.oneof(fc.constant([...Equipment.options]), fc.subarray([...Equipment.options])),
        provokedBy: rarely(CareFlag.options),
        conditions: rarely(Condition.options),
        comfort: fc.record({ easeFrom: fc.integer({ min: 3, max: 4 }), cleanUpTo: fc.integer({ min: 0, max: 2 }) }),
      })
      .map(person),
  }),
);

type Spoilt = "no_morning" | "no_answer" | "felt" | "bad_morning" | "missed" | "effort" | "short";

/**
 * Diaries in which nearly everything is clean, so that steps are earned, with now and then something that stands in their
 * way: an answer that is missing, a rating, a point missed, a sign.
 */
const steady: fc.Arbitrary<Log> = places.chain((chosen) =>
  fc
    .record({
      days: fc.uniqueArray(
        fc.record({
          at: fc.integer({ min: 0, max: 12 }),
          spoilt: fc.oneof(
            { weight: 6, arbitrary: fc.constant(null) },
            {
              weight: 1,
              arbitrary: fc.constantFrom<Spoilt>(
                "no_morning",
                "no_answer",
                "felt",
                "bad_morning",
                "missed",
                "effort",
                "short",
              ),
            },
          ),
        }),
        { minLength: 3, maxLength: 8, selector: ({ at }) => at },
      ),
      ticks: few(fc.record({ day, signs: fc.subarray(signs, { minLength: 1, maxLength: 2 }) }), 1),
      statements: few(fc.record({ day, statement: fc.constantFrom(...Statement.options) }), 1),
    })
    .map(({ days, ticks, statements }) => ({
      places: chosen.map((place) => ({ ...place, limit: null })),
      days: days
        .toSorted((a, b) => a.at - b.at)
        .map(({ at, spoilt }): Day => ({
          day: at * 2,
          done: chosen.map((_, place) => ({
            place,
            part: {
              missed: spoilt === "missed" ? ["slow_lowering"] : [],
              rir: spoilt === "effort" ? 1 : 2,
              ...(spoilt === "short" ? { sets: 1 } : {}),
            },
          })),
          before: null,
          after:
            spoilt === "no_answer"
              ? null
              : { nrs: spoilt === "felt" ? 3 : 0, about: [0], soreness: false, qualities: [], regions: [] },
          morning:
            spoilt === "no_morning" ? null : { nrs: spoilt === "bad_morning" ? 3 : 0, settled: true, soreness: false },
        })),
      notes: [],
      ticks,
      statements,
      planned: [],
      notNow: [],
      profile: person(),
    })),
);

/** Any diaries, and as many in which steps are earned. */
export const stepping: fc.Arbitrary<Log> = fc.oneof(log, steady);

/**
 * Diaries of two or three exercises of one pattern, most of them felt: what is left alone for one of them is left out for
 * the others.
 */
export const related: fc.Arbitrary<Log> = fc
  .oneof(fc.constant<Pattern>("hip_flexor_supine"), fc.constantFrom(...Pattern.options))
  .chain((pattern) => {
    const ids = catalogue.filter((exercise) => exercise.pattern === pattern).map(({ id }) => id);
    return fc
      .uniqueArray(fc.constantFrom(...ids), { minLength: Math.min(2, ids.length), maxLength: 3 })
      .chain((chosen) =>
        fc.record({
          chosen: fc.constant(chosen),
          aside: few(fc.constantFrom(...ids), 2),
          days: fc.uniqueArray(
            fc.record({
              day: fc.integer({ min: 0, max: 26 }),
              felt: fc.array(fc.constantFrom<number>(0, 4, 5, 6), { minLength: 3, maxLength: 3 }),
              missed: fc.constantFrom<TechniquePoint[]>([], [], ["slow_lowering", "no_momentum"]),
            }),
            { minLength: 2, maxLength: 4, selector: ({ day: on }) => on },
          ),
        }),
      )
      .map(({ chosen, aside, days }) => ({
        places: chosen.map((id) => ({ id, more: 0, limit: null })),
        days: days
          .toSorted((a, b) => a.day - b.day)
          .map(({ day: on, felt: ratings, missed }) => ({
            day: on,
            done: chosen.map((_, place) => ({ place, part: { missed, rir: 2, nrs: ratings[place] ?? 0 } })),
            before: null,
            after: null,
            morning: { nrs: 0, settled: true, soreness: false },
          })),
        notes: [],
        ticks: [],
        statements: [],
        planned: [],
        notNow: aside,
        profile: person(),
      }));
  });

const session = (one: Day, chosen: readonly Place[]): readonly Line[] => {
  const done = one.done.flatMap(({ place, part }) => {
    const where = chosen[place];
    return where === undefined ? [] : [doneOf(where, place, part)];
  });
  const { after } = one;
  const about = after?.about.flatMap((place) => chosen[place]?.id ?? []) ?? [];
  return [
    did(dayOf(one.day), done, { before: one.before }),
    ...(after === null ? [] : [felt(after.nrs, after).during(...about)]),
    ...(one.morning === null ? [] : [morning(one.morning.nrs, one.morning)]),
  ];
};

/** The coach input of a diary, four weeks in. */
export const told = (written: Log): CoachInput =>
  diary(
    today,
    [
      planned(...written.planned.map(dayOf)),
      ...written.days.flatMap((one) => session(one, written.places)),
      ...written.notes.map((note) => noted(dayOf(note.day), note.nrs, note)),
      ...written.ticks.map((tick) => ticked(dayOf(tick.day), ...tick.signs)),
      ...written.statements.map((one) => stated(dayOf(one.day), one.statement)),
    ],
    {
      profile: written.profile,
      exercises: catalogue.map((exercise) =>
        written.notNow.includes(exercise.id) ? { ...exercise, notNow: { until: null } } : exercise,
      ),
      routines: [routineOf(written.places.map(({ id, more, limit }) => prescribed(id, dose(id, more, limit))))],
    },
  );
