import { describe, expect, it } from "vitest";
import { anId, aPlanEntry, aRoutineDraft } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const days = { from: "2026-03-01", to: "2026-03-08" };
const nothing = { save: [], archive: [], restore: [], remove: [], put: [] };

/** A planned week, and what becomes of it with one day taken. */
function aTakenWeek() {
  const store = aStore();
  const old = store.ask("routine.save", aRoutineDraft({ name: "Old" }));
  const stays = aPlanEntry({ routineId: old.id, date: "2026-03-02", locked: true, position: 2 });
  const goes = aPlanEntry({ routineId: old.id, date: "2026-03-04" });
  store.ask("plan.put", [stays, goes]);
  const draft = aRoutineDraft({ name: "Wednesday, 4 March" });
  const put = [aPlanEntry({ routineId: draft.id, date: "2026-03-04" })];
  const week = { ...nothing, save: [draft], remove: [goes.id], put };
  return { ...store, stays, goes, draft, put, week };
}

const seen = ({ ask }: TestStore): unknown => ({
  plan: ask("plan.range", days),
  routines: ask("routine.list").filter(({ archived }) => !archived),
});

describe("a week that is taken", () => {
  it("takes off, makes and puts on in one", () => {
    const { ask, week, stays, put, draft } = aTakenWeek();
    ask("week.apply", week);
    expect(ask("plan.range", days)).toEqual([stays, ...put]);
    expect(ask("routine.list").find(({ id }) => id === draft.id)?.items).toHaveLength(1);
  });

  it("is taken back exactly, and may be taken again", () => {
    const store = aTakenWeek();
    const was = seen(store);
    store.ask("week.apply", store.week);
    const taken = seen(store);
    const back = {
      ...nothing,
      archive: [store.draft.id],
      remove: store.put.map(({ id }) => id),
      put: [store.goes],
    };
    store.ask("week.apply", back);
    expect(seen(store)).toEqual(was);
    store.ask("week.apply", { ...store.week, save: [], restore: [store.draft.id] });
    expect(seen(store)).toEqual(taken);
  });

  it("changes nothing when a part of it is refused", () => {
    const store = aTakenWeek();
    const was = seen(store);
    const { draft } = store;
    const refusal = store.refused("week.apply", { ...store.week, save: [draft, { ...draft, id: anId() }] });
    expect(refusal).toEqual({ kind: "nameTaken", name: draft.name });
    expect(store.refused("week.apply", { ...store.week, save: [aRoutineDraft({ name: "OLD" })] }).kind).toBe(
      "nameTaken",
    );
    expect(store.refused("week.apply", { ...store.week, remove: [anId()] }).kind).toBe("notFound");
    expect(store.refused("week.apply", { ...store.week, put: [aPlanEntry()] }).kind).toBe("notFound");
    expect(store.refused("week.apply", { ...store.week, archive: [anId()] }).kind).toBe("notFound");
    expect(seen(store)).toEqual(was);
  });
});
