import type { IsoDate } from "#contract/day.ts";
import type { Offer } from "./week-candidates.ts";

/** An exercise in its place of the week. */
export type Placed = {
  readonly date: IsoDate;
  readonly offer: Offer;
  /** Everything its strand offers on the day, the best first. */
  readonly offers: readonly Offer[];
  readonly sets: number;
  /** What keeps it below its usual number of sets. */
  readonly cut: "week" | "minutes" | null;
};

const secondsOn = (date: IsoDate, placed: readonly Placed[]): number =>
  placed
    .filter((one) => one.date === date)
    .reduce((sum, { offer, sets }) => sum + offer.seconds + (sets - 1) * offer.setSeconds, 0);

const idOf = (offer: Offer): string => offer.candidate.exercise.id;

/** A step so small counts as none. */
const sameStep = 1;

/** Every second time another exercise of the strand, where one costs nothing: no wish, no step, no preference, no minute. */
export const withVariety = (placed: readonly Placed[], rooms: ReadonlyMap<IsoDate, number>): readonly Placed[] =>
  placed.reduce<readonly Placed[]>((week, one) => {
    const earlier = week.filter(({ offer, date }) => offer.strand === one.offer.strand && date < one.date);
    const last = earlier.at(-1);
    if (last === undefined || idOf(last.offer) !== idOf(one.offer)) return week;
    const left = (rooms.get(one.date) ?? 0) - secondsOn(one.date, week);
    const other = one.offers.find(
      (offer) =>
        idOf(offer) !== idOf(one.offer) &&
        offer.jump <= Math.max(sameStep, one.offer.jump) &&
        offer.passedOver <= one.offer.passedOver &&
        (!offer.demanding || one.offer.demanding) &&
        offer.seconds - one.offer.seconds <= left,
    );
    return other === undefined ? week : week.map((same) => (same === one ? { ...one, offer: other } : same));
  }, placed);

/** One more set for each in turn, up to its usual number, while the minutes and its strand's hard sets last. */
export const withSets = (
  placed: readonly Placed[],
  rooms: ReadonlyMap<IsoDate, number>,
  setsOf: readonly number[],
): readonly Placed[] => {
  const usual = ({ offer }: Placed): number => offer.candidate.prescription.sets;
  let week = placed;
  const left = setsOf.map((sets, strand) => sets - placed.filter(({ offer }) => offer.strand === strand).length);
  // The front of the trunk first: its strands are the first.
  const turns = placed
    .map((_, index) => index)
    .toSorted((a, b) => (placed[a]?.offer.strand ?? 0) - (placed[b]?.offer.strand ?? 0));
  for (let round = 2; round <= Math.max(0, ...placed.map(usual)); round += 1)
    for (const turn of turns) {
      const one = week[turn];
      if (one === undefined || one.sets !== round - 1 || round > usual(one)) continue;
      const fits = (rooms.get(one.date) ?? 0) - secondsOn(one.date, week) >= one.offer.setSeconds;
      const leftOfIt = left[one.offer.strand] ?? 0;
      const may = fits && leftOfIt > 0;
      if (may) left[one.offer.strand] = leftOfIt - 1;
      const next: Placed = may ? { ...one, sets: round } : { ...one, cut: fits ? "week" : "minutes" };
      week = week.with(turn, next);
    }
  return week;
};
