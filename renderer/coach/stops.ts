import type { IsoInstant } from "../../electron/contract/day.ts";
import type { Proposal, Reading } from "../../electron/contract/decision.ts";
import type { PainEntry } from "../../electron/contract/pain.ts";
import type { Screening, Statement } from "../../electron/contract/screening.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { finishedSessions } from "./exposure.ts";
import { restWithMoves } from "./rest.ts";
import { isBelowKnee, isNerveLike, isSharp, tierOf } from "./screening.ts";

/** A stop together with the moment it was said, so that a later statement can end it. */
export type Stop = { readonly proposal: Proposal; readonly saidAt: IsoInstant };

const pause = (
  rule: "H1" | "H2" | "H4",
  key: string,
  date: Proposal["date"],
  readings: readonly Reading[],
): Proposal => ({
  key,
  rule,
  direction: "stop",
  date,
  exerciseId: null,
  readings,
  changes: [{ kind: "pause", tier: rule === "H1" ? "emergency" : "consult" }],
  wayBack: rule === "H1" ? "care_received" : "checked_or_settled",
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
  return [{ proposal: pause(rule, `${rule}:${screening.id}`, date, readings), saidAt: instant }];
};

const ratingOf = (entry: PainEntry): Reading => ({
  kind: "pain",
  date: entry.date,
  sessionId: entry.sessionId,
  painEntryId: entry.id,
  exerciseId: entry.exerciseIds[0] ?? null,
  nrs: entry.nrs,
  above: null,
});

/** H4 and H2 from an entry: a place below the knee, or numbness, tingling, weakness. */
const pauseFromEntry = (entry: PainEntry): Proposal | undefined => {
  const { date, id } = entry;
  const regions = entry.regions.filter(isBelowKnee);
  const qualities = entry.qualities.filter(isNerveLike);
  const readings: readonly Reading[] = [
    ...regions.map((region): Reading => ({ kind: "region", date, painEntryId: id, region })),
    ...qualities.map((quality): Reading => ({ kind: "quality", date, painEntryId: id, quality })),
  ];
  if (regions.length > 0) return pause("H4", `H4:${id}`, date, readings);
  return qualities.length > 0 ? pause("H2", `H2:${id}`, date, readings) : undefined;
};

type Severe = {
  readonly key: string;
  readonly date: Proposal["date"];
  readonly saidAt: IsoInstant;
  readonly readings: readonly Reading[];
};

/** Ratings of 7 or more and sharp or electric qualities, oldest first. */
const severeReadings = (entries: readonly PainEntry[], c: Circumstances): readonly Severe[] => {
  const written = entries
    .filter((entry) => entry.nrs >= evidence.severeNrs.value || entry.qualities.some(isSharp))
    .map((entry) => ({
      key: `${entry.id}:${entry.nrs >= evidence.severeNrs.value ? entry.nrs : "sharp"}`,
      date: entry.date,
      saidAt: entry.savedAt.instant,
      readings: [
        ratingOf(entry),
        ...entry.qualities
          .filter(isSharp)
          .map((quality): Reading => ({ kind: "quality", date: entry.date, painEntryId: entry.id, quality })),
      ],
    }));
  const covered = new Set(entries.map((entry) => entry.sessionId));
  // A rating tapped during a session counts until the session's own answer says more.
  const tapped = finishedSessions(c)
    .filter((session) => !covered.has(session.id))
    .flatMap((session) =>
      session.exercises.flatMap((exercise) =>
        exercise.nrs === null || exercise.nrs < evidence.severeNrs.value
          ? []
          : [
              {
                key: `${session.id}:${exercise.prescription.exerciseId}:${exercise.nrs}`,
                date: session.startedAt.date,
                saidAt: session.startedAt.instant,
                readings: [
                  {
                    kind: "pain",
                    date: session.startedAt.date,
                    sessionId: session.id,
                    painEntryId: null,
                    exerciseId: exercise.prescription.exerciseId,
                    nrs: exercise.nrs,
                    above: null,
                  } as const,
                ],
              },
            ],
      ),
    );
  return [...written, ...tapped].toSorted((a, b) => a.saidAt.localeCompare(b.saidAt) || a.key.localeCompare(b.key));
};

/** H3: the session ends and 48 hours of rest follow; a second time in 14 days it becomes H2. */
const fromSevere = (severe: readonly Severe[], c: Circumstances): readonly Stop[] => {
  const done = new Set(c.history.sessions.map((session) => session.planEntryId));
  const open = c.entries.filter((entry) => !done.has(entry.id));
  return severe.map((one, index) => {
    const again = severe
      .slice(0, index)
      .some((before) => daysBetween(before.date, one.date) <= evidence.stopRepeatDays.value);
    const until = plusDays(one.date, evidence.stopRestDays.value);
    return {
      saidAt: one.saidAt,
      proposal: again
        ? pause("H2", `H2:again:${one.key}`, one.date, one.readings)
        : {
            key: `H3:${one.key}`,
            rule: "H3",
            direction: "stop",
            date: one.date,
            exerciseId: null,
            readings: one.readings,
            changes: restWithMoves(one.date, until, open),
            wayBack: "rest_then_questions",
          },
    };
  });
};

/** Every stop the log asks for, H1–H4, oldest first. Flags in an entry beat its rating. */
export const stops = (c: Circumstances): readonly Stop[] => {
  const entries = c.history.painEntries.filter((entry) => !entry.soreness);
  const paused = entries.flatMap((entry) => {
    const proposal = pauseFromEntry(entry);
    return proposal === undefined ? [] : [{ proposal, saidAt: entry.savedAt.instant, id: entry.id }];
  });
  const flagged = new Set(paused.map(({ id }) => id));
  const severe = severeReadings(
    entries.filter((entry) => !flagged.has(entry.id)),
    c,
  );
  return [...c.history.screenings.flatMap(fromScreening), ...paused, ...fromSevere(severe, c)]
    .map(({ proposal, saidAt }) => ({ proposal, saidAt }))
    .toSorted((a, b) => a.saidAt.localeCompare(b.saidAt) || a.proposal.key.localeCompare(b.proposal.key));
};

const ends: Readonly<Record<"H1" | "H2", readonly Statement[]>> = {
  H1: ["care_received"],
  H2: ["checked", "settled"],
};

/** The first statement that ends a pause, made after it was said; undefined while it lasts. */
export const endedBy = (
  tier: "emergency" | "consult",
  saidAt: IsoInstant,
  c: Circumstances,
): Circumstances["history"]["statements"][number] | undefined =>
  c.history.statements
    .filter(
      ({ statement, madeAt }) =>
        madeAt.instant > saidAt && ends[tier === "emergency" ? "H1" : "H2"].includes(statement),
    )
    .toSorted((a, b) => a.madeAt.instant.localeCompare(b.madeAt.instant))[0];
