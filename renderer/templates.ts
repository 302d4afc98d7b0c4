import { ExerciseId } from "../electron/contract/exercise.ts";
import { Tempo, type Target } from "../electron/contract/quantity.ts";
import { RoutineDraft, RoutineItemId } from "../electron/contract/routine.ts";
import { t } from "./messages/t.ts";

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
};

const reps = (count: number): Target => ({ kind: "reps", reps: count });
const hold = (holdSeconds: number, times = 1): Target => ({ kind: "hold", holdSeconds, reps: times });

const routine =
  (name: string, lines: readonly Line[]) =>
  (newId: () => string): RoutineDraft =>
    RoutineDraft.parse({
      id: newId(),
      name,
      items: lines.map((line) => ({
        id: RoutineItemId.parse(newId()),
        prescription: {
          exerciseId: ExerciseId.parse(line.exercise),
          sets: line.sets,
          target: line.target,
          tempo: line.tempo === undefined ? null : Tempo.parse(line.tempo),
          restSeconds: line.restSeconds,
          limitDegrees: null,
        },
      })),
    });

/** The weeks offered at the first start and on the routines screen. */
export const weekTemplates = (): readonly WeekTemplate[] => [
  {
    id: "straight_leg_raise_week",
    name: t("Straight-leg-raise week"),
    forWhom: t("You do leg raises already and want to keep them. Monday, Wednesday and Friday, about 20 minutes."),
    routines: [
      {
        key: "main",
        draft: routine(t("Leg raises and core"), [
          { exercise: "pelvic_tilt_crook", sets: 2, target: reps(8), tempo: "2-2-2-0", restSeconds: 30 },
          { exercise: "straight_raise_full", sets: 3, target: reps(8), tempo: "3-0-2-0", restSeconds: 90 },
          { exercise: "plank_front", sets: 3, target: hold(20), restSeconds: 45 },
          { exercise: "glute_bridge", sets: 3, target: reps(10), tempo: "2-2-2-0", restSeconds: 45 },
        ]),
      },
    ],
    days: [
      { weekday: 1, key: "main" },
      { weekday: 3, key: "main" },
      { weekday: 5, key: "main" },
    ],
  },
  {
    id: "back_friendly_start",
    name: t("Back-friendly start"),
    forWhom: t(
      "Your back has been complaining, or you are new to this. Short levers and holds, about 20 minutes, three days.",
    ),
    routines: [
      {
        key: "main",
        draft: routine(t("Back-friendly core"), [
          { exercise: "breathing_90_90", sets: 2, target: hold(20), restSeconds: 30 },
          { exercise: "deadbug_press_iso", sets: 3, target: hold(5, 5), restSeconds: 30 },
          { exercise: "mcgill_curl_up", sets: 3, target: hold(8, 4), restSeconds: 20 },
          { exercise: "bird_dog_leg", sets: 2, target: hold(5, 4), restSeconds: 20 },
          { exercise: "glute_bridge", sets: 3, target: reps(8), tempo: "2-2-2-0", restSeconds: 45 },
        ]),
      },
    ],
    days: [
      { weekday: 1, key: "main" },
      { weekday: 3, key: "main" },
      { weekday: 5, key: "main" },
    ],
  },
];
