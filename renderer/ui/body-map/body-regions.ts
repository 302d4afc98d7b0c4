import type { Region } from "#contract/pain.ts";

type Corner = readonly [x: number, y: number];

/** A soft place on the body: its middle, and its smooth shape as a path, in the units of the picture. */
export type Place = { readonly region: Region; readonly x: number; readonly y: number; readonly path: string };

/** How wide one view is, and where the middle of each stands. Left of the person is left only from behind. */
export const picture = { width: 330, height: 436, back: 80, front: 250 } as const;

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** A closed smooth curve through all corners (Catmull-Rom as cubic curves). */
const smooth = (corners: readonly Corner[]): string => {
  const at = (index: number): Corner => corners[(index + corners.length) % corners.length] ?? [0, 0];
  const curves = corners.map((corner, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const first: Corner = [corner[0] + (next[0] - before[0]) / 6, corner[1] + (next[1] - before[1]) / 6];
    const second: Corner = [next[0] - (after[0] - corner[0]) / 6, next[1] - (after[1] - corner[1]) / 6];
    return `C${[first, second, next].map(([x, y]) => `${number(x)} ${number(y)}`).join(" ")}`;
  });
  const [x, y] = at(0);
  return `M${number(x)} ${number(y)}${curves.join("")}Z`;
};

const mirrored = (corners: readonly Corner[]): readonly Corner[] =>
  corners.map(([x, y]): Corner => [-x, y]).toReversed();

const placed = (corners: readonly Corner[], middle: number): readonly Corner[] =>
  corners.map(([x, y]): Corner => [middle + x, y]);

/** One half of the outline, from the side of the neck around the hand to the crotch; x away from the middle. */
const half: readonly Corner[] = [
  [11, 48],
  [11, 61],
  [19, 70],
  [35, 75],
  [47, 83],
  [53, 99],
  [55, 120],
  [57, 139],
  [62, 160],
  [65, 184],
  [68, 200],
  [72, 214],
  [71, 229],
  [65, 235],
  [60, 228],
  [58, 214],
  [57, 199],
  [53, 178],
  [47, 154],
  [44, 132],
  [40, 112],
  [39, 128],
  [36, 146],
  [36, 161],
  [39, 180],
  [43, 200],
  [44, 218],
  [43, 242],
  [39, 272],
  [34, 300],
  [33, 317],
  [35, 338],
  [33, 362],
  [27, 390],
  [26, 404],
  [31, 416],
  [28, 422],
  [17, 422],
  [11, 414],
  [12, 398],
  [11, 380],
  [8, 346],
  [10, 318],
  [9, 300],
  [6, 272],
  [3, 244],
];

/** The outline of the body below the head, around a middle. */
export const outlineAround = (middle: number): string =>
  smooth(placed([...half, [0, 230], ...mirrored(half), [0, 44]], middle));

const shapeOf = (region: Region, corners: readonly Corner[], middle: number): Place => {
  const shape = placed(corners, middle);
  const [xs, ys] = [shape.map(([x]) => x), shape.map(([, y]) => y)];
  return {
    region,
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
    path: smooth(shape),
  };
};

/** The same shape on both sides, given for the right-hand side of the picture. */
const pair = (onRight: Region, onLeft: Region, corners: readonly Corner[], middle: number): readonly Place[] => [
  shapeOf(onRight, corners, middle),
  shapeOf(onLeft, mirrored(corners), middle),
];

const back = (region: Region, corners: readonly Corner[]): Place => shapeOf(region, corners, picture.back);

const backPair = (right: Region, left: Region, corners: readonly Corner[]): readonly Place[] =>
  pair(right, left, corners, picture.back);

const frontPair = (left: Region, right: Region, corners: readonly Corner[]): readonly Place[] =>
  pair(left, right, corners, picture.front);

// oxfmt-ignore
export const places: readonly Place[] = [
  back("neck", [[0, 50], [9, 53], [11, 64], [13, 73], [0, 77], [-13, 73], [-11, 64], [-9, 53]]),
  back("upper_back", [[0, 82], [20, 81], [34, 86], [36, 104], [34, 124], [18, 133], [0, 134], [-18, 133], [-34, 124], [-36, 104], [-34, 86], [-20, 81]]),
  back("lower_back_middle", [[0, 139], [9, 141], [11, 152], [11, 172], [9, 184], [0, 187], [-9, 184], [-11, 172], [-11, 152], [-9, 141]]),
  ...backPair("lower_back_right", "lower_back_left", [[16, 140], [30, 140], [34, 150], [34, 166], [36, 180], [27, 186], [16, 185], [14, 172], [14, 152]]),
  ...backPair("buttock_right", "buttock_left", [[6, 192], [22, 189], [37, 192], [41, 207], [40, 222], [26, 232], [8, 229], [3, 212]]),
  ...backPair("thigh_back_right", "thigh_back_left", [[8, 240], [25, 238], [40, 236], [38, 262], [34, 288], [22, 298], [12, 290], [8, 264]]),
  ...backPair("below_knee_right", "below_knee_left", [[13, 316], [22, 312], [31, 318], [32, 338], [30, 362], [25, 388], [19, 394], [14, 386], [12, 356], [11, 336]]),
  ...frontPair("shoulder_left", "shoulder_right", [[31, 78], [42, 82], [49, 92], [51, 105], [42, 109], [33, 103], [29, 90]]),
  shapeOf("belly", [[0, 124], [20, 126], [31, 136], [32, 156], [31, 172], [18, 180], [0, 182], [-18, 180], [-31, 172], [-32, 156], [-31, 136], [-20, 126]], picture.front),
  ...frontPair("hip_front_left", "hip_front_right", [[26, 184], [36, 181], [40, 196], [41, 214], [35, 217], [26, 208], [20, 194]]),
  ...frontPair("groin_left", "groin_right", [[7, 190], [17, 194], [25, 208], [32, 219], [26, 227], [12, 228], [4, 219], [2, 202]]),
  ...frontPair("thigh_front_left", "thigh_front_right", [[8, 238], [24, 234], [40, 230], [39, 258], [34, 288], [22, 298], [12, 290], [8, 264]]),
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
export const neighbour = (from: Place, key: string): Place | undefined => {
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

/**
 * Where typed letters lead: the first name that begins with them. Starts at the current place, so that more letters
 * stay on it; one letter typed again goes on to the next name that begins with it.
 */
export const typedTo = (typed: string, current: Region, text: (region: Region) => string): Region | undefined => {
  const letters = typed.toLowerCase();
  const first = letters.slice(0, 1);
  const same = letters.replaceAll(first, "") === "";
  const sought = same ? first : letters;
  const start = regionOrder.indexOf(current) + (same ? 1 : 0);
  const inOrder = [...regionOrder.slice(start), ...regionOrder.slice(0, start)];
  return inOrder.find((region) => text(region).toLowerCase().startsWith(sought));
};
