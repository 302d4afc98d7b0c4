import { describe, expect, it } from "vitest";
import { anId, aPainDraft, aSessionStart } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };

function aFinishedSession(): TestStore & { readonly sessionId: string } {
  const store = aStore();
  const { id } = store.ask("session.start", aSessionStart());
  store.ask("session.finish", { id, effort: 5 });
  return { ...store, sessionId: id };
}

describe("a pain entry", () => {
  it("is read back as it was saved", () => {
    const { ask, clock, sessionId } = aFinishedSession();
    const draft = aPainDraft({
      moment: "session",
      sessionId,
      nrs: 5,
      soreness: true,
      regions: ["below_knee_left", "lower_back_middle"],
      qualities: ["tingling", "dull"],
      exerciseIds: ["straight_raise_full", "deadbug_tap"],
      note: "On the way down.\n=1+1",
    });
    const saved = ask("pain.save", draft);
    expect(saved).toEqual({ ...draft, version: 1, savedAt: clock.now() });
    expect(ask("pain.list", march)).toEqual([saved]);
  });

  it("is listed by the day it was felt, newest first", () => {
    const { ask, clock } = aStore();
    const ids = ["2026-03-05", "2026-03-07", "2026-03-05", "2026-04-01"].map((date, index) => {
      clock.set(`2026-04-02T0${index}:00`);
      return ask("pain.save", aPainDraft({ date })).id;
    });
    expect(ask("pain.list", march).map((entry) => entry.id)).toEqual([ids[1], ids[2], ids[0]]);
  });

  it("keeps every version when it is edited", () => {
    const { ask, clock } = aStore();
    const draft = aPainDraft({ nrs: 5, regions: ["lower_back_left"] });
    const first = ask("pain.save", draft);
    clock.set("2026-03-03T09:00");
    const second = ask("pain.save", { ...draft, nrs: 3, regions: ["lower_back_right", "belly"], date: "2026-03-01" });
    expect(second).toMatchObject({
      version: 2,
      nrs: 3,
      regions: ["lower_back_right", "belly"],
      date: "2026-03-01",
      savedAt: clock.now(),
    });
    expect(ask("pain.list", march)).toEqual([second]);
    expect(ask("pain.versions", draft.id)).toEqual(
      [first, second].map(({ version, savedAt, nrs, soreness, settled, regions, qualities, exerciseIds, note }) => ({
        version,
        savedAt,
        nrs,
        soreness,
        settled,
        regions,
        qualities,
        exerciseIds,
        note,
      })),
    );
  });

  it("makes no version of the same content", () => {
    const { ask, clock } = aStore();
    const draft = aPainDraft();
    const first = ask("pain.save", draft);
    clock.set("2026-03-03T09:00");
    expect(ask("pain.save", { ...draft, regions: [...draft.regions, ...draft.regions] })).toEqual(first);
    expect(ask("pain.versions", draft.id)).toHaveLength(1);
  });

  it("stays with what it was about", () => {
    const { ask, refused, sessionId } = aFinishedSession();
    const draft = aPainDraft();
    ask("pain.save", draft);
    expect(refused("pain.save", { ...draft, moment: "session", sessionId })).toMatchObject({
      kind: "invalid",
      field: "moment",
    });
  });

  it("is taken out and brought back exactly, by undo or by saving it again", () => {
    const { ask } = aStore();
    const draft = aPainDraft();
    const saved = ask("pain.save", draft);
    ask("pain.remove", draft.id);
    ask("pain.remove", draft.id);
    expect(ask("pain.list", march)).toEqual([]);
    ask("pain.restore", draft.id);
    expect(ask("pain.list", march)).toEqual([saved]);
    ask("pain.remove", draft.id);
    expect(ask("pain.save", draft)).toEqual(saved);
    expect(ask("pain.list", march)).toEqual([saved]);
  });

  it("refuses an exercise or a session that is not there, and is not found when it never was", () => {
    const { refused } = aStore();
    expect(refused("pain.save", aPainDraft({ exerciseIds: ["handstand"] }))).toEqual({
      kind: "notFound",
      what: "exercise",
    });
    expect(refused("pain.save", aPainDraft({ moment: "session", sessionId: anId() }))).toEqual({
      kind: "notFound",
      what: "session",
    });
    for (const name of ["pain.versions", "pain.remove", "pain.restore"] as const)
      expect(refused(name, anId())).toEqual({ kind: "notFound", what: "painEntry" });
  });
});

describe("the answer to a session", () => {
  const message = "This session already has an answer. Please change that one instead.";

  it("is one for right after and one for the next morning", () => {
    const { ask, refused, sessionId } = aFinishedSession();
    ask("pain.save", aPainDraft({ moment: "session", sessionId }));
    ask("pain.save", aPainDraft({ moment: "morning", sessionId, settled: false, date: "2026-03-03" }));
    expect(refused("pain.save", aPainDraft({ moment: "session", sessionId }))).toEqual({
      kind: "invalid",
      field: "sessionId",
      message,
    });
    expect(refused("pain.save", aPainDraft({ moment: "morning", sessionId, settled: true }))).toMatchObject({
      message,
    });
    expect(ask("pain.list", march).map((entry) => entry.settled)).toEqual([false, null]);
  });

  it("may be given anew after it was taken out, and then the first stays out", () => {
    const { ask, refused, sessionId } = aFinishedSession();
    const first = aPainDraft({ moment: "session", sessionId });
    ask("pain.save", first);
    ask("pain.remove", first.id);
    const second = ask("pain.save", aPainDraft({ moment: "session", sessionId, nrs: 0 }));
    expect(refused("pain.restore", first.id)).toMatchObject({ message });
    expect(refused("pain.save", first)).toMatchObject({ message });
    expect(ask("pain.list", march)).toEqual([second]);
  });
});
