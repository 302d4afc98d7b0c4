import { useReducedMotion } from "@mantine/hooks";
import { type JSX, useMemo, useState } from "react";
import type { Exercise, Keyframe } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { frameAt, type Phase, repetitionOf } from "#coach/biomechanics/motion.ts";
import classes from "./exercise-player.module.css";
import { t } from "../i18n/t.ts";
import { backOnFloor, MovingFigure } from "../ui/figure/moving-figure.tsx";
import { PlayBar, secondsText } from "../ui/figure/play-bar.tsx";
import { usePlayed } from "./use-played.ts";

type ExercisePlayerProps = Pick<Prescription, "tempo" | "target" | "limitDegrees"> & {
  readonly exercise: Exercise;
  /** Other joint angles than the exercise's own, as when a person plays with its knee bend. */
  readonly keyframes?: readonly Keyframe[];
  /** Height of the figure in pixels. */
  readonly size: number;
};

const doingText = ({ doing }: Phase): string => {
  switch (doing.kind) {
    case "lifting":
      return t("Lifting");
    case "lowering":
      return t("Lowering");
    case "pause":
      return t("Stay there");
    case "hold":
      return t("{pose}, hold", { pose: doing.label });
    case "pose":
      return doing.label;
  }
};

const backText = (down: boolean | null): string => {
  if (down === null) return "";
  return down ? t("Lower back on the floor.") : t("Lower back off the floor.");
};

/**
 * An exercise in motion at its tempo: play, pause, or pulled along by hand. With reduced motion it stands still, its start
 * and its end side by side, and moves only by hand.
 */
export const ExercisePlayer = ({
  exercise,
  keyframes = exercise.keyframes,
  tempo,
  target,
  limitDegrees,
  size,
}: ExercisePlayerProps): JSX.Element | null => {
  const still = useReducedMotion();
  const shown = useMemo(() => ({ ...exercise, keyframes }), [exercise, keyframes]);
  const repetition = useMemo(() => repetitionOf(shown, { tempo, target }), [shown, tempo, target]);
  const [playing, setPlaying] = useState(false);
  const [seconds, setSeconds] = useState(0);
  usePlayed(repetition.seconds, playing, seconds, setSeconds);

  const first = keyframes[0];
  const last = keyframes.at(-1);
  if (first === undefined || last === undefined) return null;
  const now = Math.min(seconds, repetition.seconds);
  const phase = repetition.phases.find(({ toSeconds }) => now < toSeconds) ?? repetition.phases.at(-1);
  const frame = frameAt(keyframes, repetition.at(now));
  const moves = keyframes.length > 1;
  const figure = (pose: Keyframe, height: number): JSX.Element => (
    <MovingFigure exercise={shown} frame={pose} size={height} limitDegrees={limitDegrees} />
  );
  // Before it moves it is where it begins, and not in the phase that comes.
  const words =
    now === 0 && moves && !playing
      ? t("{pose}.", { pose: first.label })
      : phase === undefined
        ? ""
        : t("{what}, {seconds}.", {
            what: doingText(phase),
            seconds: secondsText(phase.toSeconds - phase.fromSeconds),
          });

  return (
    <div className={classes["player"]}>
      {still && moves && seconds === 0 ? (
        <div className={classes["pair"]}>
          <figure>
            {figure(first, size * 0.7)}
            <figcaption>{first.label}</figcaption>
          </figure>
          <figure>
            {figure(last, size * 0.7)}
            <figcaption>{last.label}</figcaption>
          </figure>
        </div>
      ) : (
        <div className={classes["stage"]}>{figure(frame, size)}</div>
      )}
      <p className={classes["words"]}>{[words, backText(backOnFloor(shown, frame))].filter(Boolean).join(" ")}</p>
      {moves ? (
        <PlayBar
          playing={playing}
          onToggle={still ? null : () => setPlaying((before) => !before)}
          now={now}
          seconds={repetition.seconds}
          onSeek={(value) => {
            setPlaying(false);
            setSeconds(value);
          }}
          words={words}
        />
      ) : null}
    </div>
  );
};
