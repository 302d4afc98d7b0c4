import type { IsoDate } from "../../electron/contract/day.ts";
import type { Circumstances } from "./circumstances.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { finishedSessions } from "./exposure.ts";

/** Whether 3 or more was felt in the 14 days up to a day, soreness apart. */
export const hasSymptoms = (date: IsoDate, c: Circumstances): boolean => {
  const from = plusDays(date, -evidence.symptomFreeDays.value);
  const felt = c.history.painEntries
    .filter((entry) => !entry.soreness)
    .map((entry) => ({ date: entry.date, nrs: entry.nrs }));
  const tapped = finishedSessions(c).flatMap((session) =>
    session.exercises.flatMap(({ nrs }) => (nrs === null ? [] : [{ date: session.startedAt.date, nrs }])),
  );
  return [...felt, ...tapped].some(
    (one) => one.nrs >= evidence.noticeableNrs.value && one.date >= from && one.date <= date,
  );
};
