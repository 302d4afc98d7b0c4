import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { backupName, backupsFolder, wordOf } from "../../electron/store/backup-names.ts";
import { catalogueText } from "../../electron/store/catalogue.ts";
import { migrations } from "../../electron/store/migrate.ts";
import type { LanguageChoice } from "#contract/profile.ts";
import {
  aClock,
  aDay,
  aMoment,
  anItem,
  anOwnDraft,
  aPainDraft,
  aPlanEntry,
  aPrescription,
  aProfile,
  aRoutineDraft,
} from "../builders.ts";
import { asking, opened, the, type TestStore } from "../electron/store/a-store.ts";
import { liveWeeks, sorry } from "../twelve-weeks.ts";
import { at } from "./flows.ts";
import { type Launched, launch, newUserData } from "./launch.ts";

/** What somebody's log is like when the window opens. */
export type Life = "first run" | "empty" | "normal" | "too much";

type Living = Pick<TestStore, "ask" | "clock">;

/** The Monday after the twelve weeks, in the evening. */
const now = "2026-05-25T18:00";

const daysAround = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) =>
    aDay(
      Temporal.PlainDate.from("2026-05-25")
        .add({ days: first + index })
        .toString(),
    ),
  );

const plan = ({ ask }: Living, days: readonly string[], routineIds: readonly string[]): void => {
  ask(
    "plan.put",
    days.flatMap((date) => routineIds.map((routineId, position) => aPlanEntry({ date, routineId, position }))),
  );
};

/** Twelve weeks of training, a second routine, and two weeks planned ahead. */
const normal = (life: Living): void => {
  const { ask, clock } = life;
  liveWeeks(life, 12, sorry);
  clock.set(now);
  const calm = ask(
    "routine.save",
    aRoutineDraft({
      name: "Quiet day",
      items: [
        anItem({ prescription: aPrescription({ exerciseId: "pelvic_tilt_crook", tempo: "2-0-2-2" }) }),
        anItem({
          prescription: aPrescription({
            exerciseId: "plank_front",
            target: { kind: "hold", holdSeconds: 20, reps: 1 },
            tempo: null,
          }),
        }),
        anItem({ prescription: aPrescription({ exerciseId: "deadbug_arms", tempo: null }) }),
      ],
    }),
  );
  const raises = the(ask("routine.list").filter(({ name }) => name === "Leg raises"));
  plan(life, ["2026-05-25", "2026-05-27", "2026-05-29", "2026-06-01", "2026-06-03"], [raises.id]);
  plan(life, ["2026-05-26", "2026-05-30"], [calm.id]);
  ask("exercise.save", anOwnDraft({ name: "Towel slide" }));
};

/** As long as a name may be. */
const longName = (number: number): string =>
  `${`Slow lowering with a calm breath and a long towel, evening ${number}`.padEnd(60, ".").slice(0, 57)}${String(number).padStart(3, "0")}`;

const longNote =
  "Felt it low in the back when the legs came down, a little to the left, gone after ten minutes of walking. ".repeat(
    6,
  );

/** Everything there can be a lot of: names as long as they may be, 400 entries, 40 routines, three a day. */
const tooMuch = (life: Living): void => {
  const { ask, clock } = life;
  normal(life);
  const ids = ask("exercise.list")
    .filter(({ origin }) => origin !== "own")
    .map(({ id }) => id);
  for (let number = 1; number <= 12; number += 1) ask("exercise.save", anOwnDraft({ name: longName(100 + number) }));
  const routines = Array.from({ length: 40 }, (_, index) =>
    ask(
      "routine.save",
      aRoutineDraft({
        name: longName(index + 1),
        items: ids
          .slice(0, index === 0 ? 30 : 8)
          .map((exerciseId) => anItem({ prescription: aPrescription({ exerciseId }) })),
      }),
    ),
  );
  plan(life, daysAround(0, 13), [the(routines).id, the(routines, 1).id, the(routines, 2).id]);
  for (let row = 0; row < 400; row += 1) {
    const date = Temporal.PlainDate.from("2026-02-01")
      .subtract({ days: Math.floor(row / 2) })
      .toString();
    clock.set(`${date}T20:00`);
    ask(
      "pain.save",
      aPainDraft({
        moment: "any",
        sessionId: null,
        date,
        nrs: row % 5,
        regions: ["lower_back_left", "lower_back_middle", "hip_front_left", "thigh_front_left"],
        qualities: ["dull", "stiff"],
        exerciseIds: ids.slice(0, 4),
        note: row % 3 === 0 ? longNote : "",
      }),
    );
  }
  clock.set(now);
};

/** What these people wrote themselves. */
export const ownTexts: readonly string[] = ["Leg raises", "Quiet day", "Towel slide", "TS", longNote.trim()];

const release = { migrations, catalogue: catalogueText };

/** Everything that a log is made with; another log is made when any of it changes. */
const sources = [
  "electron",
  "migrations",
  "renderer/coach",
  "test/builders.ts",
  "test/twelve-weeks.ts",
  "test/electron/store/a-store.ts",
  "test/app/lives.ts",
];
const project = resolve(import.meta.dirname, "../..");
const isFile = (path: string): boolean => statSync(path).isFile();

const filesOf = (path: string): readonly string[] =>
  isFile(path)
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .toSorted()
        .map((name) => join(path, name))
        .filter(isFile);

const digestOfSources = (): string => {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((name) => filesOf(join(project, name))))
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
};

/** The database with this log, made once and kept below node_modules/.cache: telling twelve weeks takes seconds. */
const logOf = (life: Life): string => {
  const folder = join(project, "node_modules", ".cache", "supine-logs", digestOfSources());
  const path = join(folder, `${life.replace(" ", "-")}.db`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const made = `${path}-${process.pid}`;
  const clock = aClock(now);
  const store = opened(made, clock, release);
  const given = { clock, ask: asking(store.db, clock).ask };
  given.ask("profile.save", aProfile({ language: "en", welcomed: life !== "first run" }));
  if (life === "normal") normal(given);
  if (life === "too much") tooMuch(given);
  store.close();
  // Complete from the first moment on, also for another worker that makes the same.
  renameSync(made, path);
  return path;
};

type Look = { readonly language?: LanguageChoice; readonly theme?: "light" | "dark" | "system" };

/** A data folder with this log, and a backup from the evening before: the app makes its own 20 seconds after the start. */
const folderOf = async (life: Life, look: Look): Promise<string> => {
  const userData = await newUserData();
  const path = join(userData, "supine.db");
  copyFileSync(logOf(life), path);
  const clock = aClock(now);
  const store = opened(path, clock, release);
  asking(store.db, clock).ask("profile.save", aProfile({ language: "en", ...look, welcomed: life !== "first run" }));
  if (life !== "first run")
    store.copyTo(join(backupsFolder(path), backupName(wordOf("daily"), aMoment("2026-05-24T18:00").instant)));
  store.close();
  return userData;
};

/** The app of a person with this log, on a Monday evening. */
export const living = async (life: Life, look: Look = {}): Promise<Launched> => {
  const supine = await launch({ userData: await folderOf(life, look), ...at(now) });
  await supine.page.getByRole("heading", { level: 1 }).waitFor();
  return supine;
};
