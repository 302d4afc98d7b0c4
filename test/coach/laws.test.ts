import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Decision, DecisionState, Proposal } from "../../electron/contract/decision.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { isTighter, limitInForce, robustDemand } from "../../renderer/coach/mechanics.ts";
import { planNow, routineNow } from "../../renderer/coach/plan-now.ts";
import { emergencySigns } from "../../renderer/coach/screening.ts";
import { isHarder } from "../../renderer/coach/substitution.ts";
import { trainingState } from "../../renderer/coach/training-state.ts";
import { decideApartFromGaps, stored, withDecisions } from "./concluded.ts";
import { named } from "./exercises.ts";
import { log, type Log, told } from "./logs.ts";

/** Twelve laws of 850 cases are more than 10,000; LAW_RUNS=10000 looks closer. */
const runs = Number(process.env["LAW_RUNS"] ?? 850);
vi.setConfig({ testTimeout: 20_000 + runs * 40 });
const assert = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>): void =>
  fc.assert(property, { numRuns: runs });

const seconds = (tempo: string | null): number =>
  tempo === null ? 0 : tempo.split("-").reduce((sum, part) => sum + Number(part), 0);

/** What in a prescription asks for more than another does; nothing when it is as easy or easier. */
const asksForMore = (a: Prescription, b: Prescription): readonly string[] => {
  const exercise = named(a.exerciseId);
  const other = named(b.exerciseId);
  const found: string[] = [];
  if (a.sets > b.sets) found.push(`sets ${a.sets} > ${b.sets}`);
  // Breathing, pelvic tilts and bracing load nothing.
  if (exercise.pattern === "control") return found;
  if (exercise !== other) {
    // Within 3 % two demands count as the same: that is how good ratios of moments are.
    if (isHarder(exercise, { exercise: other, limitDegrees: b.limitDegrees }, 1.03))
      found.push(`${exercise.id} > ${other.id} at ${b.limitDegrees}`);
    return found;
  }
  if (a.target.kind === "reps" && a.target.reps > b.target.reps) found.push("reps");
  if (a.target.kind === "hold" && b.target.kind === "hold" && a.target.holdSeconds > b.target.holdSeconds)
    found.push("hold");
  if (seconds(a.tempo) < seconds(b.tempo)) found.push("tempo");
  const [limit, before] = [limitInForce(exercise, a.limitDegrees), limitInForce(exercise, b.limitDegrees)];
  if (exercise.range !== null && limit !== null && before !== null && isTighter(exercise.range, before, limit))
    found.push("range");
  return found;
};

/** Every place of the routine as it stands with all decisions standing, progressions accepted if wanted. */
const planOf = (
  c: Circumstances,
  progress: Decision["state"],
  conclude: (c: Circumstances) => readonly Proposal[] = decide,
): readonly Prescription[] => {
  const decisions = stored(conclude(c), ({ direction }) => (direction === "progress" ? progress : "proposed"));
  const decided = { ...c, history: { ...c.history, decisions } };
  return decided.routines.flatMap((routine) => routineNow(routine, decided, c.today)).map(({ now }) => now);
};

/** Without statements no pause ends: coming back counts rungs from where the person was, on whatever ladder that lies. */
const unended = log.map((written): Log => ({ ...written, statements: [] }));

/** A log and the same log with one rating raised. */
const raised = unended.chain((written) =>
  fc
    .record({
      day: fc.integer({ min: 0, max: Math.max(0, written.days.length - 1) }),
      what: fc.constantFrom("after", "morning", "during"),
      by: fc.integer({ min: 1, max: 7 }),
    })
    .map(({ day, what, by }): readonly [Log, Log] => {
      const more = (nrs: number): number => Math.min(10, nrs + by);
      const days = written.days.map((one, index) => {
        if (index !== day) return one;
        if (what === "after") return { ...one, after: one.after && { ...one.after, nrs: more(one.after.nrs) } };
        if (what === "morning")
          return { ...one, morning: one.morning && { ...one.morning, nrs: more(one.morning.nrs) } };
        const done = one.done.map(({ place, part }, at) =>
          at === 0 ? { place, part: { ...part, nrs: more(part.nrs ?? 0) } } : { place, part },
        );
        return { ...one, done };
      });
      return [written, { ...written, days }];
    }),
);

