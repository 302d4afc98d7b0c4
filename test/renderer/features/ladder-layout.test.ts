import { describe, expect, it } from "vitest";
import { ladderMap } from "#coach/outlook/ladder-map.ts";
import { lineOf, node, placed } from "../../../renderer/features/library/ladder-layout.ts";
import { diary, monday } from "../coach/diary.ts";
import { named } from "../coach/exercises.ts";

describe("the lines of a ladder", () => {
  it.each(["straight_raise_full", "plank_front", "hanging_leg_raise", "reverse_crunch", "bird_dog"])(
    "around %s lead from rung to rung and pass behind none",
    (id) => {
      const map = ladderMap(named(id), diary(monday(), []));
      const { nodes } = placed(map);
      for (const [lane, edge] of map.edges.entries()) {
        const [from, to] = [edge.from, edge.to].map((end) => nodes.find(({ exercise }) => exercise.id === end));
        if (from === undefined || to === undefined) throw new Error("An end of a step is not on the map");
        const line = lineOf(from, to, nodes, lane);
        const passes = [...line.matchAll(/ ([\d.-]+) ([\d.-]+)V([\d.-]+)/g)];
        expect(passes).toHaveLength(to.level - from.level - 1);
        for (const [, x, , top] of passes)
          for (const one of nodes.filter(({ y }) => y === Number(top)))
            expect(Number(x) < one.x || Number(x) > one.x + node.width).toBe(true);
        expect(line.endsWith(` ${to.x + node.width / 2} ${to.y + node.height}`)).toBe(true);
      }
    },
  );
});
