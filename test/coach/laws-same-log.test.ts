import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DecisionState, Proposal } from "../../electron/contract/decision.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { planNow, routineNow } from "../../renderer/coach/plan-now.ts";
import { stored, withDecisions } from "./concluded.ts";
import { assert } from "./laws.ts";
import { log, told } from "./logs.ts";

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
        const untilThen = (proposals: readonly Proposal[]): readonly Proposal[] =>
          proposals.filter(({ date, direction }) => date <= until && direction !== "progress");
        // What waits for a morning that came later is judged later.
        const morningsLater = history.painEntries.some(
          ({ moment, date, sessionId }) =>
            moment === "morning" && date > until && then.history.sessions.some(({ id }) => id === sessionId),
        );
        if (!morningsLater) expect(untilThen(decide(then))).toEqual(untilThen(decide(c)));
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
