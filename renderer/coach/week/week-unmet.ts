import type { IsoDate } from "#contract/day.ts";
import type { Decision, Proposal } from "#contract/decision.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import type { Excluded, Offer, StrandCandidates } from "./week-candidates.ts";
import type { GivenDay } from "./week-days.ts";
import type { Placed } from "./week-fill.ts";
import type { Strand } from "./week-strands.ts";

/** What stands in the way of one more exercise on a day. */
export type Blocked = "minutes" | "full" | "day_between" | "often" | "unfit";

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
      readonly because: Excluded["because"] | null;
    }
  /** Fewer times than twice; for every open day without it, what stands in the way. */
  | {
      readonly kind: "too_seldom";
      readonly strand: Strand;
      readonly times: number;
      readonly blocked: readonly { readonly date: IsoDate; readonly minutes: number; readonly because: Blocked }[];
    };

type Built = {
  /** Every strand the goals ask for, and those that may be trained now. */
  readonly wanted: readonly Strand[];
  readonly strands: readonly Strand[];
  readonly wantedTimes: number;
  readonly pausedBy: Proposal | Decision | null;
  readonly days: readonly (GivenDay & { readonly minutes: number })[];
  readonly candidates: ReadonlyMap<Strand, StrandCandidates>;
  /** For each open day, what each strand offers on it. */
  readonly offers: ReadonlyMap<IsoDate, readonly (readonly Offer[])[]>;
  readonly rooms: ReadonlyMap<IsoDate, number>;
  readonly placed: readonly Placed[];

  readonly strandsOn: (day: GivenDay) => readonly Strand[];
};

/** Why a strand is not on an open day: judged with one set of everything else, since sets give way to wishes. */
const blockedOn = (day: GivenDay, strand: number, built: Built): Blocked => {
  const offers = built.offers.get(day.date)?.[strand] ?? [];
  if (offers.length === 0) return "unfit";
  const here = built.placed.filter(({ date }) => date === day.date);
  if (here.length + day.there.length >= evidence.sessionExercises.value) return "full";
  const isBeside = built.placed.some(
    ({ date, offer }) =>
      offer.strand === strand && offer.demanding && (date === plusDays(day.date, 1) || date === plusDays(day.date, -1)),
  );
  const may = offers.filter(({ demanding }) => !demanding || !isBeside);
  if (may.length === 0) return "day_between";
  const left = (built.rooms.get(day.date) ?? 0) - here.reduce((sum, { offer }) => sum + offer.seconds, 0);
  return may.every(({ seconds }) => seconds > left) ? "minutes" : "often";
};

const ofDays = (built: Built): readonly Unmet[] =>
  built.days.flatMap((day): readonly Unmet[] => {
    const { date, wished, state, there, minutesThere } = day;
    if (wished === null) return [];
    if (state === "gone_by") return there.length > 0 ? [] : [{ kind: "gone_by", date }];
    if (state === "rest_day") return [{ kind: "rest_day", date }];
    if (state === "open" && minutesThere > wished)
      return [{ kind: "locked_too_long", date, minutes: minutesThere, wished }];
    if (there.length > 0 || built.strands.length === 0 || built.placed.some((one) => one.date === date)) return [];
    const blocked = built.strands.map((_, strand) => blockedOn(day, strand, built));
    const because = (["minutes", "often", "day_between"] as const).find((one) => blocked.includes(one)) ?? "unfit";
    return [{ kind: "empty_day", date, minutes: wished, because }];
  });

const ofStrand = (strand: Strand, built: Built): readonly Unmet[] => {
  const place = built.strands.indexOf(strand);
  if (place < 0) return built.pausedBy === null ? [] : [{ kind: "paused", strand, because: built.pausedBy }];
  const has = (day: GivenDay): boolean =>
    built.strandsOn(day).includes(strand) ||
    built.placed.some(({ date, offer }) => date === day.date && offer.strand === place);
  const times = built.days.filter(has).length;
  if (times >= built.wantedTimes) return [];
  const { candidates = [], excluded = [] } = built.candidates.get(strand) ?? {};
  if (candidates.length === 0) {
    // That it would be harder than now says less than anything else.
    const nearest = excluded.find(({ because }) => because.kind !== "harder") ?? excluded[0];
    return [
      { kind: "no_exercise", strand, exerciseId: nearest?.exercise.id ?? null, because: nearest?.because ?? null },
    ];
  }
  const blocked = built.days
    .filter((day) => day.state === "open" && day.wished !== null && !has(day))
    .map((day) => ({ date: day.date, minutes: day.wished ?? 0, because: blockedOn(day, place, built) }));
  return [{ kind: "too_seldom", strand, times, blocked }];
};

/** Everything wished for that the week does not have: days first, then strands. */
export const unmetOf = (built: Built): readonly Unmet[] => [
  ...ofDays(built),
  ...built.wanted.flatMap((strand) => ofStrand(strand, built)),
];
