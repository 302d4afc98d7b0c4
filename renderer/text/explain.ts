import type { IsoDate } from "#contract/day.ts";
import type { Change, Decision, Proposal, Reading, Rule, RecoveryCondition } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Comfort } from "#contract/profile.ts";
import type { Target, Tempo } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import type { TechniquePoint } from "#contract/session.ts";
import type { Advice } from "#coach/log/advice.ts";
import { evidence } from "#coach/evidence.ts";
import { type Way, wayOf } from "#coach/biomechanics/motion.ts";
import type { Reason } from "#coach/plan/planned.ts";
import { atStart, dayText, inSentence, listed, numberText, nearDayText, weekdayText } from "../i18n/format.ts";
import { type Message, t } from "../i18n/t.ts";
import { cueText, familyText, qualityText, regionText, signText } from "./vocabulary.ts";

export type Names = (id: ExerciseId) => string;

/** The exercises by id, where a sentence depends on how an exercise moves. */
export type Exercises = ReadonlyMap<ExerciseId, Exercise>;

const during = (exerciseId: ExerciseId | null, names: Names): string | null =>
  exerciseId === null ? null : inSentence(names(exerciseId));

const points = (count: number): string =>
  t("{count, plural, one {# technique point missed} other {# technique points missed}}", { count });

/** "2.5": at most one decimal. */
const average = (mean: number): string => numberText(mean, 1);
const reserve = (rir: number): string => t("{rir, plural, one {# rep in reserve} other {# reps in reserve}}", { rir });

const briefly = (reading: Reading, names: Names): string => {
  switch (reading.kind) {
    case "pain": {
      const exercise = during(reading.exerciseId, names);
      if (exercise === null && reading.sessionId !== null)
        return t("{rating} after the session", { rating: reading.nrs });
      return exercise === null
        ? numberText(reading.nrs)
        : t("{rating} during {exercise}", { rating: reading.nrs, exercise });
    }
    case "technique":
      return points(reading.missed.length);
    case "morning":
      return reading.settled
        ? t("{rating} the next morning", { rating: reading.nrs })
        : t("{rating}, not settled the next morning", { rating: reading.nrs });
    case "clean":
      return t("comfortable");
    case "sign":
      return inSentence(signText(reading.sign));
    case "region":
      return inSentence(regionText(reading.region));
    case "quality":
      return inSentence(qualityText(reading.quality));
    case "week_mean":
      return t("the week’s average went from {before} to {now}", {
        before: average(reading.before),
        now: average(reading.mean),
      });
    case "effort": {
      const exercise = during(reading.exerciseId, names);
      return exercise === null
        ? reserve(reading.rir)
        : t("{reserve} during {exercise}", { reserve: reserve(reading.rir), exercise });
    }
    case "soreness":
      return t("sore muscles, {rating}", { rating: reading.nrs });
    case "gap":
      return reading.family === null
        ? t("{days, plural, one {# day without training} other {# days without training}}", { days: reading.days })
        : t("{days, plural, one {# day} other {# days}} without {family}", {
            days: reading.days,
            family: inSentence(familyText(reading.family)),
          });
  }
};

/** The reason in a few words: "5 during straight leg raise, Monday"; seen from a later day "…, 2 March". */
export const chip = (decision: Proposal | Decision, names: Names, today: IsoDate): string => {
  const first = decision.readings[0];
  if (first === undefined) return nearDayText(decision.date, today);
  const clean = decision.readings.filter((reading) => reading.kind === "clean").length;
  const last = { count: clean, day: nearDayText(decision.readings.at(-1)?.date ?? first.date, today) };
  // What leads back up need not have been in full, or with reps in reserve.
  if (clean > 0 && decision.rule === "BACK")
    return t("{count, plural, one {# comfortable session} other {# comfortable sessions}}, last on {day}", last);
  if (clean > 0)
    return t("{count, plural, one {# pain-free session} other {# pain-free sessions}}, last on {day}", last);
  return t("{reason}, {day}", { reason: atStart(briefly(first, names)), day: nearDayText(first.date, today) });
};

