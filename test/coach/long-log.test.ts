import { expect, it } from "vitest";
import { historyStart } from "../../renderer/coach/circumstances.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { tenYears } from "../bench/years.ts";

it("a log of years gives the same decisions as the part of it that the app loads", () => {
  const all = tenYears(300);
  const from = historyStart(all.today);
  const { sessions, painEntries } = all.history;
  const loaded = {
    ...all,
    history: {
      ...all.history,
      sessions: sessions.filter(({ startedAt }) => startedAt.date >= from),
      painEntries: painEntries.filter(({ date }) => date >= from),
    },
  };
  expect(loaded.history.sessions.length).toBeLessThan(sessions.length);
  expect(decide(all)).toEqual(decide(loaded));
  expect(decide(all).length).toBeGreaterThan(0);
});
