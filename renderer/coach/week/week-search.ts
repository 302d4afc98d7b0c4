/** An exercise that may take a place: what it costs and what speaks for it. Numbers only; the coach gives them meaning. */
export type Option = {
  readonly strand: number;
  /** One set, rest and change-over. */
  readonly seconds: number;
  /** Whether a day must lie between two such of the strand. */
  readonly demanding: boolean;
  /** Steps away from what is done now. */
  readonly jump: number;
  /** 1 where another of the strand is preferred. */
  readonly passedOver: 0 | 1;
  /** 1 on a day that is not one of those which spread the strand over the week. */
  readonly offBeat: 0 | 1;
};

export type Day<O extends Option = Option> = {
  /** Counted in calendar days, rising. */
  readonly number: number;
  readonly seconds: number;
  /** How many exercises may come in, and how many are there already. */
  readonly places: number;
  readonly there: number;
  readonly options: readonly O[];
};

export type Problem<O extends Option = Option> = {
  readonly days: readonly Day<O>[];
  /**
   * How often the week has each strand already, and how often it may be chosen at most: 0 to 3, or null where nothing
   * limits it. At most seven strands.
   */
  readonly strands: readonly { readonly there: number; readonly most: number | null }[];
};

/** Each wanted strand comes so often. */
export const wantedTimes = 2;
/** A session with fewer exercises is a short one. */
export const fullSession = 3;

/**
 * What is compared; the first difference decides: wishes met (a strand one more time up to the wanted number, a day that is
 * not empty), strands that come at all, exercises missing to full sessions, preferred exercises passed over, steps away from what is done now, and
 * off-beat days. In one number each outweighs all that follow: a week has at most 28 exercises and a jump has at most 20
 * steps.
 */
const weigh = (
  wishes: number,
  first: number,
  short: number,
  passedOver: number,
  jump: number,
  offBeat: number,
): number => ((((wishes * 8 + first) * 64 - short) * 64 - passedOver) * 1024 - jump) * 64 - offBeat;

/** What may stand on a day together. Strands are bits, two for each, so that their times fit beside them. */
type Menu<O> = {
  readonly options: readonly O[];
  readonly strands: number;
  readonly demanding: number;
  /** What it is worth apart from wishes and full sessions. */
  readonly worth: number;
};

/** All menus of a day; of those with the same strands, equally demanding, only the best. */
const menusOf = <O extends Option>(day: Day<O>): readonly Menu<O>[] => {
  const best = new Map<number, Menu<O>>();
  const grow = (from: number, menu: Menu<O>, left: number): void => {
    const key = menu.strands * mostStates + menu.demanding;
    if (menu.worth > (best.get(key)?.worth ?? -Infinity)) best.set(key, menu);
    if (menu.options.length >= day.places) return;
    for (const [index, option] of day.options.entries()) {
      const bit = bitOf(option.strand);
      if (index < from || option.seconds > left || (menu.strands & bit) > 0) continue;
      const next = {
        options: [...menu.options, option],
        strands: menu.strands | bit,
        demanding: menu.demanding | (option.demanding ? bit : 0),
        worth: menu.worth + weigh(0, 0, 0, option.passedOver, option.jump, option.offBeat),
      };
      grow(index + 1, next, left - option.seconds);
    }
  };
  grow(0, { options: [], strands: 0, demanding: 0, worth: 0 }, day.seconds);
  return [...best.values()];
};

const mostStates = 2 ** 14;
const bitOf = (strand: number): number => 1 << (2 * strand);
/** How often a strand was chosen, 0 to 3, among the times of all. */
const timesIn = (times: number, strand: number): number => (times >> (2 * strand)) & 3;
const count = (bits: number): number => (bits === 0 ? 0 : 1 + count(bits & (bits - 1)));

/** A beginning of the week. What follows depends on the times so far and what the last day demanded only. */
type Beginning<O> = {
  readonly times: number;
  readonly demanding: number;
  readonly score: number;
  readonly last: Menu<O> | null;
  readonly before: Beginning<O> | null;
};

type Strand = Problem["strands"][number];
const strandsWhere = (strands: readonly Strand[], is: (strand: Strand, place: number) => boolean): number =>
  strands.reduce((bits, strand, place) => (is(strand, place) ? bits | bitOf(place) : bits), 0);

const has = (day: Day, strand: number): boolean => day.options.some((option) => option.strand === strand);
const missing = (day: Day): number => Math.max(0, fullSession - day.there);

