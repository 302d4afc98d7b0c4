import type { IsoDate } from "#contract/day.ts";
import type { Decision, Proposal } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Goal, WeekWishes } from "#contract/profile.ts";
import type { Prescription } from "#contract/routine.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { trainingState } from "../plan/training-state.ts";
import { candidatesFor, type Offer, offersOn, shortlist, type StrandCandidates } from "./week-candidates.ts";
import {
  demandingDays,
  doneBefore,
  type GivenDay,
  givenDays,
  hardSetsIn,
  isLighterWeekDue,
  lighterLimitAfter,
  setsLimitAfter,
} from "./week-days.ts";
import { type Placed, withSets, withVariety } from "./week-fill.ts";
import { search, wantedTimes } from "./week-search.ts";
import { goalOf, isHardWork, needsDayBetween, type Strand, strandOf, strandsFor } from "./week-strands.ts";
import { type Unmet, unmetOf } from "./week-unmet.ts";

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
  /** It asks for no more than what is trained now: a day lies between demanding sessions. */
  | { readonly kind: "day_between"; readonly insteadOf: ExerciseId }
  | { readonly kind: "variety"; readonly insteadOf: ExerciseId }
  | { readonly kind: "fits"; readonly insteadOf: ExerciseId }
  /** Fewer sets than the usual number. `lighter`: a lighter week is due. */
  | { readonly kind: "sets"; readonly usual: number; readonly because: "week" | "lighter" | "minutes" };

export type WeekChoice = {
  readonly strand: Strand;
  readonly prescription: Prescription;
  readonly reasons: readonly ChoiceReason[];
};

export type ProposedDay = GivenDay & {
  readonly choices: readonly WeekChoice[];
  /** What stays, what is kept and what is chosen. */
  readonly minutes: number;
};

export type WeekProposal =
  | { readonly kind: "locked"; readonly because: Proposal | Decision }
  | {
      readonly kind: "week";
      readonly days: readonly ProposedDay[];
      readonly unmet: readonly Unmet[];
      /**
       * Hard sets of each wanted strand: done, staying and chosen in this week, what it may have, and what the seven days
       * before had, on which that rests. Breathing and control are no hard work and have no limit.
       */
      readonly hardSets: readonly {
        readonly strand: Strand;
        readonly sets: number;
        readonly limit: number;
        readonly before: number;
      }[];
    };

/** On which of the open days a strand is at its best spread over the week: two days, half the week apart. */
const isOffBeat = (strand: number, day: number, days: number): boolean => {
  const gap = Math.ceil(days / 2);
  const first = strand % Math.max(1, days - gap);
  return day !== first && day !== first + gap;
};

const isAdjacent = (a: IsoDate, b: IsoDate): boolean => a === plusDays(b, 1) || b === plusDays(a, 1);

/** `best`: what its strand would have on any day. `isLighter`: whether the week is a lighter one. */
const reasonsOf = (
  placed: Placed,
  all: readonly Placed[],
  strand: Strand,
  best: Exercise | undefined,
  isLighter: boolean,
): readonly ChoiceReason[] => {
  const { exercise, now, isEntry, prescription } = placed.offer.candidate;
  const others = all.filter((one) => one.offer.strand === placed.offer.strand && one !== placed);
  const insteadOf = best === undefined || best.id === exercise.id ? null : best.id;
  const isForChange = others.some((one) => one.offer.candidate.exercise.id === insteadOf);
  const isOffered = placed.offers.some((one) => one.candidate.exercise.id === insteadOf);
  const isBeside = others.some((one) => one.offer.demanding && isAdjacent(one.date, placed.date));
  const instead = (): readonly ChoiceReason[] => {
    if (insteadOf === null || best === undefined) return [];
    if (needsDayBetween(best) && (isBeside || !isOffered)) return [{ kind: "day_between", insteadOf }];
    return [{ kind: isForChange ? "variety" : "fits", insteadOf }];
  };
  return [
    { kind: "goal", goal: goalOf[strand] },
    ...(exercise.preference === "prefer" ? [{ kind: "preferred" } as const] : []),
    ...(now === null
      ? []
      : [now.easedBy === null ? ({ kind: "now" } as const) : ({ kind: "eased", because: now.easedBy } as const)]),
    ...(now === null && isEntry ? [{ kind: "entry" } as const] : []),
    ...instead(),
    ...(placed.cut === null
      ? []
      : [
          {
            kind: "sets",
            usual: prescription.sets,
            because: placed.cut === "week" && isLighter ? "lighter" : placed.cut,
          } as const,
        ]),
  ];
};

/**
 * A week for what the person wishes: on every open day the exercises that serve the goals, each strand twice, three or four
 * a session, no harder than now, within the minutes, the hard sets and a day between demanding work; what is locked, done
 * or resting stays. With every choice comes its reason, with every unmet wish what stands in its way. Nothing is proposed
 * while training is locked; while it is paused only breathing and control. `weekFrom`: the first of the seven days.
 */
