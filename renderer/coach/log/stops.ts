import { type IsoDate, IsoInstant } from "#contract/day.ts";
import type { Change, Proposal, Reading } from "#contract/decision.ts";
import type { PainEntry } from "#contract/pain.ts";
import type { Screening, StatementMade } from "#contract/screening.ts";
import type { Session } from "#contract/session.ts";
import type { CoachInput } from "../coach-input.ts";
import { daysBetween, plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { answersTo, entriesOf, saidSessions } from "./sessions.ts";
import { byText } from "../order.ts";
import { remembered } from "../remembered.ts";
import { openEntries, restWithMoves } from "./rest.ts";
import { isBelowKnee, isBothLegs, isBurningThigh, isNerveLike, isSharp, tierOf } from "./screening.ts";

export type Tier = "emergency" | "consult";

/** A stop, the moment it was said, and how long it holds: until a statement (`tier`) or by its rest days (null). */
export type Stop = { readonly proposal: Proposal; readonly saidAt: IsoInstant; readonly tier: Tier | null };

const pause = (
  rule: "H1" | "H2",
  key: string,
  date: IsoDate,
  readings: readonly Reading[],
  rest: readonly Change[] = [],
): Proposal => ({
  key,
  rule,
  direction: "stop",
  date,
  exerciseId: null,
  readings,
  changes: [{ kind: "pause", tier: rule === "H1" ? "emergency" : "consult" }, ...rest],
  recoveryCondition: rule === "H1" ? "care_received" : "checked_or_settled",
  endedOn: null,
});

/** H1 and H2 from the safety questions. */
const fromScreening = (screening: Screening): readonly Stop[] => {
  const tier = tierOf(screening.signs);
  if (tier === "none") return [];
  const { date, instant } = screening.answeredAt;
  const readings = screening.signs.map((sign): Reading => ({
    kind: "sign",
    date,
    screeningId: screening.id,
    painEntryId: null,
    sign,
  }));
  const rule = tier === "emergency" ? "H1" : "H2";
  return [{ proposal: pause(rule, `${rule}:${screening.id}`, date, readings), saidAt: instant, tier }];
};

/** H2 from an entry at any rating: below the knee, both legs, numb, tingling or weak, or burning in a thigh. */
const fromFlags = (entry: PainEntry): readonly Stop[] => {
  const { date, id } = entry;
  const legs = isBothLegs(entry.regions) ? entry.regions.filter((region) => /^(thigh|below_knee)/.test(region)) : [];
  const regions = entry.soreness ? [] : [...new Set([...entry.regions.filter(isBelowKnee), ...legs])].toSorted(byText);
  const burning = isBurningThigh(entry) ? (["burning"] as const) : [];
  const qualities = [...entry.qualities.filter(isNerveLike), ...burning].toSorted(byText);
  if (regions.length + qualities.length === 0) return [];
  const readings: readonly Reading[] = [
    ...regions.map((region): Reading => ({ kind: "region", date, painEntryId: id, region })),
    ...qualities.map((quality): Reading => ({ kind: "quality", date, painEntryId: id, quality })),
  ];
  const key = `H2:${id}:${[...regions, ...qualities].join("+")}`;
  return [{ proposal: pause("H2", key, date, readings), saidAt: entry.savedAt.instant, tier: "consult" }];
};

/** A rating of 7 or more, or a sharp or electric quality. */
type Severe = {
  readonly key: string;
  readonly date: IsoDate;
  readonly saidAt: IsoInstant;
  readonly readings: readonly Reading[];
  /** It pauses already by a flag, so it only counts for the next one. */
  readonly flagged: boolean;
};

const severeEntry = (entry: PainEntry): readonly Severe[] => {
  const { date, id, nrs } = entry;
  const sharp = entry.qualities.filter(isSharp);
  const strong = nrs >= evidence.severeNrs.value;
  if (entry.soreness || (!strong && sharp.length === 0)) return [];
  const rating: Reading = {
    kind: "pain",
    date,
    sessionId: entry.sessionId,
    painEntryId: id,
    exerciseId: entry.exerciseIds[0] ?? null,
    nrs,
    above: null,
  };
  const qualities = sharp.map((quality): Reading => ({ kind: "quality", date, painEntryId: id, quality }));
  return [
    {
      key: `${id}:${strong ? nrs : "sharp"}`,
      date,
      saidAt: entry.savedAt.instant,
      readings: strong ? [rating, ...qualities] : [...qualities, rating],
      flagged: fromFlags(entry).length > 0,
    },
  ];
};

/**
 * The highest rating of 7 or more given before or during a session, finished, open or discarded, unless the answer after it
 * is as strong already.
 */
const severeTap = (session: Session, c: CoachInput): readonly Severe[] => {
  if (answersTo(session, "session", c).some((entry) => severeEntry(entry).length > 0)) return [];
  const { date, instant } = session.startedAt;
  const ratings = [
    ...session.exercises.flatMap(({ nrs, prescription: { exerciseId } }) =>
      nrs === null ? [] : [{ nrs, exerciseId }],
    ),
    ...(session.preNrs === null ? [] : [{ nrs: session.preNrs, exerciseId: null }]),
  ];
  return ratings
    .filter(({ nrs }) => nrs >= evidence.severeNrs.value)
    .toSorted((a, b) => b.nrs - a.nrs || byText(a.exerciseId ?? "", b.exerciseId ?? ""))
    .slice(0, 1)
    .map(({ nrs, exerciseId }) => ({
      key: `${session.id}:${exerciseId ?? "before"}:${nrs}`,
      date,
      saidAt: session.finishedAt?.instant ?? instant,
      readings: [{ kind: "pain", date, sessionId: session.id, painEntryId: null, exerciseId, nrs, above: null }],
      flagged: false,
    }));
};

/** H3: the session ends and 48 hours of rest follow; on a second day within 14 it pauses training as well (H2). */
const fromSevere = (c: CoachInput): readonly Stop[] => {
  const severe = [...entriesOf(c).flatMap(severeEntry), ...saidSessions(c).flatMap((session) => severeTap(session, c))];
  return severe
    .filter(({ flagged }) => !flagged)
    .map(({ key, date, saidAt, readings }) => {
      const again = severe.some(
        (before) => before.date < date && daysBetween(before.date, date) <= evidence.stopRepeatDays.value,
      );
      const rest = restWithMoves(date, plusDays(date, evidence.stopRestDays.value), openEntries(date, c));
      if (again) return { saidAt, tier: "consult", proposal: pause("H2", `H2:again:${key}`, date, readings, rest) };
      return {
        saidAt,
        tier: null,
        proposal: {
          key: `H3:${key}`,
          rule: "H3",
          direction: "stop",
          date,
          exerciseId: null,
          readings,
          changes: rest,
          recoveryCondition: "rest_then_questions",
          endedOn: null,
        },
      };
    });
};

/**
 * When a stop was said. The moment of an entry is that of its newest version; an edit that leaves the reading as it was
 * does not make it new, so what was stored for the same reading earlier counts.
 */
const since = ({ proposal, saidAt }: Stop, c: CoachInput): IsoInstant => {
  const stored = c.history.decisions.find(({ key, state }) => key === proposal.key && state !== "superseded");
  return stored === undefined || stored.decidedAt.instant > saidAt ? saidAt : stored.decidedAt.instant;
};

const tierIn = ({ changes }: Proposal): Tier | null => changes.find((change) => change.kind === "pause")?.tier ?? null;

/** Stops of before whose entry was edited, removed or taken back since: what was said stays said. */
const keptStops = (c: CoachInput, known: ReadonlySet<string>): readonly Stop[] =>
  c.history.decisions
    .filter(({ key, direction, state }) => direction === "stop" && state !== "superseded" && !known.has(key))
    .map((decision) => ({ proposal: decision, saidAt: decision.decidedAt.instant, tier: tierIn(decision) }));

/** Whether all that a stop was read from was entered by mistake, as the person says. */
const isMistaken = ({ proposal }: Stop, mistakes: ReadonlySet<string>): boolean => {
  const entries = proposal.readings.map((reading) => ("painEntryId" in reading ? reading.painEntryId : null));
  return entries.length > 0 && entries.every((id) => id !== null && mistakes.has(id));
};

/** The day a stop came to its end; null while it holds. */
const endOf = ({ proposal, saidAt, tier }: Stop, c: CoachInput): IsoDate | null => {
  if (tier !== null) return endedBy(tier, saidAt, c)?.madeAt.date ?? null;
  const over = plusDays(proposal.date, evidence.stopRestDays.value + 1);
  return over <= c.today ? over : null;
};

const conclude = (c: CoachInput): readonly Stop[] => {
  const mistakes = new Set<string>(c.history.statements.flatMap(({ painEntryId }) => painEntryId ?? []));
  const read = [
    ...c.history.screenings.flatMap(fromScreening),
    ...entriesOf(c).flatMap(fromFlags),
    ...fromSevere(c),
  ].map((stop) => ({ ...stop, saidAt: since(stop, c) }));
  const known = new Set(read.map(({ proposal }) => proposal.key));
  return (
    [...read, ...keptStops(c, known)]
      .filter((stop) => !isMistaken(stop, mistakes))
      // What the clock dated ahead counts from today.
      .map((stop) => (stop.proposal.date > c.today ? { ...stop, saidAt: startOf(c.today) } : stop))
      .map((stop): Stop => ({ ...stop, proposal: { ...proposalOf(stop.proposal), endedOn: endOf(stop, c) } }))
      .toSorted((a, b) => byText(a.saidAt, b.saidAt) || byText(a.proposal.key, b.proposal.key))
  );
};

const startOf = (date: IsoDate): IsoInstant => IsoInstant.parse(`${date}T00:00:00.000Z`);

/** A stored decision without what the store adds. */
const proposalOf = ({
  key,
  rule,
  direction,
  date,
  exerciseId,
  readings,
  changes,
  recoveryCondition,
  endedOn,
}: Proposal): Proposal => ({
  key,
  rule,
  direction,
  date,
  exerciseId,
  readings,
  changes,
  recoveryCondition,
  endedOn,
});

/** Every stop the log asks for, H1–H3, oldest first; one that was said stays said until it is ended, or was a mistake. */
export const stops = remembered(conclude);

const ends = { emergency: ["care_received"], consult: ["checked", "settled"] } as const satisfies Record<
  Tier,
  readonly StatementMade["statement"][]
>;

/** "It has settled" counts after the full questions were answered with none of these, on a later day than the sign. */
const hasSettled = ({ madeAt }: StatementMade, saidAt: IsoInstant, c: CoachInput): boolean =>
  c.history.screenings.some(
    ({ signs, answeredAt }) =>
      signs.length === 0 &&
      answeredAt.instant > saidAt &&
      answeredAt.instant <= madeAt.instant &&
      answeredAt.date > dayOf(saidAt, answeredAt.zone),
  );

const dayOf = (instant: IsoInstant, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The first statement that ends a pause said at that moment; undefined while it lasts. */
export const endedBy = (tier: Tier, saidAt: IsoInstant, c: CoachInput): StatementMade | undefined =>
  c.history.statements
    .filter(
      (made) =>
        made.madeAt.instant > saidAt &&
        ends[tier].some((end) => end === made.statement) &&
        (made.statement !== "settled" || hasSettled(made, saidAt, c)),
    )
    .toSorted((a, b) => byText(a.madeAt.instant, b.madeAt.instant))[0];
