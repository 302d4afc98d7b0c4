import { ActionIcon, Slider } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { type JSX, useEffect, useMemo, useState } from "react";
import type { Exercise, Keyframe } from "../electron/contract/exercise.ts";
import type { Prescription } from "../electron/contract/routine.ts";
import { frameAt, repetitionOf } from "./coach/motion.ts";
import classes from "./exercise-player.module.css";
import { backOnFloor, MovingFigure } from "./ui/moving-figure.tsx";

type ExercisePlayerProps = Pick<Prescription, "tempo" | "target" | "limitDegrees"> & {
  readonly exercise: Exercise;
  /** Other joint angles than the exercise's own, as when a person plays with its knee bend. */
  readonly keyframes?: readonly Keyframe[];
  /** Height of the figure in pixels. */
  readonly size: number;
};

const secondsText = (seconds: number): string => `${Math.round(seconds * 10) / 10} s`;

/** Runs a clock while playing; it starts again after each repetition, with a breath in between. */
const usePlayed = (length: number, playing: boolean, start: number, onTime: (seconds: number) => void): void => {
  useEffect(() => {
    if (!playing || length === 0) return;
    let handle = 0;
    let begun: number | null = null;
    const step = (now: number): void => {
      begun ??= now - start * 1000;
      onTime(((now - begun) / 1000) % (length + 0.6));
      handle = requestAnimationFrame(step);
    };
    handle = requestAnimationFrame(step);
    return () => cancelAnimationFrame(handle);
    // The place to start from is read once, when playing begins.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [playing, length, onTime]);
};

const backText = (down: boolean | null): string => {
  if (down === null) return "";
  return down ? "Lower back on the floor." : "Lower back off the floor.";
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
  const words = phase === undefined ? "" : `${phase.label}, ${secondsText(phase.toSeconds - phase.fromSeconds)}.`;

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
        <div className={classes["controls"]}>
          <ActionIcon
            size={36}
            variant="light"
            aria-label={playing ? "Pause" : "Play"}
            onClick={() => setPlaying((before) => !before)}
          >
            {playing ? <IconPlayerPause size={18} /> : <IconPlayerPlay size={18} />}
          </ActionIcon>
          <Slider
            className={classes["slider"]}
            thumbLabel="Place in the repetition"
            aria-label="Place in the repetition"
            min={0}
            max={repetition.seconds}
            step={0.1}
            value={now}
            label={null}
            onChange={(value) => {
              setPlaying(false);
              setSeconds(value);
            }}
            thumbProps={{ "aria-valuetext": `${secondsText(now)} of ${secondsText(repetition.seconds)}. ${words}` }}
          />
          <span className={`digits ${classes["time"] ?? ""}`}>{secondsText(repetition.seconds)}</span>
        </div>
      ) : null}
    </div>
  );
};
