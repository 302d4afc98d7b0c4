import type { Demand, Exercise } from "#contract/exercise.ts";
import type { Load } from "#coach/biomechanics/load.ts";
import { fixedText, inSentence } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";

/** "×0.71": parts of a straight leg raise, to two places; ratios are good to 3 %. */
export const ratioText = (h: number): string => `×${fixedText(h, 2)}`;

const when = ({ peak }: Load): string => {
  if (peak.share < 0.1 || peak.share > 0.9) return t("where it starts");
  return peak.share > 0.35 && peak.share < 0.65 ? t("at the far end") : t("on the way");
};

/** The exercise whose peak is 1. */
const measure = "straight_raise_full";

/** The load of an exercise in one sentence. */
export const explainLoad = (load: Load, { id, name }: Pick<Exercise, "id" | "name">): string =>
  id === measure
    ? t("Others are measured by this one: its hardest moment, {when}, counts as ×1.", { when: when(load) })
    : t("At its hardest, {when}, {exercise} asks the hip flexors for {ratio} of a straight leg raise.", {
        when: when(load),
        exercise: inSentence(name),
        ratio: ratioText(load.peak.h),
      });

/** What the tempo adds; empty where it adds next to nothing. */
export const explainSwing = ({ swing }: Load): string =>
  swing < 0.02
    ? ""
    : t("Starting and stopping the legs at this tempo adds up to about {ratio} on top. Slower is lighter.", {
        ratio: ratioText(swing),
      });

/** Why there is no curve. */
export const explainNoLoad = ({ keyframes }: Pick<Exercise, "keyframes">): string =>
  keyframes.length === 0
    ? t("This exercise has no joint angles, so what it asks is a guess from its movement and its lever.")
    : t("Here the legs carry or rest, so the hip flexors hold nothing up. Look at the load on the lower back instead.");

/** Numbers and sources behind the pages on load. */
export const loadSources = (): string =>
  t(
    "Static hip moments from body segment data (de Leva 1996): ratios are good to about 3 %, newton metres to about 12 %. Psoas and the spine: Bogduk 1992. Pelvis and leg lowering: Krause 2005.",
  );

/** What an own exercise is guessed to ask. */
export const explainGuess = ({ hipMomentPeak, index }: Demand): string =>
  hipMomentPeak === 0
    ? t("Demand index about {index} of 100. A guess from the kind of movement; no leg has to be held.", {
        index: Math.round(index),
      })
    : t(
        "About {ratio} of a straight leg raise, demand index about {index} of 100. A guess from the kind of movement and its lever.",
        { ratio: ratioText(hipMomentPeak), index: Math.round(index) },
      );
