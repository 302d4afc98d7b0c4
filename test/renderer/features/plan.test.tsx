import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { RoutineDraft } from "#contract/routine.ts";
import type { Session } from "#contract/session.ts";
import { weekTemplates } from "../../../renderer/routines/templates.ts";
import { Plan } from "../../../renderer/features/plan/plan.tsx";
import {
  aPlanEntry,
  aPainDraft,
  aPrescription,
  aProfile,
  aRoutineDraft,
  aSessionStart,
  anId,
  anItem,
} from "../../builders.ts";
import { type TestStore, the } from "../../electron/store/a-store.ts";
import { type Given, show, type Shown } from "./harness.tsx";

type Ask = TestStore["ask"];

/** The straight-leg-raise routine of the template, on these days. */
const planned =
  (...dates: readonly string[]) =>
  (ask: Ask): RoutineDraft => {
    const draft = the(the(weekTemplates()).routines).draft(anId);
    ask("routine.save", draft);
    if (dates.length > 0)
      ask(
        "plan.put",
        dates.map((date) => aPlanEntry({ date, routineId: draft.id })),
      );
    return draft;
  };

/** Does the routine planned on a day with every set in full and clean technique, and says how it felt. */
const trained = (ask: Ask, draft: RoutineDraft, date: string, nrs: number): Session => {
  const entry = the(ask("plan.range", { from: date, to: date }));
  const session = ask(
    "session.start",
    aSessionStart({
      planEntryId: entry.id,
      routineId: draft.id,
      routineName: draft.name,
      exercises: draft.items.map(({ id, prescription }) => ({
        id: anId(),
        routineItemId: id,
        writtenExerciseId: prescription.exerciseId,
        prescription,
      })),
    }),
  );
  for (const { id, prescription } of session.exercises) {
    for (let position = 0; position < prescription.sets; position += 1)
      ask("session.logSet", {
        sessionExerciseId: id,
        position,
        reps: prescription.target.kind === "reps" ? prescription.target.reps : null,
        holdSeconds: prescription.target.kind === "hold" ? prescription.target.holdSeconds : null,
        rir: 2,
      });
    ask("session.technique", { sessionExerciseId: id, missed: [] });
  }
  ask("session.finish", { id: session.id, effort: null });
  ask(
    "pain.save",
    aPainDraft({
      moment: "session",
      sessionId: session.id,
      date,
      nrs,
      settled: null,
      regions: ["lower_back_middle"],
      exerciseIds: ["straight_raise_full"],
    }),
  );
  return session;
};

const week = async (given: Given = {}): Promise<Shown> => {
  const shown = await show(<Plan weekOf={null} />, { at: "2026-03-02T18:00", ...given });
  await screen.findAllByRole("region");
  return shown;
};

const day = (name: string): HTMLElement => screen.getByRole("region", { name: new RegExp(`^${name}`) });

describe("a week", () => {
  it("shows seven days from Monday and marks today", async () => {
    await week();
    const names = screen.getAllByRole("region").map((one) => one.getAttribute("aria-label"));
    expect(names).toHaveLength(7);
    expect(names[0]).toBe("Monday, 2 March, today");
    expect(names[6]).toBe("Sunday, 8 March");
  });

  it("offers a template week while nothing is planned", async () => {
    const { user, where } = await week();
    await user.click(screen.getByRole("button", { name: "Use a template week" }));
    expect(where()).toEqual({ kind: "routines" });
  });

  it("shows name, minutes and sets of what is planned, and what the week comes to", async () => {
    await week({ seed: planned("2026-03-04") });
    expect(within(day("Wednesday")).getByText("Leg raises and core")).toBeTruthy();
    expect(within(day("Wednesday")).getByText("19 min · 11 sets")).toBeTruthy();
    expect(screen.getByText("About 19 min and 9 hard sets in this week")).toBeTruthy();
    const sets = screen.getByRole("table", { name: "Sets of each movement pattern" });
    expect(within(sets).getByRole("row", { name: /^Lying leg lowering 3 sets 1 day/ })).toBeTruthy();
    expect(screen.getByRole("listitem", { name: "Wednesday, 4 March: 19 min" })).toBeTruthy();
    expect(screen.getByText(/^Only once this week: lying leg lowering/)).toBeTruthy();
  });

  it("counts the sets of a warm-up on the card, but not among the hard ones", async () => {
    const prescription = aPrescription({ exerciseId: "plank_front", sets: 2 });
    const draft = aRoutineDraft({
      name: "Planks",
      items: [anItem({ prescription, block: "warmup" }), anItem({ prescription: { ...prescription, sets: 3 } })],
    });
    await week({
      seed: (ask) => {
        ask("routine.save", draft);
        ask("plan.put", [aPlanEntry({ date: "2026-03-04", routineId: draft.id })]);
      },
    });
    expect(within(day("Wednesday")).getByText(/ · 5 sets$/)).toBeTruthy();
    expect(screen.getByText(/and 3 hard sets in this week$/)).toBeTruthy();
    expect(screen.getByRole("row", { name: /^Planks and roll-outs 3 sets 1 day/ })).toBeTruthy();
  });

  it("goes to the next and previous week by button and by key, and back to this one", async () => {
    const { user } = await week();
    await user.click(screen.getByRole("button", { name: "Next week" }));
    expect(screen.getByText("9–15 March 2026 · Next week")).toBeTruthy();
    await user.keyboard("[[");
    await user.keyboard("[[");
    expect(screen.getByText("23 February – 1 March 2026 · Last week")).toBeTruthy();
    await user.keyboard("]");
    expect(screen.getByText("2–8 March 2026 · This week")).toBeTruthy();
  });

  it("reads weeks far away from the store", async () => {
    const { user } = await week({ seed: planned("2026-07-01") });
    for (let weeks = 0; weeks < 17; weeks += 1) await user.keyboard("]");
    await waitFor(() => expect(within(day("Wednesday")).getByText("Leg raises and core")).toBeTruthy());
  });
});

