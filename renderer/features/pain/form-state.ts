import type { IsoDate } from "../../../electron/contract/day.ts";
import type { ExerciseId } from "../../../electron/contract/exercise.ts";
import {
  type PainEntry,
  type PainEntryDraft,
  PainEntryId,
  type PainMoment,
  type Quality,
  type Region,
} from "../../../electron/contract/pain.ts";
import type { Nrs } from "../../../electron/contract/quantity.ts";
import type { Session } from "../../../electron/contract/session.ts";

/** What has been filled in so far. */
export type Answer = {
  readonly id: PainEntryId;
  readonly nrs: Nrs | null;
  readonly soreness: boolean;
  readonly settled: boolean | null;
  readonly regions: readonly Region[];
  readonly qualities: readonly Quality[];
  readonly exerciseIds: readonly ExerciseId[];
  readonly note: string;
};

/** An empty form, or the entry to edit. The id is made once, so that saving again after a refusal is the same entry. */
export const startOf = (existing: PainEntry | null): Answer =>
  existing ?? {
    id: PainEntryId.parse(crypto.randomUUID()),
    nrs: null,
    soreness: false,
    settled: null,
    regions: [],
    qualities: [],
    exerciseIds: [],
    note: "",
  };

type About = { readonly moment: PainMoment; readonly session: Session | null; readonly date: IsoDate };

/** The entry to store, or what is still missing. */
export const draftOf = (
  answer: Answer,
  { moment, session, date }: About,
):
  | { readonly kind: "draft"; readonly draft: PainEntryDraft }
  | { readonly kind: "missing"; readonly message: string } => {
  if (answer.nrs === null) return { kind: "missing", message: "Please choose a rating from 0 to 10." };
  if (moment === "morning" && answer.settled === null && answer.nrs > 0)
    return { kind: "missing", message: "Please say whether it settled overnight." };
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
