import { type JSX, memo } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { Gear, Ground, Picture } from "./figure-gear.tsx";
import { aspect, frameOf, litParts, moves, parts, visibleParts } from "./figure-parts.ts";
import classes from "./figure.module.css";
import type { Pose } from "./pose.ts";
import { posesOf } from "./grounded-pose.ts";

type FigureProps = {
  readonly exercise: Exercise;
  /** Height in pixels; lying figures are long, so the picture is a third wider than high. */
  readonly size: number;
};

// One exercise is drawn in many places, and its poses never change.
const known = new WeakMap<Exercise, readonly Pose[]>();

const stillsOf = (exercise: Exercise): readonly Pose[] => {
  const made = known.get(exercise) ?? posesOf(exercise);
  known.set(exercise, made);
  return made;
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/**
 * The still of an exercise: its start pose solid, its end pose ghosted where it differs, what moves in accent (in a hold:
 * the trunk, which works). Computed from the joint angles; an own exercise has none and shows its photo or its initials. The name
 * stands beside it, so it is left out of the reading order.
 */
export const Figure = memo(({ exercise, size }: FigureProps): JSX.Element => {
  const poses = stillsOf(exercise);
  const start = poses[0];
  const end = poses.at(-1);
  if (exercise.still !== null)
    return <img className={classes["photo"]} src={exercise.still} width={size * aspect} height={size} alt="" />;
  if (start === undefined || end === undefined)
    return (
      <svg
        className={classes["figure"]}
        width={size * aspect}
        height={size}
        viewBox="0 0 4 3"
        aria-hidden="true"
        focusable="false"
      >
        <rect className={classes["card"]} x={0.5} y={0.4} width={3} height={2.2} rx={0.3} />
        <text className={classes["initials"]} x={2} y={1.85} textAnchor="middle">
          {initials(exercise.name)}
        </text>
      </svg>
    );
  const frame = frameOf(poses, exercise);
  const lit = litParts(start, end);
  return (
    <Picture size={size} frame={frame}>
      <Ground exercise={exercise} frame={frame} />
      <Gear exercise={exercise} pose={start} start={start} />
      <g className={classes["ghost"]}>
        {parts
          .filter((part) => moves(part, start, end))
          .map((part) => (
            <path key={part.name} d={part.shape(end)} />
          ))}
      </g>
      {visibleParts(start, start).map((part) => (
        <path
          key={part.name}
          className={classes[lit.has(part.name) ? "moving" : "still"]}
          data-far={(part.far && exercise.view === "sagittal") || undefined}
          d={part.shape(start)}
        />
      ))}
    </Picture>
  );
});
Figure.displayName = "Figure";
