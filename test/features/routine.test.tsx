// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Routine, RoutineDraft } from "../../electron/contract/routine.ts";
import { weekTemplates } from "../../renderer/templates.ts";
import { RoutineEditor } from "../../renderer/features/routine/routine-editor.tsx";
import { readTempo } from "../../renderer/features/routine/tempo-field.tsx";
import { aPainDraft, aPrescription, aRoutineDraft, anId } from "../builders.ts";
import { type TestStore, the } from "../store/a-store.ts";
import { show, type Shown } from "./harness.tsx";

type Ask = TestStore["ask"];

const anItemOf = (exerciseId: string, given: object = {}): object => ({
  id: anId(),
  prescription: aPrescription({ exerciseId, ...given }),
});

const floorDay = (): RoutineDraft =>
  aRoutineDraft({
    name: "Floor day",
    items: [
      anItemOf("straight_raise_full"),
      anItemOf("plank_front", { target: { kind: "hold", holdSeconds: 20, reps: 1 }, tempo: null }),
      anItemOf("glute_bridge"),
    ],
  });

const saved = (ask: Ask, id: string): Routine => the(ask("routine.list").filter((routine) => routine.id === id));

const exercisesOf = (routine: Routine): readonly string[] => routine.items.map((item) => item.prescription.exerciseId);

type Open = Shown & { readonly draft: RoutineDraft };

const editing = async (draft: RoutineDraft = floorDay(), more?: (ask: Ask) => void): Promise<Open> => {
  const shown = await show(<RoutineEditor id={draft.id} />, {
    seed: (ask) => {
      ask("routine.save", draft);
      more?.(ask);
    },
  });
  return { ...shown, draft };
};

const nameField = (): HTMLElement => screen.getByRole("textbox", { name: "Name of the routine" });
const rows = (): readonly (string | null)[] =>
  [...screen.getByRole("list", { name: "Exercises of the routine" }).children].map((row) =>
    row.getAttribute("aria-label"),
  );
const row = (name: string): HTMLElement =>
  the(within(screen.getByRole("list", { name: "Exercises of the routine" })).getAllByRole("listitem", { name }));

