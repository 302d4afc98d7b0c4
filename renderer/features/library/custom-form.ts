import * as z from "zod";
import {
  CareFlag,
  Equipment,
  type Exercise,
  ExerciseId,
  Lever,
  CustomExerciseDraft,
  Pattern,
} from "#contract/exercise.ts";
import { known } from "../../i18n/t.ts";
import { guessDemand } from "#coach/biomechanics/guess.ts";
import { raisesLegs } from "#coach/biomechanics/hip-moment.ts";

/** What has been filled in about an exercise of the person's own. */
export const OwnForm = z
  .object({
    id: ExerciseId,
    name: z.string(),
    pattern: Pattern,
    lever: Lever,
    equipment: z.array(Equipment).readonly(),
    perSide: z.boolean(),
    advanced: z.boolean(),
    careIf: z.array(CareFlag).readonly(),
    kind: z.enum(["reps", "hold"]),
    sets: z.number(),
    /** Reps, or seconds of a hold. */
    least: z.number(),
    most: z.number(),
    restSeconds: z.number(),
    /** One step a line. */
    steps: z.string(),
  })
  .readonly();
export type OwnForm = z.infer<typeof OwnForm>;

/** Under which name a form that was not saved waits. */
export const draftKey = (subject: ExerciseId | "new"): string => `customExercise ${subject}`;

export const emptyForm = (): OwnForm => ({
  id: ExerciseId.parse(`own-${crypto.randomUUID()}`),
  name: "",
  pattern: "hip_flexor_supine",
  lever: "both_bent",
  equipment: ["mat"],
  perSide: false,
  advanced: false,
  careIf: [],
  kind: "reps",
  sets: 3,
  least: 6,
  most: 10,
  restSeconds: 60,
  steps: "",
});

export const formOf = (exercise: Exercise): OwnForm => ({
  id: exercise.id,
  name: exercise.name,
  pattern: exercise.pattern,
  lever: exercise.lever ?? "none",
  equipment: exercise.equipment.flatMap(([first]) => (first === undefined ? [] : [first])),
  perSide: exercise.perSide,
  advanced: exercise.advanced,
  careIf: exercise.careIf,
  kind: exercise.dose.kind,
  sets: exercise.dose.sets,
  least: exercise.dose.kind === "reps" ? exercise.dose.repsMin : exercise.dose.holdSecondsMin,
  most: exercise.dose.kind === "reps" ? exercise.dose.repsMax : exercise.dose.holdSecondsMax,
  restSeconds: exercise.dose.restSeconds,
  steps: exercise.steps.join("\n"),
});

const tempo = "3-0-2-0";

/** The draft to store, or what is wrong by field. */
export const draftOf = (
  form: OwnForm,
  exercises: readonly Exercise[],
): { readonly draft: CustomExerciseDraft } | { readonly wrong: Readonly<Record<string, string>> } => {
  const { id, name, pattern, perSide, advanced, careIf, sets, restSeconds } = form;
  const lever = raisesLegs(pattern) ? form.lever : "none";
  const [least, most] = [Math.min(form.least, form.most), Math.max(form.least, form.most)];
  const parsed = CustomExerciseDraft.safeParse({
    id,
    name,
    pattern,
    lever,
    equipment: form.equipment.map((item) => [item]),
    perSide,
    advanced,
    careIf,
    demand: guessDemand({ pattern, lever }, exercises),
    dose:
      form.kind === "reps"
        ? { kind: "reps", sets, repsMin: least, repsMax: most, perSide, tempo, restSeconds, rirMin: 2, rirMax: 4 }
        : { kind: "hold", sets, holdSecondsMin: least, holdSecondsMax: most, reps: 1, perSide, restSeconds },
    steps: form.steps
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  });
  if (parsed.success) return { draft: parsed.data };
  const messages = parsed.error.issues.map(({ path, message }): readonly [string, string] => [
    String(path[0]),
    known(message),
  ]);
  return { wrong: Object.fromEntries(messages.toReversed()) };
};
