import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Routine, RoutineDraft } from "#contract/routine.ts";
import { weekTemplates } from "../../../renderer/routines/templates.ts";
import { RoutineEditor } from "../../../renderer/features/routine/routine-editor.tsx";
import { readTempo } from "../../../renderer/features/routine/tempo-field.tsx";
import { aPainDraft, aPrescription, aRoutineDraft, anId } from "../../builders.ts";
import { type TestStore, the } from "../../electron/store/a-store.ts";
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
  [...screen.getByRole("list", { name: "Exercises of the routine" }).querySelectorAll("[data-place]")].map((row) =>
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

const placesOf = (ask: Ask, draft: RoutineDraft): readonly string[] =>
  saved(ask, draft.id).items.map(
    ({ prescription, block, group }) => `${block === "warmup" ? "w " : ""}${group ?? ""} ${prescription.exerciseId}`,
  );

describe("warm-up, supersets and notes", () => {
  it("counts the warm-up apart, and a step up from the first place leads into it", async () => {
    const { user, ask, draft } = await editing();
    within(row("Straight leg raise")).getByRole("textbox", { name: "Sets" }).focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(screen.getByRole("heading", { name: "Warm-up" })).toBeTruthy();
    expect(screen.getByText(/ · 9 sets · warm-up \d+ min/)).toBeTruthy();
    await waitFor(() => expect(placesOf(ask, draft)[0]).toBe("w  straight_raise_full"));
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() => expect(placesOf(ask, draft)[0]).toBe(" straight_raise_full"));
  });

  it("joins two to a superset with one rest after the round, and takes them apart", async () => {
    const { user, ask, draft } = await editing();
    within(row("Plank")).getByRole("textbox", { name: "Sets" }).focus();
    await user.keyboard("{Control>}g{/Control}");
    expect(screen.getByText("Superset A")).toBeTruthy();
    expect(screen.getByText("3 rounds, one set of each in turn")).toBeTruthy();
    expect(within(row("Straight leg raise")).queryByRole("textbox", { name: /^Rest/ })).toBeNull();
    expect(within(row("Plank")).getByRole("textbox", { name: "Rest after a round, s" })).toBeTruthy();
    await waitFor(() =>
      expect(placesOf(ask, draft)).toEqual(["1 straight_raise_full", "1 plank_front", " glute_bridge"]),
    );
    await user.click(within(row("Straight leg raise")).getByRole("button", { name: "More for Straight leg raise" }));
    await user.click(await screen.findByRole("menuitem", { name: "Leave the superset" }));
    expect(screen.queryByText("Superset A")).toBeNull();
  });

  it("makes a circuit of three and moves it as one", async () => {
    const { user } = await editing();
    for (const name of ["Plank", "Glute bridge"]) {
      within(row(name)).getByRole("textbox", { name: "Sets" }).focus();
      await user.keyboard("{Control>}g{/Control}");
    }
    expect(screen.getByText("Circuit A")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Move Circuit A up" }));
    expect(screen.getByRole("heading", { name: "Warm-up" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move Circuit A up" }));
    expect(rows()).toEqual(["Straight leg raise", "Plank", "Glute bridge"]);
  });

  it("keeps a note and the rest between sides for one place", async () => {
    const item = anItemOf("deadbug_alt");
    const { user, ask, draft } = await editing(aRoutineDraft({ items: [item] }));
    await user.type(screen.getByRole("textbox", { name: /^Note for this place/ }), "Socks on");
    await user.clear(screen.getByRole("textbox", { name: "Rest between sides, s" }));
    await user.type(screen.getByRole("textbox", { name: "Rest between sides, s" }), "20{Enter}");
    await waitFor(() =>
      expect(the(saved(ask, draft.id).items)).toMatchObject({ note: "Socks on", sideRestSeconds: 20 }),
    );
    await user.click(screen.getByRole("textbox", { name: /^Note for this place/ }));
    await user.keyboard("{Control>}zz{/Control}");
    expect(screen.getByRole("textbox", { name: /^Note for this place/ })).toHaveProperty("value", "");
  });

  it("duplicates a place with its dose, and removes it with the Delete key", async () => {
    const { user } = await editing();
    screen.getByRole("button", { name: "Remove Plank" }).focus();
    await user.keyboard("{Control>}d{/Control}");
    expect(rows()).toEqual(["Straight leg raise", "Plank", "Plank", "Glute bridge"]);
    await user.keyboard("{Delete}{Delete}");
    expect(rows()).toEqual(["Straight leg raise", "Glute bridge"]);
  });
});

const library = () => within(screen.getByRole("listbox", { name: "Exercises" }));

describe("the library beside the routine", () => {
  it("leaves out by demand, level, equipment and what bothers", async () => {
    const { user } = await editing();
    const count = (): number =>
      within(screen.getByRole("listbox", { name: "Exercises" })).getAllByRole("option").length;
    const all = count();
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Movement" }), "Sides");
    expect(count()).toBeLessThan(all);
    await user.selectOptions(screen.getByRole("combobox", { name: "Movement" }), "All");
    await user.selectOptions(screen.getByRole("combobox", { name: "Level" }), "Advanced only");
    const advanced = count();
    await user.click(screen.getByRole("checkbox", { name: "Only with my equipment" }));
    expect(count()).toBeLessThan(advanced);
    expect(screen.getByRole("button", { name: "Filters (2)" })).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind when this bothers you" }), "Hanging");
    expect(library().queryByRole("option", { name: /hanging/i })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Demand" }), "Light for its kind");
    expect(library().queryAllByRole("option", { name: /demanding for its kind/i })).toEqual([]);
  });

  it("says what was added, until something else is looked for or it is taken back", async () => {
    const { user } = await editing();
    const field = screen.getByRole("combobox", { name: "Add an exercise" });
    await user.click(field);
    await user.paste("dead bug press");
    await user.keyboard("{Enter}");
    expect(screen.getByText("Added at the end: Dead bug press").getAttribute("role")).toBe("status");
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.queryByText(/^Added at the end/)).toBeNull();
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}pl");
    expect(screen.queryByText(/^Added at the end/)).toBeNull();
  });

  it("says so when nothing fits, and takes the filters off", async () => {
    const { user } = await editing();
    await user.click(screen.getByRole("button", { name: "Filters" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Movement" }), "Sides");
    await user.type(screen.getByRole("combobox", { name: "Add an exercise" }), "hanging");
    await user.click(await screen.findByRole("button", { name: "Take the filters off" }));
    expect(library().getAllByRole("option").length).toBeGreaterThan(0);
  });
});

describe("the whole routine", () => {
  it("is duplicated under the next free name and opened", async () => {
    const { user, ask, where, draft } = await editing();
    await user.click(screen.getByRole("button", { name: "More for this routine" }));
    await user.click(await screen.findByRole("menuitem", { name: "Duplicate this routine" }));
    await screen.findByText("Floor day (2) is a routine of its own now.");
    const copy = the(ask("routine.list").filter(({ name }) => name === "Floor day (2)"));
    expect(where()).toEqual({ kind: "routine", id: copy.id });
    expect(exercisesOf(copy)).toEqual(exercisesOf(saved(ask, draft.id)));
  });

  it("is kept as a template under a name of its own, and undo takes it away", async () => {
    const { user, ask } = await editing();
    await user.click(screen.getByRole("button", { name: "More for this routine" }));
    await user.click(await screen.findByRole("menuitem", { name: "Save as a template" }));
    const name = await screen.findByRole("textbox", { name: "Name of the template" });
    expect(name).toHaveProperty("value", "Floor day");
    await user.clear(name);
    await user.type(name, "My mornings{Enter}");
    await screen.findByText("My mornings is among your templates now.");
    expect(the(ask("template.list"))).toMatchObject({ name: "My mornings", items: { length: 3 } });
    const message = screen.getByText("My mornings is among your templates now.").closest<HTMLElement>("[role=alert]");
    await user.click(within(message ?? document.body).getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("template.list")).toEqual([]));
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
          writtenExerciseId: prescription.exerciseId,
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
