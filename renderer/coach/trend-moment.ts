import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Proposal, Reading } from "../../electron/contract/decision.ts";
import type { ExerciseId } from "../../electron/contract/exercise.ts";
import { isSloppy } from "./bands.ts";
import { plusDays } from "./days.ts";
import { easeOneStep } from "./easing.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { hardestFirst } from "./ladder.ts";
import { byText } from "./order.ts";
import { missesOf, painOf, ratingKey } from "./readings.ts";
import type { Choice } from "./substitution.ts";

const mondayOf = (date: IsoDate): IsoDate => plusDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

/** A lighter week from a day on, and the exercise one rung down. */
const deload = (from: IsoDate, felt: Exposure, choice: Choice): readonly Change[] => [
  {
    kind: "deload",
    fromDate: from,
    untilDate: plusDays(from, evidence.deloadDays.value - 1),
    setsFactor: evidence.deloadSets.value,
  },
  ...easeOneStep(felt, choice).changes,
];

/** R6, first half: the rating of an exercise rose by one or more from each of three exposures to the next. */
const rising = (list: readonly Exposure[], choose: (date: IsoDate) => Choice): readonly Proposal[] =>
  list.flatMap((exposure, place): readonly Proposal[] => {
    const three = list.slice(place - evidence.risingExposures.value + 1, place + 1);
    if (place < evidence.risingExposures.value - 1) return [];
    const rises = three.every((one, at) => {
      const before = three[at - 1];
      return (
        one.nrs !== null &&
        (before === undefined || (before.nrs !== null && one.nrs >= before.nrs + evidence.risingStep.value))
      );
    });
    if (!rises) return [];
    const from = plusDays(exposure.date, 1);
    return [
      {
        key: `R6:${exposure.exercise.id}:${exposure.session.id}:${three.map(ratingKey).join(",")}`,
        rule: "R6",
        direction: "ease",
        date: exposure.date,
        exerciseId: exposure.exercise.id,
        readings: [...three.toReversed().flatMap(painOf), ...(isSloppy(exposure) ? missesOf(exposure) : [])],
        changes: deload(from, exposure, { ...choose(exposure.date), symptoms: true }),
        wayBack: "flat_week",
      },
    ];
  });

type Week = { readonly from: IsoDate; readonly mean: number; readonly worst: Exposure };

/** The mean of each week's peak ratings, one for every rated exposure, and the exposure that was felt most. */
const weeksOf = (all: readonly Exposure[]): ReadonlyMap<IsoDate, Week> => {
  const rated = all.filter((exposure) => exposure.nrs !== null);
  return new Map(
    [...Map.groupBy(rated, ({ date }) => mondayOf(date))].flatMap(([from, list]): readonly [IsoDate, Week][] => {
      const [worst] = list.toSorted(
        (a, b) =>
          (b.nrs ?? 0) - (a.nrs ?? 0) || hardestFirst(a.exercise, b.exercise) || byText(b.startedAt, a.startedAt),
      );
      const mean = list.reduce((sum, { nrs }) => sum + (nrs ?? 0), 0) / list.length;
      return worst === undefined || list.length < evidence.weekRatings.value ? [] : [[from, { from, mean, worst }]];
    }),
  );
};

/** R6, second half: a week's mean rose by one over the week before. After two such weeks running a clinician is suggested. */
const weekly = (all: readonly Exposure[], today: IsoDate, choose: (date: IsoDate) => Choice): readonly Proposal[] => {
  const weeks = weeksOf(all);
  const rose = (from: IsoDate): readonly [Week, Week] | undefined => {
    const [now, before] = [weeks.get(from), weeks.get(plusDays(from, -7))];
    return now !== undefined && before !== undefined && now.mean >= before.mean + evidence.risingStep.value
      ? [now, before]
      : undefined;
  };
  return [...weeks.keys()].flatMap((from): readonly Proposal[] => {
    const found = rose(from);
    const date = plusDays(from, 7);
    if (found === undefined || date > today) return [];
    const [now, before] = found;
    const reading: Reading = { kind: "week_mean", date, fromDate: from, mean: now.mean, before: before.mean };
    const again = rose(plusDays(from, -7)) !== undefined;
    return [
      {
        key: `R6:week:${from}:${now.mean.toFixed(2)}:${before.mean.toFixed(2)}${again ? ":again" : ""}`,
        rule: "R6",
        direction: "ease",
        date,
        exerciseId: null,
        readings: [reading, ...(isSloppy(now.worst) ? missesOf(now.worst) : [])],
        changes: [
          ...deload(date, now.worst, { ...choose(date), symptoms: true }),
          ...(again ? [{ kind: "refer" as const }] : []),
        ],
        wayBack: "flat_week",
      },
    ];
  });
};

/**
 * R6: discomfort that creeps up, although no single rating asks for more: a week with 40 % fewer sets and one rung down.
 * `seen`: the exposures of each exercise, oldest first.
 */
export const judgeTrend = (
  seen: ReadonlyMap<ExerciseId, readonly Exposure[]>,
  all: readonly Exposure[],
  today: IsoDate,
  choose: (date: IsoDate) => Choice,
): readonly Proposal[] => [
  ...[...seen.values()].flatMap((list) => rising(list, choose)),
  ...weekly(all, today, choose),
];
