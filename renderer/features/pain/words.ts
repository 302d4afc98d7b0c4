import type { PainMoment } from "../../../electron/contract/pain.ts";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { dayText } from "../../coach/explain.ts";

/** When an entry was made, in a few words. */
export const momentText: Readonly<Record<PainMoment, string>> = {
  session: "After the session",
  morning: "Next morning",
  any: "Without a session",
};

/** "Monday, 2 March 2026". */
export const fullDay = (date: IsoDate): string => `${dayText(date)} ${Temporal.PlainDate.from(date).year}`;
