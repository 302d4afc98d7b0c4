import { fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Pain } from "../../../renderer/features/pain/pain.tsx";
import { PainEntryId } from "#contract/pain.ts";
import { type Session, SessionId } from "#contract/session.ts";
import { aPainDraft, anId, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { the, type TestStore } from "../../electron/store/a-store.ts";
import { show } from "./harness.tsx";

const day = { from: "2026-03-02", to: "2026-03-02" };
const form = <Pain subject={{ kind: "any" }} />;
const history = <Pain subject={{ kind: "history" }} />;

/** Does a session and rates its exercise on the way. */
const trained = (ask: TestStore["ask"], given: object = {}, nrs: number | null = null): Session => {
  const session = ask("session.start", aSessionStart(given));
  const sessionExerciseId = the(session.exercises).id;
  ask("session.logSet", { sessionExerciseId, position: 0, reps: 8, holdSeconds: null, rir: 2 });
  ask("session.rateExercise", { sessionExerciseId, nrs });
  return ask("session.finish", { id: session.id, effort: null });
};

describe("the pain form", () => {
  it("goes back to the session once its finish is taken back", async () => {
    const sessionId = SessionId.parse(anId());
    const { ask, user, where } = await show(<Pain subject={{ kind: "session", sessionId }} />, {
      seed: (store) => trained(store, { id: sessionId }),
    });
    await screen.findByRole("heading", { level: 1, name: /session\?$/ });
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(where()).toEqual({ kind: "session" }));
    expect(ask("session.current")?.id).toBe(sessionId);
  });

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
    expect((await screen.findByText(/pain 5 · .*“First words”/)).isConnected).toBe(true);
  });
});

describe("the pain form by keyboard", () => {
  it("takes digits at once and saves with Ctrl+Enter", async () => {
    const { ask, user, where } = await show(form);
    await screen.findByRole("radio", { name: "0, none" });
    await user.keyboard("10");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(where()).toMatchObject({ kind: "safety" }));
    expect(ask("pain.list", day)).toMatchObject([{ nrs: 10 }]);
  });
});

