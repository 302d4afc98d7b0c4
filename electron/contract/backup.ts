import * as z from "zod";
import { IsoDate, IsoInstant } from "./day.ts";

/** Why a backup was made. Only the daily ones are ever thinned out. */
export const BackupKind = z.enum(["daily", "asked", "before_restore", "before_update"]);
export type BackupKind = z.infer<typeof BackupKind>;

/** The name of a file in the backups folder; nothing else of a path. */
export const BackupName = z
  .string()
  .max(80)
  .regex(/^supine-[a-z0-9-]+-\d{8}T\d{9}Z\.db$/)
  .brand<"BackupName">();
export type BackupName = z.infer<typeof BackupName>;

export const Backup = z
  .object({ name: BackupName, kind: BackupKind, madeAt: IsoInstant, bytes: z.int().min(0) })
  .readonly();
export type Backup = z.infer<typeof Backup>;

/** Why a backup could not be made or restored. Whatever it was, the log is as it was before. */
export const BackupFailure = z.enum([
  "full",
  "readOnly",
  "failed",
  /** Damaged, or not a file of Supine's. */
  "unreadable",
  /** Written by a newer Supine. */
  "fromFuture",
  "gone",
  /** The log itself was chosen as the place for its copy. */
  "sameFile",
  /** The sample diary is shown; the person's own log is closed. */
  "sample",
]);
export type BackupFailure = z.infer<typeof BackupFailure>;

/** Newest first, with what went wrong the last time one was to be made by itself. */
export const BackupList = z
  .object({ backups: z.array(Backup).readonly(), lastFailure: BackupFailure.nullable() })
  .readonly();
export type BackupList = z.infer<typeof BackupList>;

/** One of the backups folder, or a file that the person chooses. */
export const BackupSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stored"), name: BackupName }).readonly(),
  z.object({ kind: z.literal("file") }).readonly(),
]);
export type BackupSource = z.infer<typeof BackupSource>;

export const PreviewId = z.uuid().brand<"PreviewId">();
export type PreviewId = z.infer<typeof PreviewId>;

const Counts = z.object({ sessions: z.int(), painEntries: z.int(), routines: z.int() }).readonly();

/** What is in a backup, and what would go and come with it. */
export const BackupPreview = z
  .object({
    id: PreviewId,
    fileName: z.string(),
    /** First and last day of the log in it; null when nothing was logged. */
    days: z.object({ from: IsoDate, to: IsoDate }).nullable(),
    holds: Counts,
    /** How it differs from the present log; null where that cannot be read. */
    change: z
      .object({
        /** In the present log and not in the backup: what restoring would take away. */
        lost: Counts,
        /** In the backup and not in the present log. */
        gained: Counts,
      })
      .readonly()
      .nullable(),
  })
  .readonly();
export type BackupPreview = z.infer<typeof BackupPreview>;
