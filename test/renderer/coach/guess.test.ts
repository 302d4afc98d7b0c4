import { describe, expect, it } from "vitest";
import { Lever } from "#contract/exercise.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { guessDemand } from "#coach/biomechanics/guess.ts";
import { rungsAbove, rungsBelow } from "#coach/chains/ladder.ts";
import { asExercise } from "../../builders.ts";
import { only } from "./concluded.ts";
import { diary, did, felt, friday, monday } from "./diary.ts";
import { catalogue, named, routineOf } from "./exercises.ts";

const guess = (lever: Lever) => guessDemand({ pattern: "hip_flexor_supine", lever }, catalogue);

/** A bent-knee raise of the person's own. */
const own = asExercise(
  {
    ...named("bent_knee_raise_90"),
    id: "own-1",
    name: "Ball raise",
    keyframes: [],
    regressTo: [],
    progressTo: [],
    swapTo: [],
    range: null,
    demand: guess("both_bent"),
  },
  { origin: "own", lever: "both_bent" },
);
const exercises = [...catalogue, own];
const all = new Map(exercises.map((exercise) => [exercise.id, exercise]));

describe("what an own exercise is guessed to ask", () => {
  it("comes from its lever by the static formula", () => {
    const peaks = Lever.options.map((lever) => guess(lever).hipMomentPeak);
    expect(peaks).toEqual([0, 0.35, 0.7, 0.5, 1]);
    expect(guess("both_straight").index).toBeGreaterThan(guess("both_bent").index);
  });

  it("is highest on the bar where the thigh is level", () => {
    const onBar = (lever: Lever): number => guessDemand({ pattern: "hip_flexor_hang", lever }, catalogue).hipMomentPeak;
    expect(onBar("both_straight")).toBe(1);
    expect(onBar("both_bent")).toBeCloseTo(named("hanging_knee_raise").demand.hipMomentPeak, 1);
  });

  it("ranks it in the middle of its kind, wherever it stands in the list", () => {
    const given = { pattern: "lateral", lever: "none" } as const;
    const ranks = catalogue.filter(({ pattern }) => pattern === "lateral").map(({ demand }) => demand.lumbarRank);
    const { lumbarRank } = guessDemand(given, catalogue);
    expect(ranks.filter((rank) => rank < lumbarRank).length).toBeLessThanOrEqual(ranks.length / 2);
    expect(ranks.filter((rank) => rank > lumbarRank).length).toBeLessThanOrEqual(ranks.length / 2);
    expect(guessDemand(given, exercises.toReversed())).toEqual(guessDemand(given, catalogue));
  });

  it("is no hip load where the legs carry", () => {
    expect(guessDemand({ pattern: "anti_extension", lever: "both_straight" }, catalogue).hipMomentPeak).toBe(0);
  });
});

describe("an own exercise", () => {
  it("stands on the ladder of its kind between what asks for less and for more", () => {
    const [below] = rungsBelow(own, all)[0] ?? [];
    const [above] = rungsAbove(own, all);
    expect(below?.demand.index).toBeLessThan(own.demand.index);
    expect(above?.demand.index).toBeGreaterThan(own.demand.index);
  });

  it("is eased like the catalogue's when it hurts", () => {
    const lines = [did(monday(), [{ exercise: "bent_knee_raise_90" }]), felt(5).during("bent_knee_raise_90")];
    const c = diary(friday(), lines, { exercises, routines: [routineOf(["bent_knee_raise_90"])] });
    const asOwn = JSON.parse(JSON.stringify(c).replaceAll('"bent_knee_raise_90"', '"own-1"'));
    const changes = only(decide({ ...asOwn, exercises }), "R3").changes;
    expect(changes).toMatchObject([{ kind: "swap", fromExerciseId: "own-1" }]);
    const [swap] = changes;
    if (swap?.kind !== "swap") throw new Error("Nothing took its place");
    expect(all.get(swap.to.exerciseId)?.demand.hipMomentOvershoot).toBeLessThanOrEqual(0.75 * own.demand.hipMomentPeak);
  });
});
