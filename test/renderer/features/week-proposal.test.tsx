import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RoutineDraft } from "#contract/routine.ts";
import { weekTemplates } from "../../../renderer/routines/templates.ts";
import { Plan } from "../../../renderer/features/plan/plan.tsx";
import { anId, anItem, aPlanEntry, aPrescription, aRoutineDraft } from "../../builders.ts";
import { type TestStore, the } from "../../electron/store/a-store.ts";
import { type Given, show, type Shown } from "./harness.tsx";

type Ask = TestStore["ask"];

const week = { from: "2026-03-02", to: "2026-03-08" };

/** The straight-leg-raise routine on Monday and Wednesday; `locked` on Monday. */
const aPlan =
  (locked = false) =>
  (ask: Ask): void => {
    const draft = the(the(weekTemplates()).routines).draft(anId);
    ask("routine.save", draft);
    ask(
      "plan.put",
      ["2026-03-02", "2026-03-04"].map((date, index) =>
        aPlanEntry({ date, routineId: draft.id, locked: locked && index === 0 }),
      ),
    );
    ask("profile.save", {
      ...ask("profile.get"),
      equipment: ["mat", "wall", "chair"],
      week: {
        days: [1, 3].map((weekday) => ({ weekday, minutes: 20 })),
        goals: ["anterior_core", "sides", "back_line", "control"],
      },
    });
  };

const building = async (given: Given): Promise<Shown> => {
  const shown = await show(<Plan weekOf={null} />, given);
  await shown.user.click(screen.getByRole("button", { name: "Build a week" }));
  await screen.findByRole("heading", { name: "Build a week", level: 1 });
  return shown;
};

/** Everything a person sees of plan and routines. */
const seen = (ask: Ask): unknown => [ask("plan.range", week), ask("routine.list").filter(({ archived }) => !archived)];