describe("more discomfort never gives a harder plan", () => {
  /** Whether an easing of one exercise leads to another exercise of the log: there the other one's ratings count too. */
  const meet = (written: Log): boolean => {
    const trained = new Set<string>(written.places.map(({ id }) => id));
    return decide(told(written)).some(({ changes }) =>
      changes.some((change) => change.kind === "swap" && trained.has(change.to.exerciseId)),
    );
  };

  /** R6 speaks of a rise: from a higher start the same rating is a smaller one, and its lighter week may go. */
  const creeps = (written: Log): boolean => decide(told(written)).some(({ rule }) => rule === "R6");

  const check = (before: Log, after: Log, progress: Decision["state"]): void => {
    fc.pre(!meet(before) && !meet(after) && !creeps(before));
    // Like coming back after a pause, R12 counts rungs from where the person was, on whatever ladder that lies.
    const plan = planOf(told(before), progress, decideApartFromGaps);
    const harder = planOf(told(after), progress, decideApartFromGaps).flatMap((now, place) => {
      const was = plan[place];
      return was === undefined ? [] : asksForMore(now, was);
    });
    expect(harder).toEqual([]);
  };

  it("while progressions wait", () => {
    assert(fc.property(raised, ([before, after]) => check(before, after, "proposed")));
  });

  it("when every progression is accepted", () => {
    assert(fc.property(raised, ([before, after]) => check(before, after, "accepted")));
  });

  it("and easings never make a place harder than the person wrote it", () => {
    assert(
      fc.property(log, (written) => {
        fc.pre(!meet(written));
        const c = told(written);
        const own = c.routines.flatMap((routine) => routine.items.map((item) => item.prescription));
        const harder = planOf(c, "proposed").flatMap((now, place) => {
          const was = own[place];
          return was === undefined ? [] : asksForMore(now, was);
        });
        expect(harder).toEqual([]);
      }),
    );
  });
});

describe("flags beat everything", () => {
  const emergencies = new Set<string>(emergencySigns);
  const nerveLike = new Set(["numb", "tingling", "weak"]);

  it("lock or pause until the right statement, whatever else is in the log, and let nothing rise", () => {
    assert(
      fc.property(log, (written) => {
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
      fc.property(log, (written) => {
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
      fc.property(log, (written) => {
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

describe("the same log", () => {
  const shuffled = <T>(all: readonly T[], seed: number): T[] =>
    all
      .map((one, place) => ({ one, at: Math.sin((place + 1) * (seed + 1)) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one);

  it("gives the same decisions, whatever the order of the catalogue and of the log", () => {
    assert(
      fc.property(log, fc.nat(1000), (written, seed) => {
        const c = told(written);
        const { history } = c;
        const mixed: Circumstances = {
          ...c,
          exercises: shuffled(c.exercises, seed),
          routines: shuffled(c.routines, seed),
          entries: shuffled(c.entries, seed),
          history: {
            ...history,
            sessions: shuffled(history.sessions, seed),
            painEntries: shuffled(history.painEntries, seed),
            screenings: shuffled(history.screenings, seed),
            statements: shuffled(history.statements, seed),
          },
        };
        expect(decide(mixed)).toEqual(decide(c));
      }),
    );
  });

  it("gives the same keys, whatever was answered to them", () => {
    assert(
      fc.property(log, fc.array(fc.constantFrom(...DecisionState.options), { minLength: 1 }), (written, states) => {
        const c = told(written);
        const proposals = decide(c);
        const decisions = stored(proposals, (_, place) => states[place % states.length] ?? "proposed");
        expect(decide({ ...c, history: { ...c.history, decisions } }).map(({ key }) => key)).toEqual(
          proposals.map(({ key }) => key),
        );
      }),
    );
  });

  it("judges a day by what was read up to it", () => {
    assert(
      fc.property(log, fc.integer({ min: 0, max: 28 }), (written, last) => {
        const until = Temporal.PlainDate.from("2026-03-02").add({ days: last }).toString();
        const c = told(written);
        const { history } = c;
        const then: Circumstances = {
          ...c,
          history: {
            ...history,
            sessions: history.sessions.filter(({ startedAt }) => startedAt.date <= until),
            painEntries: history.painEntries.filter(({ date }) => date <= until),
            screenings: history.screenings.filter(({ answeredAt }) => answeredAt.date <= until),
            statements: history.statements.filter(({ madeAt }) => madeAt.date <= until),
          },
        };
        const keys = (proposals: readonly Proposal[]): readonly string[] =>
          proposals.filter(({ date, direction }) => date <= until && direction !== "progress").map(({ key }) => key);
        // What waits for a morning that came later is judged later.
        const morningsLater = history.painEntries.some(
          ({ moment, date, sessionId }) =>
            moment === "morning" && date > until && then.history.sessions.some(({ id }) => id === sessionId),
        );
        if (!morningsLater) expect(keys(decide(then))).toEqual(keys(decide(c)));
      }),
    );
  });

  it("gives valid proposals under keys of their own", () => {
    assert(
      fc.property(log, (written) => {
        const proposals = decide(told(written));
        for (const proposal of proposals) expect(Proposal.parse(proposal)).toEqual(proposal);
        expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
        expect(proposals.map(({ key }) => key)).toEqual(proposals.map(({ key }) => key).toSorted());
      }),
    );
  });
});

describe("undo", () => {
  it("brings back exactly what the person wrote and planned", () => {
    assert(
      fc.property(log, (written) => {
        const c = withDecisions(told(written), ({ direction }) => (direction === "stop" ? "proposed" : "undone"));
        for (const routine of c.routines)
          for (const { own, now, changedBy, cues } of routineNow(routine, c, c.today))
            expect({ now, changedBy, cues }).toEqual({ now: own, changedBy: [], cues: [] });
        const free = withDecisions(told(written), () => "undone");
        expect(planNow(free).map(({ date }) => date)).toEqual(free.entries.map(({ date }) => date));
      }),
    );
  });
});