export const buildWeek = (wishes: WeekWishes, c: CoachInput, weekFrom: IsoDate): WeekProposal => {
  const state = trainingState(c);
  if (state.kind === "locked") return { kind: "locked", because: state.because };
  const wanted = strandsFor(wishes.goals);
  const strands = state.kind === "paused" ? wanted.filter((strand) => strand === "control") : wanted;
  const exercises = new Map<ExerciseId, Exercise>(c.exercises.map((exercise) => [exercise.id, exercise]));
  const given = givenDays(wishes, c, weekFrom);
  const found = candidatesFor(strands, weekFrom, c);
  const noCandidates: StrandCandidates = { candidates: [], excluded: [] };

  const strandsOn = ({ hardThere }: GivenDay): readonly Strand[] =>
    hardThere.flatMap(({ exerciseId }) => {
      const exercise = exercises.get(exerciseId);
      return exercise === undefined ? [] : [strandOf(exercise)];
    });
  const demanding = demandingDays(given, c, exercises);
  const done = doneBefore(weekFrom, c);
  const isLighter = isLighterWeekDue(weekFrom, c);
  const amounts = strands.map((strand) => {
    const there = given.flatMap((day) => day.hardThere);
    const before = hardSetsIn(strand, done, exercises);
    const limit = isHardWork(strand) ? (isLighter ? lighterLimitAfter(before) : setsLimitAfter(before)) : Infinity;
    const setsThere = hardSetsIn(strand, there, exercises);
    return { strand, there: setsThere, limit, before, left: Math.max(0, limit - setsThere) };
  });
  const open = given.filter(({ state: kind, wished }) => kind === "open" && wished !== null);
  const offers = open.map((day, index) =>
    strands.map((strand, place) =>
      strandsOn(day).includes(strand)
        ? []
        : offersOn(
            day.date,
            place,
            found.get(strand) ?? noCandidates,
            !demanding.some((one) => one.strand === strand && isAdjacent(one.date, day.date)),
            c,
          ).map((offer) => ({ ...offer, offBeat: isOffBeat(place, index, open.length) ? (1 as const) : (0 as const) })),
    ),
  );
  const days = open.map((day, index) => ({
    number: given.indexOf(day),
    seconds: Math.max(0, (day.wished ?? 0) - day.minutesThere) * 60,
    places: Math.max(0, evidence.sessionExercises.value - day.there.length),
    there: day.there.length,
    options: (offers[index] ?? []).flatMap(shortlist),
  }));
  const menus = search<Offer>({
    days,
    strands: amounts.map(({ strand, left }) => ({
      there: given.filter((day) => strandsOn(day).includes(strand)).length,
      most: isHardWork(strand) ? Math.min(evidence.weekTimes.value, left) : null,
    })),
  });
  const placed = menus.flatMap((menu, index) =>
    menu
      .toSorted((a, b) => a.strand - b.strand)
      .map((offer): Placed => ({
        date: open[index]?.date ?? weekFrom,
        offer,
        offers: offers[index]?.[offer.strand] ?? [],
        sets: 1,
        cut: null,
      })),
  );
  const roomOn = new Map(open.map(({ date }, index) => [date, days[index]?.seconds ?? 0]));
  // With symptoms nothing new comes in for a change only.
  const varied = hasSymptoms(c.today, c) ? placed : withVariety(placed, roomOn);
  const filled = withSets(
    varied,
    roomOn,
    amounts.map(({ left }) => left),
  );

  const proposed = given.map((day): ProposedDay => {
    const here = filled.filter(({ date }) => date === day.date);
    const seconds = here.reduce((sum, { offer, sets }) => sum + offer.seconds + (sets - 1) * offer.setSeconds, 0);
    return {
      ...day,
      minutes: day.minutesThere + Math.ceil(seconds / 60),
      choices: here.map((one): WeekChoice => {
        const strand = strandOf(one.offer.candidate.exercise);
        const prescription = { ...one.offer.candidate.prescription, sets: one.sets };
        return {
          strand,
          prescription,
          reasons: reasonsOf(one, filled, strand, found.get(strand)?.candidates[0]?.exercise, isLighter),
        };
      }),
    };
  });
  return {
    kind: "week",
    days: proposed,
    unmet: unmetOf({
      wanted,
      strands,
      wantedTimes,
      pausedBy: state.kind === "paused" ? state.because : null,
      days: proposed,
      candidates: found,
      offers: new Map(open.map(({ date }, index) => [date, offers[index] ?? []])),
      rooms: roomOn,
      placed: filled,
      strandsOn,
    }),
    hardSets: amounts
      .filter(({ strand }) => isHardWork(strand))
      .map(({ strand, there, limit, before }) => ({
        strand,
        limit,
        before,
        sets:
          there +
          filled
            .filter(({ offer }) => strandOf(offer.candidate.exercise) === strand)
            .reduce((sum, one) => sum + one.sets, 0),
      })),
  };
};