/** A reading as a sentence. */
export const explainReading = (reading: Reading, names: Names, today: IsoDate): string => {
  const day = nearDayText(reading.date, today);
  switch (reading.kind) {
    case "pain": {
      const exercise = during(reading.exerciseId, names);
      const felt =
        exercise === null
          ? reading.sessionId === null
            ? t("{day}: you rated {rating} of 10", { day, rating: reading.nrs })
            : t("{day}: you rated {rating} of 10 after the session", { day, rating: reading.nrs })
          : t("{day}: you rated {rating} of 10 during {exercise}", { day, rating: reading.nrs, exercise });
      return reading.above === null || reading.above <= 0
        ? `${felt}.`
        : t("{felt}, {above} more than just before the session.", { felt, above: reading.above });
    }
    case "technique":
      return t("{day}: {points}. Next time {cues}.", {
        day,
        points: points(reading.missed.length),
        cues: listed(reading.missed.map(cueText)),
      });
    case "morning": {
      const values = { day, rating: reading.nrs, usual: average(reading.usual) };
      return reading.settled
        ? t("{day}, in the morning: {rating} of 10, your usual is {usual}.", values)
        : t("{day}, in the morning: {rating} of 10, your usual is {usual}, and it had not settled.", values);
    }
    case "clean":
      return t("{day}: {exercise} was comfortable, and the morning after quiet.", {
        day,
        exercise: inSentence(names(reading.exerciseId)),
      });
    case "sign":
      return t("{day}: you ticked “{sign}”.", { day, sign: signText(reading.sign) });
    case "region":
      return t("{day}: you marked {region}.", { day, region: inSentence(regionText(reading.region)) });
    case "quality":
      return t("{day}: you called it {quality}.", { day, quality: inSentence(qualityText(reading.quality)) });
    case "week_mean":
      return t("Week from {day}: you rated {now} of 10 on average, the week before {before}.", {
        day: dayText(reading.fromDate),
        now: average(reading.mean),
        before: average(reading.before),
      });
    case "effort": {
      const exercise = during(reading.exerciseId, names);
      return exercise === null
        ? t("{day}: {reserve}.", { day, reserve: reserve(reading.rir) })
        : t("{day}: {reserve} during {exercise}.", { day, reserve: reserve(reading.rir), exercise });
    }
    case "soreness":
      return t("{day}: sore muscles, {rating} of 10. That is not counted as pain.", { day, rating: reading.nrs });
    case "gap":
      return reading.family === null
        ? t("{days, plural, one {# day without training} other {# days without training}} before {day}.", {
            days: reading.days,
            day: dayText(reading.date),
          })
        : t("{days, plural, one {# day} other {# days}} without {family} before {day}.", {
            days: reading.days,
            family: inSentence(familyText(reading.family)),
            day: dayText(reading.date),
          });
  }
};

const rules: Readonly<Record<Rule, Message>> = {
  H1: "A sign that can need emergency care stops all training until you say that care was received. It then starts at the easiest step, with half the sets.",
  H2: "A sign that a clinician should look at pauses loaded training until it is checked or has settled. It then starts two steps below what was last comfortable, with half the sets.",
  H3: "A sharp or electric pain, or 7 and more, ends the session and brings 48 hours of rest. A second time within 14 days pauses loaded training.",
  H4: "Anything felt below the knee, at any rating, pauses loaded training until it is checked or has settled.",
  P: "Before a session, at 4 and above usual, or 2 above usual: one step lower that day. At 6 the safety questions come first, and only half the sets are left. At 7 there is no session.",
  R1: "At 6, at 4 points above the rating before the session, or if sharp: at least two steps lower, half a straight leg raise at most where legs are raised, and half the sets.",
  R2: "At {felt}, with two or more technique points missed: technique comes first, {how}.",
  R3: "At {felt}, when technique leaves nothing to change first: where legs are raised at least a quarter less load, elsewhere at least one step lower.",
  R4: "When one kind of exercise has to be eased in two of its last three sessions, it is suspended for 14 days and other movements take over. Then it is tried again, below what hurt.",
  R5: "When the next morning is 2 above usual, at 4 and above usual, or not settled: one extra rest day, and the session’s most demanding kind of exercise goes one step lower.",
  R6: "When one kind of exercise is at 2 or more above usual three sessions in a row, or three mornings in a row are above usual: a week with 40 % fewer sets, and that kind one step lower.",
  R7: "At 3, or a morning 1 above usual, everything stays as it is, and a step up that was waiting is withdrawn.",
  R8: "With two or more technique points missed: the exercise stays, {how}.",
  R9: "With 0 or 1 rep in reserve, or the breath held: as many reps fewer as were missing to 2, at least one; a hold gets 5 seconds shorter.",
  R10: "Sore muscles are not pain. From 4 on: one set less in the next session.",
  R11: "After 2 pain-free sessions (3 of a demanding exercise) with every set in full, 48 hours apart, one thing gets a little harder. One step a week at most, and none within 7 days of a 3.",
  R12: "After more than 7 days without a kind of exercise, and longer than usual for you: one step lower, two from 14 days on, the easiest step from 28.",
  BACK: "After two comfortable sessions with quiet mornings the next step back towards your own exercise is offered, where your log makes it likely to stay comfortable.",
};