/** What could at most still come from each day on: as if nothing competed but for times and places. */
const outlook = ({ days, strands }: Problem): ((from: number, times: number) => number) => {
  const ahead = days.map((_, from) => {
    const total = (of: (day: Day) => number): number => days.slice(from).reduce((sum, day) => sum + of(day), 0);
    return {
      daysWith: strands.map((_one, strand) => total((day) => Number(has(day, strand)))),
      places: total((day) => Math.min(day.places, strands.filter((_one, strand) => has(day, strand)).length)),
      filled: total((day) => Number(day.there > 0)),
      fillable: total((day) => Number(day.there + day.options.length > 0)),
      missing: total(missing),
    };
  });
  const known = new Map<number, number>();
  return (from, times) => {
    const key = from * mostStates + times;
    const before = known.get(key);
    const rest = ahead[from];
    if (before !== undefined || rest === undefined) return before ?? 0;
    const more = strands.map(({ most }, strand) =>
      Math.min(rest.daysWith[strand] ?? 0, most === null ? Infinity : most - timesIn(times, strand)),
    );
    const wanted = strands.map(({ there }, strand) => Math.max(0, wantedTimes - there - timesIn(times, strand)));
    const all = more.reduce((sum, one) => sum + one, 0);
    const wishes = Math.min(
      more.reduce((sum, one, strand) => sum + Math.min(one, wanted[strand] ?? 0), 0),
      rest.places,
    );
    const first = strands.filter(
      ({ there }, strand) => there + timesIn(times, strand) === 0 && (more[strand] ?? 0) > 0,
    ).length;
    const filled = Math.min(rest.fillable, rest.filled + all);
    const most = weigh(wishes + filled, first, Math.max(0, rest.missing - all), 0, 0, 0);
    known.set(key, most);
    return most;
  };
};

/**
 * The best week, day by day: of all beginnings from which the same may follow only the best goes on, and none of which
 * even the best that could follow is worse than a week already known. Exact and deterministic; of equal weeks the first.
 */
export const search = <O extends Option>({ days, strands: given }: Problem<O>): readonly (readonly O[])[] => {
  // What cannot be reached is no limit.
  const strands = given.map((one) => ({
    ...one,
    most: one.most === null || one.most >= days.length ? null : one.most,
  }));
  const menus = days.map(menusOf);
  const mostToCome = outlook({ days, strands });
  const start: Beginning<O> = { times: 0, demanding: 0, score: 0, last: null, before: null };

  /** Each beginning with one more day, of the same ones the best; without those that fall behind `least`. */
  const grown = (
    beginnings: Iterable<Beginning<O>>,
    day: Day<O>,
    at: number,
    least: number,
  ): Iterable<Beginning<O>> => {
    const isNextDay = days[at + 1]?.number === day.number + 1;
    const kept = new Map<number, Beginning<O>>();
    for (const from of beginnings) {
      const often = strandsWhere(strands, ({ most }, strand) => most !== null && timesIn(from.times, strand) >= most);
      const wanted = strandsWhere(strands, ({ there }, strand) => there + timesIn(from.times, strand) < wantedTimes);
      const absent = strandsWhere(strands, ({ there }, strand) => there + timesIn(from.times, strand) === 0);
      const counted = strandsWhere(
        strands,
        ({ most }, strand) => most !== null || timesIn(from.times, strand) < wantedTimes,
      );
      for (const menu of menus[at] ?? []) {
        if ((menu.strands & often) > 0 || (menu.demanding & from.demanding) > 0) continue;
        const there = menu.options.length + day.there;
        const wishes = count(menu.strands & wanted) + (there > 0 ? 1 : 0);
        const first = count(menu.strands & absent);
        const score = from.score + menu.worth + weigh(wishes, first, Math.max(0, fullSession - there), 0, 0, 0);
        const times = from.times + (menu.strands & counted);
        const demanding = isNextDay ? menu.demanding : 0;
        const key = times * mostStates + demanding;
        if (score <= (kept.get(key)?.score ?? -Infinity) || score + mostToCome(at + 1, times) < least) continue;
        kept.set(key, { times, demanding, score, last: menu, before: from });
      }
    }
    return kept.values();
  };
  const bestOf = (all: Iterable<Beginning<O>>, at: number): Beginning<O> | undefined => {
    const hope = ({ score, times }: Beginning<O>): number => score + mostToCome(at, times);
    return [...all].reduce<Beginning<O> | undefined>(
      (a, b) => (a === undefined || hope(b) > hope(a) ? b : a),
      undefined,
    );
  };

  // A good week first: each day the most promising one.
  const good = days.reduce((from, day, at) => bestOf(grown([from], day, at, -Infinity), at + 1) ?? from, start);
  const all = days.reduce<Iterable<Beginning<O>>>((from, day, at) => grown(from, day, at, good.score), [start]);
  const week: (readonly O[])[] = [];
  for (let one = bestOf(all, days.length) ?? null; one !== null; one = one.before)
    if (one.last !== null) week.unshift(one.last.options);
  return week;
};
