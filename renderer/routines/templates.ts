import { ExerciseId } from "#contract/exercise.ts";
import { Tempo, type Target } from "#contract/quantity.ts";
import { RoutineDraft, RoutineItemId } from "#contract/routine.ts";
import { t } from "../i18n/t.ts";

/** Routines and the weekdays (1 Monday … 7 Sunday) they are put on. */
export type WeekTemplate = {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly routines: readonly { readonly key: string; readonly draft: (newId: () => string) => RoutineDraft }[];
  readonly days: readonly { readonly weekday: number; readonly key: string }[];
};

type Line = {
  readonly exercise: string;
  readonly sets: number;
  readonly target: Target;
  readonly tempo?: string;
  readonly restSeconds: number;
  /** The superset or circuit it is done in. */
  readonly group?: number;
  readonly sideRestSeconds?: number;
};

const reps = (count: number): Target => ({ kind: "reps", reps: count });
const hold = (holdSeconds: number, times = 1): Target => ({ kind: "hold", holdSeconds, reps: times });

type Lines = { readonly warmup?: readonly Line[]; readonly main: readonly Line[] };

const item = (newId: () => string, line: Line, block: "warmup" | "main"): unknown => ({
  id: RoutineItemId.parse(newId()),
  prescription: {
    exerciseId: ExerciseId.parse(line.exercise),
    sets: line.sets,
    target: line.target,
    tempo: line.tempo === undefined ? null : Tempo.parse(line.tempo),
    restSeconds: line.restSeconds,
    limitDegrees: null,
  },
  block,
  group: line.group ?? null,
  sideRestSeconds: line.sideRestSeconds ?? 0,
});

const routine =
  (name: string, { warmup = [], main }: Lines) =>
  (newId: () => string): RoutineDraft =>
    RoutineDraft.parse({
      id: newId(),
      name,
      items: [...warmup.map((line) => item(newId, line, "warmup")), ...main.map((line) => item(newId, line, "main"))],
    });

/** One routine on these weekdays. */
const week = (
  id: string,
  words: Pick<WeekTemplate, "name" | "forWhom">,
  days: readonly number[],
  of: Lines & { readonly routine: string },
): WeekTemplate => ({
  id,
  ...words,
  routines: [{ key: "main", draft: routine(of.routine, of) }],
  days: days.map((weekday) => ({ weekday, key: "main" })),
});

const everySecondDay = [1, 3, 5] as const;

const tilt: Line = { exercise: "pelvic_tilt_crook", sets: 2, target: reps(8), tempo: "2-0-2-2", restSeconds: 30 };
const breathing: Line = { exercise: "breathing_90_90", sets: 2, target: hold(20), restSeconds: 30 };
const bridge: Line = { exercise: "glute_bridge", sets: 3, target: reps(10), tempo: "2-0-2-2", restSeconds: 45 };
const plank: Line = { exercise: "plank_front", sets: 3, target: hold(20), restSeconds: 45 };

