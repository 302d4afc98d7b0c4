import { type JSX, useMemo } from "react";
import type { Exercise, Keyframe } from "#contract/exercise.ts";
import { Gear, Ground, Picture } from "./figure-gear.tsx";
import { frameOf, litParts, number, visibleParts } from "./figure-parts.ts";
import classes from "./figure.module.css";
import type { Point, Pose } from "./pose.ts";
import { backIsDown, hangs, liesOnBack, placing } from "./grounded-pose.ts";

type LimitProps = { readonly hip: Point; readonly limitDegrees: number; readonly hanging: boolean };

const reach = 0.56;
/** Where the degrees stand: past the feet, on the line of the limit. */
const labelReach = 0.645;

/** The limit's angle in the picture: on the floor above it, on the bar from hanging down. */
const limitAngle = ({ limitDegrees, hanging }: LimitProps): number => (hanging ? limitDegrees - 90 : limitDegrees);

const labelAt = (limit: LimitProps): Point => {
  const angle = (limitAngle(limit) * Math.PI) / 180;
  return { x: limit.hip.x + labelReach * Math.cos(angle), y: limit.hip.y + labelReach * Math.sin(angle) };
};

const onArc = (hip: Point, angle: number, distance: number): string =>
  `${number(hip.x + distance * Math.cos((angle * Math.PI) / 180))} ${number(-hip.y - distance * Math.sin((angle * Math.PI) / 180))}`;

/** The limit as a dashed line from the hip and the arc that is left: on the floor above it, on the bar below it. */
const Limit = (limit: LimitProps & { readonly fontSize: number }): JSX.Element => {
  const { hip, limitDegrees, hanging, fontSize } = limit;
  const at = limitAngle(limit);
  const far = hanging ? -90 : 90;
  const sweep = hanging ? 1 : 0;
  const label = labelAt(limit);
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
      <text
        className={classes["degrees"]}
        fontSize={fontSize}
        x={label.x}
        y={-label.y}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {`${limitDegrees}°`}
      </text>
    </>
  );
};

/** The lower back on the floor: a firm line below it; a dotted one when it is off the floor. */
const Contact = ({ lumbar, down }: { readonly lumbar: Point; readonly down: boolean }): JSX.Element => (
  <path className={classes["contact"]} data-down={down} d={`M${number(lumbar.x - 0.07)} 0.013h0.14`} />
);

/** Height of the degrees, as a share of the picture's. */
const degreesSize = 0.065;

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
  const begun = all[0] ?? pose;
  const limit = limitDegrees === null ? null : { hip: pose.left.hip, limitDegrees, hanging: hangs(exercise) };
  // Placed by the start, so that the picture keeps its size while the hips roll.
  const shown = frameOf(
    all.length === 0 ? [pose] : all,
    exercise,
    limit === null ? [] : [labelAt({ ...limit, hip: begun.left.hip })],
  );
  const lit = start === undefined || end === undefined ? new Set<string>() : litParts(start, end);
  return (
    <Picture size={size} frame={shown}>
      <Ground exercise={exercise} frame={shown} />
      {liesOnBack(exercise) ? <Contact lumbar={pose.lumbar} down={backIsDown(frame, pose)} /> : null}
      {limit === null ? null : <Limit {...limit} fontSize={shown.height * degreesSize} />}
      <Gear exercise={exercise} pose={pose} start={begun} />
      {visibleParts(pose, begun).map((part) => (
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
