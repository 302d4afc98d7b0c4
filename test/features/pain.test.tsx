// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Pain } from "../../renderer/features/pain/pain.tsx";
import { aPainDraft, anId } from "../builders.ts";
import { the } from "../store/a-store.ts";
import { show } from "./harness.tsx";

const day = { from: "2026-03-02", to: "2026-03-02" };
const form = <Pain subject={{ kind: "any" }} />;
const history = <Pain subject={{ kind: "history" }} />;

describe("the pain form", () => {
  it("stores no pain in one tap", async () => {
    const { ask, user, where } = await show(form);
    await user.click(await screen.findByRole("button", { name: "No pain" }));
    await waitFor(() => expect(where()).toEqual({ kind: "today" }));
    expect(ask("pain.list", day)).toMatchObject([{ nrs: 0, moment: "any", regions: [] }]);
  });

  it("stores rating, place and quality, and goes on to the safety questions at 6", async () => {
    const { ask, user, where } = await show(form);
    await user.click(await screen.findByRole("radio", { name: "6" }));
    await user.click(screen.getByLabelText("Lower back, left", { selector: "input" }));
    await user.click(screen.getByRole("checkbox", { name: "Dull" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "safety", occasion: "after_entry" }));
    expect(ask("pain.list", day)).toMatchObject([{ nrs: 6, regions: ["lower_back_left"], qualities: ["dull"] }]);
  });

  it("keeps what was typed when the disk is full, and saves the same entry once there is room", async () => {
    const { ask, user, refusing, where } = await show(form);
    await user.click(await screen.findByRole("radio", { name: "4" }));
    await user.type(screen.getByRole("textbox", { name: "Note" }), "While lowering");
    const thereIsRoom = refusing("pain.save", { kind: "disk", reason: "full" });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect((await screen.findByText(/The disk is full, so this was not saved/)).isConnected).toBe(true);
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveProperty("value", "While lowering");
    thereIsRoom();
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(where()).toEqual({ kind: "today" }));
    expect(ask("pain.list", day)).toMatchObject([{ nrs: 4, note: "While lowering" }]);
  });

  it("asks for a rating instead of storing an empty answer", async () => {
    const { ask, user } = await show(form);
    await user.click(await screen.findByRole("button", { name: "Save" }));
    expect(screen.getByText("Please choose a rating from 0 to 10.").isConnected).toBe(true);
    expect(ask("pain.list", day)).toEqual([]);
  });

  it("keeps earlier versions when an entry is edited", async () => {
    const draft = aPainDraft({ nrs: 5, date: "2026-03-02", note: "First words" });
    const edit = <Pain subject={{ kind: "edit", id: draft.id }} />;
    const { ask, user, where, showAgain } = await show(edit, { seed: (store) => store("pain.save", draft) });
    await user.click(await screen.findByRole("radio", { name: "3, noticeable" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "pain" }));
    expect(ask("pain.versions", draft.id).map((version) => Number(version.nrs))).toEqual(
      expect.arrayContaining([3, 5]),
    );
    showAgain(<Pain key="again" subject={{ kind: "edit", id: draft.id }} />);
    expect((await screen.findByText(/pain 5, .*“First words”/)).isConnected).toBe(true);
  });
});

describe("the pain history", () => {
  it("takes an entry out and puts it back by undo", async () => {
    const draft = aPainDraft({ nrs: 5, date: "2026-03-02" });
    const { ask, user } = await show(history, { seed: (store) => store("pain.save", draft) });
    await user.click(await screen.findByRole("button", { name: /^Remove: Monday, 2 March 2026/ }));
    await waitFor(() => expect(ask("pain.list", day)).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(the(ask("pain.list", day)).id).toBe(draft.id));
  });

  it("shows a part of 400 entries and more on demand", async () => {
    const { user } = await show(history, {
      at: "2026-03-02T20:00",
      seed: (store) => {
        for (let count = 0; count < 400; count += 1) store("pain.save", aPainDraft({ id: anId(), date: "2026-03-02" }));
      },
    });
    await screen.findByText("400 entries");
    expect(screen.getAllByRole("button", { name: /^Edit:/ })).toHaveLength(60);
    await user.click(screen.getByRole("button", { name: "Show more (340 left)" }));
    expect(screen.getAllByRole("button", { name: /^Edit:/ })).toHaveLength(120);
  });
});
