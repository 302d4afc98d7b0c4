import { dirname, join } from "node:path";
import { BackupKind, BackupName } from "#contract/backup.ts";
import { IsoInstant } from "#contract/day.ts";

/** Where the backups of the database at `path` are kept. */
export const backupsFolder = (path: string): string => join(dirname(path), "backups");

/** The word in a file's name for why it was made; `before-<version>` for an update. */
const words: Readonly<Record<Exclude<BackupKind, "before_update">, string>> = {
  daily: "daily",
  asked: "asked",
  before_restore: "before-restore",
};

export const wordOf = (kind: keyof typeof words): string => words[kind];

export const backupName = (word: string, madeAt: IsoInstant): BackupName =>
  BackupName.parse(`supine-${word}-${madeAt.replaceAll(/[-:.]/g, "")}.db`);

/** What a name says about its file; undefined when it is not the name of a backup. */
export function readBackupName(
  file: string,
): { readonly name: BackupName; readonly kind: BackupKind; readonly madeAt: IsoInstant } | undefined {
  const name = BackupName.safeParse(file);
  const [, word, year, month, day, hour, minute, second, thousandth] =
    /^supine-(.+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.db$/.exec(file) ?? [];
  const madeAt = IsoInstant.safeParse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`);
  const kind = BackupKind.safeParse(
    /^before-\d+$/.test(word ?? "") ? "before_update" : Object.entries(words).find(([, known]) => known === word)?.[0],
  );
  return name.success && madeAt.success && kind.success
    ? { name: name.data, kind: kind.data, madeAt: madeAt.data }
    : undefined;
}
