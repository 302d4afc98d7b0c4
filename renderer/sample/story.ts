import { IsoDate } from "#contract/day.ts";
import { type Exercise, ExerciseId } from "#contract/exercise.ts";
import { PainEntryDraft } from "#contract/pain.ts";
import { PlanEntry } from "#contract/plan.ts";
import type { Routine } from "#contract/routine.ts";
import { Rir } from "#contract/quantity.ts";
import { RoutineDraft } from "#contract/routine.ts";
import { ScreeningDraft } from "#contract/screening.ts";
import { SessionStart, type TechniquePoint } from "#contract/session.ts";
import type { SampleCall } from "#contract/sample.ts";
import { plusDays } from "#coach/days.ts";
import { routineNow } from "#coach/plan/planned.ts";
import { t } from "../i18n/t.ts";
import { type AnswerTo, entry, type Teller } from "./teller.ts";

// Somebody likes leg raises, and gets a sore lower back from them. What they feel is written here; what becomes of their
// training is not: that is what the coach concludes from it.

const startsWith = "straight_raise_full";
const limitedRaise = "straight_lower_60";

const newId = (): string => crypto.randomUUID();

const weeks = 12;
/** Monday, Wednesday, Friday, from the Monday of the week on. */
const trainingDays = [0, 2, 4] as const;
/** In the sixth week they are away. */
const missedWeek = 5;
/** One evening gives way to the rest that a bad morning asks for, another one to a birthday. */
const missedDays: ReadonlySet<number> = new Set([2 * 7 + 2, 9 * 7 + 2]);
const plannedAheadWeeks = 2;

export const sampleStart = (today: IsoDate): IsoDate => {
  const day = Temporal.PlainDate.from(today);
  return IsoDate.parse(day.subtract({ days: day.dayOfWeek - 1 + weeks * 7 }).toString());
};

const line = (exerciseId: string, prescription: object): unknown => ({
  id: newId(),
  prescription: { exerciseId, tempo: null, restSeconds: 45, limitDegrees: null, ...prescription },
});

const reps = (count: number): unknown => ({ kind: "reps", reps: count });
const hold = (holdSeconds: number): unknown => ({ kind: "hold", holdSeconds, reps: 1 });

const eveningRoutine = (): RoutineDraft =>
  RoutineDraft.parse({
    id: newId(),
    name: t("Leg raises and core"),
    items: [
      line("pelvic_tilt_crook", { sets: 2, target: reps(8), tempo: "2-0-2-2", restSeconds: 30 }),
      line(startsWith, { sets: 3, target: reps(8), tempo: "3-0-2-0", restSeconds: 90 }),
      line("plank_front", { sets: 3, target: hold(20) }),
      line("glute_bridge", { sets: 3, target: reps(10), tempo: "2-0-2-2" }),
    ],
  });

type Felt = { readonly nrs: number; readonly missed: readonly TechniquePoint[] | null };

/** Evening by evening in the exercise they began with: zest first, then the back speaks up, and once more after a calm week. */
const firstTold: Readonly<Record<number, number>> = { 0: 2, 1: 3, 2: 2, 6: 6 };

/** What is left then is what every back says now and then. */
const everyday = [0, 1, 0, 0, 1, 0, 0];

/** How leg work felt. The rest of the evening never bothered them, and they do not fill in its technique list. */
const felt = (exercise: Exercise, week: number, day: number): Felt => {
  const evening = week * trainingDays.length + day;
  const told = exercise.id === startsWith ? firstTold[evening] : undefined;
  if (told !== undefined) return { nrs: told, missed: evening === 1 ? ["back_stayed_flat", "slow_lowering"] : [] };
  if (exercise.pattern !== "hip_flexor_supine")
    return { nrs: 0, missed: exercise.id.startsWith("deadbug") ? [] : null };
  return { nrs: everyday[evening % everyday.length] ?? 0, missed: [] };
};

/** They take what the coach proposes, up and down; only once, back from a week away, they keep what they had. */
export const answerTo: AnswerTo = ({ direction, rule }) => {
  if (rule === "R12") return "declined";
  return direction === "ease" || direction === "progress" ? "accepted" : null;
};

type Evening = {
  readonly date: IsoDate;
  readonly week: number;
  /** 0, 1 or 2 of the week. */
  readonly day: number;
  readonly routine: Routine;
  /** The plan's entry of the day. */
  readonly planned: PlanEntry | undefined;
};

const notes = (nrs: number): string => {
  if (nrs >= 5) return t("It pulled in the middle of the lower back, from the second set on.");
  return nrs >= 3 ? t("A dull pull, gone after a walk.") : "";
};

