import * as z from "zod";
import { IsoDate, Moment } from "./day.ts";
import { ExerciseId, Family, Pattern } from "./exercise.ts";
import { PainEntryId, Quality, Region } from "./pain.ts";
import { PlanEntryId } from "./plan.ts";
import { Degrees, Nrs, Rir, Tempo, Target } from "./quantity.ts";
import { Prescription } from "./routine.ts";
import { ScreeningId, Sign } from "./screening.ts";
import { SessionId, TechniquePoint } from "./session.ts";

export const DecisionId = z.uuid().brand<"DecisionId">();
export type DecisionId = z.infer<typeof DecisionId>;

/**
 * The rows of the decision table. P: a rating before the session; BACK: a rung back up towards home. H4 is no longer
 * concluded (it is part of H2) and stands for decisions of earlier versions.
 */
export const Rule = z.enum([
  "H1",
  "H2",
  "H3",
  "H4",
  "P",
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "BACK",
]);
export type Rule = z.infer<typeof Rule>;

/** `stop` cannot be declined; `ease` applies until it is declined or undone; `keep` changes nothing; `progress` applies once accepted. */
export const Direction = z.enum(["stop", "ease", "keep", "progress"]);
export type Direction = z.infer<typeof Direction>;

const where = { sessionId: SessionId, date: IsoDate };

