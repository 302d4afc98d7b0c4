import type { Region } from "../../electron/contract/pain.ts";

/** A soft place on the outline, in the units of one 200 × 430 view. */
export type Place = {
  readonly region: Region;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
};

const pair = (left: Region, right: Region, leftX: number, place: Omit<Place, "region" | "x">): readonly Place[] => [
  { region: left, x: leftX, ...place },
  { region: right, x: 200 - leftX, ...place },
];

/** Seen from the front: the person's left is on the right-hand side of the picture. */
export const frontPlaces: readonly Place[] = [
  ...pair("shoulder_left", "shoulder_right", 138, { y: 90, rx: 14, ry: 13 }),
  { region: "belly", x: 100, y: 156, rx: 25, ry: 25 },
  ...pair("hip_front_left", "hip_front_right", 123, { y: 196, rx: 11, ry: 12 }),
  ...pair("groin_left", "groin_right", 108, { y: 214, rx: 8, ry: 9 }),
  ...pair("thigh_front_left", "thigh_front_right", 119, { y: 262, rx: 13, ry: 32 }),
];

/** Seen from behind: left is left. */
export const backPlaces: readonly Place[] = [
  { region: "neck", x: 100, y: 62, rx: 12, ry: 10 },
  { region: "upper_back", x: 100, y: 106, rx: 28, ry: 23 },
  ...pair("lower_back_left", "lower_back_right", 78, { y: 164, rx: 10, ry: 19 }),
  { region: "lower_back_middle", x: 100, y: 164, rx: 10, ry: 21 },
  ...pair("buttock_left", "buttock_right", 84, { y: 206, rx: 14, ry: 15 }),
  ...pair("thigh_back_left", "thigh_back_right", 81, { y: 264, rx: 13, ry: 32 }),
  ...pair("below_knee_left", "below_knee_right", 81, { y: 352, rx: 11, ry: 38 }),
];

/** Every region in reading order, the back first since it is asked about most. */
export const regionOrder: readonly Region[] = [
  "lower_back_left",
  "lower_back_right",
  "lower_back_middle",
  "upper_back",
  "neck",
  "belly",
  "buttock_left",
  "buttock_right",
  "hip_front_left",
  "hip_front_right",
  "groin_left",
  "groin_right",
  "thigh_front_left",
  "thigh_front_right",
  "thigh_back_left",
  "thigh_back_right",
  "below_knee_left",
  "below_knee_right",
  "shoulder_left",
  "shoulder_right",
];

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest place in the direction of an arrow key; undefined at the edge or for another key. */
export const neighbour = (places: readonly Place[], from: Place, key: string): Place | undefined => {
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const [dx, dy] = direction;
  const cost = (place: Place): number => {
    const along = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    return along <= 1 ? Number.POSITIVE_INFINITY : along + 2 * aside;
  };
  const nearest = places.toSorted((a, b) => cost(a) - cost(b))[0];
  return nearest === undefined || cost(nearest) === Number.POSITIVE_INFINITY ? undefined : nearest;
};
