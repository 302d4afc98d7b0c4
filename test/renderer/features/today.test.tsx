import { cleanup, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Today } from "../../../renderer/features/today/today.tsx";
import {
  anItem,
  aPainDraft,
  aPlanEntry,
  aPrescription,
  aProfile,
  aRoutineDraft,
  aScreeningDraft,
  aSessionStart,
} from "../../builders.ts";
import { easedDay, legRaises } from "./eased-day.ts";
import { the } from "../../electron/store/a-store.ts";
import { type Given, show } from "./harness.tsx";

/** Tuesday morning; on Monday evening there was a session, and nothing was answered about it. */
const morningAfter: Given = {
  at: "2026-03-03T07:30",
  seed: (store, clock) => {
    clock.set("2026-03-02T18:00");
    const session = store("session.start", aSessionStart());
    const sessionExerciseId = the(session.exercises).id;
    store("session.logSet", { sessionExerciseId, position: 0, reps: 8, holdSeconds: null, rir: 2 });
    store("session.finish", { id: session.id, effort: null });
    clock.set("2026-03-03T07:30");
  },
};

describe("Today", () => {
  it("has one action when nothing is planned", async () => {
    const { user, where } = await show(<Today />);
    await user.click(screen.getByRole("button", { name: "Open the plan" }));
    expect(where()).toMatchObject({ kind: "plan" });
  });

  it("sets the name of what comes next apart from its day", async () => {
    const routine = aRoutineDraft({ name: "Core, 4 November" });
    await show(<Today />, {
      seed: (store) => {
        store("routine.save", routine);
        store("plan.put", [aPlanEntry({ date: "2026-03-03", routineId: routine.id })]);
      },
    });
    expect(screen.getByText("Nothing is planned today. Next is “Core, 4 November”, tomorrow.").isConnected).toBe(true);
  });

  it("says once after an update that the rules are new", async () => {
    const { ask, db, user, later } = await show(<Today />);
    expect(screen.queryByText("Supine has new rules")).toBeNull();
    db.run("INSERT INTO notice (kind) VALUES ('coach_rules_changed')");
    await later("2026-03-02T08:00");
    expect((await screen.findByText(/^It read your whole log again/)).textContent).toContain(
      "Nothing is made easier today.",
    );
    await user.click(screen.getByRole("button", { name: "OK" }));
    await waitFor(() => expect(screen.queryByText("Supine has new rules")).toBeNull());
    expect(ask("notice.list")).toEqual([]);
    expect(ask("history.list")).toEqual([]);
  });

  it("counts in it the changes that are listed below", async () => {
    const { db, later } = await show(<Today />, easedDay(legRaises()));
    db.run("INSERT INTO notice (kind) VALUES ('coach_rules_changed')");
    await later("2026-03-03T08:00");
    expect(await screen.findAllByRole("article")).toHaveLength(1);
    expect(screen.getByText(/One change holds today; it is below\./).isConnected).toBe(true);
  });

  it("leads to the routines while there is none to start", async () => {
    const { user, where } = await show(<Today />);
    expect(screen.queryByRole("button", { name: "Train something else" })).toBeNull();
    await user.keyboard("{Control>}t{/Control}");
    expect(where()).toEqual({ kind: "routines" });
  });

  it("asks on the morning after a session, and takes as usual in one tap", async () => {
    const { ask, user } = await show(<Today />, morningAfter);
    await user.click(await screen.findByRole("button", { name: "No pain, as usual" }));
    await waitFor(() =>
      expect(ask("pain.list", { from: "2026-03-03", to: "2026-03-03" })).toMatchObject([
        { moment: "morning", nrs: 0, settled: true },
      ]),
    );
    expect(screen.queryByRole("button", { name: "No pain, as usual" })).toBeNull();
  });

  it("asks once more about a session of yesterday that nobody answered", async () => {
    const { user, where } = await show(<Today />, morningAfter);
    await user.click(await screen.findByRole("button", { name: "Log how it felt" }));
    expect(where()).toMatchObject({ kind: "pain", subject: { kind: "session" } });
  });

  it("leaves an exercise out of this session alone, by the keyboard, and never the last one", async () => {
    const tilt = anItem({ prescription: aPrescription({ exerciseId: "pelvic_tilt_crook" }) });
    const routine = aRoutineDraft({ name: "Floor day", items: [tilt, anItem()] });
    const { ask, user } = await show(<Today />, {
      seed: (store) => {
        store("routine.save", routine);
        store("plan.put", [aPlanEntry({ date: "2026-03-02", routineId: routine.id })]);
      },
    });
    await user.click(screen.getByRole("button", { name: "Start session" }));
    screen.getByRole("button", { name: "Leave something out this time" }).focus();
    await user.keyboard("{Enter}");
    screen.getByRole("checkbox", { name: "Straight leg raise" }).focus();
    await user.keyboard(" ");
    expect(screen.getByRole("button", { name: "1 exercise left out this time" })).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Pelvic tilt" })).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: "Nothing new, start" }));
    await waitFor(() => expect(ask("session.current")).not.toBeNull());
    expect(ask("session.current")?.exercises.map(({ prescription }) => prescription.exerciseId)).toEqual([
      "pelvic_tilt_crook",
    ]);
    expect(the(ask("routine.list")).items).toHaveLength(2);
  });

  it("keeps asking for safety questions that were left unanswered, and lets nothing start before", async () => {
    const routine = aRoutineDraft({ name: "Floor day" });
    const { user, where } = await show(<Today />, {
      seed: (store) => {
        store("routine.save", routine);
        store("plan.put", [aPlanEntry({ date: "2026-03-02", routineId: routine.id })]);
        store("pain.save", aPainDraft({ nrs: 6, date: "2026-03-02" }));
      },
    });
    expect(screen.getByText("A few safety questions are still open").isConnected).toBe(true);
    await user.click(screen.getByRole("button", { name: "Start session" }));
    expect(screen.queryByRole("button", { name: "Nothing new, start" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Answer them first" }));
    expect(where()).toMatchObject({ kind: "safety" });
  });

  it("puts nothing else up for an answer while all training is stopped", async () => {
    const day = easedDay(legRaises());
    await show(<Today />, day);
    expect((await screen.findByRole("button", { name: /^Accept/ })).isConnected).toBe(true);
    cleanup();
    await show(<Today />, {
      ...day,
      seed: (store, clock) => {
        day.seed?.(store, clock);
        store("screening.save", aScreeningDraft({ signs: ["bladder"] }));
      },
    });
    expect((await screen.findByText("1 other change waits until training is open again.")).isConnected).toBe(true);
    expect(screen.getByText("Training is stopped").isConnected).toBe(true);
    expect(screen.queryByRole("button", { name: /^Accept/ })).toBeNull();
  });

  it("says which exercises are the warm-up, and which are done in turn", async () => {
    const places = [
      { block: "warmup" as const, group: null },
      { block: "main" as const, group: 1 },
      { block: "main" as const, group: 1 },
      { block: "main" as const, group: null },
    ];
    const routine = aRoutineDraft({ items: places.map((place) => anItem(place)) });
    await show(<Today />, {
      seed: (store) => {
        store("routine.save", routine);
        store("plan.put", [aPlanEntry({ date: "2026-03-02", routineId: routine.id })]);
      },
    });
    const doses = screen.getAllByText(/3 × \d+/).map((one) => one.textContent.replace(/3 × .*/, ""));
    expect(doses).toEqual(["Warm-up · ", "Superset A · ", "Superset A · ", ""]);
  });

  it("tells the next step of what is trained now, and not of what something else took the place of", async () => {
    await show(<Today />, easedDay(legRaises({ locked: true })));
    expect((await screen.findByText("Progress to the next step")).isConnected).toBe(true);
    cleanup();
    await show(<Today />, easedDay(legRaises()));
    expect((await screen.findByRole("button", { name: /^Accept/ })).isConnected).toBe(true);
    await waitFor(() => expect(screen.queryByText("Progress to the next step")).toBeNull());
  });

  it("says nothing of next steps while training is paused", async () => {
    const day = easedDay(legRaises({ locked: true }));
    await show(<Today />, {
      ...day,
      seed: (store, clock) => {
        day.seed?.(store, clock);
        store("screening.save", aScreeningDraft({ signs: ["night_pain"] }));
      },
    });
    expect((await screen.findAllByText(/^Loaded training is paused/)).length).toBeGreaterThan(0);
    expect(screen.queryByText("Progress to the next step")).toBeNull();
  });

  it("takes the morning's one tap back from its message", async () => {
    const { ask, user } = await show(<Today />, morningAfter);
    await user.click(await screen.findByRole("button", { name: "No pain, as usual" }));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("pain.list", { from: "2026-03-03", to: "2026-03-03" })).toEqual([]));
    expect((await screen.findByRole("button", { name: "No pain, as usual" })).isConnected).toBe(true);
  });

  it("leads from a planned exercise to its page", async () => {
    const { user, where } = await show(<Today />, easedDay(legRaises({ locked: true })));
    await user.click(await screen.findByRole("button", { name: "Straight leg raise" }));
    expect(where()).toEqual({ kind: "exercise", id: "straight_raise_full" });
  });

  it("offers to resume an open session", async () => {
    const { user, where } = await show(<Today />, { seed: (store) => store("session.start", aSessionStart()) });
    await user.click(await screen.findByRole("button", { name: "Resume session" }));
    expect(where()).toEqual({ kind: "session" });
  });

  it("offers in sequence what was left undone first, and by the calendar only what is of today", async () => {
    const [floor, side] = [aRoutineDraft({ name: "Floor day" }), aRoutineDraft({ name: "Side day" })];
    const left = (planMode: string): Given => ({
      at: "2026-03-03T07:30",
      seed: (store) => {
        store("routine.save", floor);
        store("routine.save", side);
        store("plan.put", [
          aPlanEntry({ date: "2026-03-02", routineId: floor.id }),
          aPlanEntry({ date: "2026-03-03", routineId: side.id }),
        ]);
        store("profile.save", aProfile({ planMode }));
      },
    });
    await show(<Today />, left("sequence"));
    expect(screen.getByRole("button", { name: "Start Floor day" }).isConnected).toBe(true);
    expect(screen.getByText(/waiting since Monday/).isConnected).toBe(true);
    expect(screen.queryByRole("button", { name: "Start Side day" })).toBeNull();
    cleanup();
    await show(<Today />, left("calendar"));
    expect(screen.getByRole("button", { name: "Start Side day" }).isConnected).toBe(true);
    expect(screen.queryByRole("button", { name: "Start Floor day" })).toBeNull();
  });
});
