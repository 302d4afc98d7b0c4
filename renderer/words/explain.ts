import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Decision, Proposal, Reading, Rule, WayBack } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Comfort } from "../../electron/contract/profile.ts";
import type { Target, Tempo } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { TechniquePoint } from "../../electron/contract/session.ts";
import type { Advice } from "../coach/log/advice.ts";
import { evidence } from "../coach/evidence.ts";
import type { Shortfall } from "../coach/steps/clean.ts";
import { type Way, wayOf } from "../coach/biomechanics/motion.ts";
import type { Outlook } from "../coach/steps/outlook.ts";
import type { Wait } from "../coach/steps/step-state.ts";
import { atStart, dayText, inSentence, listed, numberText, nearDayText, weekdayText } from "../messages/format.ts";
import { type Message, t } from "../messages/t.ts";
import { cueText, familyText, qualityText, regionText, signText } from "./vocabulary.ts";

export type Names = (id: ExerciseId) => string;

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
      return t("clean");
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
  if (clean > 0)
    return t("{count, plural, one {# clean session} other {# clean sessions}}, last on {day}", {
      count: clean,
      day: nearDayText(decision.readings.at(-1)?.date ?? first.date, today),
    });
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
          ? t("{day}: you rated {rating} of 10", { day, rating: reading.nrs })
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
      return t("{day}: {exercise} clean, with a quiet morning after.", {
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
      return t("{days, plural, one {# day without training} other {# days without training}} before {day}.", {
        days: reading.days,
        day: dayText(reading.date),
      });
  }
};

const rules: Readonly<Record<Rule, Message>> = {
  H1: "A sign that can need emergency care stops all training until you say that care was received.",
  H2: "A sign that a clinician should look at pauses loaded training until it is checked or has settled.",
  H3: "A sharp or electric pain, or 7 and more, ends the session and brings 48 hours of rest. A second time within 14 days pauses loaded training.",
  H4: "Anything felt below the knee, at any rating, pauses loaded training until it is checked or has settled.",
  P: "At 4 or more and above your usual before you start, or 2 above it: today one rung lower.",
  R1: "At 6 or more, at 4 above the rating before the session, or if sharp: everything of this kind stays well below what hurt, with half the sets until the first rung back up.",
  R2: "At 4 or 5 with two or more technique points missed: technique comes first.",
  R3: "At 4 or 5 with fewer than two technique points missed: everything of this kind stays one step below what hurt.",
  R4: "When pain of 4 or more happens in two of the last three sessions with exercises of one kind, that kind rests for 14 days and another movement takes over. Then it is tried again below what hurt.",
  R5: "When the next morning is 2 above usual, or 4 and more and above usual, or not settled: one extra rest day, and what was most demanding is one rung lower until a quiet morning.",
  R6: "When three sessions in a row were 2 or more above usual, or three mornings in a row above usual: a lighter week, with 40 % fewer sets and one rung lower. After two such weeks running, have it looked at.",
  R7: "At 3, or a morning 1 above usual, everything stays as it is and nothing gets harder.",
  R8: "Two or more technique points missed without discomfort: less range or a slower tempo until the list was clean twice.",
  R9: "With no or one rep in reserve on the last set, or the breath held: fewer reps until a session with 2 in reserve.",
  R10: "Sore muscles are not pain: carry on, from 4 on with one set less in the next session.",
  R11: "After enough pain-free sessions at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder: at most once a week for an exercise, every two weeks for a demanding one.",
  R12: "After more than 7 days without this kind of exercise one rung lower, from 14 days two rungs, from 28 days at the easy end.",
  BACK: "After two comfortable sessions with quiet mornings the next rung back up is offered, if what you logged makes discomfort there unlikely.",
};
/** The rules that somebody who wants more care has in another way. */
const eased: Readonly<Partial<Record<Rule, Message>>> = {
  R2: "From {easeFrom} to 5, as you set it, with two or more technique points missed: technique comes first.",
  R3: "From {easeFrom} to 5, as you set it, with fewer than two technique points missed: everything of this kind stays one step below what hurt.",
  R4: "When pain of {easeFrom} or more happens in two of the last three sessions with exercises of one kind, that kind rests for 14 days and another movement takes over. Then it is tried again below what hurt.",
  R7: "After a morning 1 above usual everything stays as it is and nothing gets harder.",
};
const cleaner: Readonly<Partial<Record<Rule, Message>>> = {
  R11: "After enough sessions with {cleanUpTo} or less, as you set it, at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder: at most once a week for an exercise, every two weeks for a demanding one.",
};

