import { Switch, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise, Keyframe } from "#contract/exercise.ts";
import { holdsLegs } from "#coach/biomechanics/hip-moment.ts";
import { frameAt } from "#coach/biomechanics/motion.ts";
import { numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Dial } from "../../ui/dial.tsx";
import { backOnFloor, MovingFigure } from "../../ui/figure/moving-figure.tsx";
import classes from "./compare.module.css";
import type { Settings } from "./play-with.ts";

const degreesText = (degrees: number): string => `${numberText(degrees)}°`;

type CompareColumnProps = {
  readonly exercise: Exercise;
  readonly keyframes: readonly Keyframe[];
  /** The place in the repetition. */
  readonly at: number;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
};

const kneeOf = ({ keyframes }: Exercise): number =>
  Math.round(Math.max(0, ...keyframes.slice(-1).map(({ left }) => left.kneeFlexionDegrees)));

const liftSeconds = ({ dose }: Exercise): number =>
  dose.kind === "reps" ? Math.max(1, Number(dose.tempo.split("-")[2] ?? 2)) : 2;

/** One of the compared exercises: its figure at the shared moment, and what a person may change about it. */
export const CompareColumn = ({ exercise, keyframes, at, settings, onChange }: CompareColumnProps): JSX.Element => {
  const shown = { ...exercise, keyframes };
  const frame = frameAt(keyframes, at);
  const hanging = exercise.pattern === "hip_flexor_hang";
  const down = backOnFloor(shown, frame);
  const limit = settings.limitDegrees ?? (hanging ? 90 : 0);
  const knee = settings.kneeFlexionDegrees ?? kneeOf(exercise);
  const eachWay = settings.seconds ?? liftSeconds(exercise);
  const drawn = hanging ? limit < 90 : limit > 0;
  return (
    <>
      <div className={classes["stage"]}>
        <MovingFigure exercise={shown} frame={frame} size={168} limitDegrees={drawn ? limit : null} />
      </div>
      {down === null ? null : (
        <Text fz={13} c="dimmed">
          {down ? t("Lower back on the floor.") : t("Lower back off the floor.")}
        </Text>
      )}
      {holdsLegs(exercise) ? (
        <div className={classes["dials"]}>
          <Dial
            label={t("Knee bend")}
            value={knee}
            said={degreesText(knee)}
            min={0}
            max={135}
            step={5}
            onChange={(kneeFlexionDegrees) => onChange({ ...settings, kneeFlexionDegrees })}
          />
          <Dial
            label={hanging ? t("Not higher than") : t("Not lower than")}
            value={limit}
            said={degreesText(limit)}
            min={hanging ? 30 : 0}
            max={hanging ? 90 : 80}
            step={5}
            onChange={(limitDegrees) => onChange({ ...settings, limitDegrees })}
          />
          {exercise.dose.kind === "reps" ? (
            <Dial
              label={t("Up and down")}
              value={eachWay}
              said={t("{seconds} s each", { seconds: numberText(eachWay) })}
              min={1}
              max={5}
              step={1}
              onChange={(seconds) => onChange({ ...settings, seconds })}
            />
          ) : null}
          {exercise.keyframes.some(({ left, right }) => left.supported || right.supported) ? null : (
            <Switch
              label={t("One leg")}
              checked={settings.oneLeg}
              onChange={(event) => onChange({ ...settings, oneLeg: event.currentTarget.checked })}
            />
          )}
        </div>
      ) : null}
    </>
  );
};
