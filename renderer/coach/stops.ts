import type { IsoDate, IsoInstant } from "../../electron/contract/day.ts";
import type { Change, Proposal, Reading } from "../../electron/contract/decision.ts";
import type { PainEntry } from "../../electron/contract/pain.ts";
import type { Screening, StatementMade } from "../../electron/contract/screening.ts";
import type { Session } from "../../electron/contract/session.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { answersTo, finishedSessions } from "./exposure.ts";
import { byText } from "./order.ts";
import { openEntries, restWithMoves } from "./rest.ts";
import { isBelowKnee, isNerveLike, isSharp, tierOf } from "./screening.ts";

export type Tier = "emergency" | "consult";

/** A stop, the moment it was said, and how long it holds: until a statement (`tier`) or by its rest days (null). */
export type Stop = { readonly proposal: Proposal; readonly saidAt: IsoInstant; readonly tier: Tier | null };

const pause = (
  rule: "H1" | "H2" | "H4",
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
  wayBack: rule === "H1" ? "care_received" : "checked_or_settled",
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

/**
 * H4 and H2 from an entry: a place below the knee, or a numb, tingling or weak quality, at any rating. What is marked as
 * muscle soreness is no place to worry about below the knee either, but numbness is never soreness.
 */
const fromFlags = (entry: PainEntry): readonly Stop[] => {
  const { date, id } = entry;
  const regions = entry.soreness ? [] : entry.regions.filter(isBelowKnee).toSorted(byText);
  const qualities = entry.qualities.filter(isNerveLike).toSorted(byText);
  if (regions.length + qualities.length === 0) return [];
  const rule = regions.length > 0 ? "H4" : "H2";
  const readings: readonly Reading[] = [
    ...regions.map((region): Reading => ({ kind: "region", date, painEntryId: id, region })),
    ...qualities.map((quality): Reading => ({ kind: "quality", date, painEntryId: id, quality })),
  ];
  const key = `${rule}:${id}:${[...regions, ...qualities].join("+")}`;
  return [{ proposal: pause(rule, key, date, readings), saidAt: entry.savedAt.instant, tier: "consult" }];
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

/** The highest rating of 7 or more tapped during a session, unless the answer after it is as strong already. */
const severeTap = (session: Session, c: Circumstances): readonly Severe[] => {
  if (answersTo(session, "session", c).some((entry) => severeEntry(entry).length > 0)) return [];
  const { date, instant } = session.startedAt;
  return session.exercises
    .flatMap(({ nrs, prescription: { exerciseId } }) =>
      nrs === null || nrs < evidence.severeNrs.value ? [] : [{ nrs, exerciseId }],
    )
    .toSorted((a, b) => b.nrs - a.nrs || byText(a.exerciseId, b.exerciseId))
    .slice(0, 1)
    .map(({ nrs, exerciseId }) => ({
      key: `${session.id}:${exerciseId}:${nrs}`,
      date,
      saidAt: session.finishedAt?.instant ?? instant,
      readings: [{ kind: "pain", date, sessionId: session.id, painEntryId: null, exerciseId, nrs, above: null }],
      flagged: false,
    }));
};

/** H3: the session ends and 48 hours of rest follow; on a second day within 14 it pauses training as well (H2). */
const fromSevere = (c: Circumstances): readonly Stop[] => {
  const severe = [
    ...c.history.painEntries.flatMap(severeEntry),
    ...finishedSessions(c).flatMap((session) => severeTap(session, c)),
  ];
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
          wayBack: "rest_then_questions",
          endedOn: null,
        },
      };
    });
};

/**
 * When a stop was said. The moment of an entry is that of its newest version; an edit that leaves the reading as it was
 * does not make it new, so what was stored for the same reading earlier counts.
 */
const since = ({ proposal, saidAt }: Stop, c: Circumstances): IsoInstant => {
  const stored = c.history.decisions.find(({ key, state }) => key === proposal.key && state !== "superseded");
  return stored === undefined || stored.decidedAt.instant > saidAt ? saidAt : stored.decidedAt.instant;
};

/** Every stop the log asks for, H1–H4, oldest first. */
export const stops = (c: Circumstances): readonly Stop[] =>
  [...c.history.screenings.flatMap(fromScreening), ...c.history.painEntries.flatMap(fromFlags), ...fromSevere(c)]
    .map((stop) => ({ ...stop, saidAt: since(stop, c) }))
    .toSorted((a, b) => byText(a.saidAt, b.saidAt) || byText(a.proposal.key, b.proposal.key));

const ends = { emergency: ["care_received"], consult: ["checked", "settled"] } as const satisfies Record<
  Tier,
  readonly StatementMade["statement"][]
>;

/** The first statement that ends a pause said at that moment; undefined while it lasts. */
export const endedBy = (tier: Tier, saidAt: IsoInstant, c: Circumstances): StatementMade | undefined =>
  c.history.statements
    .filter(({ statement, madeAt }) => madeAt.instant > saidAt && ends[tier].some((end) => end === statement))
    .toSorted((a, b) => byText(a.madeAt.instant, b.madeAt.instant))[0];
