import type { IsoDate } from "../../electron/contract/day.ts";
import type { Proposal } from "../../electron/contract/decision.ts";
import type { ExerciseId } from "../../electron/contract/exercise.ts";
import { type Circumstances, decisionStart, historyStart } from "./circumstances.ts";
import { extended, extendedIfPainless, hurts, type Run, sameDose } from "./clean.ts";
import { judgeEffort, judgeSoreness, judgeTechnique } from "./effort-moment.ts";
import { type Exposure, exposures } from "./exposure.ts";
import { judgeGaps } from "./gap.ts";
import { type Exposures, hardestOf, judgeKeeping, judgeMorning } from "./morning-moment.ts";
import { toldApart, withoutEnded } from "./never.ts";
import { byText } from "./order.ts";
import { resumptions } from "./resume.ts";
import { judgeRating, parkAfter } from "./session-moment.ts";
import { hasTurn, isCrowded, isTurn, type Resting, restingFrom, retry, stepUp } from "./steps.ts";
import { endedBy, type Stop, stops } from "./stops.ts";
import type { Choice, Park } from "./substitution.ts";
import { hasSymptoms } from "./symptoms.ts";
import { judgeTrend } from "./trend-moment.ts";

const sessionsOf = (all: readonly Exposure[]): readonly Exposures[] =>
  [...Map.groupBy(all, ({ session }) => session.id).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );

/** Sessions, and entries, whose rating or quality ended training by H3. */
const severeIn = (halted: readonly Stop[]): ReadonlySet<string> =>
  new Set(
    halted
      .flatMap(({ proposal }) => proposal.readings)
      .flatMap((reading) => (reading.kind === "pain" ? [reading.sessionId ?? "", reading.painEntryId ?? ""] : [])),
  );

/** Whether training is paused or locked on a day: flags beat everything. */
const isPaused = (date: IsoDate, halted: readonly Stop[], c: Circumstances): boolean =>
  halted.some(({ proposal, saidAt, tier }) => {
    if (tier === null || proposal.date > date) return false;
    const end = endedBy(tier, saidAt, c);
    return end === undefined || end.madeAt.date >= date;
  });

/** What has been concluded so far, session by session. */
type Walk = {
  readonly judged: Proposal[];
  /** What is left alone, and since when. */
  readonly parks: (Park & { readonly since: IsoDate })[];
  readonly runs: Map<ExerciseId, Run>;
  /** The runs as they would be if nothing had been felt, and the exposures whose turn a step was by them. */
  readonly painless: Map<ExerciseId, Run>;
  readonly reserved: Exposure[];
  readonly seen: Map<ExerciseId, Exposure[]>;
  /** Exposures that stepped up or hurt, and those that stepped up. */
  readonly taken: Exposure[];
  readonly stepped: Exposure[];
  readonly resting: Map<ExerciseId, Resting>;
  /** The step that a stretch of clean exposures at one dose, not broken since, has led to last. */
  readonly lastStep: Map<ExerciseId, { readonly exposure: Exposure; readonly proposal: Proposal }>;
};

/** R11, and R4's way back: what a session's clean exposures have earned. */
const judgeSteps = (
  session: Exposures,
  spent: ReadonlySet<Exposure>,
  walk: Walk,
  choose: (date: IsoDate) => Choice,
  c: Circumstances,
): void => {
  for (const exposure of session) {
    const { id } = exposure.exercise;
    const run = walk.runs.get(id) ?? [];
    const date = exposure.morning?.date;
    if (date === undefined || run.at(-1) !== exposure || spent.has(exposure) || isCrowded(exposure, walk)) continue;
    const choice = choose(date);
    const back = [...walk.resting.values()].flatMap((resting) => {
      const proposal = retry(exposure, resting, choice);
      return proposal === undefined ? [] : [{ proposal, resting }];
    })[0];
    const proposal = back?.proposal ?? (hasTurn(exposure, walk) ? stepUp(exposure, run, choice, c) : undefined);
    if (proposal === undefined) continue;
    if (back === undefined) walk.stepped.push(exposure);
    else walk.resting.delete(back.resting.felt.exercise.id);
    // At the same dose ever since: the step asked for before was not taken, and is asked for again in its place.
    const before = walk.lastStep.get(id)?.proposal;
    if (before !== undefined && JSON.stringify(before.changes) === JSON.stringify(proposal.changes))
      walk.judged.splice(walk.judged.indexOf(before), 1);
    walk.lastStep.set(id, { exposure, proposal });
    walk.taken.push(exposure);
    walk.judged.push(proposal);
    walk.runs.set(id, []);
  }
};

/** Whose turn a step is after a session, whatever was felt in it. */
const reserveTurns = (session: Exposures, walk: Walk, choose: (date: IsoDate) => Choice, c: Circumstances): void => {
  for (const exposure of session) {
    const { id } = exposure.exercise;
    if (!isTurn(exposure, walk.painless.get(id) ?? [], walk.reserved, choose(exposure.date), c)) continue;
    walk.reserved.push(exposure);
    walk.painless.set(id, []);
  }
};