/** Pain of a joint alone, which speaks of what loads that joint and not of a kind of exercise. */
const jointRule: Message =
  "At {felt} or more in the neck, a shoulder, a wrist or the front of a hip: exercises that load it stay away for 14 days.";

/** R4 going on, and R6 for a second week. */
const referring: Readonly<Partial<Record<Rule, Message>>> = {
  R4: "At 3 or more while a kind of exercise is suspended, or within 14 days after: it is suspended for 28 days from then, and somebody should look at it.",
  R6: "A second lighter week within 14 days of the first: 40 % fewer sets, one step lower, and somebody should look at it.",
};

/** The rule that somebody who wants more care has in another way. */
const easedR7: Message =
  "After a morning 1 above usual everything stays as it is, and a step up that was waiting is withdrawn.";
const cleanerR11: Message =
  "After 2 sessions at {cleanUpTo} or less, as you set it (3 of a demanding exercise), every set in full, 48 hours apart, one thing gets a little harder. One step a week at most, and none within 7 days of a 3.";

/** What technique first takes back, by what its change holds. */
const techniqueText = (changes: readonly Change[]): string => {
  const adjusted = changes.find((change) => change.kind === "adjust");
  if (adjusted !== undefined && adjusted.limitDegrees !== null && adjusted.tempo !== null)
    return t("with less range and a slower tempo");
  if (adjusted !== undefined && adjusted.limitDegrees !== null) return t("with less range");
  if (adjusted !== undefined && adjusted.tempo !== null) return t("with a slower tempo");
  return changes.some((change) => change.kind === "keep")
    ? t("with the missed points to watch")
    : t("with less range, a slower tempo, or both");
};

/** The ratings of R2 and R3, with the person's own threshold where they have set one. */
const feltText = (easeFrom: number): string =>
  easeFrom < evidence.bothersomeNrs.value
    ? t("{easeFrom} to 5, as you set it, or at 2 or 3 points above the rating before the session", { easeFrom })
    : t("4 or 5, or at 2 or 3 points above the rating before the session");

const ruleMessage = (rule: Rule, { easeFrom, cleanUpTo }: Comfort, changes: readonly Change[]): Message => {
  const isJoint = (rule === "R1" || rule === "R3") && changes.some(({ kind }) => kind === "park");
  const isReferring = changes.some(({ kind }) => kind === "refer");
  if (isJoint) return jointRule;
  if (rule === "R7" && easeFrom < evidence.bothersomeNrs.value) return easedR7;
  if (rule === "R11" && cleanUpTo < evidence.cleanNrs.value) return cleanerR11;
  return (isReferring ? referring[rule] : undefined) ?? rules[rule];
};

/**
 * The row of the decision table in plain words, with the person's own thresholds where they have set some. `changes`: those
 * of the decision, where the row depends on what could be changed.
 */
export const explainRule = (rule: Rule, comfort: Comfort, changes: readonly Change[] = []): string => {
  const { easeFrom, cleanUpTo } = comfort;
  const message = ruleMessage(rule, comfort, changes);
  const felt = message === jointRule ? String(easeFrom) : feltText(easeFrom);
  return t(message, { cleanUpTo, felt, how: techniqueText(changes) });
};

const targetText = (target: Target): string => {
  if (target.kind === "reps") return t("{reps, plural, one {# rep} other {# reps}}", { reps: target.reps });
  return target.reps === 1
    ? t("{seconds} s hold", { seconds: target.holdSeconds })
    : t("{reps} holds of {seconds} s", { reps: target.reps, seconds: target.holdSeconds });
};

const wayWords = {
  lifting: ["{seconds} s up", "{seconds} s down"],
  lowering: ["{seconds} s down", "{seconds} s up"],
  neither: ["{seconds} s out", "{seconds} s back"],
} as const satisfies Readonly<Record<Way, readonly [Message, Message]>>;

