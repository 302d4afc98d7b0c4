import type { Change, Proposal } from "../../electron/contract/decision.ts";
import type { Pattern } from "../../electron/contract/exercise.ts";
import type { PainEntry } from "../../electron/contract/pain.ts";
import type { TechniquePoint } from "../../electron/contract/session.ts";
import { isSloppy } from "./bands.ts";
import type { Circumstances } from "./circumstances.ts";
import { plusDays } from "./days.ts";
import { easeOneStep } from "./easing.ts";
import { evidence } from "./evidence.ts";
import { type Exposure, mostDemanding } from "./exposure.ts";
import { usualNrs } from "./morning.ts";
import { missesOf, morningOf, painOf, ratingKey } from "./readings.ts";
import { openEntries, restWithMoves } from "./rest.ts";
import type { Choice } from "./substitution.ts";

/** The exposures of one session. */
export type Exposures = readonly [Exposure, ...Exposure[]];

/** What a bad morning is laid to: the session's most demanding exercise. */
export const hardestOf = (session: Exposures): Exposure => {
  const hardest = mostDemanding(session.map(({ exercise }) => exercise));
  return session.find(({ exercise }) => exercise === hardest) ?? session[0];
};

/** How far a morning lies above the usual, soreness apart; null without an answer. */
const riseOf = (morning: PainEntry | null, c: Circumstances): number | null =>
  morning === null || morning.soreness ? null : morning.nrs - usualNrs(c, morning.date);

/** R5: the next morning two above usual, or 4 and more, or not settled within the day. */
const isBad = (morning: PainEntry, c: Circumstances): boolean =>
  (riseOf(morning, c) ?? 0) >= evidence.morningRise.value ||
  (!morning.soreness && (morning.nrs >= evidence.morningNrs.value || (morning.settled === false && morning.nrs > 0)));

/** The next planned day gives way when it is the morning's day or the one after; else the morning's day itself rests. */
const extraRestDay = (date: PainEntry["date"], c: Circumstances): readonly Change[] => {
  const planned = openEntries(date, c);
  const next = planned[0]?.date;
  const day = next !== undefined && next <= plusDays(date, 1) ? next : date;
  return restWithMoves(day, day, planned);
};

/**
 * R5: one extra rest day, and only the session's most demanding exercise eased, unless its rating has eased it (`eased`:
 * by R1, R3 or R4). `resting`: the morning's rating brings 48 hours of rest already (H3). Undefined after a good morning.
 */
export const judgeMorning = (
  session: Exposures,
  eased: ReadonlySet<Exposure>,
  resting: boolean,
  choice: Choice,
  c: Circumstances,
): Proposal | undefined => {
  const { morning } = session[0];
  if (morning === null || !isBad(morning, c)) return undefined;
  const hardest = hardestOf(session);
  const changes = [
    ...(resting ? [] : extraRestDay(morning.date, c)),
    ...(eased.has(hardest) ? [] : easeOneStep(hardest, choice).changes),
  ];
  return changes.length === 0
    ? undefined
    : {
        key: `R5:${hardest.session.id}:${morning.nrs}:${morning.settled === false ? "unsettled" : "settled"}`,
        rule: "R5",
        direction: "ease",
        date: morning.date,
        exerciseId: hardest.exercise.id,
        readings: [...morningOf(hardest, c), ...(isSloppy(hardest) ? missesOf(hardest) : [])],
        changes,
        wayBack: "morning_as_usual",
      };
};

/** The one cue when no point was missed. */
const usualCue: Readonly<Record<Pattern, TechniquePoint>> = {
  control: "kept_breathing",
  hip_flexor_supine: "back_stayed_flat",
  hip_flexor_hang: "no_momentum",
  spinal_flexion: "kept_breathing",
  anti_extension: "kept_breathing",
  anti_rotation: "kept_breathing",
  lateral: "kept_breathing",
  posterior_chain: "kept_breathing",
};

/**
 * R7: at 3, or a morning one above usual after the most demanding exercise: it stays as it is, with one cue. Where R8 or R9
 * say something about the exercise as well, theirs is added, not replaced.
 */
export const judgeKeeping = (exposure: Exposure, session: Exposures, c: Circumstances): Proposal | undefined => {
  const { exercise, morning, missed } = exposure;
  const restless = exposure === hardestOf(session) && (riseOf(morning, c) ?? 0) >= evidence.morningNoticeableRise.value;
  const felt = exposure.nrs === evidence.noticeableNrs.value;
  if (!felt && !restless) return undefined;
  return {
    key: `R7:${exercise.id}:${exposure.session.id}:${ratingKey(exposure)}:${morning?.nrs ?? "-"}`,
    rule: "R7",
    direction: "keep",
    date: restless && !felt && morning !== null ? morning.date : exposure.date,
    exerciseId: exercise.id,
    readings: [...(felt ? painOf(exposure) : []), ...(restless ? morningOf(exposure, c) : [])],
    changes: [{ kind: "keep", exerciseId: exercise.id, cues: [missed?.[0] ?? usualCue[exercise.pattern]] }],
    wayBack: "next_session",
  };
};
