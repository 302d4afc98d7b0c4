import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExerciseId } from "#contract/exercise.ts";
import { RoutineId } from "#contract/routine.ts";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { Today } from "../../../renderer/features/today/today.tsx";
import { aProfile } from "../../builders.ts";
import { easedDay, legRaises } from "./eased-day.ts";
import { show, type Shown } from "./harness.tsx";

const held = ({ ask }: Shown): readonly unknown[] =>
  ask("routine.list").flatMap(({ items }) => items.map(({ prescription }) => prescription.exerciseId));

const decided = ({ ask }: Shown): readonly unknown[] =>
  ask("decision.list", { from: "2026-03-01", to: "2026-03-05" })
    .filter(({ rule }) => rule === "R3")
    .map(({ state }) => state);

/** Asks about an exercise by the keyboard alone. */
const askAbout = async ({ user }: Shown, name: string): Promise<void> => {
  const field = screen.getByRole("combobox", { name: "Why not another one?" });
  field.focus();
  await user.keyboard(name);
  await user.keyboard("{Enter}");
};

const openChoices = async ({ user }: Shown): Promise<void> =>
  user.click(await screen.findByRole("button", { name: /^Other choices in place of Bent-knee raise/ }));

describe("other choices of a change", () => {
  it("shows what stands there and the next three, and writes another one, with Undo; the change itself goes on", async () => {
    const shown = await show(<Today />, easedDay(legRaises()));
    await openChoices(shown);
    expect(screen.getByText("Current: Bent-knee raise").isConnected).toBe(true);
    const three = screen.getByRole("list", { name: "The first three" });
    expect(within(three).getAllByRole("listitem")).toHaveLength(3);
    expect(within(three).getAllByText("A dead bug: the same muscles, with the back on the floor.")).toHaveLength(2);

    await shown.user.click(within(three).getByRole("button", { name: "Use this instead: Dead bug" }));
    await waitFor(() => expect(held(shown)).toEqual(["deadbug_alt"]));
    await shown.user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(held(shown)).toEqual(["straight_raise_full"]));
    expect(decided(shown)).toEqual(["proposed"]);
  });

  it("is one step: a single Ctrl+Z takes the exercise back, and redo brings it", async () => {
    const shown = await show(<Today />, easedDay(legRaises()));
    await openChoices(shown);
    await askAbout(shown, "tabletop");
    await shown.user.click(await screen.findByRole("button", { name: /^Put .* here$/ }));
    await waitFor(() => expect([held(shown), decided(shown)]).toEqual([["tabletop_hold"], ["proposed"]]));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await shown.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(held(shown)).toEqual(["straight_raise_full"]));
    expect(await screen.findByText("Undone: Another exercise in Floor day")).toBeTruthy();
    await shown.user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect(held(shown)).toEqual(["tabletop_hold"]));
  });

  it("says the first thing that speaks against another one, by the keyboard alone", async () => {
    const shown = await show(<Today />, {
      ...easedDay(legRaises()),
      seed: (ask, clock) => {
        easedDay(legRaises()).seed?.(ask, clock);
        ask("profile.save", aProfile({ equipment: ["mat"], provokedBy: ["hanging_provoked"] }));
      },
    });
    (await screen.findByRole("button", { name: /^Other choices in place of/ })).focus();
    await shown.user.keyboard("{Enter}");
    await askAbout(shown, "hanging knee raise");
    expect((await screen.findByText(/Not in this place/)).isConnected).toBe(true);
    expect(screen.getByText("You said this bothers you: hanging.").isConnected).toBe(true);
    expect(screen.getByText(/^That goes for your own routines too/).isConnected).toBe(true);
    expect(screen.queryByText(/^It needs what you do not have/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Put Hanging knee raise here" })).toBeNull();
  });

  it("says which reading keeps the written one away, and what brings it back", async () => {
    const shown = await show(<Today />, easedDay(legRaises()));
    await openChoices(shown);
    await askAbout(shown, "straight leg raise");
    const reason = await screen.findByText(
      /^Your log asks for less than this now: 5 during straight leg raise, Monday\. Step by step: /,
    );
    expect(reason.isConnected).toBe(true);
    expect(screen.queryByRole("button", { name: "Put Straight leg raise here" })).toBeNull();
  });

  it("lets the person write what only the coach may not bring in", async () => {
    const shown = await show(<Today />, {
      ...easedDay(legRaises()),
      seed: (ask, clock) => {
        easedDay(legRaises()).seed?.(ask, clock);
        ask("exercise.prefer", { id: ExerciseId.parse("tabletop_hold"), preference: "never" });
      },
    });
    await openChoices(shown);
    await askAbout(shown, "tabletop");
    expect((await screen.findByText("You said never.")).isConnected).toBe(true);
    expect(screen.getByText("The coach won’t use it; your own routines keep it.").isConnected).toBe(true);
    await shown.user.click(screen.getByRole("button", { name: "Put Tabletop hold here" }));
    await waitFor(() => expect(held(shown)).toEqual(["tabletop_hold"]));
  });

  it("says that one would be fine and puts it there, by the keyboard alone", async () => {
    const shown = await show(<Today />, easedDay(legRaises()));
    (await screen.findByRole("button", { name: /^Other choices in place of/ })).focus();
    await shown.user.keyboard("{Enter}");
    await askAbout(shown, "tabletop");
    expect((await screen.findByText(/It would be fine in place of bent-knee raise/)).isConnected).toBe(true);
    screen.getByRole("button", { name: /^Put .* here$/ }).focus();
    await shown.user.keyboard("{Enter}");
    await waitFor(() => expect(held(shown)).toEqual(["tabletop_hold"]));
  });
});

describe("other exercises for a slot", () => {
  it("are asked about from today's exercise", async () => {
    const shown = await show(<Today />, easedDay(legRaises({ locked: true })));
    await shown.user.click(
      await screen.findByRole("button", { name: "Other exercises in place of Straight leg raise" }),
    );
    await askAbout(shown, "bird dog");
    expect((await screen.findByText(/Another movement: |It asks more/)).isConnected).toBe(true);
  });

  it("are put in from the routine's row, and Undo of the editor takes it back", async () => {
    const routine = legRaises({ locked: true });
    const shown = await show(<RoutineEditor id={RoutineId.parse(routine.id)} />, easedDay(routine));
    await shown.user.click(
      await screen.findByRole("button", { name: "Other exercises in place of Straight leg raise" }),
    );
    await shown.user.click(screen.getByRole("button", { name: "Use this instead: Bent-knee raise" }));
    await waitFor(() => expect(held(shown)).toEqual(["bent_knee_raise_90"]));
    await shown.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(held(shown)).toEqual(["straight_raise_full"]));
  });
});
