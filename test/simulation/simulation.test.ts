import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exercise } from "#contract/exercise.ts";
import { evidence } from "#coach/evidence.ts";
import { named } from "../renderer/coach/exercises.ts";
import { badDays } from "./bad-day.ts";
import { dayOf, discomfortOf, feel, type Person, personOf } from "./person.ts";
import { course, withoutEstimate } from "./policies.ts";
import { added, simulate } from "./totals.ts";

/** Somebody who feels nothing, whatever is asked. */
const tolerant = (person: Person): Person => ({
  ...person,
  aches: false,
  stray: 0,
  tolerances: {
    control: 9,
    leg_raise: 9,
    spinal_flexion: 9,
    anti_extension: 9,
    anti_rotation: 9,
    lateral: 9,
    posterior_chain: 9,
  },
});

const extent = { seed: 7, from: 0, until: 10, sessions: 10 };

describe("the simulation", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    const some = { ...extent, until: 2 };
    expect(simulate("coach", some)).toEqual(simulate("coach", some));
    expect(simulate("coach", { ...some, seed: 8 })).not.toEqual(simulate("coach", some));
  });

  it("gives the same numbers however the people are shared out", () => {
    const parts = added(
      simulate("swap on any pain", { ...extent, until: 2 }),
      simulate("swap on any pain", { ...extent, from: 2 }),
    );
    const whole = simulate("swap on any pain", extent);
    expect(parts).toMatchObject({ persons: 10, exposures: 400, from3: whole.from3, far: whole.far });
  });

  it("hurts people less with the coach than without, and leaves fewer far below what they tolerate than swapping", () => {
    const without = simulate("no adaptation", extent);
    const naive = simulate("swap on any pain", extent);
    const coach = simulate("coach", extent);
    expect(coach.from3 / coach.exposures).toBeLessThan(without.from3 / without.exposures);
    expect(coach.secondsOver / coach.workSeconds).toBeLessThan(naive.secondsOver / naive.workSeconds);
    expect(coach.far).toBeLessThan(naive.far);
    expect(without.stepsUp).toBe(0);
  });

  it("leaves nobody below home who tolerates everything", () => {
    for (const index of [3, 6, 9]) {
      const { exposed, ended } = course(5, tolerant(personOf(5, index)), "coach", 12);
      expect(exposed.every(({ nrs }) => nrs < 3)).toBe(true);
      expect(ended.map(({ below }) => below)).toEqual([0, 0, 0, 0]);
    }
  });

  it("brings somebody who tolerates everything home within six sessions of one bad day", () => {
    // The press has nothing of its family below it, and has been stepped up to another family by then.
    const homes = ["straight_raise_full", "bent_knee_raise_90", "plank_front", "bird_dog", "pallof_press"].map(named);
    for (const before of [4, 24]) expect(badDays(before, homes).filter(({ sessions }) => sessions > 6)).toEqual([]);
  });

  it("puts the estimate back after a run without it", () => {
    const { value } = evidence.discomfortChance;
    expect(withoutEstimate((): number => evidence.discomfortChance.value)).toBe(1);
    expect(evidence.discomfortChance.value).toBe(value);
  });
});

describe("invented people", () => {
  it("feel more at a higher demand, whatever their luck", () => {
    const [low, high] = [named("bent_knee_raise_120"), named("straight_lower_45")];
    fc.assert(
      fc.property(fc.nat(500), fc.nat(40), fc.nat(3), (index, session, place) => {
        const person = personOf(3, index);
        const day = dayOf(3, person, session);
        const felt = (exercise: Exercise) => feel(3, person, { session, place, day }, { exercise, limitDegrees: null });
        expect(discomfortOf(0.5, person, 0.6)).toBeGreaterThan(discomfortOf(0.5, person, 0.5));
        expect(felt(high).nrs).toBeGreaterThanOrEqual(felt(low).nrs);
        expect(felt(low)).toEqual(felt(low));
      }),
    );
  });
});