/** The row of the decision table in plain words, with the person's own thresholds where they have set some. */
export const explainRule = (rule: Rule, { easeFrom, cleanUpTo }: Comfort): string => {
  const own =
    (easeFrom < evidence.bothersomeNrs.value ? eased[rule] : undefined) ??
    (cleanUpTo < evidence.cleanNrs.value ? cleaner[rule] : undefined);
  return t(own ?? rules[rule], { easeFrom, cleanUpTo });
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

/** The catalogue's hanging exercises are named so; a change knows only the name of its exercise. */
const isHanging = (id: ExerciseId): boolean => id.startsWith("hanging_");

/** "3 × 8, 2 s up, 3 s down, not lower than 60°". */
export const prescriptionText = (prescription: Prescription, exercise: Exercise | undefined): string => {
  const { sets, target, tempo, limitDegrees } = prescription;
  const amount =
    target.kind === "reps"
      ? `${sets} × ${target.reps}`
      : `${sets} × ${target.reps === 1 ? "" : `${target.reps} × `}${t("{seconds} s hold", { seconds: target.holdSeconds })}`;
  return [
    amount,
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

/** What one change does, as a sentence. */
export const explainChange = (change: Change, names: Names): string => {
  switch (change.kind) {
    case "swap": {
      const less = change.setsFactor < 1 ? ` ${atStart(fewerSets(change.setsFactor))}.` : "";
      const swapped = t("{to} takes the place of {from}, starting with {target}.", {
        to: names(change.to.exerciseId),
        from: inSentence(names(change.fromExerciseId)),
        target: targetText(change.to.target),
      });
      return swapped + less;
    }
    case "adjust": {
      const exercise = names(change.exerciseId);
      const parts = [
        change.target === null ? "" : targetText(change.target),
        change.limitDegrees === null ? "" : limitWords(change.limitDegrees, isHanging(change.exerciseId)),
        change.tempo === null ? "" : tempoText(change.tempo),
        change.setsFactor < 1 ? fewerSets(change.setsFactor) : "",
      ].filter((part) => part !== "");
      const watch = watchText(change.cues);
      if (parts.length > 0) return `${exercise}: ${parts.join(", ")}.${watch}`;
      return watch === ""
        ? t("{exercise}: your own number of sets again.", { exercise })
        : t("{exercise}: stays.", { exercise }) + watch;
    }
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
      return t("{family} rest until {day}.", { family: familyText(change.family), day: dayText(change.untilDate) });
    case "raise":
      return t("{family}: one rung back up.", { family: familyText(change.family) });
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

const waysBack: Readonly<Record<WayBack, Message>> = {
  care_received: "You say that you have received care. Training then starts again at the easiest step.",
  checked_or_settled:
    "A doctor or physiotherapist has looked at it, or it has settled, and you say so. Training then starts two steps lower with half the sets.",
  two_clean_exposures: "Two comfortable sessions with quiet mornings for each rung; then the next one is offered.",
  technique_clean_twice: "All technique points kept twice, then all of it ends.",
  retry_after_park: "When the days are over it is tried again by itself, below what hurt; from there rung by rung.",
  morning_as_usual: "The next session with a quiet morning ends it.",
  rest_then_questions: "48 hours of rest, and the safety questions. Then two comfortable sessions for each rung.",
  next_session: "It ends with the next session.",
  flat_week: "The lighter week ends by itself after 7 days.",
  next_clean_exposure: "One session with 2 reps in reserve ends it.",
  rung_by_rung: "Two comfortable sessions with quiet mornings, and the next rung back up is offered.",
  clean_session_per_rung: "Each comfortable session with a quiet morning brings one rung back by itself.",
  end_of_day: "It ends with the day.",
  none_needed: "You can undo it at any time.",
};
/** What would bring the exercise or the training back. */
export const explainWayBack = ({ wayBack, endedOn, direction }: Proposal | Decision): string =>
  endedOn === null || direction === "progress"
    ? t(waysBack[wayBack])
    : t("Over since {day}.", { day: dayText(endedOn) });

/** What to do now, for a rating given during the session; empty when there is nothing to say. */
export const explainAdvice = (advice: Advice): string => {
  switch (advice.kind) {
    case "carryOn":
      return t("Noted. Carry on as long as it stays like this.");
    case "watchTechnique":
      return t(
        "Technique first: take one set with less range and slowly, and watch the missed points. At 2 or less go on like that; otherwise leave this exercise for today.",
      );
    case "easeNow":
      return t("Bend the knees or take less range for the rest of today. The next plan is eased too.");
    case "stopExercise":
      return t("Leave this exercise for today. The rest can go on if it feels fine.");
    case "endSession":
      return t("Please end the session here and rest for 48 hours. A few safety questions follow.");
  }
};

const shortfallText: Readonly<Record<Shortfall, Message>> = {
  morning: "a next-morning answer",
  pain_answer: "an answer to how it felt",
  technique: "a technique answer with all points kept",
  top_of_dose: "every set in full",
  hours_apart: "48 hours since the one before",
  pain: "pain within your limit",
  reps_in_reserve: "2 reps in reserve on the last set",
};

const waitText = (wait: Wait): string => {
  switch (wait.kind) {
    case "spacing":
      return t("Ready: the next step comes on {day}, so that there is time between two steps.", {
        day: dayText(wait.untilDate),
      });
    case "calm":
      return t("Ready, once a week without 3 or more is over, on {day}.", { day: dayText(wait.untilDate) });
    case "elsewhere":
      return t("Ready, three days after the pain you noted, on {day}.", { day: dayText(wait.untilDate) });
    case "bounded":
      return t("First back up to what you wrote; steps beyond it follow.");
    case "tolerance":
      return t(
        "What was logged so far leaves it open whether your back takes the next step. Comfortable sessions settle it.",
      );
    case "symptoms":
      return t("The next step hangs or is advanced: not within 14 days of 3 or more.");
    case "top":
      return t("This is the top of its line.");
  }
};

/** What the next step of an exercise still needs, what went well first: "1 of 2 pain-free sessions so far." */
export const explainOutlook = ({ cleanSoFar, cleanNeeded, missing, wait, offered }: Outlook): string => {
  const so = t("{clean} of {needed} pain-free sessions so far.", { clean: cleanSoFar, needed: cleanNeeded });
  if (offered) return `${so} ${t("The next step is offered.")}`;
  if (wait !== null) return `${so} ${waitText(wait)}`;
  return missing.length === 0
    ? so
    : `${so} ${t("To count, the last one still needed: {reasons}.", {
        reasons: listed(missing.map((one) => t(shortfallText[one]))),
      })}`;
};
