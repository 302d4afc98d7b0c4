import { createHash } from "node:crypto";
import type { Input } from "#contract/calls.ts";
import { type ExerciseId, photoSides, type Picture } from "#contract/exercise.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";

const before = "data:image/jpeg;base64,";

/** A stored photo as the page shows it. */
export function jpegUrl(bytes: unknown): string {
  if (!(bytes instanceof Uint8Array)) throw new TypeError("A photo is stored as bytes");
  return before + Buffer.from(bytes).toString("base64");
}

const bytesOf = (url: string): Uint8Array => Buffer.from(url.slice(before.length), "base64");

/** Start of frame: the segments of a JPEG that say how large it is. Others of the range are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** The longer side of a JPEG in pixels, as its header says it; undefined where it has none. */
function longerSide(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    if (isFrame(view.getUint8(at + 1))) return Math.max(view.getUint16(at + 5), view.getUint16(at + 7));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const isUpTo = (bytes: Uint8Array, most: number): boolean => {
  const side = longerSide(bytes);
  return side !== undefined && side > 0 && side <= most;
};

/** The photo of an exercise in full. */
export function photo(db: ReadableDb, id: ExerciseId): Reply<Picture | null> {
  const row = db.get(
    "SELECT picture FROM exercise_photo JOIN photo ON photo.id = exercise_photo.photo_id WHERE exercise_id = ?",
    [id],
  );
  return done(row === undefined ? null : jpegUrl(row["picture"]));
}

/** Gives an own exercise a photo, or takes it away. Refuses a picture that is larger than the page makes them. */
export function setPhoto(db: WritableDb, { id, photo: given }: Input<"exercise.setPhoto">): Reply<undefined> {
  if (db.get("SELECT 1 AS there FROM exercise WHERE id = ? AND origin = 'own'", [id]) === undefined)
    return refuse({ kind: "notFound", what: "exercise" });
  dropForgotten(db);
  if (given === null) {
    db.run("DELETE FROM exercise_photo WHERE exercise_id = ?", [id]);
    return done(undefined);
  }
  const [picture, still] = [bytesOf(given.picture), bytesOf(given.still)];
  if (!isUpTo(picture, photoSides.picture) || !isUpTo(still, photoSides.still))
    return refuse({ kind: "invalid", field: "photo", message: "This photo is too large." });
  const photoId = createHash("sha256").update(picture).digest("hex");
  db.run("INSERT INTO photo (id, picture, still) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING", [
    photoId,
    picture,
    still,
  ]);
  db.run(
    `INSERT INTO exercise_photo (exercise_id, photo_id) VALUES (?, ?)
     ON CONFLICT (exercise_id) DO UPDATE SET photo_id = excluded.photo_id`,
    [id, photoId],
  );
  return done(undefined);
}

/** Deletes photos that no exercise has and no step of the undo log could bring back. */
function dropForgotten(db: WritableDb): void {
  db.run(
    `DELETE FROM photo WHERE id NOT IN (SELECT photo_id FROM exercise_photo)
       AND NOT EXISTS (SELECT 1 FROM undo_log WHERE call = 'exercise.setPhoto' AND instr(changes, photo.id) > 0)`,
  );
}