/** The weeks offered at the first start and on the routines screen, those most people begin with first. */
export const weekTemplates = (): readonly WeekTemplate[] => [
  week(
    "straight_leg_raise_week",
    {
      name: t("Straight-leg-raise week"),
      forWhom: t("You do leg raises already and want to keep them. Monday, Wednesday and Friday, about 20 minutes."),
    },
    everySecondDay,
    {
      routine: t("Leg raises and core"),
      warmup: [tilt],
      main: [
        { exercise: "straight_raise_full", sets: 3, target: reps(8), tempo: "3-0-2-0", restSeconds: 90 },
        plank,
        bridge,
      ],
    },
  ),
  week(
    "back_friendly_start",
    {
      name: t("Back-friendly start"),
      forWhom: t(
        "Your back has been complaining, or you are new to this. Short levers and holds, about 20 minutes, three days.",
      ),
    },
    everySecondDay,
    {
      routine: t("Back-friendly core"),
      warmup: [breathing],
      main: [
        { exercise: "deadbug_press_iso", sets: 3, target: hold(5, 5), restSeconds: 30 },
        { exercise: "mcgill_curl_up", sets: 3, target: hold(8, 4), restSeconds: 20 },
        { exercise: "bird_dog_leg", sets: 2, target: hold(5, 4), restSeconds: 20 },
        { ...bridge, target: reps(8) },
      ],
    },
  ),
  week(
    "breathing_and_control",
    {
      name: t("Breathing and control"),
      forWhom: t(
        "You want to find your lower back again before you load it, or to keep moving on a sore day. Short, and on five days.",
      ),
    },
    [1, 2, 3, 4, 5],
    {
      routine: t("Breathing and control"),
      main: [breathing, tilt, { exercise: "brace_gap_check", sets: 3, target: hold(8, 4), restSeconds: 20 }],
    },
  ),
  week(
    "dead_bug_line",
    {
      name: t("Dead-bug line"),
      forWhom: t(
        "You want strong front muscles with the back supported: one leg at a time, and room to reach further later. Three days.",
      ),
    },
    everySecondDay,
    {
      routine: t("Dead bugs and bridge"),
      warmup: [tilt],
      main: [
        { exercise: "deadbug_press_iso", sets: 2, target: hold(5, 5), restSeconds: 30 },
        { exercise: "deadbug_alt", sets: 3, target: reps(5), tempo: "3-1-3-0", restSeconds: 60 },
        { ...bridge, sets: 2 },
        { exercise: "bird_dog_leg", sets: 2, target: hold(5, 4), restSeconds: 20, sideRestSeconds: 5 },
      ],
    },
  ),
  week(
    "leg_raise_line",
    {
      name: t("Leg-raise line"),
      forWhom: t(
        "You like leg raises and want to come up to straight legs from bent knees, at your own pace. Three days.",
      ),
    },
    everySecondDay,
    {
      routine: t("Bent-knee raises and core"),
      warmup: [tilt],
      main: [
        { exercise: "bent_knee_raise_90", sets: 3, target: reps(8), tempo: "3-0-2-1", restSeconds: 60 },
        { exercise: "straight_raise_single", sets: 2, target: reps(8), tempo: "3-0-2-1", restSeconds: 45 },
        plank,
        { ...bridge, sets: 2 },
      ],
    },
  ),
  week(
    "mcgill_three",
    {
      name: t("McGill three"),
      forWhom: t(
        "You want endurance around the spine with little load on it: curl-up, side plank and bird dog in short holds. Three days.",
      ),
    },
    everySecondDay,
    {
      routine: t("McGill three"),
      warmup: [breathing],
      main: [
        { exercise: "mcgill_curl_up", sets: 3, target: hold(10, 4), restSeconds: 20 },
        { exercise: "side_plank_knees", sets: 3, target: hold(8, 3), restSeconds: 20, sideRestSeconds: 10 },
        { exercise: "bird_dog", sets: 3, target: hold(8, 4), restSeconds: 20, sideRestSeconds: 5 },
      ],
    },
  ),
  week(
    "general_core_20",
    {
      name: t("General core, 20 minutes"),
      forWhom: t(
        "Your back is quiet and you want all sides of the trunk in little time. Two supersets after a short warm-up, three days.",
      ),
    },
    everySecondDay,
    {
      routine: t("Core in 20 minutes"),
      warmup: [{ ...tilt, sets: 1 }],
      main: [
        { exercise: "deadbug_alt", sets: 3, target: reps(5), tempo: "3-1-3-0", restSeconds: 30, group: 1 },
        { ...bridge, target: reps(8), group: 1 },
        { ...plank, restSeconds: 30, group: 2 },
        { exercise: "side_plank_knees", sets: 3, target: hold(8, 3), restSeconds: 45, group: 2, sideRestSeconds: 5 },
      ],
    },
  ),
  week(
    "bar_work",
    {
      name: t("Bar work"),
      forWhom: t(
        "You hang well from a bar and your back has been quiet for at least two weeks. Knee raises first; three days with a day between.",
      ),
    },
    everySecondDay,
    {
      routine: t("Bar and floor"),
      warmup: [tilt],
      main: [
        { exercise: "hanging_knee_raise", sets: 3, target: reps(5), tempo: "3-0-2-1", restSeconds: 90 },
        plank,
        bridge,
      ],
    },
  ),
  week(
    "travel_without_mat",
    {
      name: t("Travel without a mat"),
      forWhom: t(
        "You are on the road with a band and a packed bag. Standing work only, in the clothes you wear; three days.",
      ),
    },
    everySecondDay,
    {
      routine: t("Standing core on the road"),
      main: [
        {
          exercise: "pallof_press",
          sets: 3,
          target: reps(8),
          tempo: "2-2-2-0",
          restSeconds: 30,
          group: 1,
          sideRestSeconds: 5,
        },
        { exercise: "suitcase_hold", sets: 2, target: hold(20), restSeconds: 60, group: 1, sideRestSeconds: 5 },
      ],
    },
  ),
];
