import type { Exercise, Keyframe, LimbPose } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";

const mixed = (a: number, b: number, share: number): number => a + (b - a) * share;

const limbBetween = (a: LimbPose, b: LimbPose, share: number): LimbPose => ({
  hipFlexionDegrees: mixed(a.hipFlexionDegrees, b.hipFlexionDegrees, share),
  kneeFlexionDegrees: mixed(a.kneeFlexionDegrees, b.kneeFlexionDegrees, share),
  shoulderFlexionDegrees: mixed(a.shoulderFlexionDegrees, b.shoulderFlexionDegrees, share),
  elbowFlexionDegrees: mixed(a.elbowFlexionDegrees, b.elbowFlexionDegrees, share),
  // Until the keyframe at which a foot is off, the floor still carries it.
  supported: share === 0 ? a.supported : share === 1 ? b.supported : a.supported || b.supported,
});

const restingLimb: LimbPose = {
  hipFlexionDegrees: 0,
  kneeFlexionDegrees: 0,
  shoulderFlexionDegrees: 0,
  elbowFlexionDegrees: 0,
  supported: true,
};
const rest: Keyframe = {
  t: 0,
  label: "",
  thoraxDegrees: 180,
  pelvisDegrees: 180,
  neckFlexionDegrees: 0,
  left: restingLimb,
  right: restingLimb,
};

/**
 * The pose at a place of the repetition, `t` from 0 (first keyframe) to 1 (last), joint angles between the keyframes.
 * Outside it is the nearest end; without keyframes it is lying flat.
 */
export const frameAt = (keyframes: readonly Keyframe[], t: number): Keyframe => {
  const next = keyframes.findIndex((frame) => frame.t > t);
  const before = (next === -1 ? keyframes.at(-1) : keyframes[next - 1]) ?? keyframes[0] ?? rest;
  const after = keyframes[next];
  if (after === undefined || after === before) return before;
  const share = (t - before.t) / (after.t - before.t);
  return {
    t,
    label: before.label,
    thoraxDegrees: mixed(before.thoraxDegrees, after.thoraxDegrees, share),
    pelvisDegrees: mixed(before.pelvisDegrees, after.pelvisDegrees, share),
    neckFlexionDegrees: mixed(before.neckFlexionDegrees, after.neckFlexionDegrees, share),
    left: limbBetween(before.left, after.left, share),
    right: limbBetween(before.right, after.right, share),
  };
};

/** What happens in a stretch: a way that has a name, or the pose it leads to or holds. */
type Doing =
  | { readonly kind: "lifting" | "lowering" | "pause" }
  | { readonly kind: "pose" | "hold"; readonly label: string };

/** A stretch of the repetition: `t` goes from `from` to `to` in these seconds. */
type Stretch = { readonly doing: Doing; readonly seconds: number; readonly from: number; readonly to: number };

export type Phase = { readonly doing: Doing; readonly fromSeconds: number; readonly toSeconds: number };

/** How a repetition runs: how long it takes, where it is after so many seconds (`t`), and its named phases. */
export type Repetition = {
  readonly seconds: number;
  readonly at: (seconds: number) => number;
  readonly phases: readonly Phase[];
};

/** Speeds up and slows down as people move: minimum jerk. */
const eased = (share: number): number => Math.min(1, share ** 3 * (10 - 15 * share + 6 * share ** 2));

const thighAt = ({ pelvisDegrees, left, right }: Keyframe): number =>
  pelvisDegrees -
  180 +
  Math.max(left.supported ? 0 : left.hipFlexionDegrees, right.supported ? 0 : right.hipFlexionDegrees);

/** What a repetition does first: it lifts, it lowers, or it goes out and back. */
export type Way = "lifting" | "lowering" | "neither";

const lowestLeg = ({ left, right, pelvisDegrees }: Keyframe): number =>
  pelvisDegrees - 180 + Math.min(left.hipFlexionDegrees, right.hipFlexionDegrees);

/**
 * Whether legs, or the trunk of what bends or bridges it, go up or down from the first keyframe to the last. Prone and
 * standing work does neither.
 */
export const wayOf = ({ facing, keyframes, pattern }: Exercise): Way => {
  const first = keyframes[0];
  const last = keyframes.at(-1);
  if (first === undefined || last === undefined || facing === -1 || pattern === "anti_rotation") return "neither";
  if (pattern === "spinal_flexion" || pattern === "posterior_chain") return "lifting";
  if (lowestLeg(last) < lowestLeg(first) - 10) return "lowering";
  return thighAt(last) > thighAt(first) + 10 ? "lifting" : "neither";
};

const holdStretch = 2;
/** Breathing in and out, and small kicks, go to and fro during the whole hold. */
const toAndFro: Readonly<Record<string, readonly [number, number]>> = {
  breathing_90_90: [4, 6],
  flutter_kicks: [0.6, 0.6],
};

