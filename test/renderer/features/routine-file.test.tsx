import { screen, waitFor, within } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exercise, undrawn } from "#contract/exercise.ts";
import { RoutineDraft } from "#contract/routine.ts";
import { type RoutineFile, routineFileCharacters } from "#contract/routine-file.ts";
import { arranged } from "#coach/plan/edit.ts";
import { fileHere } from "../../../renderer/features/routine/file-here.ts";
import { fileText, readFileText } from "../../../renderer/features/routine/file-text.ts";
import { DroppedRoutine } from "../../../renderer/features/routine/routine-file.tsx";
import { anId, anItem, anOwnDraft, aPrescription, aRoutineDraft, asExercise } from "../../builders.ts";
import { catalogue } from "../coach/exercises.ts";
import { the } from "../../electron/store/a-store.ts";
import { show } from "./harness.tsx";
import { assert } from "../../laws.ts";

const own = anOwnDraft({ name: "Towel fold", steps: ["Lie down.", "Fold."] });
const customExercise = asExercise(
  {
    ...own,
    ...undrawn,
  },
  { origin: "own", lever: own.lever },
);
const exercises = [...catalogue, customExercise];

const aFile = (): RoutineDraft =>
  aRoutineDraft({
    name: "Evening",
    items: [
      anItem({ block: "warmup", note: "Slowly" }),
      anItem({ group: 1, prescription: aPrescription({ exerciseId: "deadbug_alt" }), sideRestSeconds: 10 }),
      anItem({ group: 1, prescription: aPrescription({ exerciseId: own.id }) }),
    ],
  });

const readAs = (text: string): RoutineFile => {
  const read = readFileText(text);
  if (read.kind !== "routine") throw new Error(JSON.stringify(read));
  return read.file;
};

const here = (
  text: string,
  known: readonly Exercise[] = exercises,
  routines: Parameters<typeof fileHere>[1]["routines"] = [],
) => fileHere(readAs(text), { exercises: known, routines }, () => crypto.randomUUID());

