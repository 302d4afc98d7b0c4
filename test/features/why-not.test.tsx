import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExerciseId } from "../../electron/contract/exercise.ts";
import { RoutineId } from "../../electron/contract/routine.ts";
import { RoutineEditor } from "../../renderer/features/routine/routine-editor.tsx";
import { Today } from "../../renderer/features/today/today.tsx";
import { aProfile } from "../builders.ts";
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

describe("other choices of a change", () => {
  it("shows the first three with their reasons and takes another one, with Undo", async () => {
    const shown = await show(<Today />, easedDay(legRaises()));
    await shown.user.click(await screen.findByRole("button", { name: /^Other choices in place of Bent-knee raise/ }));
    const three = screen.getByRole("list", { name: "The first three" });
    expect(within(three).getAllByRole("listitem")).toHaveLength(3);
    expect(within(three).getAllByText("The same movement with a shorter lever.").length).toBeGreaterThan(0);
    expect(within(three).getByText("Holds it now").isConnected).toBe(true);

    const [other] = within(three).getAllByRole("button", { name: /^Take this: / });
    if (other === undefined) throw new Error("No other choice");
    await shown.user.click(other);
    await waitFor(() => expect(held(shown)).not.toContain("straight_raise_full"));
    await waitFor(() => expect(decided(shown)).toEqual(["declined"]));
    await shown.user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(held(shown)).toEqual(["straight_raise_full"]));
    await waitFor(() => expect(decided(shown)).toEqual(["proposed"]));
  });

  it("is one step: a single Ctrl+Z takes the exercise and the answer back, and redo brings both", async () => {
    const shown = await show(<Today />, easedDay(legRaises()));
    await shown.user.click(await screen.findByRole("button", { name: /^Other choices in place of Bent-knee raise/ }));
    await askAbout(shown, "tabletop");
    await shown.user.click(await screen.findByRole("button", { name: /^Put .* here$/ }));
    await waitFor(() => expect([held(shown), decided(shown)]).toEqual([["tabletop_hold"], ["declined"]]));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await shown.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect([held(shown), decided(shown)]).toEqual([["straight_raise_full"], ["proposed"]]));
    expect(await screen.findByText("Undone: Another exercise in Floor day")).toBeTruthy();
    await shown.user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await waitFor(() => expect([held(shown), decided(shown)]).toEqual([["tabletop_hold"], ["declined"]]));
  });

  it("says everything that speaks against another one, by the keyboard alone", async () => {
    const shown = await show(<Today />, {
      ...easedDay(legRaises()),
      seed: (ask, clock) => {
        easedDay(legRaises()).seed?.(ask, clock);
        ask("profile.save", aProfile({ equipment: ["mat"], provokedBy: ["hanging_provoked"] }));
        ask("exercise.prefer", { id: ExerciseId.parse("hanging_knee_raise"), preference: "never" });
      },
    });
    (await screen.findByRole("button", { name: /^Other choices in place of/ })).focus();
    await shown.user.keyboard("{Enter}");
    await askAbout(shown, "hanging knee raise");
    expect((await screen.findByText(/Not in this place/)).isConnected).toBe(true);
    expect(screen.getByText("You said never.").isConnected).toBe(true);
    expect(screen.getByText("You said this bothers you: hanging.").isConnected).toBe(true);
    expect(screen.getByText(/^It needs what you do not have: /).isConnected).toBe(true);
    expect(screen.getByText(/^It hangs from the bar/).isConnected).toBe(true);
    expect(screen.queryByRole("button", { name: "Put Hanging knee raise here" })).toBeNull();
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

describe("other exercises for a place", () => {
  it("are asked about from today's exercise", async () => {
    const shown = await show(<Today />, easedDay(legRaises({ locked: true })));
    await shown.user.click(
      await screen.findByRole("button", { name: "Other exercises in place of Straight leg raise" }),
    );
    await askAbout(shown, "plank on the knees");
    expect((await screen.findByText(/Another movement: /)).isConnected).toBe(true);
  });

  it("are put in from the routine's row, and Undo of the editor takes it back", async () => {
    const routine = legRaises({ locked: true });
    const shown = await show(<RoutineEditor id={RoutineId.parse(routine.id)} />, easedDay(routine));
    await shown.user.click(
      await screen.findByRole("button", { name: "Other exercises in place of Straight leg raise" }),
    );
    const [first] = screen.getAllByRole("button", { name: /^Take this: / });
    if (first === undefined) throw new Error("No other choice");
    await shown.user.click(first);
    await waitFor(() => expect(held(shown)).toEqual(["bent_knee_raise_90"]));
    await shown.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(held(shown)).toEqual(["straight_raise_full"]));
  });
});
