import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../../../electron/store/clock.ts";
import { aPainDraft, aRoutineDraft } from "../../builders.ts";
import { asking, opened } from "./a-store.ts";

/** Every file below a folder with a digest of its bytes. */
export const filesIn = (where: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(where, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(where, name)).isFile())
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(where, name)))
          .digest("hex"),
      ]),
  );

/** Makes a database with one routine and 40 pain entries, closed properly. */
export function makeData(path: string, clock: Clock): void {
  const store = opened(path, clock);
  const { ask } = asking(store.db, clock);
  ask("routine.save", aRoutineDraft());
  for (let index = 0; index < 40; index += 1) ask("pain.save", aPainDraft({ note: "x".repeat(500) }));
  store.close();
}
