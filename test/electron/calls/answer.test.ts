import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../electron/calls/answer.ts";
import { calls } from "#contract/calls.ts";
import type { ReadableDb } from "../../../electron/store/connection.ts";
import { refuse } from "#contract/reply.ts";
import { refusalText } from "../../../renderer/data/refusal.ts";
import { anId, anItem, aPainDraft, aProposal, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { aStore } from "../store/a-store.ts";
import { assert } from "../../laws.ts";

const tooMuch = "This is too long, or not something Supine can store.";
const anyDay = { from: "2026-03-01", to: "2026-03-31" };

describe("names", () => {
  it.each([
    "routine.burn",
    "toString",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "",
    undefined,
    null,
    7,
    ["routine.list"],
  ])("throws on %j, which is no call", (name) => {
    const { db, clock } = aStore();
    expect(() => answer(db, clock, name, undefined)).toThrow("Unknown call");
  });

  it("leaves the calls of the shell to the shell", () => {
    const { db, clock } = aStore();
    expect(() => answer(db, clock, "app.quit", undefined)).toThrow("app.quit is for the shell");
  });
});

describe("input that does not fit", () => {
  it.each([
    ["pain.save", "nrs", "Ratings go from 0 to 10, in whole steps.", { ...aPainDraft(), nrs: 11 }],
    ["pain.save", "nrs", "Ratings go from 0 to 10, in whole steps.", { ...aPainDraft(), nrs: 4.5 }],
    ["pain.save", "nrs", "Ratings go from 0 to 10, in whole steps.", { ...aPainDraft(), nrs: "4" }],
    [
      "pain.save",
      "note",
      "Notes hold up to 2,000 characters. Please shorten it.",
      { ...aPainDraft(), note: "x".repeat(10_000) },
    ],
    ["pain.save", "date", "Please choose a day of the calendar.", { ...aPainDraft(), date: "2026-02-30" }],
    ["pain.save", "regions.0", "Please choose places from the body map.", { ...aPainDraft(), regions: ["tail"] }],
    [
      "pain.save",
      "settled",
      "Please say whether it settled overnight.",
      { ...aPainDraft(), moment: "morning", sessionId: anId() },
    ],
    ["routine.save", "name", "Please give it a name.", { ...aRoutineDraft(), name: "   " }],
    ["routine.save", "name", "Names hold up to 60 characters.", { ...aRoutineDraft(), name: "x".repeat(61) }],
    [
      "routine.save",
      "items",
      "A routine holds up to 30 exercises.",
      { ...aRoutineDraft(), items: Array.from({ length: 31 }, () => anItem()) },
    ],
    [
      "session.logSet",
      "reps",
      "Reps go up to 200.",
      { sessionExerciseId: anId(), position: 0, reps: 201, holdSeconds: null, rir: null },
    ],
    [
      "session.logSet",
      "rir",
      "Reps in reserve go from 0 to 5. 5 stands for five or more.",
      { sessionExerciseId: anId(), position: 0, reps: 5, holdSeconds: null, rir: 6 },
    ],
    [
      "session.logSet",
      "",
      "A set has reps or hold seconds.",
      { sessionExerciseId: anId(), position: 0, reps: 5, holdSeconds: 5, rir: 2 },
    ],
    ["session.start", "exercises", "A session has 1 to 30 exercises.", { ...aSessionStart(), exercises: [] }],
    ["plan.range", "", "The first day comes after the last.", { from: "2026-03-02", to: "2026-03-01" }],
    ["routine.archive", "", "Something here does not fit. Please check it and try again.", "the first one"],
    ["profile.get", "", "Something here does not fit. Please check it and try again.", "please"],
  ] as const)("%s says about “%s”: %s", (name, field, message, input) => {
    const refusal = aStore().refused(name, input);
    expect(refusal).toMatchObject({ kind: "invalid", field });
    expect(refusalText(refusal)).toBe(message);
  });

  it("names the place inside a list", () => {
    const draft = { ...aRoutineDraft(), items: [anItem(), { id: anId(), prescription: { sets: 11 } }] };
    expect(aStore().refused("routine.save", draft)).toMatchObject({
      kind: "invalid",
      field: expect.stringMatching(/^items\.1\./),
    });
  });

  it("refuses what the contract does not name, at any depth", () => {
    const { refused } = aStore();
    expect(refused("pain.save", { ...aPainDraft(), mood: "fine" })).toMatchObject({ kind: "invalid", field: "mood" });
    const draft = aRoutineDraft();
    const items = draft.items.map((item) => ({ ...item, prescription: { ...item.prescription, weight: 20 } }));
    expect(refused("routine.save", { ...draft, items })).toMatchObject({
      kind: "invalid",
      field: "items.0.prescription.weight",
    });
  });

  it("refuses __proto__ as a key", () => {
    const { refused } = aStore();
    const draft: unknown = JSON.parse(JSON.stringify(aPainDraft()).replace("{", '{"__proto__":{"nrs":0},'));
    expect(refused("pain.save", draft)).toMatchObject({ kind: "invalid", field: "__proto__" });
  });

  it("refuses more than it can take: too long, too deep, in a circle, or shared a million times", () => {
    const { refused } = aStore();
    const circle: unknown[] = [];
    circle.push(circle);
    let shared: readonly unknown[] = ["x".repeat(1000)];
    for (let depth = 0; depth < 10; depth += 1) shared = Array.from({ length: 50 }, () => shared);
    for (const input of ["x".repeat(1_000_001), circle, shared, Array.from({ length: 400_000 }, () => 1)])
      expect(refused("routine.save", input)).toEqual({ kind: "invalid", field: "", message: tooMuch });
  });

  it("refuses text the file cannot hold as it is", () => {
    const { refused } = aStore();
    for (const note of ["ends\0here", "half a pair \ud83d"])
      expect(refused("pain.save", { ...aPainDraft(), note })).toEqual({ kind: "invalid", field: "", message: tooMuch });
  });

  it("refuses what is not plain data", () => {
    const { refused } = aStore();
    for (const input of [
      new Map(),
      new Uint8Array(4),
      new Error("x"),
      1n,
      Symbol("x"),
      () => 1,
      { ...aPainDraft(), date: /x/ },
    ])
      expect(refused("pain.save", input).kind).toBe("invalid");
  });

  it("never throws and never writes, whatever it is given", () => {
    const { db, clock, ask } = aStore();
    const before = ask("profile.get");
    const names = Object.entries(calls).flatMap(([name, { kind }]) => (kind === "shell" ? [] : [name]));
    assert(
      fc.property(
        fc.constantFrom(...names),
        fc.anything({ withBigInt: true, withMap: true, withTypedArray: true }),
        (name, input) => {
          const reply = answer(db, clock, name, input);
          const mayPass = input === undefined || name === "decision.sync";
          return mayPass || !reply.ok;
        },
      ),
      500,
    );
    expect(ask("profile.get")).toEqual(before);
    expect(ask("routine.list")).toEqual([]);
  });
});

describe("a write", () => {
  it("is taken back when it refuses halfway", () => {
    const { db, ask } = aStore();
    const reply = db.transact(() => {
      db.run("DELETE FROM profile_equipment");
      return refuse({ kind: "notFound", what: "exercise" });
    });
    expect(reply).toEqual({ ok: false, refusal: { kind: "notFound", what: "exercise" } });
    expect(ask("profile.get").equipment).toEqual(["mat", "wall", "chair"]);
  });

  it("is taken back when it throws, and the next one works", () => {
    const { db, ask } = aStore();
    db.run("CREATE TEMP TRIGGER broken BEFORE INSERT ON routine_item BEGIN SELECT RAISE(ABORT, 'broken'); END");
    expect(() => ask("routine.save", aRoutineDraft())).toThrow("broken");
    expect(ask("routine.list")).toEqual([]);
    db.run("DROP TRIGGER broken");
    ask("routine.save", aRoutineDraft());
    expect(ask("routine.list")).toHaveLength(1);
  });

  it("is refused when the disk is full, with nothing stored, and works again when there is room", () => {
    const { db, ask, refused } = aStore();
    const pages = Number(db.get("PRAGMA page_count")?.["page_count"]);
    db.get(`PRAGMA max_page_count = ${pages}`);
    const proposals = Array.from({ length: 200 }, () => aProposal());
    expect(refused("decision.sync", { gone: [], proposals })).toEqual({ kind: "disk", reason: "full" });
    expect(ask("decision.list", anyDay)).toEqual([]);
    db.get("PRAGMA max_page_count = 1000000");
    expect(ask("decision.sync", { gone: [], proposals }).added).toHaveLength(200);
  });

  it("is refused when the database cannot be written to", () => {
    const { db, ask, refused } = aStore();
    db.run("PRAGMA query_only = ON");
    expect(refused("routine.save", aRoutineDraft())).toEqual({ kind: "disk", reason: "readOnly" });
    expect(ask("routine.list")).toEqual([]);
  });
});

describe("a read", () => {
  it("cannot write, even if its SQL tries", () => {
    const { db } = aStore();
    expect(() => db.all("DELETE FROM profile_equipment RETURNING item")).toThrow("A query must not write");
  });

  it("has no way to write in its type", () => {
    const { db } = aStore();
    const readable: ReadableDb = db;
    // @ts-expect-error: a handler of a read gets only this
    expect(readable.run).toBeDefined();
  });

  it("throws when a row is not what the contract says, with table and id", () => {
    const { db, ask } = aStore();
    const { id } = ask("routine.save", aRoutineDraft());
    db.run("UPDATE routine_item SET tempo = '3a-0-2-0'");
    expect(() => ask("routine.list")).toThrow(
      `Row ${id} of routine does not read (items.0.prescription.tempo: invalid_format)`,
    );
  });
});
