import type { JSX } from "react";
import type { Exercise } from "../../electron/contract/exercise.ts";
import classes from "./figure.module.css";
import { headRadius, jointsOf, type Limbs, type Point, type Pose, posesOf } from "./pose.ts";

const thickness = { trunk: 0.085, thigh: 0.066, shank: 0.052, arm: 0.042, foot: 0.04 } as const;
const margin = 0.09;
const aspect = 4 / 3;

const path = (...points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x.toFixed(4)} ${(-point.y).toFixed(4)}`).join("");

const Leg = ({ side, className }: { readonly side: Limbs; readonly className: string }): JSX.Element => (
  <g className={className}>
    <path d={path(side.hip, side.knee)} strokeWidth={thickness.thigh} />
    <path d={path(side.knee, side.ankle)} strokeWidth={thickness.shank} />
    <path d={path(side.ankle, side.toe)} strokeWidth={thickness.foot} />
  </g>
);

const Arm = ({ side, className }: { readonly side: Limbs; readonly className: string }): JSX.Element => (
  <path className={className} d={path(side.shoulder, side.elbow, side.wrist)} strokeWidth={thickness.arm} />
);

const moves = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > 0.04;

const classOf = (name: string): string => classes[name] ?? "";

const Body = ({ pose, end }: { readonly pose: Pose; readonly end: Pose }): JSX.Element => {
  const lit = (moving: boolean): string => classOf(moving ? "moving" : "still");
  const faded = (moving: boolean): string => `${lit(moving)} ${classOf("far")}`;
  const legMoves = (now: Limbs, then: Limbs): boolean => moves(now.ankle, then.ankle) || moves(now.knee, then.knee);
  return (
    <g>
      <Leg side={pose.right} className={faded(legMoves(pose.right, end.right))} />
      <Arm side={pose.right} className={faded(moves(pose.right.wrist, end.right.wrist))} />
      <path
        className={classOf("still")}
        d={path(pose.left.shoulder, pose.lumbar, pose.left.hip)}
        strokeWidth={thickness.trunk}
      />
      <circle className={classOf("head")} cx={pose.head.x} cy={-pose.head.y} r={headRadius} />
      <Leg side={pose.left} className={lit(legMoves(pose.left, end.left))} />
      <Arm side={pose.left} className={lit(moves(pose.left.wrist, end.left.wrist))} />
    </g>
  );
};

type FigureProps = {
  readonly exercise: Exercise;
  /** Height in pixels; lying figures are long, so the picture is a third wider than high. */
  readonly size: number;
};

/**
 * The still of an exercise: its start pose solid, its end pose ghosted, what moves in accent. Computed from the joint
 * angles; the name stands beside it, so it is left out of the reading order.
 */
export const Figure = ({ exercise, size }: FigureProps): JSX.Element => {
  const poses = posesOf(exercise);
  const start = poses[0];
  const end = poses.at(-1);
  if (start === undefined || end === undefined) return <span className={classes["blank"]} />;
  const points = poses.flatMap(jointsOf);
  const hanging = exercise.anchor === "hands" && exercise.pattern === "hip_flexor_hang";
  const left = Math.min(...points.map((point) => point.x)) - margin;
  const right = Math.max(...points.map((point) => point.x)) + margin;
  const bottom = Math.min(...points.map((point) => point.y)) - margin;
  const top = Math.max(...points.map((point) => point.y)) + margin;
  // One shape of frame around the middle, so that all stills share one scale of line.
  const height = Math.max((right - left) / aspect, top - bottom, 0.8);
  const width = height * aspect;
  const x = (left + right) / 2 - width / 2;
  const y = (bottom + top) / 2 + height / 2;
  const floor = Math.min(...jointsOf(start).map((point) => point.y)) - 0.05;
  return (
    <svg
      className={classes["figure"]}
      width={size * aspect}
      height={size}
      viewBox={`${x.toFixed(4)} ${(-y).toFixed(4)} ${width.toFixed(4)} ${height.toFixed(4)}`}
      aria-hidden="true"
      focusable="false"
    >
      {hanging ? (
        <path
          className={classes["ground"]}
          d={path(
            { x: start.left.wrist.x - 0.12, y: start.left.wrist.y },
            { x: start.left.wrist.x + 0.12, y: start.left.wrist.y },
          )}
        />
      ) : (
        <path className={classes["ground"]} d={path({ x: x + 0.02, y: floor }, { x: x + width - 0.02, y: floor })} />
      )}
      {end === start ? null : (
        <g className={classes["ghost"]}>
          <Body pose={end} end={start} />
        </g>
      )}
      <Body pose={start} end={end} />
    </svg>
  );
};
