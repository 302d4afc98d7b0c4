import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Decision, Proposal } from "../../electron/contract/decision.ts";
import type { Exercise, Preference } from "../../electron/contract/exercise.ts";
import type { Routine } from "../../electron/contract/routine.ts";
import { shorterLever } from "../../renderer/coach/candidates.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { heldBack, heldPlaces } from "../../renderer/coach/plan/lock.ts";
import { passesLock, routineNow } from "../../renderer/coach/plan-now.ts";
import { isHarder, placed } from "../../renderer/coach/substitution.ts";
import { only } from "./concluded.ts";
import { clean, diary, did, felt, monday, person } from "./diary.ts";
import { catalogue, idOf, named, raise, routineOf } from "./exercises.ts";
import { withDecisions } from "./concluded.ts";
import { stated, sunday, ticked, tuesday, wednesday } from "./diary.ts";
import { log, told } from "./logs.ts";

/** LAW_RUNS=10000 looks closer. */
const runs = Number(process.env["LAW_RUNS"] ?? 100);
vi.setConfig({ testTimeout: 20_000 + runs * 60 });

type Said = Readonly<Record<string, Preference>>;

const saying = (exercises: readonly Exercise[], said: Said): readonly Exercise[] =>
  exercises.map((exercise) => ({ ...exercise, preference: said[exercise.id] ?? null }));

const eased = (said: Said = {}): Circumstances =>
  diary(tuesday(), [did(monday(), [{ exercise: raise }]), felt(5).during(raise)], {
    exercises: saying(catalogue, said),
    routines: [routineOf([raise])],
    profile: person(),
  });

const takes = ({ changes }: Proposal): readonly string[] =>
  changes.flatMap((change) => (change.kind === "swap" ? [change.to.exerciseId] : []));

const anySaid = (...preferences: readonly Preference[]): fc.Arbitrary<Said> =>
  fc.dictionary(fc.constantFrom(...catalogue.map(({ id }) => String(id))), fc.constantFrom(...preferences), {
    maxKeys: 20,
  });

describe("never this", () => {
  it("brings in the next one, under a key of its own, and back again when it is taken back", () => {
    const usual = only(decide(eased()), "R3");
    expect(takes(usual)).toEqual(["bent_knee_raise_90"]);
    const otherwise = only(decide(eased({ bent_knee_raise_90: "never" })), "R3");
    expect(takes(otherwise)).toEqual(["bent_knee_raise_120"]);
    expect(otherwise.key).toBe(`${usual.key}:without:bent_knee_raise_90`);
    expect(decide(eased({ plank_front: "never" }))).toEqual(decide(eased()));
  });

  it("is not done harder either", () => {
    const c = diary(sunday(), [clean(monday(), ["glute_bridge"]), clean(wednesday(), ["glute_bridge"])]);
    expect(decide(c).map(({ rule }) => rule)).toEqual(["R11"]);
    expect(decide({ ...c, exercises: saying(catalogue, { glute_bridge: "never" }) })).toEqual([]);
  });

  it("comes in by no decision, whatever was logged", () => {
    fc.assert(
      fc.property(log, anySaid("never", "prefer"), (written, said) => {
        const c = told(written);
        const brought = decide({ ...c, exercises: saying(c.exercises, said) }).flatMap(takes);
        expect(brought.filter((id) => said[id] === "never")).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

describe("prefer that", () => {
  const choice = (said: Said) => ({
    date: monday(),
    profile: person(),
    parks: [],
    symptoms: true,
    exercises: new Map(saying(catalogue, said).map((exercise) => [exercise.id, exercise])),
  });
  const order = (said: Said): readonly string[] =>
    shorterLever({ exercise: named(raise), limitDegrees: null }, choice(said)).top.map(({ exercise }) => exercise.id);

  it("comes first among its equals", () => {
    expect(order({ bent_knee_raise_single: "prefer" })[0]).toBe("bent_knee_raise_single");
    expect(only(decide(eased({ bent_knee_raise_120: "prefer" })), "R3").changes).toMatchObject([
      { to: { exerciseId: "bent_knee_raise_120" } },
    ]);
  });

  it("passes neither what the rule looks for first, nor one that asks for less, nor an exclusion", () => {
    expect(order({ deadbug_alt: "prefer" })).toEqual(order({}));
    expect(order({ bent_knee_raise_120: "never", bent_knee_raise_90: "prefer" })[0]).toBe("bent_knee_raise_90");
    expect(order({ hanging_knee_raise: "prefer" })).toEqual(order({}));
  });

  it("never makes a plan harder in the family", () => {
    fc.assert(
      fc.property(log, anySaid("prefer"), (written, said) => {
        const c = told(written);
        const usual = new Map(decide(c).map((proposal) => [proposal.key, proposal]));
        const harder = decide({ ...c, exercises: saying(c.exercises, said) })
          .filter(({ direction }) => direction === "ease")
          .flatMap(({ key, changes }) =>
            changes.filter((change) => {
              if (change.kind !== "swap") return false;
              const before = usual
                .get(key)
                ?.changes.find((one) => one.kind === "swap" && one.fromExerciseId === change.fromExerciseId);
              if (before?.kind !== "swap") return false;
              const [next, held] = [named(change.to.exerciseId), named(before.to.exerciseId)];
              return next.pattern === held.pattern && isHarder(next, placed(held), 1.03);
            }),
          );
        expect(harder).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

const locked = (routine: Routine): Routine => ({
  ...routine,
  items: routine.items.map((item) => ({ ...item, locked: true })),
});

const withLocks = (c: Circumstances): Circumstances => ({ ...c, routines: c.routines.map(locked) });

const plan = (c: Circumstances) => c.routines.flatMap((routine) => routineNow(routine, c, c.today));

describe("a locked place", () => {
  it("stays while the coach says what it would change, and changes once unlocked", () => {
    const open = withDecisions(eased());
    const c = withLocks(open);
    const [routine] = c.routines;
    expect(plan(c)).toMatchObject([{ now: { exerciseId: raise }, changedBy: [], waiting: [] }]);
    expect(routine && heldPlaces(routine, c)).toMatchObject([{ held: [{ rule: "R3" }] }]);
    const [decision] = c.history.decisions.filter(({ rule }) => rule === "R3");
    expect(decision && heldBack(c).get(decision.id)).toEqual(c.routines);
    expect(plan(open)).toMatchObject([{ now: { exerciseId: "bent_knee_raise_90" } }]);
    expect(heldBack(open).size).toBe(0);
  });

  it("changes after an emergency sign all the same", () => {
    const c = diary(
      wednesday(),
      [clean(monday(), [raise]), ticked(tuesday(), "saddle_numbness"), stated(tuesday(), "care_received")],
      { routines: [locked(routineOf([raise]))], profile: person() },
    );
    const [place] = plan(withDecisions(c));
    expect(place?.now.exerciseId).not.toBe(idOf(raise));
    expect(place?.changedBy.map(({ rule }) => rule)).toEqual(["H1"]);
  });

  it("is the same before and after every other decision, whatever was logged and answered", () => {
    fc.assert(
      fc.property(log, fc.constantFrom<Decision["state"]>("proposed", "accepted"), (written, state) => {
        const c = withLocks(withDecisions(told(written), () => state));
        const hard = { ...c, history: { ...c.history, decisions: c.history.decisions.filter(passesLock) } };
        expect(plan(c)).toEqual(plan(hard));
      }),
      { numRuns: runs },
    );
  });
});