describe("a week built for you", () => {
  it("stands against the week as it is, with reasons and unmet wishes", async () => {
    await building({ seed: aPlan() });
    const monday = within(screen.getByRole("region", { name: "Monday, 2 March" }));
    expect(monday.getAllByText("What you do now", { exact: false }).length).toBeGreaterThan(0);
    expect(monday.getByText("Goes")).toBeDefined();
    expect(screen.getByText("Not in this week")).toBeDefined();
    expect(screen.getAllByText(/instead of twice: four exercises already on/).length).toBeGreaterThan(0);
    expect(screen.getByText(/^Hard sets in the week: /)).toBeDefined();
  });

  it("is the next one when no wished day of this one is left", async () => {
    await building({ at: "2026-03-07T08:00", seed: aPlan() });
    expect(screen.getByText("9–15 March 2026").isConnected).toBe(true);
    expect(screen.getByRole("region", { name: "Monday, 9 March" }).isConnected).toBe(true);
  });

  it("does not tick a day that has gone by, and asks for it again in the next week", async () => {
    const { ask, user } = await building({ at: "2026-03-03T08:00", seed: aPlan() });
    const gone = screen.getByRole<HTMLInputElement>("checkbox", { name: "Monday, gone by" });
    expect([gone.checked, gone.disabled]).toEqual([false, true]);
    expect(screen.queryByText("Monday has gone by.")).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Thursday" }));
    await waitFor(() => expect(ask("profile.get").week.days.map(({ weekday }) => weekday)).toEqual([1, 3, 4]));
  });

  it("says why a day takes less time than was asked for", async () => {
    const seed = (ask: Ask): void => {
      aPlan()(ask);
      const profile = ask("profile.get");
      ask("profile.save", { ...profile, week: { ...profile.week, days: [{ weekday: 3, minutes: 60 }] } });
    };
    await building({ seed });
    const day = within(screen.getByRole("region", { name: "Wednesday, 4 March" }));
    expect(day.getByText(/of 60 min$/).isConnected).toBe(true);
    expect(day.getByText(/^Shorter than you asked for: four exercises are a session/).isConnected).toBe(true);
  });

  it("is taken whole, and Undo brings back exactly what was", async () => {
    const { ask, user } = await building({ seed: aPlan() });
    const before = seen(ask);
    await user.click(screen.getByRole("button", { name: "Take this week" }));
    await screen.findByRole("heading", { name: "Plan", level: 1 });
    expect(ask("plan.range", week).map(({ date }) => date)).toEqual(["2026-03-02", "2026-03-04"]);
    expect(ask("routine.list").map(({ name }) => name)).toContain("Core, 2 March");
    expect(seen(ask)).not.toEqual(before);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(seen(ask)).toEqual(before));
  });

  it("is taken piece by piece: a day, and an exercise of it", async () => {
    const { ask, user } = await building({ seed: aPlan() });
    const [monday] = ask("plan.range", week);
    await user.click(screen.getByRole("checkbox", { name: "Take Monday, 2 March" }));
    const day = within(screen.getByRole("region", { name: "Wednesday, 4 March" }));
    const boxes = day.getAllByRole("checkbox", { name: /^Take .* on Wednesday, 4 March$/ });
    await user.click(the(boxes));
    await user.click(screen.getByRole("button", { name: "Take 1 day" }));
    await screen.findByRole("heading", { name: "Plan", level: 1 });
    const entries = ask("plan.range", week);
    expect(the(entries)).toEqual(monday);
    const taken = ask("routine.list").find(({ id }) => id === the(entries, 1).routineId);
    expect(taken?.items).toHaveLength(boxes.length - 1);
  });

  it("leaves a locked entry alone", async () => {
    const { ask, user } = await building({ seed: aPlan(true) });
    const [locked] = ask("plan.range", week);
    await user.click(screen.getByRole("button", { name: "Take this week" }));
    await screen.findByRole("heading", { name: "Plan", level: 1 });
    expect(ask("plan.range", week)).toContainEqual(locked);
  });

  it("keeps locked supersets together, each for itself, and leaves alone who has lost the others", async () => {
    const routineWith = (...exercises: readonly (readonly [string, number | null, boolean])[]): RoutineDraft =>
      aRoutineDraft({
        name: the(exercises)[0],
        items: exercises.map(([exerciseId, group, locked]) =>
          anItem({ prescription: aPrescription({ exerciseId, sets: 1 }), group, locked }),
        ),
      });
    const seed = (ask: Ask): void => {
      aPlan()(ask);
      ask("plan.remove", the(ask("plan.range", week)).id);
      const two = [
        routineWith(["glute_bridge", 1, true], ["plank_knees", 1, true]),
        routineWith(
          ["heel_tap_alt", 1, true],
          ["plank_front", 1, true],
          ["bird_dog", 2, true],
          ["side_plank_knees", 2, false],
        ),
      ].map((draft) => ask("routine.save", draft));
      ask(
        "plan.put",
        two.map(({ id }, position) => aPlanEntry({ date: "2026-03-02", routineId: id, position })),
      );
    };
    const { ask, user } = await building({ seed });
    await user.click(screen.getByRole("button", { name: "Take this week" }));
    await screen.findByRole("heading", { name: "Plan", level: 1 });
    const [entry] = ask("plan.range", { from: "2026-03-02", to: "2026-03-02" });
    const taken = ask("routine.list").find(({ id }) => id === entry?.routineId);
    expect(taken?.items.slice(0, 5).map(({ prescription, group }) => [prescription.exerciseId, group])).toEqual([
      ["glute_bridge", 1],
      ["plank_knees", 1],
      ["heel_tap_alt", 2],
      ["plank_front", 2],
      ["bird_dog", null],
    ]);
  });

  it("remembers what was asked for, and asks for something when it is nothing", async () => {
    const { ask, user } = await building({ seed: aPlan() });
    await user.click(screen.getByRole("checkbox", { name: "Tuesday" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Minutes on Tuesday" }), "10 min");
    await waitFor(() => expect(ask("profile.get").week.days).toContainEqual({ weekday: 2, minutes: 10 }));
    for (const goal of ["Front of the trunk", "Sides", "Back line", "Breathing and control"])
      await user.click(screen.getByRole("checkbox", { name: goal }));
    await waitFor(() => expect(ask("profile.get").week.goals).toEqual([]));
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("heading", { name: "Plan", level: 1 })).toBeDefined();
  });

  it("keeps the proposal and says why when it cannot be stored", async () => {
    const { user, refusing } = await building({ seed: aPlan() });
    refusing("week.apply", { kind: "nameTaken", name: "Core, 2 March" });
    await user.click(screen.getByRole("button", { name: "Take this week" }));
    expect(await screen.findByRole("alert")).toBeDefined();
    expect(screen.getByRole("heading", { name: "Build a week", level: 1 })).toBeDefined();
  });
});
