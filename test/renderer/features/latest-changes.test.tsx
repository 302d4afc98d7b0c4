import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Decision } from "#contract/decision.ts";
import { latestChanges } from "../../../renderer/features/routine/latest-changes.ts";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { aDecision, aPrescription } from "../../builders.ts";
import { the } from "../../electron/store/a-store.ts";
import { liveWeeks, sorry } from "../../twelve-weeks.ts";
import { show } from "./harness.tsx";

const swap = (given: object = {}): Decision => aDecision({ state: "accepted", ...given });
const dose = (given: object = {}): Decision =>
  aDecision({
    state: "accepted",
    direction: "progress",
    changes: [
      {
        kind: "adjust",
        exerciseId: "straight_raise_full",
        target: aPrescription().target,
        tempo: null,
        limitDegrees: null,
        setsFactor: 1,
        cues: [],
      },
    ],
    ...given,
  });

describe("which changes of a place are told at once", () => {
  it("are the last other exercise and the last dose of it; the rest comes newest first", () => {
    const [first, six, second, seven, eight] = [swap(), dose(), swap(), dose(), dose()];
    expect(latestChanges([first, six, second, seven, eight])).toEqual({
      latest: [second, eight],
      earlier: [seven, six, first],
    });
  });

  it("leaves the dose of an exercise that has gone among the earlier ones", () => {
    const [six, second] = [dose(), swap()];
    expect(latestChanges([six, second])).toEqual({ latest: [second], earlier: [six] });
  });

  it("always tells stops, a lighter week, and steps that wait for a yes", () => {
    const stop = dose({ direction: "stop", rule: "H1", state: "proposed" });
    const waiting = dose({ state: "proposed" });
    const lighter = aDecision({
      changes: [{ kind: "deload", fromDate: "2026-03-02", untilDate: "2026-03-08", setsFactor: 0.5 }],
    });
    const [six, seven] = [dose(), dose()];
    expect(latestChanges([stop, six, seven, lighter, waiting])).toEqual({
      latest: [stop, seven, lighter, waiting],
      earlier: [six],
    });
  });

  it("waiting for a yes, another exercise does not hide the one that is there", () => {
    const [there, next] = [swap(), swap({ direction: "progress", state: "proposed" })];
    expect(latestChanges([there, next]).latest).toEqual([there, next]);
  });
});

describe("a place after four weeks of steps", () => {
  it("tells one change of the exercise and one of its dose at most, never a wall of earlier ones", async () => {
    const { ask, showAgain } = await show(<h1>Elsewhere</h1>, {
      at: "2026-03-30T18:00",
      seed: (asked, clock) => {
        liveWeeks({ ask: asked, clock }, 4, sorry);
        clock.set("2026-03-30T18:00");
      },
    });
    showAgain(<RoutineEditor id={the(ask("routine.list")).id} />);
    await screen.findByText(/^Now:/);
    const row = within(the(screen.getAllByRole("listitem", { name: "Straight leg raise" })));
    expect(row.getAllByRole("article").length).toBeLessThanOrEqual(2);
  });
});
