import { describe, expect, it } from "vitest";
import { answer } from "../../../electron/calls/answer.ts";
import { catalogueText } from "../../../electron/store/catalogue.ts";
import { migrations } from "../../../electron/store/migrate.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { answerTo, sampleStart, tellStory } from "../../../renderer/sample/story.ts";
import { makeTeller } from "../../../renderer/sample/teller.ts";
import { aClock, aDay, aProfile } from "../../builders.ts";
import { opened } from "../../electron/store/a-store.ts";

/** What there is to see on that day, told through the real calls. */
const told = async (date: string, zone = "Europe/Berlin"): Promise<CoachInput> => {
  const { db, close } = opened(":memory:", aClock(`${date}T08:00`), { migrations, catalogue: catalogueText });
  const today = aDay(date);
  const teller = await makeTeller(
    async ({ at, calls }) =>
      calls.map(({ name, input }) => {
        const reply = answer(db, { now: () => at }, name, input);
        if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.refusal)}`);
        return reply.value;
      }),
    { first: sampleStart(today), last: today, zone, profile: aProfile(), answerTo },
  );
  await tellStory(teller, today);
  close();
  return teller.on(today);
};

const trained = ({ history }: CoachInput): readonly string[] => {
  const all = history.sessions
    .toReversed()
    .flatMap(({ exercises }) => exercises.slice(1, 2).map(({ prescription }) => prescription.exerciseId));
  return all.filter((exercise, index) => exercise !== all[index - 1]);
};

describe("the sample diary", () => {
  it("tells of leg raises that hurt, bent knees, dead bugs, and the way back up", async () => {
    const c = await told("2026-11-26");
    const way = trained(c);
    expect(way[0]).toBe("straight_raise_full");
    expect(way[1]).toMatch(/^bent_knee_raise/);
    expect(way.some((exercise) => exercise.startsWith("deadbug"))).toBe(true);
    expect(way.at(-1)).toMatch(/^straight/);
    expect(c.history.sessions).toHaveLength(33);
    expect(c.history.painEntries.some(({ soreness }) => soreness)).toBe(true);
    expect(c.history.painEntries.some(({ regions }) => regions.includes("lower_back_middle"))).toBe(true);
  });

  it("has the decisions that the coach's own rules come to, and nothing is left to conclude", async () => {
    const c = await told("2026-11-26");
    const rules = new Set(c.history.decisions.map(({ rule }) => rule));
    for (const rule of ["R1", "R5", "R6", "R8", "BACK", "R11", "R12"]) expect(rules).toContain(rule);
    const standing = new Set<string>(c.history.decisions.map(({ key }) => key));
    expect(decide(c).filter(({ key }) => !standing.has(key))).toEqual([]);
    expect(c.history.decisions.some(({ state }) => state === "declined")).toBe(true);
  });

  it.each([
    ["2026-11-23", "Europe/Berlin"],
    ["2026-11-24", "Pacific/Apia"],
    ["2026-11-28", "America/St_Johns"],
    ["2026-11-29", "Asia/Kathmandu"],
    ["2027-01-04", "Africa/Casablanca"],
  ])("ends on the evening before %s in %s, with days planned from then on", async (date, zone) => {
    const c = await told(date, zone);
    const last = c.history.sessions[0]?.startedAt.date ?? "";
    expect(last < date).toBe(true);
    expect(aDay(last).localeCompare(aDay(date))).toBe(-1);
    expect(Temporal.PlainDate.from(last).until(date).days).toBeLessThanOrEqual(3);
    expect(c.entries.some((entry) => entry.date >= date)).toBe(true);
    expect(trained(c).at(-1)).toMatch(/^straight/);
  });
});
