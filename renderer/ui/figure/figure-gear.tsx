import type { JSX, ReactNode } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { aspect, type Frame, number } from "./figure-parts.ts";
import classes from "./figure.module.css";
import { type Point, type Pose, radius } from "./pose.ts";
import { hangs, needs, supportHeight, supportOf } from "./grounded-pose.ts";

const line = (...points: readonly Point[]): string =>
  points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x.toFixed(4)} ${(-point.y).toFixed(4)}`).join("");

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A point `distance` below a segment, at a right angle to it. */
const under = (a: Point, b: Point, at: Point, distance: number): Point => {
  const span = Math.hypot(b.x - a.x, b.y - a.y);
  const side = b.x > a.x ? 1 : -1;
  return { x: at.x + (side * distance * (b.y - a.y)) / span, y: at.y - (side * distance * (b.x - a.x)) / span };
};

const Bench = ({ pose }: { readonly pose: Pose }): JSX.Element => {
  const { chest, lumbar } = pose;
  const at = (share: number): Point =>
    under(
      lumbar,
      chest,
      { x: lumbar.x + (chest.x - lumbar.x) * share, y: lumbar.y + (chest.y - lumbar.y) * share },
      radius.pelvis + 0.014,
    );
  // Long enough at the top to be held on to.
  const [foot, top, post] = [at(-0.55), at(2.3), at(1.15)];
  return (
    <path
      className={classes["gear"]}
      d={`${line(foot, top)}${line(post, { x: post.x, y: 0 })}${line(foot, { x: foot.x, y: 0 })}`}
    />
  );
};

const Chair = ({ pose }: { readonly pose: Pose }): JSX.Element => {
  const { knee, ankle } = pose.left;
  const y = Math.min(knee.y, ankle.y) - radius.knee - 0.012;
  const near = knee.x + 0.07;
  const far = ankle.x + 0.02;
  return (
    <path className={classes["gear"]} d={line({ x: near, y: 0 }, { x: near, y }, { x: far, y }, { x: far, y: 0 })} />
  );
};

const Ball = ({ at }: { readonly at: Point }): JSX.Element => {
  const r = supportHeight.ball / 2;
  return <circle className={classes["gear"]} cx={at.x} cy={-r} r={r} />;
};

const Wheel = ({ at }: { readonly at: Point }): JSX.Element => {
  const r = Math.max(0.03, at.y);
  return (
    <>
      <circle className={classes["gear"]} cx={at.x} cy={-r} r={r} />
      <circle className={classes["hub"]} cx={at.x} cy={-r} r={0.018} />
    </>
  );
};

const Pads = ({ pose }: { readonly pose: Pose }): JSX.Element => {
  const { elbow, wrist } = pose.left;
  const y = elbow.y - radius.elbow - 0.012;
  const back = pose.chest.x - radius.shoulder - 0.03;
  return (
    <path
      className={classes["gear"]}
      d={`${line({ x: elbow.x - 0.03, y }, { x: wrist.x + 0.03, y })}${line({ x: back, y: 0.02 }, { x: back, y: -0.92 })}`}
    />
  );
};

const Weight = ({ at }: { readonly at: Point }): JSX.Element => (
  <rect className={classes["weight"]} x={at.x - 0.045} y={-at.y + 0.012} width={0.09} height={0.1} rx={0.018} />
);

type PictureProps = { readonly size: number; readonly frame: Frame; readonly children: ReactNode };

/** The picture a figure is drawn in, `size` pixels high; its name stands beside it, so it is left out of the reading order. */
export const Picture = ({ size, frame: { x, y, width, height }, children }: PictureProps): JSX.Element => (
  <svg
    className={classes["figure"]}
    width={size * aspect}
    height={size}
    viewBox={[x, -y, width, height].map(number).join(" ")}
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

/** An elastic band that pulls from the side: it leads away from the onlooker, to a post. */
const Band = ({ at, chest }: { readonly at: Point; readonly chest: Point }): JSX.Element => {
  const post = { x: chest.x - 0.26, y: chest.y };
  return (
    <>
      <path className={classes["band"]} d={line(at, post)} />
      <path className={classes["gear"]} d={line({ x: post.x, y: 0 }, { x: post.x, y: post.y + 0.12 })} />
      <circle className={classes["hub"]} cx={post.x} cy={-post.y} r={0.02} />
    </>
  );
};

type GroundProps = { readonly exercise: Exercise; readonly frame: Frame };

/** As in the style sheet. */
const floorStroke = 0.02;
const matThickness = 0.026;
/** A mat gives a little under what lies on it. */
const matGive = 0.006;

/** What carries: a mat on the floor, the floor alone, or the bar that hands hang from. Bodies rest on y = 0. */
export const Ground = ({ exercise, frame: { x, width } }: GroundProps): JSX.Element | null => {
  const hanging = hangs(exercise);
  if (hanging && exercise.anchor !== "hands") return null;
  const across = (y: number): string => `M${number(x + 0.03)} ${number(y)}h${number(width - 0.06)}`;
  if (hanging) return <path className={classes["bar"]} d={across(-radius.wrist / 2)} />;
  if (!needs(exercise, "mat")) return <path className={classes["floor"]} d={across(floorStroke / 2)} />;
  return (
    <>
      <path className={classes["floor"]} d={across(matThickness + floorStroke / 2)} />
      <rect
        className={classes["mat"]}
        x={x + 0.05}
        y={-matGive}
        width={width - 0.1}
        height={matThickness + matGive}
        rx={matThickness / 2}
      />
    </>
  );
};

type GearProps = {
  readonly exercise: Exercise;
  readonly pose: Pose;
  /** Where the repetition begins: what stands on the floor by itself keeps the place it has then. */
  readonly start: Pose;
};

/** What the body of a figure lies on, leans on, holds or hangs from, as far as it explains the pose. */
export const Gear = ({ exercise, pose, start }: GearProps): JSX.Element | null => {
  const hand = middle(pose.left.wrist, pose.right.wrist);
  if (hangs(exercise)) return needs(exercise, "captains_chair") ? <Pads pose={pose} /> : null;
  switch (supportOf(exercise)) {
    case "ball":
      return <Ball at={middle(pose.left.elbow, pose.left.wrist)} />;
    case "wheel":
      return <Wheel at={hand} />;
    case "bench":
      return <Bench pose={start} />;
    case "floor":
      if (needs(exercise, "band")) return <Band at={hand} chest={pose.chest} />;
      if (needs(exercise, "chair")) return <Chair pose={start} />;
      return needs(exercise, "dumbbell") ? <Weight at={pose.left.wrist} /> : null;
  }
};
