import { type JSX, useMemo, useState } from "react";
import { type Exercise, ExerciseId } from "#contract/exercise.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { bodyOf } from "#coach/biomechanics/body.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { loadOf } from "#coach/biomechanics/load.ts";
import { movedAs } from "#coach/biomechanics/what-if.ts";
import { numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Card } from "../../ui/card.tsx";
import { Dial } from "../../ui/dial.tsx";
import { MovingFigure } from "../../ui/figure/moving-figure.tsx";
import { ratioText } from "../../text/explain-load.ts";
import classes from "./learn.module.css";

const degreesText = (degrees: number): string => `${numberText(degrees)}°`;

const Drawn = ({ exercise }: { readonly exercise: Exercise }): JSX.Element | null => {
  const { profile } = useCoachInput();
  const [knee, setKnee] = useState(0);
  const [limit, setLimit] = useState(0);
  const body = useMemo(() => bodyOf(profile.body), [profile.body]);
  const { shown, load } = useMemo(() => {
    const keyframes = movedAs(exercise, { kneeFlexionDegrees: knee, limitDegrees: limit, oneLeg: false }, body);
    const moved = { ...exercise, keyframes };
    return { shown: moved, load: loadOf(moved, prescriptionFor(exercise), body) };
  }, [exercise, knee, limit, body]);
  const [lowest] = shown.keyframes;
  if (lowest === undefined || load === null) return null;
  return (
    <Card label={t("Try the lever")}>
      <h2 className={classes["try"]}>{t("Try the lever")}</h2>
      <div className={classes["stage"]}>
        <MovingFigure exercise={shown} frame={lowest} size={190} limitDegrees={limit === 0 ? null : limit} />
      </div>
      <p className={classes["ratio"]} role="status">
        <strong className="digits">{ratioText(load.peak.h)}</strong>{" "}
        {t("of two straight legs at the floor, at the hardest moment")}
      </p>
      <div className={classes["meter"]} aria-hidden="true">
        <i style={{ width: `${Math.min(100, load.peak.h * 100)}%` }} />
      </div>
      <div className={classes["dials"]}>
        <Dial
          label={t("Knee bend")}
          value={knee}
          said={degreesText(knee)}
          min={0}
          max={120}
          step={5}
          onChange={setKnee}
        />
        <Dial
          label={t("Not lower than")}
          value={limit}
          said={degreesText(limit)}
          min={0}
          max={80}
          step={5}
          onChange={setLimit}
        />
      </div>
    </Card>
  );
};

/** A leg raise at its lowest point, to bend its knees and to stop earlier, with what the hips have to hold. */
export const Lever = (): JSX.Element | null => {
  const exercise = useExercises().get(ExerciseId.parse("straight_raise_full"));
  return exercise === undefined ? null : <Drawn exercise={exercise} />;
};