describe("writing a routine", () => {
  it("saves by itself what is added from the catalogue by keyboard", async () => {
    const { user, ask } = await show(<RoutineEditor id="new" />);
    expect(document.activeElement).toBe(nameField());
    await user.keyboard("Evening");
    await user.click(screen.getByRole("combobox", { name: "Add an exercise" }));
    await user.paste("dead bug press");
    await user.keyboard("{Enter}");
    await user.paste("plank");
    await user.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(await screen.findByText("Saved")).toBeTruthy();
    await waitFor(() => {
      const routine = the(ask("routine.list"));
      expect(routine.name).toBe("Evening");
      expect(exercisesOf(routine)[0]).toBe("deadbug_press_iso");
      expect(routine.items).toHaveLength(2);
    });
  });

  it("brings the catalogue's starting dose and counts the minutes", async () => {
    const { user } = await show(<RoutineEditor id="new" />);
    await user.click(screen.getByRole("combobox", { name: "Add an exercise" }));
    await user.paste("glute bridge");
    await user.keyboard("{Enter}");
    expect(within(row("Glute bridge")).getByRole("textbox", { name: "Sets" })).toHaveProperty("value", "3");
    expect(screen.getByText(/^About \d+ min · 3 sets/)).toBeTruthy();
  });

  it("saves a changed dose", async () => {
    const { user, ask, draft } = await editing();
    const raise = within(row("Straight leg raise"));
    await user.clear(raise.getByRole("textbox", { name: "Reps" }));
    await user.type(raise.getByRole("textbox", { name: "Reps" }), "6{Enter}");
    await user.clear(raise.getByRole("textbox", { name: /^Tempo/ }));
    await user.type(raise.getByRole("textbox", { name: /^Tempo/ }), "4 1 2 0{Enter}");
    await user.selectOptions(raise.getByRole("combobox", { name: "Range limit" }), "not lower than 60°");
    await waitFor(() =>
      expect(the(saved(ask, draft.id).items).prescription).toMatchObject({
        target: { kind: "reps", reps: 6 },
        tempo: "4-1-2-0",
        limitDegrees: 60,
      }),
    );
  });

  it("keeps a tempo it cannot read in the field and says how it is written", async () => {
    const { user, ask, draft } = await editing();
    const tempo = within(row("Straight leg raise")).getByRole("textbox", { name: /^Tempo/ });
    await user.clear(tempo);
    await user.type(tempo, "slow{Enter}");
    expect(within(row("Straight leg raise")).getByText(/^Four numbers of seconds/)).toBeTruthy();
    expect(tempo).toHaveProperty("value", "slow");
    expect(the(saved(ask, draft.id).items).prescription.tempo).toBe("3-0-2-0");
  });

  it("changes the order with Alt and the arrows and keeps the focus in the row", async () => {
    const { user, ask, draft } = await editing();
    const sets = within(row("Glute bridge")).getByRole("textbox", { name: "Sets" });
    sets.focus();
    await user.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    expect(rows()).toEqual(["Glute bridge", "Straight leg raise", "Plank"]);
    expect(document.activeElement).toBe(sets);
    await waitFor(() =>
      expect(exercisesOf(saved(ask, draft.id))).toEqual(["glute_bridge", "straight_raise_full", "plank_front"]),
    );
  });

  it("removes, undoes and redoes, and what is saved follows", async () => {
    const { user, ask, draft } = await editing();
    await user.click(screen.getByRole("button", { name: "Remove Plank" }));
    expect(rows()).toEqual(["Straight leg raise", "Glute bridge"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove Glute bridge" }));
    await user.keyboard("{Control>}z{/Control}");
    expect(rows()).toHaveLength(3);
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(rows()).toHaveLength(2);
    await waitFor(() => expect(saved(ask, draft.id).items).toHaveLength(2));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() =>
      expect(saved(ask, draft.id).items.map(({ id }) => id)).toEqual(draft.items.map(({ id }) => id)),
    );
  });

  it("saves the person's note on an exercise, and keeps one that is too long", async () => {
    const { user, ask } = await editing();
    await user.click(screen.getByRole("button", { name: "Show how Plank is done" }));
    const note = screen.getByRole("textbox", { name: "Your note on this exercise" });
    await user.click(note);
    await user.paste("Elbows on the folded mat.");
    const noted = (): string => the(ask("exercise.list").filter((exercise) => exercise.id === "plank_front")).note;
    await waitFor(() => expect(noted()).toBe("Elbows on the folded mat."));
    await user.paste("x".repeat(10_000));
    expect(await screen.findByText(/^Notes hold up to 2,000 characters/)).toBeTruthy();
    expect(note).toHaveProperty("value", `Elbows on the folded mat.${"x".repeat(10_000)}`);
    expect(noted()).toBe("Elbows on the folded mat.");
  });
});

describe("a name that cannot be stored", () => {
  it("says what to do when it is empty, and still saves the rest under the old one", async () => {
    const { user, ask, draft } = await editing();
    await user.clear(nameField());
    await user.click(screen.getByRole("button", { name: "Remove Plank" }));
    expect(await screen.findByText("Please give it a name.")).toBeTruthy();
    await waitFor(() => expect(saved(ask, draft.id).items).toHaveLength(2));
    expect(saved(ask, draft.id).name).toBe("Floor day");
    await user.type(nameField(), "Mat day");
    await waitFor(() => expect(saved(ask, draft.id).name).toBe("Mat day"));
    expect(screen.queryByText("Please give it a name.")).toBeNull();
  });

  it("says that it is taken and keeps it in the field", async () => {
    const { user, ask, draft } = await editing(floorDay(), (ask2) =>
      ask2("routine.save", aRoutineDraft({ name: "Taken" })),
    );
    await user.clear(nameField());
    await user.type(nameField(), "Taken");
    expect(await screen.findByText(/^“Taken” is taken already/)).toBeTruthy();
    expect(nameField()).toHaveProperty("value", "Taken");
    expect(saved(ask, draft.id).name).toBe("Floor day");
  });

  it("says so when it is longer than 60 characters", async () => {
    const { user } = await editing();
    await user.clear(nameField());
    await user.click(nameField());
    await user.paste("n".repeat(61));
    expect(await screen.findByText("Names hold up to 60 characters.")).toBeTruthy();
  });
});

describe("leaving", () => {
  it("saves what was typed the moment before", async () => {
    const { user, ask, leave, draft } = await editing();
    await user.type(nameField(), " two");
    leave();
    await waitFor(() => expect(saved(ask, draft.id).name).toBe("Floor day two"));
  });

  it("keeps what a full disk did not take, and saves it on coming back", async () => {
    const { user, ask, leave, showAgain, refusing, draft } = await editing();
    const mend = refusing("routine.save", { kind: "disk", reason: "full" });
    await user.type(nameField(), " two");
    expect(await screen.findByText(/^The disk is full/)).toBeTruthy();
    expect(screen.queryByText("Saved")).toBeNull();
    leave();
    await waitFor(() => expect(screen.getAllByText(/^The disk is full/).length).toBeGreaterThan(0));
    mend();
    showAgain(<RoutineEditor id={draft.id} />);
    expect(nameField()).toHaveProperty("value", "Floor day two");
    await waitFor(() => expect(saved(ask, draft.id).name).toBe("Floor day two"));
  });

  it("stores nothing of a new routine that was only looked at", async () => {
    const { ask, leave } = await show(<RoutineEditor id="new" />);
    leave();
    await Promise.resolve();
    expect(ask("routine.list")).toEqual([]);
  });
});

describe("changes of the coach", () => {
  it("shows what holds now beside the person's own dose, and keep mine takes it away", async () => {
    const template = the(the(weekTemplates()).routines).draft(anId);
    const { user } = await editing(template, (ask) => {
      ask(
        "pain.save",
        aPainDraft({
          date: "2026-03-02",
          nrs: 5,
          regions: ["lower_back_middle"],
          exerciseIds: ["straight_raise_full"],
        }),
      );
      const session = ask("session.start", {
        id: anId(),
        planEntryId: null,
        routineId: template.id,
        routineName: template.name,
        preNrs: null,
        exercises: template.items.map(({ id, prescription }) => ({
          id: anId(),
          routineItemId: id,
          ownExerciseId: prescription.exerciseId,
          prescription,
        })),
      });
      for (const { id } of session.exercises) {
        ask("session.logSet", { sessionExerciseId: id, position: 0, reps: 8, holdSeconds: null, rir: 2 });
        ask("session.technique", { sessionExerciseId: id, missed: [] });
      }
      ask("session.finish", { id: session.id, effort: null });
      ask(
        "pain.save",
        aPainDraft({
          moment: "session",
          sessionId: session.id,
          date: "2026-03-02",
          nrs: 5,
          settled: null,
          exerciseIds: ["straight_raise_full"],
        }),
      );
    });
    expect(await within(row("Straight leg raise")).findByText(/^Now: Bent-knee raise/)).toBeTruthy();
    expect(within(row("Straight leg raise")).getByRole("textbox", { name: "Reps" })).toHaveProperty("value", "8");
    await user.click(within(row("Straight leg raise")).getByRole("button", { name: /^Keep mine/ }));
    await waitFor(() => expect(screen.queryByText(/^Now: Bent-knee raise/)).toBeNull());
  });
});

describe("a tempo as typed", () => {
  it.each([
    ["3-0-2-0", "3-0-2-0"],
    ["3 0 2 0", "3-0-2-0"],
    ["3020", "3-0-2-0"],
    ["3-1-3", "3-1-3-0"],
    ["slow", null],
    ["3-0", null],
    ["", null],
  ])("%s is %s", (typed, tempo) => expect(readTempo(typed)).toBe(tempo));
});