const pause = (seconds: number): readonly string[] => (seconds === 0 ? [] : [t("{seconds} s pause", { seconds })]);

/** A tempo in the order it is done, from where the repetition begins; pauses of 0 are left out. */
export const tempoText = (tempo: Tempo, way: Way = "lowering"): string => {
  const [down = 0, low = 0, up = 0, high = 0] = tempo.split("-").map(Number);
  const [first, second] = wayWords[way];
  const parts =
    way === "lifting"
      ? [t(first, { seconds: up }), ...pause(high), t(second, { seconds: down }), ...pause(low)]
      : [t(first, { seconds: down }), ...pause(low), t(second, { seconds: up }), ...pause(high)];
  return parts.join(", ");
};

const limitWords = (limitDegrees: number, hanging: boolean): string => {
  const degrees = numberText(limitDegrees);
  return hanging ? t("not higher than {degrees}°", { degrees }) : t("not lower than {degrees}°", { degrees });
};

/** "not lower than 60°", on the bar "not higher than 45°". */
export const limitText = (limitDegrees: number, exercise: Exercise | undefined): string =>
  limitWords(limitDegrees, exercise?.range?.kind === "hang");

/** "3 × 8", "2 × 4 × 8 s hold". */
export const amountText = ({ sets, target }: Prescription): string =>
  target.kind === "reps"
    ? `${sets} × ${target.reps}`
    : `${sets} × ${target.reps === 1 ? "" : `${target.reps} × `}${t("{seconds} s hold", { seconds: target.holdSeconds })}`;

