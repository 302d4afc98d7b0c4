/** An exercise that may take a place: what it costs and what speaks for it. Numbers only; the coach gives them meaning. */
export type Option = {
  readonly strand: number;
  /** Which exercise, counted within the strand: two different ones are variety. At most `mostExercises`. */
  readonly exercise: number;
  /** One set, rest and change-over. */
  readonly seconds: number;
  /** 1 where a set counts towards the limit of hard sets. */
  readonly hard: 0 | 1;
  /** Whether a day must lie between two such of the strand. */
  readonly demanding: boolean;
  /** Steps away from what is done now. */
  readonly jump: number;
  /** 1 where another of the strand is preferred. */
  readonly passedOver: 0 | 1;
};

export type Day = {
  /** Counted in calendar days, rising. */
  readonly number: number;
  readonly seconds: number;
  /** How many exercises may come in, and how many are there already. */
  readonly places: number;
  readonly there: number;
  readonly options: readonly Option[];
};

export type Problem = {
  readonly days: readonly Day[];
  /** For every strand, how often the week has it already. */
  readonly times: readonly number[];
  readonly wantedTimes: number;
  readonly hardSets: number;
  /** A session with fewer exercises is a short one. */
  readonly fullSession: number;
};

/**
 * What is compared, the first difference decides: wishes met (a strand one more time up to the wanted number, a day that is
 * not empty), exercises missing to full sessions, preferred exercises passed over, steps away from what is done now,
 * different exercises (up to two) of a strand. More is better; what should be little is negative.
 */
export type Score = readonly [number, number, number, number, number];

export type Found = { readonly score: Score; readonly days: readonly (readonly Option[])[] };

export const mostExercises = 4;
const mostVariety = 2;

/** Above 0 when the first is better. */
export const compare = (a: Score, b: Score): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3] || a[4] - b[4];

const plus = (a: Score, b: Score): Score => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];

/** Everything that may stand on a day by itself: one exercise a strand, within its places and minutes. */
const menusOf = ({ options, places, seconds }: Day): readonly (readonly Option[])[] => {
  const grow = (from: number, menu: readonly Option[], left: number): (readonly Option[])[] => [
    menu,
    ...(menu.length >= places
      ? []
      : options.flatMap((option, index) =>
          index < from || option.seconds > left || menu.some((one) => one.strand === option.strand)
            ? []
            : grow(index + 1, [...menu, option], left - option.seconds),
        )),
  ];
  return grow(0, [], seconds);
};

/** What the days still to come depend on. */
type State = {
  readonly times: readonly number[];
  readonly used: readonly number[];
  readonly hardLeft: number;
  readonly demandingBefore: number;
};

const bits = (mask: number): number => (mask === 0 ? 0 : (mask & 1) + bits(mask >> 1));

const keyOf = (day: number, { times, used, hardLeft, demandingBefore }: State): number =>
  times.reduce(
    (key, count, strand) => (key * 3 + count) * 2 ** mostExercises + (used[strand] ?? 0),
    day * 64 + hardLeft,
  ) *
    64 +
  demandingBefore;

/**
 * The best week: a search over the days that leaves off where even the best that could follow is no better than what was
 * found, or where the same state was reached with as good a beginning. Exact and deterministic; of equal weeks the first.
 */
