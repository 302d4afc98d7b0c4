import type { Exercise, Keyframe } from "#contract/exercise.ts";
import { Tempo } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Body } from "#coach/biomechanics/body.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { type Load, loadOf } from "#coach/biomechanics/load.ts";
import { type Repetition, repetitionOf } from "#coach/biomechanics/motion.ts";
import { movedAs, type WhatIf } from "#coach/biomechanics/what-if.ts";

/** What the sliders of one exercise stand at; `seconds`: lifting and lowering alike, null as prescribed. */
export type Settings = WhatIf & { readonly seconds: number | null };

export const asGiven = ({ range }: Exercise): Settings => ({
  kneeFlexionDegrees: null,
  limitDegrees: range?.defaultDegrees ?? null,
  oneLeg: false,
  seconds: null,
});

export type Played = {
  readonly keyframes: readonly Keyframe[];
  readonly repetition: Repetition;
  readonly load: Load | null;
};

/** A hold is the same all along, so a few seconds of it stand for the whole. */
const shownHold = 4;

/** The exercise as the sliders have it: its joint angles, how its repetition runs, and what it asks. */
export const played = (exercise: Exercise, { seconds, ...whatIf }: Settings, body: Body): Played => {
  const { limitDegrees, ...given } = prescriptionFor(exercise);
  const { target } = given;
  const usual: Pick<Prescription, "tempo" | "target"> =
    target.kind === "hold" ? { ...given, target: { ...target, holdSeconds: shownHold } } : given;
  // At its own limit the exercise is as the catalogue shows it.
  const limit = whatIf.limitDegrees === limitDegrees ? null : whatIf.limitDegrees;
  const keyframes = movedAs(exercise, { ...whatIf, limitDegrees: limit }, body);
  const dose: Pick<Prescription, "tempo" | "target"> =
    seconds === null || usual.tempo === null
      ? usual
      : { ...usual, tempo: Tempo.parse(`${Math.ceil(seconds)}-0-${Math.ceil(seconds)}-0`) };
  const shown = { ...exercise, keyframes };
  return { keyframes, repetition: repetitionOf(shown, dose), load: loadOf(shown, dose, body) };
};