/** What was logged and led to the decision, copied so that it stays true when the log is edited later. */
export const Reading = z.discriminatedUnion("kind", [
  /** A rating. `above` is how much higher than just before the session, null when that was not asked. */
  z
    .object({
      kind: z.literal("pain"),
      date: IsoDate,
      sessionId: SessionId.nullable(),
      painEntryId: PainEntryId.nullable(),
      exerciseId: ExerciseId.nullable(),
      nrs: Nrs,
      above: z.int().nullable(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("technique"),
      ...where,
      exerciseId: ExerciseId,
      missed: z.array(TechniquePoint).readonly(),
    })
    .readonly(),
  /** The next-morning answer against the usual rating. */
  z
    .object({
      kind: z.literal("morning"),
      ...where,
      painEntryId: PainEntryId,
      nrs: Nrs,
      usual: z.number().min(0).max(10),
      settled: z.boolean(),
    })
    .readonly(),
  /** A clean exposure that counts towards the next step. */
  z.object({ kind: z.literal("clean"), ...where, exerciseId: ExerciseId }).readonly(),
  z
    .object({
      kind: z.literal("sign"),
      date: IsoDate,
      screeningId: ScreeningId.nullable(),
      painEntryId: PainEntryId.nullable(),
      sign: Sign,
    })
    .readonly(),
  z.object({ kind: z.literal("region"), date: IsoDate, painEntryId: PainEntryId, region: Region }).readonly(),
  z.object({ kind: z.literal("quality"), date: IsoDate, painEntryId: PainEntryId, quality: Quality }).readonly(),
  /** The mean rating of the week from `fromDate`, known on `date`, and that of the week before. */
  z
    .object({
      kind: z.literal("week_mean"),
      date: IsoDate,
      fromDate: IsoDate,
      mean: z.number().min(0).max(10),
      before: z.number().min(0).max(10),
    })
    .readonly(),
  /** The fewest reps in reserve of an exercise's sets. */
  z.object({ kind: z.literal("effort"), ...where, exerciseId: ExerciseId, rir: Rir }).readonly(),
  /** Muscle soreness, which is not pain. */
  z
    .object({
      kind: z.literal("soreness"),
      date: IsoDate,
      sessionId: SessionId.nullable(),
      painEntryId: PainEntryId,
      nrs: Nrs,
    })
    .readonly(),
  /** So many days without training: from the last session on `fromDate` to `date`. */
  z
    .object({
      kind: z.literal("gap"),
      date: IsoDate,
      fromDate: IsoDate,
      days: z.int().min(1).max(40_000),
      /** The family that was not trained; null in decisions of earlier versions, which spoke of all training. */
      family: Family.nullable().default(null),
    })
    .readonly(),
]);
export type Reading = z.infer<typeof Reading>;

/**
 * What a decision changes. Changes are laid over the person's own routines and plan, which stay as they are, so that
 * taking a decision back brings back exactly what was.
 */
export const Change = z.discriminatedUnion("kind", [
  /** Every place of one exercise is taken by another. The person's set count is multiplied by `setsFactor` (rounded up). */
  z
    .object({
      kind: z.literal("swap"),
      fromExerciseId: ExerciseId,
      to: Prescription,
      setsFactor: z.number().positive().max(1),
    })
    .readonly(),
  /** The exercise stays with another dose; null leaves that part as it is. `cues` are points to watch. */
  z
    .object({
      kind: z.literal("adjust"),
      exerciseId: ExerciseId,
      target: Target.nullable(),
      tempo: Tempo.nullable(),
      limitDegrees: Degrees.nullable(),
      setsFactor: z.number().positive().max(1),
      cues: z.array(TechniquePoint).readonly(),
    })
    .readonly(),
  /** Nothing changes and nothing progresses for this exercise; `cues` are points to watch. */
  z.object({ kind: z.literal("keep"), exerciseId: ExerciseId, cues: z.array(TechniquePoint).readonly() }).readonly(),
  /** A planned day moves to make room for rest. */
  z.object({ kind: z.literal("move"), planEntryId: PlanEntryId, fromDate: IsoDate, toDate: IsoDate }).readonly(),
  /** No training on these days (both included). */
  z.object({ kind: z.literal("rest"), fromDate: IsoDate, untilDate: IsoDate }).readonly(),
  /** The exercise, or a whole pattern, is left alone until (and not on) this day. */
  z
    .object({
      kind: z.literal("park"),
      exerciseId: ExerciseId.nullable(),
      pattern: Pattern.nullable(),
      untilDate: IsoDate,
    })
    .readonly(),
  /** A whole family is left alone until (and not on) this day; the pattern map takes its slots. */
  z.object({ kind: z.literal("suspend"), family: Family, untilDate: IsoDate }).readonly(),
  /** A family may be asked for up to this demand again (`familyDemand` in the coach); what is accepted holds. */
  z.object({ kind: z.literal("raise"), family: Family, toDemand: z.number().min(0).max(2) }).readonly(),
  /** Loaded work is paused (`consult`) or everything is locked (`emergency`) until the person states what way back asks. */
  z.object({ kind: z.literal("pause"), tier: z.enum(["consult", "emergency"]) }).readonly(),
  /** All planned sets of these days (both included) are multiplied and rounded up; it ends by itself. */
  z
    .object({
      kind: z.literal("deload"),
      fromDate: IsoDate,
      untilDate: IsoDate,
      setsFactor: z.number().positive().max(1),
    })
    .readonly(),
  /** Nothing changes by itself: having it looked at by a clinician is suggested. */
  z.object({ kind: z.literal("refer") }).readonly(),
]);
export type Change = z.infer<typeof Change>;

/** What would bring the exercise, or the training, back. */
export const RecoveryCondition = z.enum([
  "care_received",
  "checked_or_settled",
  "two_clean_exposures",
  "technique_clean_twice",
  "retry_after_park",
  "morning_as_usual",
  "rest_then_questions",
  "next_session",
  "flat_week",
  "next_clean_exposure",
  /** Rung by rung, each offered after two comfortable sessions. */
  "rung_by_rung",
  /** One rung for each comfortable session. */
  "clean_session_per_rung",
  "end_of_day",
  "none_needed",
]);
export type RecoveryCondition = z.infer<typeof RecoveryCondition>;

const decided = {
  /** Same reading, same rule, same exercise → same key; a changed reading makes another key. */
  key: z.string().min(1).max(200),
  rule: Rule,
  direction: Direction,
  /** The day of the reading that decided it; the changes apply from then on. */
  date: IsoDate,
  /** The exercise it is about; null when it is about the whole session or training. */
  exerciseId: ExerciseId.nullable(),
  readings: z.array(Reading).min(1).max(40).readonly(),
  changes: z.array(Change).max(40).readonly(),
  recoveryCondition: RecoveryCondition,
  /** The day its bound ended by itself; null while it is in force, or while an offer is open. */
  endedOn: IsoDate.nullable().default(null),
};

/** What the coach concludes from the log, before it is stored. */
export const Proposal = z.object(decided).readonly();
export type Proposal = z.infer<typeof Proposal>;

/** `superseded`: the reading behind it was edited or removed, so it no longer stands. */
export const DecisionState = z.enum(["proposed", "accepted", "declined", "undone", "superseded"]);
export type DecisionState = z.infer<typeof DecisionState>;

export const Decision = z
  .object({ ...decided, id: DecisionId, state: DecisionState, decidedAt: Moment, answeredAt: Moment.nullable() })
  .readonly();
export type Decision = z.infer<typeof Decision>;