/** The moments of one session: its ratings (R1–R4), its next morning (R5), what stays (R7), what may rise (R11). */
const judgeSession = (
  session: Exposures,
  walk: Walk,
  choose: (date: IsoDate) => Choice,
  halted: readonly Stop[],
  c: Circumstances,
): void => {
  const [{ date, morning }] = session;
  // What R4 leaves alone is left out for the whole session.
  for (const exposure of session) {
    const park = parkAfter(exposure, walk.seen.get(exposure.exercise.id) ?? []);
    if (park !== undefined) walk.parks.push({ ...park, since: date });
  }
  const easing: Choice = { ...choose(date), symptoms: true };
  const eased = new Map<Exposure, Proposal>();
  for (const exposure of session) {
    const { id } = exposure.exercise;
    const earlier = walk.seen.get(id) ?? [];
    const proposal = judgeRating(exposure, earlier, easing);
    if (proposal !== undefined) eased.set(exposure, proposal);
    earlier.push(exposure);
    walk.seen.set(id, earlier);
    const run = extended(walk.runs.get(id) ?? [], exposure, c);
    walk.runs.set(id, run);
    walk.painless.set(id, extendedIfPainless(walk.painless.get(id) ?? [], exposure, c));
    const before = walk.lastStep.get(id);
    if (before !== undefined && (run.length === 0 || !sameDose(before.exposure, exposure))) walk.lastStep.delete(id);
    if (hurts(exposure, c)) walk.taken.push(exposure);
  }
  reserveTurns(session, walk, choose, c);
  for (const [exposure, proposal] of eased) {
    walk.judged.push(proposal);
    const resting = proposal.rule === "R4" ? restingFrom(exposure, proposal) : undefined;
    if (resting !== undefined) walk.resting.set(exposure.exercise.id, resting);
  }

  // Technique, effort and soreness ask for their own, whatever the rating asks for.
  const hardest = hardestOf(session);
  const spent = new Set<Exposure>();
  for (const exposure of session) {
    const replaced = eased.get(exposure)?.changes.some(({ kind }) => kind === "swap") === true;
    const proposals = [
      judgeTechnique(exposure),
      // Fewer repetitions of what another exercise takes over say nothing.
      replaced ? undefined : judgeEffort(exposure),
      judgeSoreness(exposure, hardest, c),
    ];
    for (const proposal of proposals) {
      if (proposal === undefined) continue;
      walk.judged.push(proposal);
      if (proposal.direction === "ease") spent.add(exposure);
    }
  }

  const severe = severeIn(halted.filter(({ proposal }) => proposal.changes.some((change) => change.kind === "rest")));
  const far = new Set([...eased].filter(([, proposal]) => proposal.rule !== "R2").map(([exposure]) => exposure));
  const bad = judgeMorning(
    session,
    far,
    severe.has(morning?.id ?? "-"),
    { ...choose(morning?.date ?? date), symptoms: true },
    c,
  );
  if (bad !== undefined) walk.judged.push(bad);
  if (bad !== undefined || severe.has(session[0].session.id)) return;

  for (const exposure of session) {
    const kept = eased.has(exposure) ? undefined : judgeKeeping(exposure, session, c);
    if (kept !== undefined) walk.judged.push(kept);
  }
  if (!isPaused(morning?.date ?? date, halted, c)) judgeSteps(session, spent, walk, choose, c);
};

/** The part of the log that is decided on: no more than the app loads, so that a longer one gives the same decisions. */
const lately = (c: Circumstances): Circumstances => {
  const from = historyStart(c.today);
  const { sessions, painEntries } = c.history;
  if (sessions.every(({ startedAt }) => startedAt.date >= from) && painEntries.every(({ date }) => date >= from))
    return c;
  return {
    ...c,
    history: {
      ...c.history,
      sessions: sessions.filter(({ startedAt }) => startedAt.date >= from),
      painEntries: painEntries.filter(({ date }) => date >= from),
    },
  };
};

/** What the log says should happen, under the usual keys. */
const conclude = (given: Circumstances): readonly Proposal[] => {
  const c = lately(given);
  const from = decisionStart(c.today);
  const halted = stops(c);
  const all = exposures(c);
  const exercises = new Map(
    c.exercises.toSorted((a, b) => byText(a.id, b.id)).map((exercise) => [exercise.id, exercise]),
  );
  const walk: Walk = {
    judged: [],
    parks: [],
    runs: new Map(),
    painless: new Map(),
    reserved: [],
    seen: new Map(),
    taken: [],
    stepped: [],
    resting: new Map(),
    lastStep: new Map(),
  };
  const choose = (date: IsoDate): Choice => ({
    date,
    profile: c.profile,
    parks: walk.parks.filter(({ since }) => since <= date),
    symptoms: hasSymptoms(date, c),
    exercises,
  });
  for (const session of sessionsOf(all)) judgeSession(session, walk, choose, halted, c);
  const trends = judgeTrend(walk.seen, all, c.today, choose);
  const gaps = judgeGaps(all, [...walk.judged, ...trends], choose, c);
  const back = resumptions(all, walk.judged, (date) => ({ ...choose(date), symptoms: true }), c);
  return [...halted.map(({ proposal }) => proposal), ...back, ...trends, ...gaps, ...walk.judged]
    .filter((proposal) => proposal.date >= from)
    .toSorted((a, b) => byText(a.key, b.key));
};

/**
 * What the log says should happen, by the decision table: stops first, then session by session, each with only what was
 * read up to it. The same log gives the same proposals with the same keys, whatever the order of the catalogue and
 * whatever was answered to them; only what was read since `decisionStart` is returned, ordered by key.
 * What the person never wants, or not now, is left out (`toldApart`).
 */
export const decide = (given: Circumstances): readonly Proposal[] => {
  const c = { ...given, exercises: withoutEnded(given.exercises, given.today) };
  return toldApart(conclude(c), c, conclude);
};
