import type { IsoDate } from "../../../electron/contract/day.ts";
import { useCall } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { type Circumstances, historyStart } from "../../coach/circumstances.ts";
import { plusDays } from "../../coach/days.ts";
import { type Day, weekView } from "./week-view.ts";

const entriesBack = 30;
const entriesAhead = 60;
/** A session may be done a few days away from the day it was planned on. */
const aroundDays = 14;

export type Week = { readonly days: readonly Day[]; readonly circumstances: Circumstances };

/** The week from a Monday; null while a week out of the usual reach is being read. */
export const useWeek = (monday: IsoDate): Week | null => {
  const loaded = useCircumstances();
  const { today, history } = loaded;
  const sunday = plusDays(monday, 6);
  const around = { from: plusDays(monday, -aroundDays), to: plusDays(sunday, aroundDays) };
  const planAtHand = monday >= plusDays(today, -entriesBack) && sunday <= plusDays(today, entriesAhead);
  const logAtHand = around.from >= historyStart(today);

  const running = useCall("session.current", undefined);
  const entries = useCall("plan.range", { from: monday, to: sunday }, { enabled: !planAtHand });
  const sessions = useCall("session.list", around, { enabled: !logAtHand });
  const painEntries = useCall("pain.list", around, { enabled: !logAtHand });
  const broken = [running, entries, sessions, painEntries].find((query) => query.isError);
  if (broken?.error) throw broken.error;

  const log = logAtHand
    ? { sessions: history.sessions, painEntries: history.painEntries }
    : sessions.data && painEntries.data && { sessions: sessions.data, painEntries: painEntries.data };
  const plan = planAtHand ? loaded.entries : entries.data;
  if (running.data === undefined || log === undefined || plan === undefined) return null;
  const circumstances = { ...loaded, entries: plan };
  return { circumstances, days: weekView(monday, circumstances, { ...log, running: running.data }) };
};
