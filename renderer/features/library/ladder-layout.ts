import type { LadderMap, Rung } from "#coach/outlook/ladder-map.ts";

export const node = { width: 128, height: 164, gapX: 16, gapY: 44 } as const;

export type Placed = Rung & { readonly x: number; readonly y: number };

/** Levels as rows, the hardest on top; inside a row under the middle of what leads there, without overlaps. */
export const placed = ({
  rungs,
}: LadderMap): { readonly nodes: readonly Placed[]; readonly width: number; readonly height: number } => {
  const top = Math.max(0, ...rungs.map(({ level }) => level));
  const rows = Array.from({ length: top + 1 }, (_, level) => rungs.filter((rung) => rung.level === level));
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const width = widest * (node.width + node.gapX) - node.gapX;
  const nodes = rows.flatMap((row, level) => {
    const used = row.length * (node.width + node.gapX) - node.gapX;
    return row.map((rung, place): Placed => ({
      ...rung,
      x: (width - used) / 2 + place * (node.width + node.gapX),
      y: (top - level) * (node.height + node.gapY),
    }));
  });
  return { nodes, width, height: (top + 1) * (node.height + node.gapY) - node.gapY };
};

const lanes = 5;
const laneWidth = 2.5;

/** Where a line may pass a row without going behind a rung: beside it, or between two of its rungs. */
const gapsOf = (row: readonly Placed[]): readonly number[] => {
  const lefts = row.map(({ x }) => x);
  return [Math.min(...lefts) - node.gapX / 2, ...lefts.map((x) => x + node.width + node.gapX / 2)];
};

const nearest = (gaps: readonly number[], x: number): number =>
  gaps.reduce((best, gap) => (Math.abs(gap - x) < Math.abs(best - x) ? gap : best));

/**
 * The line of a step, from the top of the easier rung to the bottom of the harder one, around every rung between them.
 * `lane` keeps lines that share a gap apart.
 */
export const lineOf = (from: Placed, to: Placed, nodes: readonly Placed[], lane: number): string => {
  const [startX, endX] = [from.x + node.width / 2, to.x + node.width / 2];
  const aside = ((lane % lanes) - Math.floor(lanes / 2)) * laneWidth;
  let [x, y] = [startX, from.y];
  let path = `M${x} ${y}`;
  const curveTo = (nextX: number, nextY: number): void => {
    const bend = (y - nextY) / 2;
    path += `C${x} ${y - bend} ${nextX} ${nextY + bend} ${nextX} ${nextY}`;
    [x, y] = [nextX, nextY];
  };
  for (let level = from.level + 1; level < to.level; level += 1) {
    const row = nodes.filter((one) => one.level === level);
    const [first] = row;
    if (first === undefined) continue;
    const share = (level - from.level) / (to.level - from.level);
    curveTo(nearest(gapsOf(row), startX + (endX - startX) * share) + aside, first.y + node.height);
    path += `V${first.y}`;
    y = first.y;
  }
  curveTo(endX, to.y + node.height);
  return path;
};
