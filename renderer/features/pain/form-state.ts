import * as z from "zod";
import { IsoDate } from "#contract/day.ts";
import { ExerciseId } from "#contract/exercise.ts";
import { type PainEntry, type PainEntryDraft, PainEntryId, type PainMoment, Quality, Region } from "#contract/pain.ts";
import { Nrs } from "#contract/quantity.ts";
import type { Session } from "#contract/session.ts";
import { numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

/** What has been filled in so far. A note may still be too long: it is kept as it was typed. */
export const Answer = z
  .object({
    id: PainEntryId,
    nrs: Nrs.nullable(),
    soreness: z.boolean(),
    settled: z.boolean().nullable(),
    regions: z.array(Region).readonly(),
    qualities: z.array(Quality).readonly(),
    exerciseIds: z.array(ExerciseId).readonly(),
    note: z.string(),
  })
  .readonly();
export type Answer = z.infer<typeof Answer>;

/** A form that was not sent, and the day it speaks of. */
export const Left = z.object({ answer: Answer, on: IsoDate }).readonly();

/** Under which name a form that was not sent waits. */
export const draftKey = (existing: PainEntry | null, { moment, session }: Omit<About, "date">): string =>
  existing === null ? `pain ${moment}${session === null ? "" : ` ${session.id}`}` : `pain edit ${existing.id}`;

/** How long a note may be; the contract holds the same limit. */
export const noteLimit = 2000;

/** The strongest rating tapped during a session, 0 when there was none, and the exercises it was tapped for. */
export const peakOf = (session: Session): { readonly nrs: Nrs; readonly exerciseIds: readonly ExerciseId[] } => {
  const nrs = Nrs.parse(Math.max(0, ...session.exercises.map((exercise) => exercise.nrs ?? 0)));
  const at = nrs === 0 ? [] : session.exercises.filter((exercise) => exercise.nrs === nrs);
  return { nrs, exerciseIds: [...new Set(at.map((exercise) => exercise.prescription.exerciseId))] };
};

/**
 * The entry to edit, or a new form: after a session it starts with what was tapped during it. The id is made once, so
 * that saving again after a refusal is the same entry.
 */
export const startOf = (existing: PainEntry | null, { moment, session }: Omit<About, "date">): Answer => {
  if (existing !== null) return existing;
  const peak = moment === "session" && session !== null ? peakOf(session) : null;
  return {
    id: PainEntryId.parse(crypto.randomUUID()),
    nrs: peak === null || peak.nrs === 0 ? null : peak.nrs,
    soreness: false,
    settled: null,
    regions: [],
    qualities: [],
    exerciseIds: peak?.exerciseIds ?? [],
    note: "",
  };
};

/** Nothing but this rating, settled where that is asked; a note that was typed stays. */
export const nothingBut = (answer: Answer, nrs: Nrs): Answer => ({
  ...answer,
  nrs,
  soreness: false,
  settled: true,
  regions: [],
  qualities: [],
  exerciseIds: [],
});

type About = { readonly moment: PainMoment; readonly session: Session | null; readonly date: IsoDate };

type Filled =
  | { readonly kind: "draft"; readonly draft: PainEntryDraft }
  | { readonly kind: "missing"; readonly message: string };

const missing = (message: string): Filled => ({ kind: "missing", message });

/** The entry to store, or what is still missing. */
export const draftOf = (answer: Answer, { moment, session, date }: About): Filled => {
  if (answer.nrs === null) return missing(t("Please choose a rating from 0 to 10."));
  if (moment === "morning" && answer.settled === null && answer.nrs > 0)
    return missing(t("Please say whether it settled overnight."));
  if (answer.note.length > noteLimit)
    return missing(
      t(
        "The note has {count} characters; there is room for {limit}. Nothing was saved yet, and your text is still here: please shorten it.",
        { count: numberText(answer.note.length), limit: numberText(noteLimit) },
      ),
    );
  return {
    kind: "draft",
    draft: {
      id: answer.id,
      moment,
      sessionId: session?.id ?? null,
      date,
      nrs: answer.nrs,
      soreness: answer.soreness,
      settled: moment === "morning" ? (answer.settled ?? true) : null,
      regions: [...answer.regions],
      qualities: [...answer.qualities],
      exerciseIds: [...answer.exerciseIds],
      note: answer.note,
    },
  };
};
