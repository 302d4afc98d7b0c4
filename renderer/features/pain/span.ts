import { IsoDate } from "../../../electron/contract/day.ts";

/** Ten years back: the whole log of anybody so far. */
const years = 10;

/** The range that holds every entry; a day is left for a clock that was set back. */
export const everything = (today: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => {
  const day = Temporal.PlainDate.from(today);
  return {
    from: IsoDate.parse(day.subtract({ years }).toString()),
    to: IsoDate.parse(day.add({ days: 1 }).toString()),
  };
};
