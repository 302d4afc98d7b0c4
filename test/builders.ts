import { type IsoDate as Day, IsoDate, Moment } from "#contract/day.ts";
import type { Clock } from "../electron/store/clock.ts";
import { Decision, Proposal } from "#contract/decision.ts";
import { CatalogueExercise, Exercise, CustomExerciseDraft, type Photo } from "#contract/exercise.ts";
import { PainEntry, PainEntryDraft } from "#contract/pain.ts";
import { PlanEntry } from "#contract/plan.ts";
import { Profile } from "#contract/profile.ts";
import { Prescription, RoutineDraft } from "#contract/routine.ts";
import { ScreeningDraft } from "#contract/screening.ts";
import { Session, SessionExercise, SessionStart } from "#contract/session.ts";
import { Template, TemplateItem } from "#contract/template.ts";

// Every builder makes a valid thing from nothing; what a test is about is given, without brands, and read by the schema.

export const anId = (): string => crypto.randomUUID();

export const aDay = (date: string): Day => IsoDate.parse(date);

/** A moment in Berlin at a local time, `2026-03-02T07:30`. */
export function aMoment(local = "2026-03-02T07:30"): Moment {
  const time = Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Berlin");
  const instant = time.toInstant().toString({ fractionalSecondDigits: 3 });
  return Moment.parse({ instant, date: time.toPlainDate().toString(), zone: "Europe/Berlin" });
}

/** A clock that stands still until it is set. */
export function aClock(local?: string): Clock & { readonly set: (local: string) => void } {
  let moment = aMoment(local);
  return {
    now: () => moment,
    set: (next) => {
      moment = aMoment(next);
    },
  };
}

export const aPrescription = (given: object = {}): Prescription =>
  Prescription.parse({
    exerciseId: "straight_raise_full",
    sets: 3,
    target: { kind: "reps", reps: 8 },
    tempo: "3-0-2-0",
    restSeconds: 60,
    limitDegrees: null,
    ...given,
  });

export const anItem = (given: object = {}): unknown => ({ id: anId(), prescription: aPrescription(), ...given });

export const aRoutineDraft = (given: object = {}): RoutineDraft =>
  RoutineDraft.parse({ id: anId(), name: "Floor day", items: [anItem()], ...given });

export const aTemplateItem = (given: object = {}): TemplateItem =>
  TemplateItem.parse({ prescription: aPrescription(), ...given });

export const aTemplate = (given: object = {}): Template =>
  Template.parse({ id: anId(), name: "Floor day", items: [aTemplateItem()], ...given });

export const aPlanEntry = (given: object = {}): PlanEntry =>
  PlanEntry.parse({ id: anId(), date: "2026-03-02", routineId: anId(), position: 0, ...given });

const startOfExercise = (): object => ({
  id: anId(),
  routineItemId: null,
  writtenExerciseId: "straight_raise_full",
  prescription: aPrescription(),
});

const startOfSession = (): object => ({
  id: anId(),
  planEntryId: null,
  routineId: null,
  routineName: "Floor day",
  preNrs: 0,
});

export const aSessionExercise = (given: object = {}): SessionExercise =>
  SessionExercise.parse({ ...startOfExercise(), sets: [], missed: null, nrs: null, ...given });

/** What `session.start` takes. */
export const aSessionStart = (given: object = {}): SessionStart =>
  SessionStart.parse({ ...startOfSession(), exercises: [startOfExercise()], ...given });

/** A finished session. */
export const aSession = (given: object = {}): Session =>
  Session.parse({
    ...startOfSession(),
    startedAt: aMoment(),
    finishedAt: aMoment("2026-03-02T08:00"),
    effort: 5,
    exercises: [aSessionExercise()],
    ...given,
  });

const felt = {
  nrs: 2,
  soreness: false,
  settled: null,
  regions: ["lower_back_middle"],
  qualities: ["dull"],
  exerciseIds: [],
  note: "",
};

/** What `pain.save` takes: an entry without a session, unless another moment is given with its session. */
export const aPainDraft = (given: object = {}): PainEntryDraft =>
  PainEntryDraft.parse({ id: anId(), moment: "any", sessionId: null, date: "2026-03-02", ...felt, ...given });

export const aPainEntry = (given: object = {}): PainEntry =>
  PainEntry.parse({
    id: anId(),
    moment: "any",
    sessionId: null,
    date: "2026-03-02",
    version: 1,
    savedAt: aMoment(),
    ...felt,
    ...given,
  });

export const aScreeningDraft = (given: object = {}): ScreeningDraft =>
  ScreeningDraft.parse({ id: anId(), occasion: "before_session", signs: [], ...given });

/** What the coach concludes: an easing after a rating of 5. */
export const aProposal = (given: object = {}): Proposal =>
  Proposal.parse({
    key: `R3 2026-03-02 ${anId()}`,
    rule: "R3",
    direction: "ease",
    date: "2026-03-02",
    exerciseId: "straight_raise_full",
    readings: [
      { kind: "pain", date: "2026-03-02", sessionId: null, painEntryId: null, exerciseId: null, nrs: 5, above: null },
    ],
    changes: [
      {
        kind: "swap",
        fromExerciseId: "straight_raise_full",
        to: aPrescription({ exerciseId: "bent_knee_raise_90" }),
        setsFactor: 1,
      },
    ],
    recoveryCondition: "two_clean_exposures",
    ...given,
  });

export const aDecision = (given: object = {}): Decision =>
  Decision.parse({ ...aProposal(), id: anId(), state: "proposed", decidedAt: aMoment(), answeredAt: null, ...given });

