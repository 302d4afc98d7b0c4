import { useMemo, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { type CoachInput, historyStart } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { type Day, daysView } from "./week-view.ts";

const entriesBack = 30;
const entriesAhead = 60;
/** A session may be done a few days away from the day it was planned on. */
const aroundDays = 14;

export type Days = { readonly first: IsoDate; readonly days: readonly Day[]; readonly coachInput: CoachInput };

/**
 * This many days from the first; the ones before stay while days out of the usual reach are being read, null at the very
 * first.
 */
export const useDays = (first: IsoDate, count: number): Days | null => {
  const loaded = useCoachInput();
  const { today, history } = loaded;
  const last = plusDays(first, count - 1);
  const around = { from: plusDays(first, -aroundDays), to: plusDays(last, aroundDays) };
  const atHand = { from: plusDays(today, -entriesBack), to: plusDays(today, entriesAhead) };
  const planAtHand = first >= atHand.from && last <= atHand.to;
  const logAtHand = around.from >= historyStart(today);

  const running = useCall("session.current", undefined);
  const notes = useCall("plan.notes", { from: first, to: last });
  // What waits in sequence pushes on what follows, however far ahead it is looked at.
  const reach = {
    from: first < atHand.from ? first : atHand.from,
    to: last > atHand.to ? last : atHand.to,
  };
  const entries = useCall("plan.range", reach, { enabled: !planAtHand });
  const sessions = useCall("session.list", around, { enabled: !logAtHand });
  const painEntries = useCall("pain.list", around, { enabled: !logAtHand });
  const broken = [running, notes, entries, sessions, painEntries].find((query) => query.isError);
  if (broken?.error) throw broken.error;

  const farSessions = logAtHand ? history.sessions : sessions.data;
  const farPain = logAtHand ? history.painEntries : painEntries.data;
  const plan = planAtHand ? loaded.entries : entries.data;
  const now = useMemo((): Days | null => {
    if (running.data === undefined || notes.data === undefined) return null;
    if (farSessions === undefined || farPain === undefined || plan === undefined) return null;
    const coachInput = { ...loaded, entries: plan };
    const log = { sessions: farSessions, painEntries: farPain, running: running.data, notes: notes.data };
    return { first, coachInput, days: daysView(first, count, coachInput, log) };
  }, [first, count, loaded, plan, farSessions, farPain, running.data, notes.data]);
  const [before, setBefore] = useState(now);
  if (now !== null && now !== before) setBefore(now);
  const kept = now ?? before;
  return kept === null || kept.days.length !== count ? null : kept;
};
