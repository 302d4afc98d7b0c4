import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CustomExercise } from "../../../renderer/features/library/custom-exercise.tsx";
import { Pain } from "../../../renderer/features/pain/pain.tsx";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { aPainDraft } from "../../builders.ts";
import type { TestStore } from "../../electron/store/a-store.ts";
import { show } from "./harness.tsx";

const form = <Pain subject={{ kind: "any" }} />;

const drafts = (ask: TestStore["ask"]): readonly string[] => ask("draft.list").map(({ key }) => key);

/** What the app finds at its next start: the drafts of the one before. */
const afterwards = (ask: TestStore["ask"]): ((store: TestStore["ask"]) => void) => {
  const left = ask("draft.list");
  return (store) => left.forEach(({ key, json }) => store("draft.keep", { key, json }));
};

describe("a pain entry that was not sent", () => {
  it("is there again after a crash, with where it came from, and is let go once it is saved", async () => {
    const first = await show(form);
    await first.user.keyboard("4");
    await first.user.type(screen.getByRole("textbox", { name: "Note" }), "After lifting");
    await waitFor(() =>
      expect(JSON.parse(first.ask("draft.list")[0]?.json ?? "{}")).toMatchObject({ answer: { note: "After lifting" } }),
    );
    const seed = afterwards(first.ask);
    first.leave();

    const { user, ask } = await show(form, { seed });
    expect(screen.getByText("This is what you had typed and not saved.")).toBeDefined();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe("After lifting");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(drafts(ask)).toEqual([]));
    expect(ask("pain.list", { from: "2026-03-02", to: "2026-03-02" })).toMatchObject([
      { nrs: 4, note: "After lifting", version: 1 },
    ]);
  });

  it("keeps the day it was typed on, and says so", async () => {
    const first = await show(form, { at: "2026-03-02T22:00" });
    await first.user.keyboard("4");
    await waitFor(() => expect(drafts(first.ask)).toEqual(["pain any"]));
    const seed = afterwards(first.ask);
    first.leave();
    const { user, ask } = await show(form, { at: "2026-03-03T07:30", seed });
    expect(screen.getByText(/not saved on Monday, 2 March/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(ask("pain.list", { from: "2026-03-02", to: "2026-03-03" })[0]?.date).toBe("2026-03-02"));
  });

  it("goes by Start over and by Not now", async () => {
    const { user, ask, showAgain } = await show(form);
    await user.keyboard("4");
    await waitFor(() => expect(drafts(ask)).toEqual(["pain any"]));
    showAgain(<p>Elsewhere</p>);
    showAgain(form);
    await user.click(await screen.findByRole("button", { name: "Start over" }));
    await waitFor(() => expect(drafts(ask)).toEqual([]));
    expect(screen.queryByText("This is what you had typed and not saved.")).toBeNull();
    await user.keyboard("5");
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await waitFor(() => expect(drafts(ask)).toEqual([]));
  });

  it.each([
    ["not what the form holds", '{"answer":{"nrs":99},"on":"2026-03-02"}'],
    ["of another kind", "[]"],
    ["of an older Supine", '{"nrs":3}'],
  ])("is not shown when it is %s", async (_what, json) => {
    await show(form, { seed: (store) => store("draft.keep", { key: "pain any", json }) });
    expect(screen.queryByText("This is what you had typed and not saved.")).toBeNull();
  });

  it("is not shown when it was saved after all, just before the app ended", async () => {
    const entry = aPainDraft({ nrs: 4 });
    await show(form, {
      seed: (store) => {
        store("pain.save", entry);
        store("draft.keep", { key: "pain any", json: JSON.stringify({ answer: entry, on: "2026-03-02" }) });
      },
    });
    expect(screen.queryByText("This is what you had typed and not saved.")).toBeNull();
  });
});

it("a routine whose name cannot be stored is there again as it was typed", async () => {
  const first = await show(<RoutineEditor id="new" />);
  await first.user.clear(screen.getByRole("textbox", { name: "Name of the routine" }));
  await waitFor(() => expect(drafts(first.ask)).toEqual(["routine new"]));
  const seed = afterwards(first.ask);
  first.leave();
  const { user, ask } = await show(<RoutineEditor id="new" />, { seed });
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name of the routine" });
  expect(name.value).toBe("");
  await user.type(name, "Evening");
  await waitFor(() => expect(ask("routine.list")).toMatchObject([{ name: "Evening" }]));
  await waitFor(() => expect(drafts(ask)).toEqual([]));
});

it("an own exercise that was not saved is there again", async () => {
  const first = await show(<CustomExercise id="new" />);
  await first.user.type(screen.getByRole("textbox", { name: /Name/ }), "Wall march");
  await waitFor(() => expect(JSON.stringify(first.ask("draft.list"))).toContain("Wall march"));
  const seed = afterwards(first.ask);
  first.leave();
  await show(<CustomExercise id="new" />, { seed });
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Name/ }).value).toBe("Wall march");
});
