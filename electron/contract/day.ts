import * as z from "zod";

/** A calendar day where the person was, `2026-03-02`. */
export const IsoDate = z.iso.date().brand<"IsoDate">();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in UTC, `2026-03-02T06:30:00.000Z`. */
export const IsoInstant = z.iso.datetime().brand<"IsoInstant">();
export type IsoInstant = z.infer<typeof IsoInstant>;

/** When something happened: the moment, and the day and time zone of the person at that moment. */
export const Moment = z.object({ instant: IsoInstant, date: IsoDate, zone: z.string().min(1).max(64) }).readonly();
export type Moment = z.infer<typeof Moment>;

/** Both days included. */
export const DateRange = z
  .object({ from: IsoDate, to: IsoDate })
  .refine((range) => range.from <= range.to, "The first day comes after the last.")
  .readonly();
export type DateRange = z.infer<typeof DateRange>;
