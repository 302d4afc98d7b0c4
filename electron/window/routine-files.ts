import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { routineFileCharacters, routineFileEnding, type RoutineFileWanted } from "#contract/routine-file.ts";
import { fileName } from "./file-name.ts";

const filters = [{ name: "Supine", extensions: ["json"] }];

/** A character takes up to four bytes. */
const largestBytes = routineFileCharacters * 4;

/** Asks where to, and writes a routine there. Answers the file's name; null when the person thought better of it. */
export async function saveRoutineFile(
  window: BrowserWindow,
  { name, text }: RoutineFileWanted,
): Promise<Reply<string | null>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath("documents"), `${fileName(name)}${routineFileEnding}`),
    filters,
  });
  if (canceled || filePath === "") return done(null);
  // Whatever was typed, nothing but a routine file is written over.
  const path = filePath.toLowerCase().endsWith(".json") ? filePath : `${filePath}${routineFileEnding}`;
  try {
    await writeFile(path, text);
  } catch {
    return refuse({
      kind: "invalid",
      field: "name",
      message: "The routine could not be written there. Please choose another folder.",
    });
  }
  return done(basename(path));
}

/**
 * Asks for a file and answers what is in it, unread; null when the person thought better of it. What does not fit a routine
 * is refused where it is shown.
 */
export async function openRoutineFile(window: BrowserWindow): Promise<Reply<string | null>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ["openFile"], filters });
  const [path] = filePaths;
  if (canceled || path === undefined) return done(null);
  try {
    const { size } = await stat(path);
    if (size > largestBytes)
      return refuse({
        kind: "invalid",
        field: "text",
        message: "This file is too large for a routine. Nothing was added.",
      });
    return done(await readFile(path, "utf8"));
  } catch {
    return refuse({ kind: "invalid", field: "text", message: "This file could not be read. Nothing was added." });
  }
}