export const aProfile = (given: object = {}): Profile =>
  Profile.parse({
    theme: "system",
    language: "system",
    textSize: "normal",
    units: "metric",
    weekStart: 1,
    planMode: "calendar",
    comfort: { easeFrom: 4, cleanUpTo: 2 },
    equipment: ["mat", "wall", "chair"],
    provokedBy: [],
    conditions: [],
    body: { proportions: null, massKilograms: null, heightMetres: null },
    week: { days: [], goals: [] },
    welcomed: true,
    ...given,
  });

const limb = {
  hipFlexionDegrees: 0,
  kneeFlexionDegrees: 0,
  shoulderFlexionDegrees: 0,
  elbowFlexionDegrees: 0,
  supported: false,
};

const described = {
  id: "straight_raise_full",
  name: "Straight leg raise",
  pattern: "hip_flexor_supine",
  view: "sagittal",
  facing: 1,
  anchor: "lumbar",
  trains: ["lower abdominals"],
  equipment: [["mat"]],
  perSide: false,
  advanced: false,
  tags: ["floor"],
  demand: {
    hipMomentPeak: 1,
    hipMomentOvershoot: 1,
    lumbarRank: 6,
    flexionRank: 1,
    skillRank: 3,
    coreRank: 6,
    index: 74,
  },
  range: { kind: "floor", minDegrees: 0, maxDegrees: 75, defaultDegrees: 0, stepDegrees: 15 },
  dose: {
    kind: "reps",
    sets: 3,
    repsMin: 6,
    repsMax: 12,
    perSide: false,
    tempo: "3-0-2-0",
    restSeconds: 60,
    rirMin: 2,
    rirMax: 4,
  },
  regressTo: [],
  progressTo: [],
  swapTo: [],
  steps: ["Lie on your back.", "Lift both legs."],
  cues: ["Keep your back flat."],
  mistakes: ["Hands under the hips."],
  care: ["Stop when your back arches."],
  careIf: ["extension_provoked"],
  keyframes: [
    { t: 0, label: "down", thoraxDegrees: 180, pelvisDegrees: 180, neckFlexionDegrees: 0, left: limb, right: limb },
    {
      t: 1,
      label: "up",
      thoraxDegrees: 180,
      pelvisDegrees: 190,
      neckFlexionDegrees: 10,
      left: { ...limb, hipFlexionDegrees: 90 },
      right: { ...limb, hipFlexionDegrees: 90, supported: true },
    },
  ],
} as const;

export const aCatalogueExercise = (given: object = {}): CatalogueExercise =>
  CatalogueExercise.parse({ ...described, ...given });

/** A catalogue exercise as the app knows it, before the person said anything about it. */
export const asExercise = (exercise: unknown, given: object = {}): Exercise =>
  Exercise.parse({
    ...CatalogueExercise.parse(exercise),
    origin: "builtin",
    note: "",
    preference: null,
    notNow: null,
    still: null,
    lever: null,
    archived: false,
    ...given,
  });

/** A grey JPEG header of a size; enough to be told from other files, not to be seen. */
const aJpeg = (width: number, height: number, grey: number): string => {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0];
  const bytes = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    grey,
    ...frame,
    ...Array.from({ length: 200 }, () => grey),
    0xff,
    0xd9,
  ]);
  return `data:image/jpeg;base64,${bytes.toString("base64")}`;
};

/** A photo as the page makes it small; `grey` tells one from another. */
export const aPhoto = ({ width = 512, height = 384, grey = 120 } = {}): Photo => ({
  picture: aJpeg(width, height, grey),
  still: aJpeg(Math.min(width, 192), Math.min(height, 144), grey),
});

/** What `exercise.save` takes: a raise with both knees bent. */
export const anOwnDraft = (given: object = {}): CustomExerciseDraft =>
  CustomExerciseDraft.parse({
    id: `own-${anId()}`,
    name: "Slow fold",
    pattern: "hip_flexor_supine",
    lever: "both_bent",
    equipment: [["mat"]],
    perSide: false,
    advanced: false,
    careIf: [],
    demand: { ...described.demand, hipMomentPeak: 0.71, hipMomentOvershoot: 0.71, index: 58 },
    dose: described.dose,
    steps: [],
    ...given,
  });

/** The text of a small catalogue: a straight leg raise, the bent-knee raise and the dead bug below it, and a held drill. */
export function aCatalogue(
  given: { readonly version?: string; readonly exercises?: readonly CatalogueExercise[] } = {},
): string {
  const exercises = given.exercises ?? [
    aCatalogueExercise({ regressTo: ["bent_knee_raise_90"], swapTo: ["deadbug_tap"] }),
    aCatalogueExercise({
      id: "bent_knee_raise_90",
      name: "Bent-knee raise",
      range: null,
      regressTo: ["deadbug_tap"],
      progressTo: ["straight_raise_full"],
    }),
    aCatalogueExercise({ id: "deadbug_tap", name: "Dead bug, heel tap", range: null, perSide: true }),
    aCatalogueExercise({
      id: "breathing_90_90",
      name: "90/90 breathing",
      pattern: "control",
      equipment: [["mat"], ["wall", "chair"]],
      range: null,
      dose: { kind: "hold", sets: 2, holdSecondsMin: 20, holdSecondsMax: 40, reps: 1, perSide: false, restSeconds: 30 },
      keyframes: [],
    }),
  ];
  return JSON.stringify({ version: given.version ?? "test", exercises });
}