/** "3 × 8, 2 s up, 3 s down, not lower than 60°". */
export const prescriptionText = (prescription: Prescription, exercise: Exercise | undefined): string => {
  const { tempo, limitDegrees } = prescription;
  return [
    amountText(prescription),
    exercise?.dose.perSide === true ? t("each side") : "",
    tempo === null ? "" : tempoText(tempo, exercise === undefined ? undefined : wayOf(exercise)),
    // Not lower than the floor itself is no limit.
    limitDegrees === null || limitDegrees === 0 ? "" : limitText(limitDegrees, exercise),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

const fewerSets = (setsFactor: number): string =>
  setsFactor > evidence.halfSets.value ? t("one set less") : t("half the sets");

const watchText = (cues: readonly TechniquePoint[]): string =>
  cues.length === 0 ? "" : ` ${t("Watch: {cues}.", { cues: listed(cues.map(cueText)) })}`;

/** The parts of another dose. The tempo in the order it is done, which only the exercise itself tells. */
const doseParts = (
  { exerciseId, target, limitDegrees, tempo, setsFactor }: Extract<Change, { kind: "adjust" }>,
  exercises: Exercises | undefined,
): readonly string[] => {
  const exercise = exercises?.get(exerciseId);
  return [
    target === null ? "" : targetText(target),
    limitDegrees === null ? "" : exercise === undefined ? t("with less range") : limitText(limitDegrees, exercise),
    tempo === null ? "" : exercise === undefined ? t("with a slower tempo") : tempoText(tempo, wayOf(exercise)),
    setsFactor < 1 ? fewerSets(setsFactor) : "",
  ].filter((part) => part !== "");
};

const explainAdjust = (
  change: Extract<Change, { kind: "adjust" }>,
  names: Names,
  exercises: Exercises | undefined,
): string => {
  const exercise = names(change.exerciseId);
  const parts = doseParts(change, exercises);
  const watch = watchText(change.cues);
  if (parts.length > 0) return `${exercise}: ${parts.join(", ")}.${watch}`;
  return watch === ""
    ? t("{exercise}: your own number of sets again.", { exercise })
    : t("{exercise}: stays.", { exercise }) + watch;
};

/** How far a family may go again: for leg work as a share of a straight leg raise. */
const explainRaise = ({ family, toDemand }: Extract<Change, { kind: "raise" }>): string =>
  family === "leg_raise"
    ? t("{family} may ask for up to {percent} % of a straight leg raise again.", {
        family: familyText(family),
        percent: Math.round(toDemand * 100),
      })
    : t("{family}: this step is open again.", { family: familyText(family) });

/** What one change does, as a sentence. Without the exercises it tells neither degrees nor the order of a tempo. */
export const explainChange = (change: Change, names: Names, exercises?: Exercises): string => {
  switch (change.kind) {
    case "swap": {
      const less = change.setsFactor < 1 ? ` ${atStart(fewerSets(change.setsFactor))}.` : "";
      const swapped = t("{to} takes the place of {from}.", {
        to: names(change.to.exerciseId),
        from: inSentence(names(change.fromExerciseId)),
      });
      return swapped + less;
    }
    case "adjust":
      return explainAdjust(change, names, exercises);
    case "keep":
      return t("{exercise} stays as it is.", { exercise: names(change.exerciseId) }) + watchText(change.cues);
    case "move":
      return t("{from}’s session moves to {to}.", { from: weekdayText(change.fromDate), to: dayText(change.toDate) });
    case "rest":
      return change.fromDate === change.untilDate
        ? t("{day} is a rest day.", { day: dayText(change.fromDate) })
        : t("Rest from {from} until {until}.", { from: dayText(change.fromDate), until: dayText(change.untilDate) });
    case "park":
      return change.exerciseId === null
        ? t("This kind of movement rests until {day}.", { day: dayText(change.untilDate) })
        : t("{exercise} rests until {day}.", { exercise: names(change.exerciseId), day: dayText(change.untilDate) });
    case "suspend":
      return t("Suspended until {day}: {family}. Other movements take over.", {
        day: dayText(change.untilDate),
        family: inSentence(familyText(change.family)),
      });
    case "raise":
      return explainRaise(change);
    case "pause":
      return change.tier === "emergency"
        ? t("All training is stopped.")
        : t("Loaded training is paused. Breathing and pelvic tilts stay.");
    case "deload":
      return t("{percent} % fewer sets from {from} until {until}.", {
        percent: Math.round((1 - change.setsFactor) * 100),
        from: dayText(change.fromDate),
        until: dayText(change.untilDate),
      });
    case "refer":
      return t("Please have a doctor or physiotherapist look at it.");
  }
};

const setsText = (sets: number): string => t("{count, plural, one {# set} other {# sets}}", { count: sets });

const fromTo = (from: string, to: string): string => t("{from} → {to}", { from, to });

/** In what two doses of one exercise differ, from → to. */
const doseChanges = (from: Prescription, to: Prescription, exercise: Exercise | undefined): readonly string[] => {
  const limit = ({ limitDegrees }: Prescription): string =>
    limitDegrees === null ? "" : limitText(limitDegrees, exercise);
  const way = exercise === undefined ? undefined : wayOf(exercise);
  return [
    from.sets === to.sets ? "" : fromTo(numberText(from.sets), setsText(to.sets)),
    targetText(from.target) === targetText(to.target) ? "" : fromTo(targetText(from.target), targetText(to.target)),
    from.limitDegrees === to.limitDegrees ? "" : limit(to),
    from.tempo === to.tempo || to.tempo === null ? "" : tempoText(to.tempo, way),
  ].filter((part) => part !== "");
};

/** What a decision did to one slot today: what stood there without it → what stands there with it. */
export const explainReason = (
  { from, to }: Pick<Reason, "from" | "to">,
  names: Names,
  exercises: Exercises,
): string => {
  if (from === null) return to === null ? "" : prescriptionText(to, exercises.get(to.exerciseId));
  const before = names(from.exerciseId);
  if (to === null) return t("{exercise} is left out: nothing easier fits.", { exercise: before });
  const exercise = exercises.get(to.exerciseId);
  if (from.exerciseId !== to.exerciseId)
    return t("{to} takes the place of {from}: {dose}.", {
      to: names(to.exerciseId),
      from: inSentence(before),
      dose: prescriptionText(to, exercise),
    });
  return `${before}: ${doseChanges(from, to, exercise).join(", ")}.`;
};

/** What a decision changes on a day to come: "Thursday then has heel slide instead of dead bug." */
export const explainReasonOn = (date: IsoDate, reason: Reason, names: Names, exercises: Exercises): string => {
  const { from, to } = reason;
  const day = weekdayText(date);
  return from !== null && to !== null && from.exerciseId !== to.exerciseId
    ? t("{day} then has {to} instead of {from}.", {
        day,
        to: inSentence(names(to.exerciseId)),
        from: inSentence(names(from.exerciseId)),
      })
    : t("Then on {day}: {change}", { day, change: explainReason(reason, names, exercises) });
};

const waysBack: Readonly<Record<RecoveryCondition, Message>> = {
  care_received:
    "You say that you have received care. Training then starts again at the easiest step, with half the sets.",
  checked_or_settled:
    "A doctor or physiotherapist has looked at it, or it has settled, and you say so. Training then starts again two steps below what was last comfortable, with half the sets.",
  two_clean_exposures:
    "After two comfortable sessions with quiet mornings the next step up is offered; with the first one all sets are back.",
  technique_clean_twice: "Two sessions with every technique point kept; then all of it is back.",
  retry_after_park: "It ends by itself on {day}. Then it is tried again, below what hurt, and goes on step by step.",
  morning_as_usual:
    "The next session with a quiet morning: settled, and at most 1 above usual. Then all of it is back.",
  rest_then_questions: "48 hours of rest, and the safety questions. What was eased then comes back step by step.",
  next_session: "The next session with it; then all sets are back.",
  flat_week: "It ends by itself after {day}, all of it.",
  next_clean_exposure: "One session with 2 reps or more in reserve and the breath not held; then all of it is back.",
  rung_by_rung:
    "Step by step: after two comfortable sessions with quiet mornings the next step up is offered, where your log makes it likely to stay comfortable.",
  clean_session_per_rung: "Each comfortable session with a quiet morning gives one step back, by itself.",
  end_of_day: "It ends with the day.",
  none_needed: "You can undo it at any time.",
};

/** Pain of a joint: the days are all there is. */
const jointBack: Message = "It ends by itself on {day}.";
/** A hold has no reps to keep in reserve. */
const holdBack: Message = "One session in which the breath is not held; then all of it is back.";
/** Points to watch: nothing is taken away, and the reminder goes. */
const remindedBack: Message = "After two sessions without these misses, or after six, the reminder goes.";

const endDay = ({ changes }: Pick<Proposal, "changes">): IsoDate | undefined =>
  changes.flatMap((change) =>
    change.kind === "suspend" || change.kind === "park" || change.kind === "deload" ? [change.untilDate] : [],
  )[0];

const backMessage = ({ rule, recoveryCondition, direction, changes }: Proposal | Decision): Message => {
  if (direction === "keep") return remindedBack;
  if (recoveryCondition === "retry_after_park" && rule !== "R4" && changes.some(({ kind }) => kind === "park"))
    return jointBack;
  const isHold = changes.some((change) => change.kind === "adjust" && change.target?.kind === "hold");
  return recoveryCondition === "next_clean_exposure" && isHold ? holdBack : waysBack[recoveryCondition];
};

/** What would bring the exercise or the training back. */
export const explainRecovery = (decision: Proposal | Decision): string => {
  const day = endDay(decision) ?? decision.date;
  return t(backMessage(decision), { day: dayText(day) });
};

/** Since when a decision is over: "Over since Monday", an offer "Withdrawn on 12 March". Empty while it holds. */
export const explainEnd = ({ endedOn, direction }: Proposal | Decision, today: IsoDate): string => {
  if (endedOn === null) return "";
  const day = nearDayText(endedOn, today);
  return direction === "progress" ? t("Withdrawn on {day}", { day }) : t("Over since {day}", { day });
};

/**
 * What to do now, for a rating given during the session. `hasOffer`: something easier is offered for the sets that are
 * left.
 */
export const explainAdvice = (advice: Advice, hasOffer: boolean): string => {
  switch (advice.kind) {
    case "carryOn":
      return t("Noted. Carry on as long as it stays like this.");
    case "watchTechnique":
      return hasOffer
        ? t(
            "Technique first: watch the missed points, and take one set as offered. At 2 or less go on like that; otherwise leave this exercise for today.",
          )
        : t("Technique first: watch the missed points. If it stays above 2, leave this exercise for today.");
    case "easeNow":
      return hasOffer
        ? t("Something easier for the sets that are left? What you ticked stays. The next plan is eased too.")
        : t("Leave this exercise for today, or do less of it. The next plan is eased too.");
    case "stopExercise":
      return hasOffer
        ? t("Stop this exercise. Something much easier can take its place; the rest can go on if it feels fine.")
        : t("Leave this exercise for today. The rest can go on if it feels fine.");
    case "endSession":
      return t("Please end the session here and rest for 48 hours. A few safety questions follow.");
  }
};
