import type { IsoDate } from "#contract/day.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { entriesOf, saidSessions } from "./sessions.ts";
import { remembered } from "../remembered.ts";

const noticed = (nrs: number | null): boolean => nrs !== null && nrs >= evidence.noticeableNrs.value;

/** The days on which 3 or more was felt, soreness apart. */
const feltDays = remembered((history: CoachInput["history"]): readonly IsoDate[] => [
  ...entriesOf({ history })
    .filter(({ soreness, nrs }) => !soreness && noticed(nrs))
    .map(({ date }) => date),
  ...saidSessions({ history })
    .filter(({ exercises }) => exercises.some(({ nrs }) => noticed(nrs)))
    .map(({ startedAt }) => startedAt.date),
]);

/** Whether 3 or more was felt in the 14 days up to a day, soreness apart. */
export const hasSymptoms = (date: IsoDate, c: CoachInput): boolean => {
  const from = plusDays(date, -evidence.symptomFreeDays.value);
  return feltDays(c.history).some((day) => day >= from && day <= date);
};
