import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { CommandTooltip } from "../../../renderer/commands/command-tooltip.tsx";
import { useCommands } from "../../../renderer/commands/use-commands.ts";
import { Plan } from "../../../renderer/features/plan/plan.tsx";
import { Today } from "../../../renderer/features/today/today.tsx";
import { aPlanEntry, aRoutineDraft } from "../../builders.ts";
import { show } from "./harness.tsx";

const Counter = () => {
  const [count, setCount] = useState(0);
  useCommands([
    { id: "count", label: "Count", group: "edit", shortcuts: ["X", "Mod+J"], run: () => setCount(count + 1) },
    { id: "never", label: "Never", group: "edit", shortcuts: ["Y"], enabled: false, run: () => setCount(100) },
  ]);
  return (
    <>
      <h1>{`Counted ${count}`}</h1>
      <CommandTooltip command="count" openDelay={0}>
        <button type="button">Count</button>
      </CommandTooltip>
      <input aria-label="Text" />
    </>
  );
};

describe("a command of a screen", () => {
  it("is done by its key, not while typing, and with Ctrl also then", async () => {
    const { user } = await show(<Counter />);
    await user.keyboard("xy");
    expect(screen.getByRole("heading", { name: "Counted 1" })).toBeDefined();
    await user.type(screen.getByRole("textbox", { name: "Text" }), "x");
    expect(screen.getByRole("heading", { name: "Counted 1" })).toBeDefined();
    await user.keyboard("{Control>}j{/Control}");
    expect(screen.getByRole("heading", { name: "Counted 2" })).toBeDefined();
  });

  it("is done from the native menu, and gone with the screen", async () => {
    const { choose, leave, showAgain } = await show(<Counter />);
    choose("count");
    choose("never");
    choose("unknown");
    await screen.findByRole("heading", { name: "Counted 1" });
    leave();
    choose("count");
    showAgain(<Counter />);
    expect(await screen.findByRole("heading", { name: "Counted 0" })).toBeDefined();
  });

  it("has its key in the tooltip of its button", async () => {
    const { user } = await show(<Counter />);
    await user.hover(screen.getByRole("button", { name: "Count" }));
    expect((await screen.findByRole("tooltip")).textContent).toBe("Count: X");
  });
});

describe("the commands of every screen", () => {
  it("go to the places, as Ctrl and a digit does", async () => {
    const { user, where, choose } = await show(<Counter />);
    await user.keyboard("{Control>}2{/Control}");
    expect(where()).toEqual({ kind: "plan", weekOf: null });
    choose("go.library");
    expect(where()).toEqual({ kind: "library" });
  });

  it("switch to dark, which the settings keep", async () => {
    const { ask, choose } = await show(<Counter />);
    choose("view.theme.dark");
    await waitFor(() => expect(ask("profile.get")).toMatchObject({ theme: "dark" }));
  });

  it("build a week and ask before a session, wherever they are called", async () => {
    const { user, where } = await show(<Counter />);
    await user.keyboard("{Control>}b{/Control}");
    expect(where()).toMatchObject({ kind: "plan", building: true });
    await user.keyboard("{Control>}t{/Control}");
    expect(where()).toMatchObject({ kind: "today", starting: true });
  });

  it("ask at once before the session that is planned, and offer the routines when none is", async () => {
    const routine = aRoutineDraft({ name: "Floor day" });
    const { user } = await show(<Today />, { seed: (store) => store("routine.save", routine) });
    await user.keyboard("{Control>}t{/Control}");
    expect(await screen.findByRole("menuitem", { name: "Floor day" })).toBeDefined();
    await user.keyboard("{Escape}");
    cleanup();
    await show(<Today starting />, {
      seed: (store) => {
        store("routine.save", routine);
        store("plan.put", [aPlanEntry({ date: "2026-03-02", routineId: routine.id })]);
      },
    });
    expect(screen.getByText("How does your back feel right now?")).toBeDefined();
  });
});

describe("the shortcuts sheet", () => {
  it("opens by a question mark outside fields, lists the screen's keys first, and gives the focus back", async () => {
    const { user } = await show(<Plan weekOf={null} />);
    const button = screen.getByRole("button", { name: "Next week" });
    button.focus();
    await user.keyboard("?");
    const sheet = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
    const parts = within(sheet).getAllByRole("region");
    expect(parts[0]?.getAttribute("aria-label")).toBe("On this screen");
    expect(within(sheet).getByText("Next week").parentElement?.textContent).toBe("Next week]AltPage Down");
    // What lies under the sheet does not move.
    fireEvent.keyDown(sheet, { key: "]" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  it("stays away while somebody types a question mark", async () => {
    const { user } = await show(<Counter />);
    await user.type(screen.getByRole("textbox", { name: "Text" }), "?");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
