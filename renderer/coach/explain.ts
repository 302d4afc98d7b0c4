import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Decision, Proposal, Reading, Rule, WayBack } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Target, Tempo } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { Advice } from "./advice.ts";
import { evidence } from "./evidence.ts";
import type { Shortfall } from "./clean.ts";
import { explainHeldBack } from "./explain-tolerance.ts";
import type { Outlook } from "./outlook.ts";
import { cueText, qualityText, regionText, signText } from "./vocabulary.ts";

export type Names = (id: ExerciseId) => string;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** "Monday". */
export const weekdayText = (date: IsoDate): string => weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? "";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "Monday, 2 March". */
export const dayText = (date: IsoDate): string => {
  const { day, month } = Temporal.PlainDate.from(date);
  return `${weekdayText(date)}, ${day} ${months[month - 1] ?? ""}`;
};

/** A name inside a sentence: "McGill", "Pallof" and "V-up" keep their capital. */
const lower = (text: string): string =>
  /^(Pallof\b|\S[^a-z\s]|\S+[A-Z])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

const during = (exerciseId: ExerciseId | null, names: Names): string =>
  exerciseId === null ? "" : ` during ${lower(names(exerciseId))}`;

const points = (count: number): string =>
  count === 1 ? "1 technique point missed" : `${count} technique points missed`;

/** "2.5": at most one decimal. */
const average = (mean: number): string => String(Math.round(mean * 10) / 10);
const reserve = (rir: number): string => (rir === 1 ? "1 rep in reserve" : `${rir} reps in reserve`);
const daysText = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

const briefly = (reading: Reading, names: Names): string => {
  switch (reading.kind) {
    case "pain":
      return `${reading.nrs}${during(reading.exerciseId, names)}`;
    case "technique":
      return points(reading.missed.length);
    case "morning":
      return reading.settled ? `${reading.nrs} the next morning` : `${reading.nrs}, not settled the next morning`;
    case "clean":
      return "clean";
    case "sign":
      return lower(signText(reading.sign));
    case "region":
      return lower(regionText(reading.region));
    case "quality":
      return lower(qualityText(reading.quality));
    case "week_mean":
      return `the week’s average went from ${average(reading.before)} to ${average(reading.mean)}`;
    case "effort":
      return `${reserve(reading.rir)}${during(reading.exerciseId, names)}`;
    case "soreness":
      return `sore muscles, ${reading.nrs}`;
    case "gap":
      return `${daysText(reading.days)} without training`;
  }
};

