import * as z from "zod";
import { IsoInstant } from "./day.ts";
import { ExerciseId } from "./exercise.ts";
import { Degrees, Name, RestSeconds, Sets, Target, Tempo } from "./quantity.ts";

export const RoutineId = z.uuid().brand<"RoutineId">();
export type RoutineId = z.infer<typeof RoutineId>;
export const RoutineItemId = z.uuid().brand<"RoutineItemId">();
export type RoutineItemId = z.infer<typeof RoutineItemId>;

/** What is asked of one exercise: the prescription. `tempo` is null for holds; `limitDegrees` null means full range. */
export const Prescription = z
  .object({
    exerciseId: ExerciseId,
    sets: Sets,
    target: Target,
    tempo: Tempo.nullable(),
    restSeconds: RestSeconds,
    limitDegrees: Degrees.nullable(),
  })
  .readonly();
export type Prescription = z.infer<typeof Prescription>;

/** The warm-up comes before everything else of its routine. */
export const Block = z.enum(["warmup", "main"]);
export type Block = z.infer<typeof Block>;

/** A superset or circuit inside its routine, numbered from 1 in the order they come. */
export const GroupNumber = z.int().min(1).max(15);

/** What the person says about one place; shorter than a note on an exercise, since it stands in the row. */
export const PlaceNote = z.string().max(300, "A note on one place holds up to 300 characters.");

/**
 * How a place is done beside what is asked of it. The coach decides none of this, so it stays as the person wrote it
 * whatever is laid over the prescription.
 */
export const placeFields = {
  block: Block.default("main"),
  /**
   * Neighbours with the same number are done in turn, one set each, round by round; the rest of the last of them is taken
   * after the round. Null: done alone, all sets after each other.
   */
  group: GroupNumber.nullable().default(null),
  /** Rest between the two sides of a set, for exercises done on each side. */
  sideRestSeconds: RestSeconds.default(0),
  note: PlaceNote.default(""),
};

/** `locked`: only stops and what follows from them change this place (H1–H4). */
export const RoutineItemDraft = z
  .object({ id: RoutineItemId, prescription: Prescription, locked: z.boolean().default(false), ...placeFields })
  .readonly();
export type RoutineItemDraft = z.infer<typeof RoutineItemDraft>;

/** How a place is done, without what is asked of it. */
export type PlaceFields = Pick<RoutineItemDraft, keyof typeof placeFields>;

/** `changedAt`: when the person last changed the prescription; a progression decided earlier no longer applies. */
export const RoutineItem = RoutineItemDraft.unwrap().extend({ changedAt: IsoInstant }).readonly();
export type RoutineItem = z.infer<typeof RoutineItem>;

const named = { id: RoutineId, name: Name };

/**
 * The order every routine keeps: the warm-up first, and groups of two or more neighbours in one block, numbered from 1 as
 * they come.
 */
const isInOrder = (items: readonly Pick<PlaceFields, "block" | "group">[]): boolean => {
  let groups = 0;
  return items.every(({ block, group }, index) => {
    const before = items[index - 1];
    if (block === "warmup" && before?.block === "main") return false;
    if (group === null || (group === before?.group && block === before.block)) return true;
    const after = items[index + 1];
    groups += 1;
    return group === groups && group === after?.group && block === after.block;
  });
};

/** The places of a routine, of a template or of a routine file. */
export const placesOf = <T extends z.ZodType<Pick<PlaceFields, "block" | "group">>>(place: T) =>
  z
    .array(place)
    .max(30, "A routine holds up to 30 exercises.")
    .refine(isInOrder, "The warm-up comes first, and a superset is two or more exercises in a row.")
    .readonly();

export const RoutineDraft = z.object({ ...named, items: placesOf(RoutineItemDraft) }).readonly();
export type RoutineDraft = z.infer<typeof RoutineDraft>;

export const Routine = z.object({ ...named, archived: z.boolean(), items: z.array(RoutineItem).readonly() }).readonly();
export type Routine = z.infer<typeof Routine>;
