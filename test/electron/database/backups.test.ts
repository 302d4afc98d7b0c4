import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer } from "../../../electron/calls/answer.ts";
import { type Backups, makeBackups } from "../../../electron/database/backups.ts";
import { type BackupPreview, PreviewId } from "#contract/backup.ts";
import type { Reply } from "#contract/reply.ts";
import { handleData } from "../../../electron/calls/data-calls.ts";
import { type DatabaseHolder, holdDatabase } from "../../../electron/database/database-holder.ts";
import { toThin } from "../../../electron/database/retention.ts";
import { makeRestorer, type Restorer } from "../../../electron/database/restore.ts";
import { makeSample } from "../../../electron/calls/sample.ts";
import { aClock, aMoment, anId, aPainDraft, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { canMount, makeSmallDisk } from "../../app/small-disk.ts";

const clock = aClock();
const log = { write: () => undefined, fault: () => undefined };
let folder = "";
let path = "";
let holder: DatabaseHolder;
let backups: Backups;
let restorer: Restorer;

const begin = (): void => {
  const samplePath = join(folder, "sample.db");
  holder = holdDatabase({ path, samplePath, startWith: "own", version: "1.2.3", clock, log });
  backups = makeBackups({ holder, path, clock, log });
  restorer = makeRestorer({ holder, backups, path, clock, log });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-backups-"));
  path = join(folder, "supine.db");
  clock.set("2026-03-02T07:30");
  begin();
});
afterEach(() => {
  holder.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (name: string, input?: unknown): unknown => {
  const db = holder.db();
  if (db === undefined) throw new Error("Not open");
  return valueOf(answer(db, clock, name, input));
};

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused: ${JSON.stringify(reply.refusal)}`);
  return reply.value;
}

const logPain = (date = "2026-03-02"): void => void ask("pain.save", aPainDraft({ date }));
const painEntries = (): number => {
  const list = ask("pain.list", { from: "2026-01-01", to: "2026-12-31" });
  return Array.isArray(list) ? list.length : -1;
};
const pathOf = (name: string): string => backups.pathOf(name) ?? "gone";
const look = (file: string): BackupPreview => valueOf(restorer.preview(file));
const reasonOf = (reply: Reply<unknown>): unknown =>
  reply.ok ? "done" : reply.refusal.kind === "backup" ? reply.refusal.reason : reply.refusal.kind;

describe("a backup", () => {
  it("is a whole log that opens by itself, for the person alone", () => {
    logPain();
    const made = valueOf(backups.make("asked"));
    expect(made).toMatchObject({ kind: "asked", madeAt: "2026-03-02T06:30:00.000Z" });
    expect(statSync(pathOf(made.name)).mode & 0o777).toBe(0o600);
    const copy = new Database(pathOf(made.name), { readonly: true });
    expect(copy.prepare("SELECT count(*) FROM pain_entry").pluck().get()).toBe(1);
    copy.close();
    expect(backups.list().backups).toEqual([made]);
  });

  it("is made by itself only when something has changed, also since an earlier run", () => {
    backups.makeIfChanged();
    expect(backups.list().backups).toHaveLength(1);
    clock.set("2026-03-02T08:30");
    backups.makeIfChanged();
    expect(backups.list().backups).toHaveLength(1);
    holder.close();
    begin();
    backups.makeIfChanged();
    expect(backups.list().backups).toHaveLength(1);
    const newest = pathOf(backups.list().backups[0]?.name ?? "");
    // As if it had been made a while ago: the disk tells time in steps.
    const before = statSync(newest).mtimeMs / 1000 - 5;
    utimesSync(newest, before, before);
    logPain();
    backups.makeIfChanged();
    expect(backups.list().backups.map(({ kind }) => kind)).toEqual(["daily", "daily"]);
  });

  it("that cannot be made leaves nothing behind, says why, and the log goes on", () => {
    writeFileSync(join(folder, "backups"), "in the way");
    logPain();
    expect(reasonOf(backups.make("asked"))).toBe("failed");
    backups.makeIfChanged();
    expect(backups.list()).toEqual({ backups: [], lastFailure: "failed" });
    expect(readFileSync(join(folder, "backups"), "utf8")).toBe("in the way");
    logPain();
    expect(painEntries()).toBe(2);
  });

  it("copied over the log itself is refused, by whatever way its path leads there", async () => {
    logPain();
    const data = (target: string): ReturnType<typeof handleData> =>
      handleData({
        holder,
        path,
        backups,
        restorer,
        sample: makeSample({ holder, samplePath: join(folder, "sample.db"), clock, log }),
        ask: { existing: async () => undefined, target: async () => target },
        today: () => "2026-03-02",
        log,
      });
    expect(reasonOf(await data(join(folder, "backups", "..", "supine.db"))["backup.saveCopy"](undefined))).toBe(
      "sameFile",
    );
    expect(painEntries()).toBe(1);
    const elsewhere = join(folder, "copy.db");
    expect(await data(elsewhere)["backup.saveCopy"](undefined)).toEqual({ ok: true, value: elsewhere });
    expect(look(elsewhere).holds.painEntries).toBe(1);
  });

  it.skipIf(!canMount)("on a full disk is refused as that, and the log is as it was", () => {
    const disk = makeSmallDisk(4);
    try {
      holder.close();
      path = join(disk.folder, "supine.db");
      folder = disk.folder;
      begin();
      logPain();
      disk.fill();
      expect(reasonOf(backups.make("asked"))).toBe("full");
      expect(readdirSync(disk.folder, { recursive: true }).filter((file) => String(file).includes("asked"))).toEqual(
        [],
      );
      disk.free();
      expect(painEntries()).toBe(1);
      holder.close();
    } finally {
      disk.remove();
    }
  });
});

describe("the ladder", () => {
  const at = (date: string, time = "12:00"): { readonly madeAt: ReturnType<typeof aMoment>["instant"] } => ({
    madeAt: aMoment(`${date}T${time}`).instant,
  });

  it("keeps everything of two days, then 12 days, 10 weeks and 9 months", () => {
    const today = Temporal.PlainDate.from("2026-12-31");
    const all = Array.from({ length: 500 }, (_, ago) => today.subtract({ days: ago }).toString()).flatMap((date) => [
      at(date, "08:00"),
      at(date, "20:00"),
    ]);
    const thinned = new Set(toThin(all, aMoment("2026-12-31T21:00").instant, "Europe/Berlin"));
    const kept = all.filter((backup) => !thinned.has(backup)).map(({ madeAt }) => madeAt.slice(0, 10));
    expect(kept.filter((day) => day >= "2026-12-30")).toHaveLength(4);
    expect(kept.filter((day) => day < "2026-12-30" && day >= "2026-12-18")).toHaveLength(12);
    expect(new Set(kept).size).toBe(kept.length - 2);
    // Of the weeks and months some are kept as days already.
    expect(kept.at(-1)).toBe("2026-04-30");
    expect(kept.length).toBeLessThanOrEqual(4 + 12 + 10 + 9);
  });

  it("takes nothing away from somebody who trains once a month", () => {
    const all = ["2026-09-10", "2026-10-10", "2026-11-10", "2026-12-10"].map((date) => at(date));
    expect(toThin(all, aMoment("2026-12-31T21:00").instant, "Europe/Berlin")).toEqual([]);
  });
});

describe("a restore", () => {
  it("tells before what is in the backup, what would go and what would come", () => {
    ask("routine.save", aRoutineDraft({ name: "Old" }));
    logPain("2026-02-20");
    const { name } = valueOf(backups.make("asked"));
    logPain("2026-03-02");
    logPain("2026-03-03");
    ask("session.start", aSessionStart());
    expect(look(pathOf(name))).toMatchObject({
      fileName: name,
      days: { from: "2026-02-20", to: "2026-02-20" },
      holds: { sessions: 0, painEntries: 1, routines: 1 },
      change: {
        lost: { sessions: 1, painEntries: 2, routines: 0 },
        gained: { sessions: 0, painEntries: 0, routines: 0 },
      },
    });
    expect(painEntries()).toBe(3);
  });

  it("brings the backup, keeps the present one, and is undone by that to the last row", () => {
    logPain();
    const { name } = valueOf(backups.make("asked"));
    logPain();
    logPain();
    clock.set("2026-03-02T09:00");
    const pinned = valueOf(restorer.restore(look(pathOf(name)).id));
    expect(painEntries()).toBe(1);
    expect(backups.list().backups.map(({ kind }) => kind)).toEqual(["before_restore", "asked"]);
    clock.set("2026-03-02T09:01");
    valueOf(restorer.restore(look(pathOf(pinned ?? "")).id));
    expect(painEntries()).toBe(3);
    expect(existsSync(join(folder, "restoring"))).toBe(false);
  });

  it("brings what was looked at, whatever became of the file since, and only once", () => {
    logPain();
    const { name } = valueOf(backups.make("asked"));
    logPain();
    const { id } = look(pathOf(name));
    rmSync(pathOf(name));
    expect(reasonOf(restorer.restore(PreviewId.parse(anId())))).toBe("gone");
    valueOf(restorer.restore(id));
    expect(painEntries()).toBe(1);
    expect(reasonOf(restorer.restore(id))).toBe("gone");
  });

  it.each([
    ["an empty file", (file: string) => writeFileSync(file, "")],
    ["a text", (file: string) => writeFileSync(file, "Dear diary ".repeat(1000))],
    [
      "somebody else's database",
      (file: string) => {
        const other = new Database(file);
        other.exec("CREATE TABLE recipe (id INTEGER PRIMARY KEY)");
        other.close();
      },
    ],
    [
      "half of a backup",
      (file: string) => {
        const whole = readFileSync(pathOf(valueOf(backups.make("asked")).name));
        writeFileSync(file, whole.subarray(0, whole.length / 2));
      },
    ],
    [
      "a backup with a torn page",
      (file: string) => {
        const whole = readFileSync(pathOf(valueOf(backups.make("asked")).name));
        whole.fill(0xff, 4096 * 3, 4096 * 4);
        writeFileSync(file, whole);
      },
    ],
  ])("refuses %s, and leaves it and the log as they were", (_what, make) => {
    logPain();
    const file = join(folder, "chosen.db");
    make(file);
    const before = readFileSync(file);
    expect(reasonOf(restorer.preview(file))).toBe("unreadable");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(painEntries()).toBe(1);
  });

  it("refuses a backup of a newer Supine", () => {
    const file = pathOf(valueOf(backups.make("asked")).name);
    const future = new Database(file);
    future.pragma("user_version = 999");
    future.close();
    expect(reasonOf(restorer.preview(file))).toBe("fromFuture");
  });

  it("changes nothing when the present log cannot be backed up first", () => {
    logPain();
    const copy = join(folder, "copy.db");
    holder.copyTo(copy);
    logPain();
    const { id } = look(copy);
    writeFileSync(join(folder, "backups"), "in the way");
    expect(reasonOf(restorer.restore(id))).toBe("failed");
    expect(painEntries()).toBe(2);
  });

  it("goes back to the present log when the files cannot be swapped", () => {
    logPain();
    const { name } = valueOf(backups.make("asked"));
    logPain();
    const candidate = join(folder, "nothing-here.db");
    expect(() => holder.replaceBy(candidate)).toThrow(/ENOENT/);
    expect(painEntries()).toBe(2);
    valueOf(restorer.restore(look(pathOf(name)).id));
    expect(painEntries()).toBe(1);
  });

  it("takes the place of a damaged log, which is set aside byte for byte", () => {
    logPain();
    const { name } = valueOf(backups.make("asked"));
    holder.close();
    writeFileSync(path, "not a database ".repeat(500));
    begin();
    expect(holder.status()).toMatchObject({ trouble: { kind: "damaged" } });
    // Nobody can tell what a file that cannot be read holds.
    expect(look(pathOf(name)).change).toBeNull();
    expect(valueOf(restorer.restore(look(pathOf(name)).id))).toBeNull();
    expect(painEntries()).toBe(1);
    const aside = readdirSync(folder).find((file) => file.startsWith("supine-damaged-"));
    expect(readFileSync(join(folder, aside ?? ""), "utf8")).toBe("not a database ".repeat(500));
  });
});

describe("the sample diary", () => {
  it("is another file, so that the person's own is the same before, meanwhile and after", () => {
    logPain();
    holder.close();
    const before = readFileSync(path);
    begin();
    const shown = makeSample({ holder, samplePath: join(folder, "sample.db"), clock, log });
    valueOf(shown.begin());
    valueOf(
      shown.play(aMoment("2026-01-05T18:00"), [
        { name: "pain.save", input: aPainDraft({ date: "2026-01-05" }) },
        { name: "pain.save", input: aPainDraft({ date: "2026-01-05" }) },
      ]),
    );
    expect(valueOf(shown.open())).toMatchObject({ kind: "ready", sample: true });
    expect(painEntries()).toBe(2);
    expect(ask("history.list")).toEqual([]);
    logPain();
    expect(reasonOf(backups.make("asked"))).toBe("sample");
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(valueOf(shown.remove())).toMatchObject({ sample: false });
    expect(painEntries()).toBe(1);
    expect(valueOf(shown.bringBack())).toMatchObject({ sample: true });
    expect(painEntries()).toBe(3);
    valueOf(shown.remove());
    holder.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    begin();
    makeSample({ holder, samplePath: join(folder, "sample.db"), clock, log });
    expect(readdirSync(folder).filter((file) => file.startsWith("sample"))).toEqual([]);
  });

  it("that cannot be opened gives way to the person's own log", () => {
    logPain();
    holder.close();
    const samplePath = join(folder, "sample.db");
    writeFileSync(samplePath, "torn ".repeat(100));
    holder = holdDatabase({ path, samplePath, startWith: "sample", version: "1", clock, log });
    expect(holder.status()).toMatchObject({ kind: "ready", sample: false });
    expect(painEntries()).toBe(1);
  });

  it("cannot be played into the person's own log", () => {
    const sample = makeSample({ holder, samplePath: join(folder, "sample.db"), clock, log });
    expect(() => sample.play(aMoment(), [{ name: "pain.save", input: aPainDraft() }])).toThrow(/begun/);
    expect(painEntries()).toBe(0);
  });
});