export const search = ({ days, times, wantedTimes, hardSets, fullSession }: Problem): Found => {
  const menus = days.map(menusOf);
  const seen = new Map<number, Score>();
  let best: Found | undefined;

  /** What one day adds, and the state after it; undefined where it breaks a limit. */
  const step = (day: Day, at: number, menu: readonly Option[], state: State): readonly [Score, State] | undefined => {
    const hardLeft = state.hardLeft - menu.reduce((sum, option) => sum + option.hard, 0);
    const adjacent = days[at - 1]?.number === day.number - 1 ? state.demandingBefore : 0;
    if (hardLeft < 0 || menu.some((option) => option.demanding && (adjacent >> option.strand) & 1)) return undefined;
    const next = { times: [...state.times], used: [...state.used] };
    let [wishes, passedOver, jump, variety, demandingBefore] = [menu.length + day.there > 0 ? 1 : 0, 0, 0, 0, 0];
    for (const option of menu) {
      const { strand } = option;
      const before = next.times[strand] ?? 0;
      if (before < wantedTimes) wishes += 1;
      next.times[strand] = Math.min(wantedTimes, before + 1);
      const [had, has] = [next.used[strand] ?? 0, (next.used[strand] ?? 0) | (1 << option.exercise)];
      variety += Math.min(mostVariety, bits(has)) - Math.min(mostVariety, bits(had));
      next.used[strand] = has;
      passedOver += option.passedOver;
      jump += option.jump;
      if (option.demanding) demandingBefore |= 1 << strand;
    }
    const short = Math.max(0, fullSession - menu.length - day.there);
    return [[wishes, -short, -passedOver, -jump, variety], { ...next, hardLeft, demandingBefore }];
  };

  /** No week that goes on from here adds more: as if days and strands did not compete for anything but sets and places. */
  const mostToCome = (from: number, { times: done, used, hardLeft }: State): Score => {
    const ahead = days.slice(from);
    const soft = ahead.map((day) => new Set(day.options.filter((one) => one.hard === 0).map((one) => one.strand)).size);
    const deficit = (hard: 0 | 1): number =>
      done.reduce((sum, count, strand) => {
        const on = ahead.filter((day) => day.options.some((one) => one.strand === strand && one.hard === hard)).length;
        return sum + Math.min(wantedTimes - count, on);
      }, 0);
    const room = ahead.reduce((sum, day) => sum + Math.min(day.places, day.options.length), 0);
    const times = Math.min(deficit(0) + Math.min(deficit(1), hardLeft), room);
    const filledAlready = ahead.filter((day, index) => day.there > 0 || (soft[index] ?? 0) > 0).length;
    const filled = Math.min(ahead.filter((day) => day.there + day.options.length > 0).length, filledAlready + hardLeft);
    const softPlaces = ahead.reduce(
      (sum, day, i) => sum + Math.min(soft[i] ?? 0, Math.max(0, fullSession - day.there)),
      0,
    );
    const missing = ahead.reduce((sum, day) => sum + Math.max(0, fullSession - day.there), 0);
    const atLeast = ahead.reduce((sum, day) => sum + Math.max(0, fullSession - day.there - day.places), 0);
    const variety = done.reduce((sum, _, strand) => {
      const has = used[strand] ?? 0;
      const could = ahead
        .flatMap((day) => day.options)
        .reduce(
          (mask, one) =>
            one.strand === strand && one.jump === 0 && one.passedOver === 0 ? mask | (1 << one.exercise) : mask,
          has,
        );
      return sum + Math.min(mostVariety, bits(could)) - Math.min(mostVariety, bits(has));
    }, 0);
    return [times + filled, -Math.max(atLeast, missing - softPlaces - hardLeft), 0, 0, variety];
  };

  const go = (at: number, state: State, score: Score, chosen: readonly (readonly Option[])[]): void => {
    const day = days[at];
    if (day === undefined) {
      if (best === undefined || compare(score, best.score) > 0) best = { score, days: chosen };
      return;
    }
    if (best !== undefined && compare(plus(score, mostToCome(at, state)), best.score) <= 0) return;
    const key = keyOf(at, state);
    const earlier = seen.get(key);
    if (earlier !== undefined && compare(score, earlier) <= 0) return;
    seen.set(key, score);
    (menus[at] ?? [])
      .flatMap((menu) => {
        const stepped = step(day, at, menu, state);
        if (stepped === undefined) return [];
        const sum = plus(score, stepped[0]);
        return [{ menu, state: stepped[1], score: sum, hope: plus(sum, mostToCome(at + 1, stepped[1])) }];
      })
      .toSorted((a, b) => compare(b.hope, a.hope) || compare(b.score, a.score))
      .forEach((one) => {
        if (best === undefined || compare(one.hope, best.score) > 0)
          go(at + 1, one.state, one.score, [...chosen, one.menu]);
      });
  };

  go(
    0,
    {
      times: times.map((count) => Math.min(wantedTimes, count)),
      used: times.map(() => 0),
      hardLeft: hardSets,
      demandingBefore: 0,
    },
    [0, 0, 0, 0, 0],
    [],
  );
  return best ?? { score: [0, 0, 0, 0, 0], days: days.map(() => []) };
};