/** The text of a file with something in it changed. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file: unknown = JSON.parse(fileText(aFile(), exercises));
  if (typeof file !== "object" || file === null) throw new Error("No file");
  const copy: Record<string, unknown> = { ...file };
  change(copy);
  return JSON.stringify(copy);
};

const withoutIds = ({ items }: RoutineDraft): unknown => items.map((item) => ({ ...item, id: "", locked: false }));

const routines: fc.Arbitrary<RoutineDraft> = fc
  .array(
    fc.record({
      exerciseId: fc.constantFrom(...exercises.slice(0, 20).map(({ id }) => String(id)), String(own.id)),
      block: fc.constantFrom("warmup", "main"),
      group: fc.option(fc.integer({ min: 1, max: 3 })),
      sideRestSeconds: fc.integer({ min: 0, max: 600 }),
      note: fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !text.includes("\0")),
      sets: fc.integer({ min: 1, max: 10 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((lines) =>
    RoutineDraft.parse({
      id: anId(),
      name: "Any",
      items: arranged(
        lines.map(({ exerciseId, sets, ...place }) => ({
          id: anId(),
          prescription: aPrescription({ exerciseId, sets }),
          ...place,
          block: place.block === "warmup" ? ("warmup" as const) : ("main" as const),
        })),
      ),
    }),
  );

describe("a routine as a file", () => {
  it("comes back with everything it asks for, whatever that is", () => {
    assert(
      fc.property(routines, (routine) => {
        const { routine: back, unknown, brought } = here(fileText(routine, exercises));
        expect(withoutIds(back)).toEqual(withoutIds(routine));
        expect(unknown).toEqual([]);
        expect(brought).toEqual([]);
      }),
    );
  });

  it("carries the exercises of one's own, and what they ask of the back is guessed anew", () => {
    const text = changed((file) => {
      expect(JSON.stringify(file)).not.toContain("hipMoment");
    });
    const { routine, brought } = here(text, catalogue);
    expect(brought).toMatchObject([{ name: "Towel fold", steps: ["Lie down.", "Fold."] }]);
    expect(the(brought).id).not.toBe(own.id);
    expect(the(routine.items, 2).prescription.exerciseId).toBe(the(brought).id);
    expect(the(brought).demand.hipMomentPeak).toBeCloseTo(0.71, 1);
  });

  it("takes a number where another exercise has the name, and never writes over one that is here", () => {
    const other = { ...customExercise, steps: ["Something else."] };
    const { brought } = here(fileText(aFile(), exercises), [...catalogue, other]);
    expect(the(brought).name).toBe("Towel fold (2)");
    expect(the(brought).id).not.toBe(other.id);
  });

  it("takes a number where a routine has the name", () => {
    const there = { ...aRoutineDraft({ name: "EVENING" }), archived: false, items: [] };
    expect(here(fileText(aFile(), exercises), exercises, [there]).routine.name).toBe("Evening (2)");
  });

  it("says what is not known here and leaves those places out, groups in order", () => {
    const { routine, unknown } = here(
      fileText(aFile(), exercises),
      exercises.filter(({ id }) => id !== "deadbug_alt"),
    );
    expect(unknown).toEqual(["Dead bug"]);
    expect(routine.items.map(({ group }) => group)).toEqual([null, null]);
    expect(RoutineDraft.safeParse(routine).success).toBe(true);
  });

  it.each([
    ["an unknown key", (file: Record<string, unknown>) => Object.assign(file, { extra: 1 }), "extra"],
    [
      "an unknown key inside",
      (file: Record<string, unknown>) => Object.assign(Object(file["items"])[0], { id: "x" }),
      "items.0.id",
    ],
    [
      "demand of its own",
      (file: Record<string, unknown>) => Object.assign(Object(file["exercises"])[0], { demand: {} }),
      "exercises.0.demand",
    ],
    [
      "too many sets",
      (file: Record<string, unknown>) => Object.assign(Object(file["items"])[1], { sets: 11 }),
      "items.1.sets",
    ],
    [
      "a dose nobody could fill in",
      (file: Record<string, unknown>) => Object.assign(Object(file["exercises"])[0].dose, { repsMax: 1e9 }),
      "exercises.0.dose.repsMax",
    ],
    [
      "31 places",
      (file: Record<string, unknown>) =>
        Object.assign(file, { items: Array.from({ length: 31 }, () => Object(file["items"])[0]) }),
      "items",
    ],
  ])("with %s is refused, and the place is named", (_what, change, place) => {
    expect(readFileText(changed((file) => void change(file)))).toEqual({ kind: "broken", place });
  });

  it("with __proto__ in it is refused, wherever it stands", () => {
    const text = fileText(aFile(), exercises);
    for (const at of [text.indexOf("{") + 1, text.indexOf('"exerciseId"')]) {
      const hostile = `${text.slice(0, at)}"__proto__": {"polluted": true}, ${text.slice(at)}`;
      expect(readFileText(hostile)).toMatchObject({
        kind: "broken",
        place: expect.stringContaining("__proto__") as unknown,
      });
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("of a later version is told from one that is broken", () => {
    expect(readFileText(changed((file) => Object.assign(file, { version: 2, more: [] })))).toEqual({
      kind: "newer",
      version: 2,
    });
    expect(readFileText(changed((file) => Object.assign(file, { version: 0 })))).toEqual({ kind: "notRoutine" });
  });

  it("that is no routine, or too large, is refused", () => {
    for (const text of ["", "{}", "[]", "null", '"supine-routine"', "{", "[".repeat(100_000)])
      expect(readFileText(text)).toEqual({ kind: "notRoutine" });
    expect(readFileText(" ".repeat(routineFileCharacters + 1))).toEqual({ kind: "tooLarge" });
  });

  it("never gets anything through that could not be stored, whatever is changed in it", () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom("\ud800", "a\0b", -1, 1e308, null, "warmup"));
    const path = fc.array(
      fc.constantFrom(
        "items",
        "exercises",
        "0",
        "1",
        "name",
        "sets",
        "target",
        "reps",
        "dose",
        "note",
        "group",
        "block",
        "version",
        "tempo",
      ),
      { minLength: 1, maxLength: 4 },
    );
    assert(
      fc.property(path, value, (keys, put) => {
        const file: unknown = JSON.parse(fileText(aFile(), exercises));
        let at: unknown = file;
        for (const key of keys.slice(0, -1)) at = typeof at === "object" && at !== null ? Reflect.get(at, key) : at;
        if (typeof at === "object" && at !== null) Reflect.set(at, keys.at(-1) ?? "name", put);
        const read = readFileText(JSON.stringify(file));
        if (read.kind !== "routine") return;
        const { routine, brought } = fileHere(read.file, { exercises: catalogue, routines: [] }, () =>
          crypto.randomUUID(),
        );
        expect(RoutineDraft.safeParse(routine).success).toBe(true);
        expect(JSON.stringify([routine, brought]).isWellFormed()).toBe(true);
      }),
      300,
    );
  });
});

describe("the preview of a routine file", () => {
  it("shows what would be added and what is missing, adds nothing by itself, and one act adds all of it", async () => {
    const { user, ask, where } = await show(
      <DroppedRoutine
        text={fileText(
          {
            ...aFile(),
            items: [
              ...aFile().items,
              ...aRoutineDraft({
                items: [anItem({ prescription: aPrescription({ exerciseId: "hanging_knee_raise" }) })],
              }).items,
            ],
          },
          exercises,
        )}
      />,
    );
    expect(screen.getByRole("heading", { name: "Evening", level: 1 }).isConnected).toBe(true);
    expect(screen.getByText("comes with the file").isConnected).toBe(true);
    expect(screen.getByText("you have not got: pull-up bar").isConnected).toBe(true);
    expect(screen.getByText("Slowly").isConnected).toBe(true);
    expect(ask("routine.list")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Add to your routines" }));
    await waitFor(() => expect(where()).toMatchObject({ kind: "routine" }));
    expect(the(ask("routine.list")).items).toHaveLength(4);
    expect(ask("exercise.list").filter(({ origin }) => origin === "own")).toMatchObject([{ name: "Towel fold" }]);
    const message = (await screen.findByText("Evening is among your routines now.")).closest<HTMLElement>(
      "[role=alert]",
    );
    await user.click(within(message ?? document.body).getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(ask("routine.list").filter(({ archived }) => !archived)).toEqual([]));
  });

  it("says by name what this Supine does not have", async () => {
    await show(
      <DroppedRoutine
        text={changed((file) =>
          Object.assign(Object(file["items"])[0], { exerciseId: "moon_walk", exerciseName: "Moon walk" }),
        )}
      />,
    );
    expect(screen.getByText("This Supine does not have Moon walk. Those places are left out.").isConnected).toBe(true);
  });

  it.each([
    ["nothing of ours", "{}", /holds no routine/],
    ["a later version", '{"format":"supine-routine","version":7}', /the file has version 7, this one reads up to 1/],
    ["something that does not fit", '{"format":"supine-routine","version":1}', /does not fit \(name\)/],
  ])("refuses %s with words", async (_what, text, words) => {
    await show(
      <>
        <h1>File</h1>
        <DroppedRoutine text={text} />
      </>,
    );
    expect(screen.getByText(words).isConnected).toBe(true);
  });
});