describe("one tap", () => {
  it("is taken back by undo", async () => {
    const { ask, user } = await show(form);
    await user.click(await screen.findByRole("button", { name: "No pain" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("pain.list", day)).toEqual([]));
  });

  it("says as usual in the morning, with the usual rating", async () => {
    const id = SessionId.parse(anId());
    const { ask, user, where } = await show(<Pain subject={{ kind: "morning", sessionId: id }} />, {
      at: "2026-03-02T18:00",
      seed: (store, clock) => {
        trained(store, { id, preNrs: 2 });
        clock.set("2026-03-03T07:30");
      },
    });
    await user.click(await screen.findByRole("button", { name: "As usual (2), nothing new" }));
    await waitFor(() => expect(where()).toEqual({ kind: "today" }));
    expect(ask("pain.list", { from: "2026-03-03", to: "2026-03-03" })).toMatchObject([
      { nrs: 2, moment: "morning", settled: true },
    ]);
  });
});

describe("the answer after a session", () => {
  it("starts with what was tapped during it", async () => {
    const id = SessionId.parse(anId());
    const { ask, user, where } = await show(<Pain subject={{ kind: "session", sessionId: id }} />, {
      seed: (store) => {
        trained(store, { id }, 4);
      },
    });
    expect((await screen.findByRole("radio", { name: "4" })).getAttribute("aria-checked")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(where()).toEqual({ kind: "today" }));
    expect(ask("pain.list", day)).toMatchObject([{ nrs: 4, exerciseIds: ["straight_raise_full"] }]);
  });

  it("leads to the safety questions after a 7 during it, also when it is mild afterwards", async () => {
    const id = SessionId.parse(anId());
    const { user, where } = await show(<Pain subject={{ kind: "session", sessionId: id }} />, {
      seed: (store) => {
        trained(store, { id }, 7);
      },
    });
    await user.click(await screen.findByRole("radio", { name: "1" }));
    // One press for "no pain" would contradict what was said during it.
    expect(screen.queryByRole("button", { name: "No pain" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "safety", occasion: "after_entry" }));
  });

  it("asks in the morning whether it settled", async () => {
    const id = SessionId.parse(anId());
    const { ask, user } = await show(<Pain subject={{ kind: "morning", sessionId: id }} />, {
      at: "2026-03-02T18:00",
      seed: (store, clock) => {
        trained(store, { id });
        clock.set("2026-03-03T07:30");
      },
    });
    await user.click(await screen.findByRole("radio", { name: "4" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect((await screen.findByText("Please say whether it settled overnight.")).isConnected).toBe(true);
    await user.click(screen.getByLabelText("No, not settled"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(ask("pain.list", { from: "2026-03-03", to: "2026-03-03" })).toMatchObject([{ nrs: 4, settled: false }]),
    );
  });
});

describe("what is typed into the pain form", () => {
  it("stays when a note is too long, and is told with its length", async () => {
    const { ask, user } = await show(form);
    await user.click(await screen.findByRole("radio", { name: "4" }));
    const note = screen.getByRole("textbox", { name: "Note" });
    fireEvent.change(note, { target: { value: "x".repeat(1_900) } });
    expect(screen.getByText("100 characters left").isConnected).toBe(true);
    fireEvent.change(note, { target: { value: "x".repeat(10_000) } });
    await user.click(screen.getByRole("button", { name: "Save" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/^The note has 10,000 characters; there is room for 2,000/);
    expect(document.activeElement).toBe(alert);
    expect(note).toHaveProperty("value", "x".repeat(10_000));
    expect(ask("pain.list", day)).toEqual([]);
  });

  it("offers the exercises of the routines before the first session", async () => {
    const { ask, user, where } = await show(form, { seed: (store) => store("routine.save", aRoutineDraft()) });
    await user.click(await screen.findByRole("checkbox", { name: "Straight leg raise" }));
    await user.click(screen.getByRole("radio", { name: "2" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(where()).toEqual({ kind: "today" }));
    expect(ask("pain.list", day)).toMatchObject([{ nrs: 2, exerciseIds: ["straight_raise_full"] }]);
  });

  it("keeps soreness apart from pain", async () => {
    const { ask, user, showAgain } = await show(form);
    await user.click(await screen.findByRole("checkbox", { name: "It is only muscle soreness" }));
    await user.click(screen.getByRole("radio", { name: "4" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(ask("pain.list", day)).toMatchObject([{ nrs: 4, soreness: true }]));
    showAgain(history);
    await user.click(await screen.findByLabelText("Pain"));
    expect((await screen.findByText("No entry says pain.")).isConnected).toBe(true);
    await user.click(screen.getByLabelText("Soreness"));
    expect((await screen.findByRole("button", { name: /^Edit:/ })).isConnected).toBe(true);
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

  it("edits an entry from long ago, with the session it answers for", async () => {
    const entry = PainEntryId.parse(anId());
    await show(<Pain subject={{ kind: "edit", id: entry }} />, {
      at: "2025-06-02T18:00",
      seed: (store, clock) => {
        const { id } = trained(store);
        store("pain.save", aPainDraft({ id: entry, moment: "session", sessionId: id, date: "2025-06-02", nrs: 3 }));
        clock.set("2026-03-02T18:00");
      },
    });
    expect((await screen.findByRole("heading", { name: "How was the session of 2 June 2025?" })).isConnected).toBe(
      true,
    );
    expect(screen.getByRole("radio", { name: "3, noticeable" }).getAttribute("aria-checked")).toBe("true");
  });

  it("names the routine of a session from long ago", async () => {
    await show(history, {
      at: "2025-06-02T18:00",
      seed: (store, clock) => {
        const { id } = trained(store);
        store("pain.save", aPainDraft({ moment: "session", sessionId: id, date: "2025-06-02" }));
        clock.set("2026-03-02T18:00");
      },
    });
    expect((await screen.findByText("After the session: Floor day")).isConnected).toBe(true);
  });

  it("says so when an entry is no longer there", async () => {
    const { user, where } = await show(<Pain subject={{ kind: "edit", id: PainEntryId.parse(anId()) }} />);
    await user.click(await screen.findByRole("button", { name: "Show the history" }));
    expect(where()).toEqual({ kind: "pain", subject: { kind: "history" } });
  });
});