/** One evening's training, with the pain entry after it. */
const trained = (teller: Teller, { date, week, day, routine, planned }: Evening): readonly SampleCall[] => {
  const c = teller.on(date);
  const start = SessionStart.parse({
    id: newId(),
    planEntryId: planned?.id ?? null,
    routineId: routine.id,
    routineName: routine.name,
    preNrs: 0,
    exercises: routineNow(routine, c, date).map(({ item, own, now }) => ({
      id: newId(),
      routineItemId: item.id,
      writtenExerciseId: own.exerciseId,
      prescription: now,
    })),
  });
  const feelings = start.exercises.map(({ id, prescription }) => {
    const exercise = c.exercises.find((one) => one.id === prescription.exerciseId);
    return {
      id,
      prescription,
      ...(exercise === undefined ? { nrs: 0, missed: null } : felt(exercise, week, day)),
    };
  });
  const worst = feelings.toSorted((a, b) => b.nrs - a.nrs)[0];
  const nrs = worst?.nrs ?? 0;
  return [
    entry("session.start", start),
    ...feelings.flatMap(({ id, prescription: { sets, target }, missed }): readonly SampleCall[] => [
      ...Array.from({ length: sets }, (_, position) =>
        entry("session.logSet", {
          sessionExerciseId: id,
          position,
          reps: target.kind === "reps" ? target.reps : null,
          holdSeconds: target.kind === "hold" ? target.holdSeconds : null,
          rir: Rir.parse(2 + ((day + position) % 2)),
        }),
      ),
      ...(missed === null ? [] : [entry("session.technique", { sessionExerciseId: id, missed: [...missed] })]),
    ]),
    entry("session.finish", { id: start.id, effort: 4 + (day % 2) }),
    entry(
      "pain.save",
      PainEntryDraft.parse({
        id: newId(),
        moment: "session",
        sessionId: start.id,
        date,
        nrs,
        soreness: false,
        settled: null,
        regions: nrs === 0 ? [] : nrs >= 4 ? ["lower_back_middle", "lower_back_left"] : ["lower_back_middle"],
        qualities: nrs === 0 ? [] : ["dull"],
        exerciseIds: nrs === 0 || worst === undefined ? [] : [worst.prescription.exerciseId],
        note: notes(nrs),
      }),
    ),
  ];
};

/** The answer of the morning after: after a sore evening a little is left. */
const morning = (date: IsoDate, sessionId: string, nrsBefore: number): SampleCall => {
  const nrs = nrsBefore >= 5 ? 2 : nrsBefore >= 4 ? 1 : 0;
  return entry(
    "pain.save",
    PainEntryDraft.parse({
      id: newId(),
      moment: "morning",
      sessionId,
      date,
      nrs,
      soreness: false,
      settled: true,
      regions: nrs === 0 ? [] : ["lower_back_middle"],
      qualities: nrs === 0 ? [] : ["stiff"],
      exerciseIds: [],
      note: nrs >= 2 ? t("Stiff when putting on socks, fine by noon.") : "",
    }),
  );
};

/** Muscles that complain, which is not pain: two days after the first bridges. */
const sore = (date: IsoDate): SampleCall =>
  entry(
    "pain.save",
    PainEntryDraft.parse({
      id: newId(),
      moment: "any",
      sessionId: null,
      date,
      nrs: 3,
      soreness: true,
      settled: null,
      regions: ["belly", "thigh_back_left", "thigh_back_right"],
      qualities: ["dull"],
      exerciseIds: [],
      note: t("Sore muscles from the bridges, on both sides."),
    }),
  );

/** Twelve weeks up to yesterday evening, and a plan for the next two. */
export const tellStory = async (teller: Teller, today: IsoDate): Promise<void> => {
  const first = sampleStart(today);
  const draft = eveningRoutine();
  const plan = Array.from({ length: weeks + 1 + plannedAheadWeeks }, (_, week) => week).flatMap((week) =>
    trainingDays.map((day) =>
      PlanEntry.parse({ id: newId(), date: plusDays(first, week * 7 + day), routineId: draft.id, position: 0 }),
    ),
  );
  await teller.write(first, "17:00", [
    entry("screening.save", ScreeningDraft.parse({ id: newId(), occasion: "first_start", signs: [] })),
    entry("routine.save", draft),
    entry("plan.put", plan),
    // What they want to come back to.
    entry("exercise.prefer", { id: ExerciseId.parse(limitedRaise), preference: "prefer" }),
    entry("exercise.note", {
      id: ExerciseId.parse(startsWith),
      note: t("Breathe out on the way up. Stop when the back comes off the mat."),
    }),
  ]);
  for (let week = 0; week <= weeks; week += 1)
    for (const [day, offset] of trainingDays.entries()) {
      const date = plusDays(first, week * 7 + offset);
      if (date >= today) return;
      if (week === missedWeek || missedDays.has(week * 7 + offset)) continue;
      const routine = teller.on(date).routines.find(({ id }) => id === draft.id);
      if (routine === undefined) throw new Error("The sample's routine is not there");
      const planned = plan.find((one) => one.date === date);
      await teller.write(date, "18:00", trained(teller, { date, week, day, routine, planned }));
      const session = teller.on(date).history.sessions.find(({ startedAt }) => startedAt.date === date);
      if (session === undefined) throw new Error("The sample's session is not there");
      const nrs = teller.on(date).history.painEntries.find(({ sessionId }) => sessionId === session.id)?.nrs ?? 0;
      const next = plusDays(date, 1);
      // This morning's answer is the reader's to give.
      if (next >= today) return;
      await teller.write(next, "07:30", [
        morning(next, session.id, nrs),
        ...(week === 0 && day === 1 ? [sore(next)] : []),
        // A 6 asks the safety questions; none applied.
        ...(nrs >= 6
          ? [entry("screening.save", ScreeningDraft.parse({ id: newId(), occasion: "after_entry", signs: [] }))]
          : []),
      ]);
    }
};