const pose = (frame: Keyframe | undefined, kind: "pose" | "hold" = "pose"): Doing => ({
  kind,
  label: frame?.label ?? "",
});

const stretchesOf = (
  exercise: Exercise,
  { tempo, target }: Pick<Prescription, "tempo" | "target">,
): readonly Stretch[] => {
  const [first, last] = [exercise.keyframes[0], exercise.keyframes.at(-1)];
  const [start, end, pause] = [pose(first), pose(last), { kind: "pause" } as const];
  const swing = toAndFro[exercise.id];
  if (swing !== undefined)
    return [
      { doing: end, seconds: swing[0], from: 0, to: 1 },
      { doing: start, seconds: swing[1], from: 1, to: 0 },
    ];
  if (target.kind === "hold" || tempo === null) {
    const hold = target.kind === "hold" ? target.holdSeconds : holdStretch;
    return exercise.keyframes.length < 2
      ? [{ doing: end, seconds: hold, from: 0, to: 0 }]
      : [
          { doing: end, seconds: holdStretch, from: 0, to: 1 },
          { doing: pose(last, "hold"), seconds: hold, from: 1, to: 1 },
          { doing: start, seconds: holdStretch, from: 1, to: 0 },
        ];
  }
  const [down = 2, low = 0, up = 2, high = 0] = tempo.split("-").map(Number);
  const way = wayOf(exercise);
  if (way === "lifting")
    return [
      { doing: { kind: "lifting" }, seconds: up, from: 0, to: 1 },
      { doing: pause, seconds: high, from: 1, to: 1 },
      { doing: { kind: "lowering" }, seconds: down, from: 1, to: 0 },
      { doing: pause, seconds: low, from: 0, to: 0 },
    ];
  return [
    { doing: way === "lowering" ? { kind: "lowering" } : end, seconds: down, from: 0, to: 1 },
    { doing: pause, seconds: low, from: 1, to: 1 },
    { doing: way === "lowering" ? { kind: "lifting" } : start, seconds: up, from: 1, to: 0 },
    { doing: pause, seconds: high, from: 0, to: 0 },
  ];
};

const furthest = (a: Keyframe, b: Keyframe): number =>
  Math.max(
    Math.abs(a.thoraxDegrees - b.thoraxDegrees),
    Math.abs(a.pelvisDegrees - b.pelvisDegrees),
    ...(["left", "right"] as const).flatMap((side) => [
      Math.abs(a[side].hipFlexionDegrees - b[side].hipFlexionDegrees),
      Math.abs(a[side].kneeFlexionDegrees - b[side].kneeFlexionDegrees),
      Math.abs(a[side].shoulderFlexionDegrees - b[side].shoulderFlexionDegrees),
    ]),
  );

/**
 * The place in the repetition after a share of the way, when every stretch between keyframes takes the time its widest
 * joint movement needs: a keyframe in between does not slow the movement down.
 */
const placeAfter = (keyframes: readonly Keyframe[], share: number): number => {
  const stretches = keyframes
    .slice(1)
    .map((frame, place) => ({ from: keyframes[place] ?? frame, to: frame }))
    .map(({ from, to }) => ({ from: from.t, to: to.t, width: Math.max(furthest(from, to), 1) }));
  const all = stretches.reduce((sum, { width }) => sum + width, 0);
  let left = share * all;
  for (const { from, to, width } of stretches) {
    if (left <= width) return mixed(from, to, left / width);
    left -= width;
  }
  return stretches.at(-1)?.to ?? 0;
};

/**
 * How one repetition runs at a tempo (lowering, pause, lifting, pause, in seconds), from the first keyframe out to the last
 * and back. A hold goes into the position, holds and comes back.
 */
export const repetitionOf = (exercise: Exercise, prescription: Pick<Prescription, "tempo" | "target">): Repetition => {
  const stretches = stretchesOf(exercise, prescription).filter(({ seconds }) => seconds > 0);
  let start = 0;
  const timed = stretches.map((stretch) => {
    const fromSeconds = start;
    start += stretch.seconds;
    return { ...stretch, fromSeconds, toSeconds: start };
  });
  return {
    seconds: start,
    at: (seconds) => {
      const now = timed.find(({ toSeconds }) => seconds < toSeconds);
      const way =
        now === undefined
          ? (timed.at(-1)?.to ?? 0)
          : mixed(now.from, now.to, eased(Math.max(0, seconds - now.fromSeconds) / now.seconds));
      return placeAfter(exercise.keyframes, way);
    },
    phases: timed.map(({ doing, fromSeconds, toSeconds }) => ({ doing, fromSeconds, toSeconds })),
  };
};
