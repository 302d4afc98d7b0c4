import * as z from "zod";
import { IsoDate } from "./day.ts";
import { PainEntryId, PainMoment, Region } from "./pain.ts";
import { Nrs } from "./quantity.ts";
import { SessionId } from "./session.ts";

/** A day with parts left open: `2026-03-02`, `____-03-02` (2 March of any year), `2026-03-__`, `____-03-__`. */
const DayPattern = z.string().regex(/^(?:\d{4}|____)-(?:\d{2}|__)-(?:\d{2}|__)$/);

/** One thing that was typed, with everything it may mean. */
const Wanted = z
  .object({
    /** Part of a name or a note. */
    text: z.string().min(1).max(60),
    days: z.array(DayPattern).max(7).readonly(),
    /** 1 is Monday. */
    weekday: z.int().min(1).max(7).nullable(),
    nrs: Nrs.nullable(),
    regions: z.array(Region).max(20).readonly(),
    /** What sort of entry, where the word is the name of one. */
    sort: z.enum(["session", "pain", "soreness"]).nullable(),
  })
  .readonly();
export type Wanted = z.infer<typeof Wanted>;

/** What an entry of the log must have: all of these, each in any of its meanings. */
export const Search = z.array(Wanted).min(1).max(6).readonly();
export type Search = z.infer<typeof Search>;

const SessionFound = z.object({ id: SessionId, date: IsoDate, routineName: z.string() }).readonly();

const PainFound = z
  .object({
    id: PainEntryId,
    date: IsoDate,
    moment: PainMoment,
    nrs: Nrs,
    soreness: z.boolean(),
    regions: z.array(Region).readonly(),
    note: z.string(),
  })
  .readonly();
export type PainFound = z.infer<typeof PainFound>;

/** The newest that fit, a handful of each. */
export const LogFound = z
  .object({ sessions: z.array(SessionFound).readonly(), painEntries: z.array(PainFound).readonly() })
  .readonly();
export type LogFound = z.infer<typeof LogFound>;