/** The reason in a few words: "5 during straight leg raise, Monday". */
export const chip = (decision: Proposal | Decision, names: Names): string => {
  const first = decision.readings[0];
  if (first === undefined) return weekdayText(decision.date);
  const clean = decision.readings.filter((reading) => reading.kind === "clean").length;
  if (clean > 0)
    return `${clean === 1 ? "1 clean session" : `${clean} clean sessions`}, last on ${weekdayText(decision.readings.at(-1)?.date ?? first.date)}`;
  const text = briefly(first, names);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, ${weekdayText(first.date)}`;
};

/** A reading as a sentence. */
export const explainReading = (reading: Reading, names: Names): string => {
  const day = weekdayText(reading.date);
  switch (reading.kind) {
    case "pain": {
      const above =
        reading.above === null || reading.above <= 0 ? "" : `, ${reading.above} more than just before the session`;
      return `${day}: you rated ${reading.nrs} of 10${during(reading.exerciseId, names)}${above}.`;
    }
    case "technique":
      return `${day}: ${points(reading.missed.length)}. Next time ${listed(reading.missed.map(cueText))}.`;
    case "morning":
      return `${day} morning: ${reading.nrs} of 10, your usual is ${reading.usual}${reading.settled ? "" : ", and it had not settled"}.`;
    case "clean":
      return `${day}: ${lower(names(reading.exerciseId))} clean, with a quiet morning after.`;
    case "sign":
      return `${day}: you ticked “${signText(reading.sign)}”.`;
    case "region":
      return `${day}: you marked ${lower(regionText(reading.region))}.`;
    case "quality":
      return `${day}: you called it ${lower(qualityText(reading.quality))}.`;
    case "week_mean":
      return `Week from ${dayText(reading.fromDate)}: you rated ${average(reading.mean)} of 10 on average, the week before ${average(reading.before)}.`;
    case "effort":
      return `${day}: ${reserve(reading.rir)}${during(reading.exerciseId, names)}.`;
    case "soreness":
      return `${day}: sore muscles, ${reading.nrs} of 10. That is not counted as pain.`;
    case "gap":
      return `${daysText(reading.days)} without training before ${dayText(reading.date)}.`;
  }
};

const rules: Readonly<Record<Rule, string>> = {
  H1: "A sign that can need emergency care stops all training until you say that care was received.",
  H2: "A sign that a clinician should look at pauses loaded training until it is checked or has settled.",
  H3: "A sharp or electric pain, or 7 and more, ends the session and brings 48 hours of rest. A second time within 14 days pauses loaded training.",
  H4: "Anything felt below the knee, at any rating, pauses loaded training until it is checked or has settled.",
  R1: "At 6, at 4 above before, or when it was sharp: another exercise that asks much less takes over, with half the sets.",
  R2: "At 4 or 5 with two or more technique points missed: technique comes first, with less range and a slower tempo.",
  R3: "At 4 or 5 with clean technique: leg raises get a shorter lever, other exercises one step less.",
  R4: "When that happens in two of the last three times, another movement takes over and the exercise rests for 14 days. After that it is tried again once, one step lower.",
  R5: "When the next morning is 2 above usual, or 4 and more, or not settled: one extra rest day, and only the most demanding exercise is eased.",
  R6: "When three sessions in a row were each 1 higher, or a week’s average rose by 1: a lighter week, with about 40 % fewer sets. After two such weeks running, have it looked at.",
  R7: "At 3, or a morning 1 above usual, everything stays as it is and nothing gets harder.",
  R8: "Two or more technique points missed without discomfort: the exercise stays, with less range until the list is clean.",
  R9: "With no or one rep in reserve, or the breath held: the exercise stays, with fewer reps.",
  R10: "Sore muscles are not pain: carry on, with one set less from 4 on.",
  R11: "After enough clean sessions at the full dose, at least 48 hours apart and with quiet mornings, one thing gets a little harder. Two such steps a week at most, fewer in a week in which something was felt.",
  R12: "After 7 to 13 days without training one step lower, after 14 to 27 two steps, after 28 or more from the easy end.",
};
/** The row of the decision table in plain words. */
export const explainRule = (rule: Rule): string => rules[rule];

const targetText = (target: Target): string => {
  if (target.kind === "reps") return `${target.reps} reps`;
  return target.reps === 1 ? `${target.holdSeconds} s hold` : `${target.reps} holds of ${target.holdSeconds} s`;
};

/** Lowering, pause, lifting, pause; pauses of 0 are left out. */
export const tempoText = (tempo: Tempo): string => {
  const [down, pause, up, top] = tempo.split("-").map(Number);
  return [`${down} s down`, pause ? `${pause} s pause` : "", `${up} s up`, top ? `${top} s pause` : ""]
    .filter((part) => part !== "")
    .join(", ");
};

const limitWords = (limitDegrees: number, hanging: boolean): string =>
  hanging ? `not higher than ${limitDegrees}°` : `not lower than ${limitDegrees}°`;

/** "not lower than 60°", on the bar "not higher than 45°". */
export const limitText = (limitDegrees: number, exercise: Exercise | undefined): string =>
  limitWords(limitDegrees, exercise?.range?.kind === "hang");

/** The catalogue's hanging exercises are named so; a change knows only the name of its exercise. */
const isHanging = (id: ExerciseId): boolean => id.startsWith("hanging_");

/** "3 × 8, 3 s down, 2 s up, not lower than 60°". */
export const prescriptionText = (prescription: Prescription, exercise: Exercise | undefined): string => {
  const { sets, target, tempo, limitDegrees } = prescription;
  const amount =
    target.kind === "reps"
      ? `${sets} × ${target.reps}`
      : `${sets} × ${target.reps === 1 ? "" : `${target.reps} × `}${target.holdSeconds} s hold`;
  return [
    amount,
    exercise?.dose.perSide === true ? "each side" : "",
    tempo === null ? "" : tempoText(tempo),
    // Not lower than the floor itself is no limit.
    limitDegrees === null || limitDegrees === 0 ? "" : limitText(limitDegrees, exercise),
  ]
    .filter((part) => part !== "")
    .join(", ");
};

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fewerSets = (setsFactor: number): string =>
  setsFactor > evidence.halfSets.value ? "one set less" : "half the sets";

/** What one change does, as a sentence. */
export const explainChange = (change: Change, names: Names): string => {
  switch (change.kind) {
    case "swap": {
      const less = change.setsFactor < 1 ? ` ${upper(fewerSets(change.setsFactor))}.` : "";
      return `${names(change.to.exerciseId)} takes the place of ${lower(names(change.fromExerciseId))}, starting with ${targetText(change.to.target)}.${less}`;
    }
    case "adjust": {
      const parts = [
        change.target === null ? "" : targetText(change.target),
        change.limitDegrees === null ? "" : limitWords(change.limitDegrees, isHanging(change.exerciseId)),
        change.tempo === null ? "" : tempoText(change.tempo),
        change.setsFactor < 1 ? fewerSets(change.setsFactor) : "",
      ].filter((part) => part !== "");
      const watch = change.cues.length === 0 ? "" : ` Watch: ${listed(change.cues.map(cueText))}.`;
      return parts.length === 0
        ? `${names(change.exerciseId)}: ${watch === "" ? "your own number of sets again." : `stays.${watch}`}`
        : `${names(change.exerciseId)}: ${parts.join(", ")}.${watch}`;
    }
    case "keep": {
      const watch = change.cues.length === 0 ? "" : ` Watch: ${listed(change.cues.map(cueText))}.`;
      return `${names(change.exerciseId)} stays as it is.${watch}`;
    }
    case "move":
      return `${weekdayText(change.fromDate)}’s session moves to ${dayText(change.toDate)}.`;
    case "rest":
      return change.fromDate === change.untilDate
        ? `${dayText(change.fromDate)} is a rest day.`
        : `Rest from ${dayText(change.fromDate)} until ${dayText(change.untilDate)}.`;
    case "park":
      return change.exerciseId === null
        ? `This kind of movement rests until ${dayText(change.untilDate)}.`
        : `${names(change.exerciseId)} rests until ${dayText(change.untilDate)}.`;
    case "pause":
      return change.tier === "emergency"
        ? "All training is stopped."
        : "Loaded training is paused. Breathing and pelvic tilts stay.";
    case "deload":
      return `${Math.round((1 - change.setsFactor) * 100)} % fewer sets from ${dayText(change.fromDate)} until ${dayText(change.untilDate)}.`;
    case "refer":
      return "Please have a doctor or physiotherapist look at it.";
  }
};

const waysBack: Readonly<Record<WayBack, string>> = {
  care_received: "You say that you have received care. Training then starts again at the easiest step.",
  checked_or_settled:
    "A doctor or physiotherapist has looked at it, or it has settled, and you say so. Training then starts two steps lower with half the sets.",
  two_clean_exposures: "Two clean sessions with quiet mornings, then the next step up is offered.",
  technique_clean_twice: "All technique points kept twice, with quiet mornings, then the range opens step by step.",
  retry_after_park: "After 14 days, and a clean session with what took its place, it is offered again one step lower.",
  morning_as_usual: "A morning that is back to usual.",
  rest_then_questions: "48 hours of rest, and the safety questions. Then two clean sessions for each step up.",
  next_session: "The next session decides.",
  flat_week: "A week that does not rise. The lighter week ends by itself.",
  next_clean_exposure: "One clean session.",
  none_needed: "You can undo it at any time.",
};
/** What would bring the exercise or the training back. */
export const explainWayBack = (decision: Proposal | Decision): string => waysBack[decision.wayBack];

/** What to do now, for a rating given during the session; empty when there is nothing to say. */
export const explainAdvice = (advice: Advice): string => {
  switch (advice.kind) {
    case "carryOn":
      return "Noted. Carry on as long as it stays like this.";
    case "watchTechnique":
      return "Technique first: take one set with less range and slowly, and watch the missed points. At 2 or less go on like that; otherwise leave this exercise for today.";
    case "easeNow":
      return "Bend the knees or take less range for the rest of today. The next plan is eased too.";
    case "stopExercise":
      return "Leave this exercise for today. The rest can go on if it feels fine.";
    case "endSession":
      return "Please end the session here and rest for 48 hours. A few safety questions follow.";
  }
};

const shortfallText: Readonly<Record<Shortfall, string>> = {
  morning: "no next-morning answer yet",
  pain_answer: "not said yet how it felt",
  technique: "technique list not answered or not clean",
  top_of_dose: "not every set in full",
  hours_apart: "less than 48 hours after the one before",
  pain: "felt too much during it or the morning after",
  reps_in_reserve: "reps in reserve under 2 or not noted",
};

/** What the next step of an exercise still needs: "1 of 2 clean sessions. Last time: no next-morning answer yet." */
export const explainOutlook = ({ cleanSoFar, cleanNeeded, missing, sessionsMore }: Outlook): string => {
  const last = missing.flatMap((one) => (one === "tolerance" ? [] : [shortfallText[one]]));
  const because = last.length === 0 ? "" : ` Last time: ${listed(last)}.`;
  const held = missing.includes("tolerance") ? ` ${explainHeldBack(sessionsMore)}` : "";
  return `${cleanSoFar} of ${cleanNeeded} clean sessions.${because}${held}`;
};
