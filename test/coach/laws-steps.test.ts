import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Proposal } from "../../electron/contract/decision.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { robustDemand } from "../../renderer/coach/biomechanics/mechanics.ts";
import { emergencySigns } from "../../renderer/coach/log/screening.ts";
import { trainingState } from "../../renderer/coach/plan/training-state.ts";
import { named } from "./exercises.ts";
import { assert } from "./laws.ts";
import { log, stepping, told } from "./logs.ts";

describe("flags beat everything", () => {
  const emergencies = new Set<string>(emergencySigns);
  const nerveLike = new Set(["numb", "tingling", "weak"]);

  it("lock or pause until the right statement, whatever else is in the log, and let nothing rise", () => {
    assert(
      fc.property(stepping, (written) => {
        const c = told(written);
        const { screenings, statements, painEntries } = c.history;
        const unanswered = (since: string, ...ends: readonly string[]): boolean =>
          !statements.some(({ statement, madeAt }) => madeAt.instant > since && ends.includes(statement));
        const locks = screenings
          .filter(
            ({ signs, answeredAt }) =>
              signs.some((sign) => emergencies.has(sign)) && unanswered(answeredAt.instant, "care_received"),
          )
          .map(({ answeredAt }) => answeredAt.date);
        const pauses = [
          ...screenings
            .filter(
              ({ signs, answeredAt }) =>
                signs.length > 0 &&
                !signs.some((sign) => emergencies.has(sign)) &&
                unanswered(answeredAt.instant, "checked", "settled"),
            )
            .map(({ answeredAt }) => answeredAt.date),
          ...painEntries
            .filter(
              ({ qualities, savedAt }) =>
                qualities.some((quality) => nerveLike.has(quality)) &&
                unanswered(savedAt.instant, "checked", "settled"),
            )
            .map(({ date }) => date),
        ];
        const state = trainingState(c).kind;
        if (locks.length > 0) expect(state).toBe("locked");
        else if (pauses.length > 0) expect(state).toBe("paused");
        for (const since of [...locks, ...pauses])
          expect(decide(c).filter(({ direction, date }) => direction === "progress" && date >= since)).toEqual([]);
      }),
    );
  });
});

describe("a progression", () => {
  const steps = (c: Circumstances): readonly Proposal[] =>
    decide(c).filter(({ direction }) => direction === "progress");

  it("never comes without the morning answer, nor from a session in which it was felt at 3 or more", () => {
    assert(
      fc.property(stepping, (written) => {
        const c = told(written);
        for (const reading of steps(c).flatMap(({ readings }) => readings)) {
          if (reading.kind !== "clean") throw new Error(`A step because of ${reading.kind}`);
          const entries = c.history.painEntries.filter(({ sessionId }) => sessionId === reading.sessionId);
          expect(entries.map(({ moment }) => moment)).toEqual(expect.arrayContaining(["session", "morning"]));
          const about = entries.filter(
            ({ soreness, exerciseIds, moment }) =>
              !soreness && (moment === "morning" || exerciseIds.includes(reading.exerciseId)),
          );
          expect(Math.max(0, ...about.map(({ nrs }) => nrs))).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it("changes one thing, and there are at most two a week and one of a pattern in a session", () => {
    assert(
      fc.property(stepping, (written) => {
        const found = steps(told(written)).map((step) => {
          const [change, ...others] = step.changes;
          expect(others).toEqual([]);
          if (change?.kind === "adjust")
            expect(
              [change.target, change.tempo, change.limitDegrees].filter((part) => part !== null).length,
            ).toBeLessThanOrEqual(1);
          const last = step.readings.at(-1);
          if (last?.kind !== "clean") throw new Error("A step without a clean exposure");
          const day = Temporal.PlainDate.from(last.date);
          return {
            week: `${day.yearOfWeek} ${day.weekOfYear}`,
            place: `${last.sessionId} ${named(last.exerciseId).pattern}`,
          };
        });
        for (const week of Map.groupBy(found, (step) => step.week).values()) expect(week.length).toBeLessThanOrEqual(2);
        expect(new Set(found.map(({ place }) => place)).size).toBe(found.length);
      }),
    );
  });
});

describe("a substitute in the same pattern", () => {
  it("never has a higher index or a higher peak than what it replaces", () => {
    assert(
      fc.property(log, (written) => {
        const c = told(written);
        for (const { direction, changes, readings } of decide(c).filter((proposal) => proposal.direction === "ease")) {
          const sessionIds = new Set(readings.map((reading) => ("sessionId" in reading ? reading.sessionId : null)));
          for (const change of changes) {
            if (direction !== "ease" || change.kind !== "swap") continue;
            const from = named(change.fromExerciseId);
            const to = named(change.to.exerciseId);
            if (from.pattern !== to.pattern) continue;
            const peaks = c.history.sessions
              .filter(({ id }) => sessionIds.has(id))
              .flatMap(({ exercises }) => exercises)
              .filter(({ prescription }) => prescription.exerciseId === from.id)
              .map(({ prescription }) => robustDemand(from, prescription.limitDegrees));
            expect(to.demand.index).toBeLessThanOrEqual(from.demand.index);
            expect(to.demand.hipMomentOvershoot).toBeLessThanOrEqual(
              Math.min(...(peaks.length === 0 ? [from.demand.hipMomentOvershoot] : peaks)),
            );
          }
        }
      }),
    );
  });
});