describe("putting, moving and taking off", () => {
  it("puts a routine on a day, and takes it back by undo", async () => {
    const { user, ask } = await week({ seed: planned() });
    await user.click(within(day("Thursday")).getByRole("button", { name: /^Add a routine/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Leg raises and core" }));
    await waitFor(() => expect(within(day("Thursday")).getByText("Leg raises and core")).toBeTruthy());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(within(day("Thursday")).queryByText("Leg raises and core")).toBeNull());
    expect(ask("plan.range", { from: "2026-03-01", to: "2026-03-31" })).toEqual([]);
  });

  it("moves a card day by day with Alt and the arrows, across weeks, and keeps the focus on it", async () => {
    const { user } = await week({ seed: planned("2026-03-07") });
    within(day("Saturday")).getByRole("button", { name: "Leg raises and core" }).focus();
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await waitFor(() => expect(within(day("Sunday")).getByText("Leg raises and core")).toBe(document.activeElement));
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await waitFor(() => expect(within(day("Monday, 9")).getByText("Leg raises and core")).toBe(document.activeElement));
    await user.keyboard("{Control>}z{/Control}");
    await user.keyboard("[[");
    await waitFor(() => expect(within(day("Sunday, 8")).getByText("Leg raises and core")).toBeTruthy());
  });

  it("does not move a card before today", async () => {
    const { user } = await week({ seed: planned("2026-03-02") });
    within(day("Monday")).getByRole("button", { name: "Leg raises and core" }).focus();
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    expect(await screen.findByText("Only days from today on can be planned.")).toBeTruthy();
    expect(within(day("Monday")).getByText("Leg raises and core")).toBeTruthy();
  });

  it("moves a card to a day of the menu", async () => {
    const { user } = await week({ seed: planned("2026-03-04") });
    await user.click(within(day("Wednesday")).getByRole("button", { name: /^Move or take off/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Saturday, 7 March" }));
    await waitFor(() => expect(within(day("Saturday")).getByText("Leg raises and core")).toBeTruthy());
  });

  it("takes a card off with Delete, and puts exactly it back by undo", async () => {
    const { user, ask } = await week({ seed: planned("2026-03-04") });
    const before = ask("plan.range", { from: "2026-03-01", to: "2026-03-31" });
    within(day("Wednesday")).getByRole("button", { name: "Leg raises and core" }).focus();
    await user.keyboard("{Delete}");
    await waitFor(() => expect(within(day("Wednesday")).queryByText("Leg raises and core")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(within(day("Wednesday")).getByText("Leg raises and core")).toBeTruthy());
    expect(ask("plan.range", { from: "2026-03-01", to: "2026-03-31" })).toEqual(before);
  });

  it("repeats a week for some weeks, says beforehand what that brings, and is undone in one step", async () => {
    const { user, ask } = await week({ seed: planned("2026-03-02", "2026-03-04", "2026-03-09") });
    const before = ask("plan.range", { from: "2026-03-01", to: "2026-06-30" });
    await user.keyboard("r");
    await screen.findByText(
      "Brings 7 sessions, the last on Wednesday, 1 April. Left out: 1 session that is there already.",
    );
    await user.click(screen.getByRole("button", { name: "Less: Weeks" }));
    await user.click(screen.getByRole("button", { name: "Less: Weeks" }));
    await user.click(screen.getByRole("button", { name: "Repeat" }));
    await screen.findByText("3 sessions are planned until Wednesday, 18 March.");
    const after = ask("plan.range", { from: "2026-03-01", to: "2026-06-30" });
    expect(after.map((entry) => entry.date)).toEqual([
      "2026-03-02",
      "2026-03-04",
      "2026-03-09",
      "2026-03-11",
      "2026-03-16",
      "2026-03-18",
    ]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("plan.range", { from: "2026-03-01", to: "2026-06-30" })).toEqual(before));
  });

  it("copies a day by the keyboard, to a day of the next week too", async () => {
    const { user, ask } = await week({ seed: planned("2026-03-04") });
    day("Wednesday").querySelector<HTMLElement>("[data-day-menu]")?.focus();
    await user.keyboard("c");
    await screen.findByText("Choose a day to copy Wednesday, 4 March to.");
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-place")).toBe("2026-03-09"));
    await user.keyboard("{Enter}");
    await screen.findByText("1 session is copied to Monday, 9 March.");
    expect(ask("plan.range", { from: "2026-03-01", to: "2026-03-31" }).map(({ date }) => date)).toEqual([
      "2026-03-04",
      "2026-03-09",
    ]);
  });

  it("leaves everything as it is by Escape while a day is chosen", async () => {
    const { user, ask } = await week({ seed: planned("2026-03-04") });
    const title = within(day("Wednesday")).getByRole("button", { name: "Leg raises and core" });
    title.focus();
    await user.keyboard("m{ArrowRight}{Escape}");
    await waitFor(() =>
      expect(document.activeElement).toBe(
        within(day("Wednesday")).getByRole("button", { name: "Leg raises and core" }),
      ),
    );
    expect(ask("plan.range", { from: "2026-03-01", to: "2026-03-31" }).map(({ date }) => date)).toEqual(["2026-03-04"]);
  });

  it("clears a day, and a week, and brings all of it back", async () => {
    const { user, ask } = await week({ seed: planned("2026-03-04", "2026-03-04", "2026-03-06") });
    const planNow = (): unknown => ask("plan.range", { from: "2026-03-01", to: "2026-03-31" });
    const before = planNow();
    await user.click(within(day("Wednesday")).getByRole("button", { name: /^What to do with/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Clear this day" }));
    await waitFor(() => expect(planNow()).toHaveLength(1));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(planNow()).toEqual(before));
    await user.click(screen.getByRole("button", { name: "More for this week" }));
    await user.click(await screen.findByRole("menuitem", { name: "Clear this week" }));
    await waitFor(() => expect(planNow()).toEqual([]));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(planNow()).toEqual(before));
  });

  it("puts the routines of a day into another order by Alt and the arrows", async () => {
    const { user, ask } = await week({
      seed: (store) => {
        const [first, second] = [aRoutineDraft({ name: "First" }), aRoutineDraft({ name: "Second" })];
        store("routine.save", first);
        store("routine.save", second);
        store("plan.put", [
          aPlanEntry({ date: "2026-03-04", routineId: first.id, position: 0 }),
          aPlanEntry({ date: "2026-03-04", routineId: second.id, position: 1 }),
        ]);
      },
    });
    const titles = (): readonly (string | null)[] =>
      [...day("Wednesday").querySelectorAll("[data-entry] button:first-child")].map((one) => one.textContent);
    within(day("Wednesday")).getByRole("button", { name: "Second" }).focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() => expect(titles().filter((text) => text !== "")).toEqual(["Second", "First"]));
    expect(document.activeElement?.textContent).toBe("Second");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(ask("plan.range", { from: "2026-03-04", to: "2026-03-04" }).map(({ position }) => position)).toEqual([0, 1]);
  });

  it("keeps the plan and says why when the disk is full", async () => {
    const { user, refusing } = await week({ seed: planned("2026-03-04") });
    refusing("plan.move", { kind: "disk", reason: "full" });
    within(day("Wednesday")).getByRole("button", { name: "Leg raises and core" }).focus();
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(await screen.findByText(/^The disk is full/)).toBeTruthy();
    expect(within(day("Wednesday")).getByText("Leg raises and core")).toBeTruthy();
  });
});

describe("what the coach changed", () => {
  const painfulMonday =
    (nrs: number) =>
    (ask: Ask): void => {
      const draft = planned("2026-03-02", "2026-03-04", "2026-03-06")(ask);
      trained(ask, draft, "2026-03-02", nrs);
    };

  it("shows on Wednesday and Friday what takes the place of the leg raise after Monday's pain, and why", async () => {
    await week({ seed: painfulMonday(5) });
    for (const name of ["Wednesday", "Friday"]) {
      await waitFor(() =>
        expect(day(name).textContent).toContain(
          "Bent-knee raise instead of straight leg raise: 5 during straight leg raise, Monday",
        ),
      );
    }
    expect(within(day("Monday")).getByText("Pain 5")).toBeTruthy();
    expect(within(day("Monday")).getByLabelText("Pain 5 of 10")).toBeTruthy();
    expect(day("Monday").textContent).not.toContain("Bent-knee raise");
  });

  it("shows the person's own again once they keep theirs", async () => {
    const { user } = await week({ seed: painfulMonday(5) });
    await user.click(await screen.findByRole("button", { name: /^Keep mine/ }));
    await waitFor(() => expect(day("Wednesday").textContent).not.toContain("Bent-knee raise"));
  });

  it("says on top when training is paused", async () => {
    await week({
      seed: (ask) => {
        painfulMonday(0)(ask);
        ask(
          "pain.save",
          aPainDraft({ date: "2026-03-02", nrs: 2, regions: ["below_knee_left"], qualities: ["tingling"] }),
        );
      },
    });
    expect(await screen.findByText("Loaded training is paused")).toBeTruthy();
  });

  it("shows the extra rest day after a bad morning and where the session moved from", async () => {
    await week({
      at: "2026-03-02T18:00",
      seed: (ask, clock) => {
        const draft = planned("2026-03-02", "2026-03-03")(ask);
        const session = trained(ask, draft, "2026-03-02", 1);
        clock.set("2026-03-03T08:00");
        ask(
          "pain.save",
          aPainDraft({ moment: "morning", sessionId: session.id, date: "2026-03-03", nrs: 5, settled: false }),
        );
      },
    });
    await screen.findByText("Rest day");
    const moved = await screen.findByText(/^Moved from Tuesday: rest day/);
    expect(day("Tuesday").contains(moved)).toBe(false);
  });
});

describe("a session that was missed", () => {
  const left = async (planMode: string): Promise<Shown> =>
    week({
      at: "2026-03-03T08:00",
      seed: (ask) => {
        planned("2026-03-02", "2026-03-04")(ask);
        ask("profile.save", aProfile({ planMode }));
      },
    });
  const dates = (ask: Ask): readonly string[] =>
    ask("plan.range", { from: "2026-03-01", to: "2026-03-31" }).map(({ date }) => date);

  it("stays on its day, and is done today, moved or let go by one key each", async () => {
    const { user, ask } = await left("calendar");
    const title = (name: string): HTMLElement => within(day(name)).getByRole("button", { name: "Leg raises and core" });
    expect(within(day("Monday")).getByText("Not done")).toBeTruthy();
    title("Monday").focus();
    await user.keyboard("d");
    await waitFor(() => expect(title("Tuesday")).toBe(document.activeElement));
    expect(dates(ask)).toEqual(["2026-03-03", "2026-03-04"]);
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(within(day("Monday")).getByText("Not done")).toBeTruthy());
    title("Monday").focus();
    await user.keyboard("m");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-place")).toBe("2026-03-03"));
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    await waitFor(() => expect(dates(ask)).toEqual(["2026-03-04", "2026-03-05"]));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(within(day("Monday")).getByText("Not done")).toBeTruthy());
    title("Monday").focus();
    await user.keyboard("x");
    await screen.findByText("Leg raises and core of Monday, 2 March is let go.");
    expect(dates(ask)).toEqual(["2026-03-04"]);
  });

  it("waits in sequence, what follows slides on, and the other mode has everything where it was", async () => {
    const { user, ask } = await left("sequence");
    expect(within(day("Tuesday")).getByText("Waiting since Monday")).toBeTruthy();
    expect(within(day("Thursday")).getByText("Was planned for Wednesday")).toBeTruthy();
    expect(dates(ask)).toEqual(["2026-03-02", "2026-03-04"]);
    await user.click(screen.getByRole("radio", { name: "It stays on its day" }));
    await waitFor(() => expect(within(day("Monday")).getByText("Not done")).toBeTruthy());
    expect(within(day("Wednesday")).getByText("Leg raises and core")).toBeTruthy();
  });
});

describe("a note on a day", () => {
  it("is written, changed and taken away in place", async () => {
    const { user, ask } = await week();
    const notes = (): unknown => ask("plan.notes", { from: "2026-03-01", to: "2026-03-31" });
    day("Thursday").querySelector<HTMLElement>("[data-day-menu]")?.focus();
    await user.keyboard("n");
    await user.keyboard("At home{Enter}");
    await waitFor(() => expect(notes()).toEqual([{ date: "2026-03-05", note: "At home" }]));
    await user.click(await within(day("Thursday")).findByRole("button", { name: /At home$/ }));
    await user.keyboard(", early{Escape}");
    expect(notes()).toEqual([{ date: "2026-03-05", note: "At home" }]);
    await user.click(await within(day("Thursday")).findByRole("button", { name: /At home$/ }));
    await user.clear(screen.getByRole("textbox", { name: "Note on Thursday, 5 March" }));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(notes()).toEqual([]));
  });
});

describe("the month", () => {
  it("shows what is planned, and arrows and Enter lead to a week", async () => {
    const { user } = await week({
      seed: (ask) => {
        planned("2026-03-04", "2026-04-08")(ask);
        ask("plan.note", { date: "2026-03-06", note: "Physio" });
      },
    });
    await user.keyboard("v");
    await screen.findByText("March 2026");
    expect(screen.getByRole("button", { name: /^Wednesday, 4 March\s+Leg raises and core$/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Friday, 6 March; note: Physio/ })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute("data-day")).toBe("2026-03-02"));
    await user.keyboard("{PageDown}");
    await screen.findByText("April 2026");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-day")).toBe("2026-04-02"));
    await user.keyboard("{ArrowDown}{ArrowLeft}");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-day")).toBe("2026-04-08"));
    expect(document.activeElement?.textContent).toContain("Leg raises and core");
    await user.keyboard("{Enter}");
    await screen.findByText("6–12 April 2026 · In 5 weeks");
    await waitFor(() =>
      expect(document.activeElement?.closest("[data-date]")?.getAttribute("data-date")).toBe("2026-04-08"),
    );
  });
});

describe("the first day of the week", () => {
  it("is the person's own, on the board and in the month", async () => {
    const { user } = await week({ seed: (ask) => ask("profile.save", aProfile({ weekStart: 7 })) });
    expect(screen.getAllByRole("region", { name: /March|February/ })[0]?.getAttribute("aria-label")).toBe(
      "Sunday, 1 March",
    );
    expect(screen.getByText("1–7 March 2026 · This week")).toBeTruthy();
    await user.keyboard("v");
    await screen.findByText("March 2026");
    expect(screen.getAllByRole("columnheader").map((one) => one.getAttribute("abbr"))[0]).toBe("Sunday");
  });
});

describe("the week on paper", () => {
  it("is there only while it is printed, with every exercise, its dose and the notes", async () => {
    const { user, refusing } = await week({
      seed: (ask) => {
        planned("2026-03-04")(ask);
        ask("plan.note", { date: "2026-03-04", note: "At home" });
      },
    });
    refusing("app.savePdf", { kind: "closed" });
    expect(document.querySelector('[class*="paper"]')).toBeNull();
    await user.click(screen.getByRole("button", { name: "More for this week" }));
    await user.click(await screen.findByRole("menuitem", { name: "Save as PDF" }));
    await screen.findByText(/was not saved/);
    await waitFor(() => expect(document.documentElement.dataset["printing"]).toBeUndefined());
  });
});

describe("a routine that was archived", () => {
  it("stays on the days gone by and cannot be added again", async () => {
    const { user } = await week({
      at: "2026-03-02T18:00",
      seed: (ask) => {
        const draft = aRoutineDraft({ name: "Old one", items: [] });
        ask("routine.save", draft);
        ask("plan.put", [aPlanEntry({ date: "2026-03-01", routineId: draft.id })]);
        ask("routine.archive", draft.id);
      },
    });
    await user.keyboard("[[");
    expect(within(day("Sunday")).getByText("Old one")).toBeTruthy();
    await user.keyboard("]");
    await user.click(within(day("Friday")).getByRole("button", { name: /^Add a routine/ }));
    expect(await screen.findByRole("menuitem", { name: "New routine" })).toBeTruthy();
    expect(screen.queryByRole("menuitem", { name: "Old one" })).toBeNull();
  });
});
