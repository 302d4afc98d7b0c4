import { type JSX, useMemo } from "react";
import type { Exercise, Keyframe } from "../../electron/contract/exercise.ts";
import { Gear, Ground, Picture } from "./figure-gear.tsx";
import { frameOf, litParts, number, visibleParts } from "./figure-parts.ts";
import classes from "./figure.module.css";
import type { Point, Pose } from "./pose.ts";
import { backIsDown, hangs, liesOnBack, placing } from "./stance.ts";

type LimitProps = { readonly hip: Point; readonly limitDegrees: number; readonly hanging: boolean };

const reach = 0.56;

const onArc = (hip: Point, angle: number, distance: number): string =>
  `${number(hip.x + distance * Math.cos((angle * Math.PI) / 180))} ${number(-hip.y - distance * Math.sin((angle * Math.PI) / 180))}`;

/** The limit as a dashed line from the hip and the arc that is left: on the floor above it, on the bar below it. */
const Limit = ({ hip, limitDegrees, hanging }: LimitProps): JSX.Element => {
  const at = hanging ? limitDegrees - 90 : limitDegrees;
  const far = hanging ? -90 : 90;
  const sweep = hanging ? 1 : 0;
  const label = onArc(hip, at + (hanging ? 4 : -4), reach * 1.06).split(" ");
  return (
    <>
      <path
        className={classes["allowed"]}
        d={`M${onArc(hip, 0, 0)}L${onArc(hip, at, reach)}A${reach} ${reach} 0 0 ${sweep} ${onArc(hip, far, reach)}Z`}
      />
      <path
        className={classes["arc"]}
        d={`M${onArc(hip, at, reach)}A${reach} ${reach} 0 0 ${sweep} ${onArc(hip, far, reach)}`}
      />
      <path className={classes["limit"]} d={`M${onArc(hip, 0, 0)}L${onArc(hip, at, reach)}`} />
      <text className={classes["degrees"]} x={label[0]} y={label[1]} textAnchor="middle">
        {`${limitDegrees}°`}
      </text>
    </>
  );
};

/** The lower back on the floor: a firm line below it; a dotted one when it is off the floor. */
const Contact = ({ lumbar, down }: { readonly lumbar: Point; readonly down: boolean }): JSX.Element => (
  <path className={classes["contact"]} data-down={down} d={`M${number(lumbar.x - 0.07)} 0.014h0.14`} />
);

type MovingFigureProps = {
  readonly exercise: Exercise;
  /** The pose to show. */
  readonly frame: Keyframe;
  /** Height in pixels; the picture is a third wider than high. */
  readonly size: number;
  /** Drawn as an arc; null for none. Floor: not lower than; hanging: not higher than. */
  readonly limitDegrees: number | null;
};

const poseAt = (place: (frame: Keyframe) => Pose, frame: Keyframe | undefined): readonly Pose[] =>
  frame === undefined ? [] : [place(frame)];

/**
 * An exercise at one moment of its repetition, in a picture that keeps its place while the body moves. `exercise` carries
 * the keyframes the picture is made for.
 */
export const MovingFigure = ({ exercise, frame, size, limitDegrees }: MovingFigureProps): JSX.Element => {
  const place = useMemo(() => placing(exercise), [exercise]);
  const ends = useMemo(
    () => [exercise.keyframes[0], exercise.keyframes.at(-1)].flatMap((one) => poseAt(place, one)),
    [exercise, place],
  );
  const all = useMemo(() => exercise.keyframes.map(place), [exercise, place]);
  const [start, end] = ends;
  const pose = place(frame);
  const shown = frameOf(all.length === 0 ? [pose] : all, exercise);
  const lit = start === undefined || end === undefined ? new Set<string>() : litParts(start, end);
  return (
    <Picture size={size} frame={shown}>
      <Ground exercise={exercise} frame={shown} />
      {liesOnBack(exercise) ? <Contact lumbar={pose.lumbar} down={backIsDown(frame, pose)} /> : null}
      {limitDegrees === null ? null : (
        <Limit hip={pose.left.hip} limitDegrees={limitDegrees} hanging={hangs(exercise)} />
      )}
      <Gear exercise={exercise} pose={pose} />
      {visibleParts(pose).map((part) => (
        <path
          key={part.name}
          className={classes[lit.has(part.name) ? "moving" : "still"]}
          data-far={(part.far && exercise.view === "sagittal") || undefined}
          d={part.shape(pose)}
        />
      ))}
    </Picture>
  );
};

/** Whether the lower back is on the floor in a frame; null where the exercise is not done lying on the back. */
export const backOnFloor = (exercise: Exercise, frame: Keyframe): boolean | null =>
  liesOnBack(exercise) ? backIsDown(frame, placing(exercise)(frame)) : null;
