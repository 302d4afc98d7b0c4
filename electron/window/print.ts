import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { app, type BrowserWindow, dialog } from "electron";
import type { Paper, PdfWanted } from "#contract/print.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { fileName } from "./file-name.ts";

/** The margins in inches: what most printers can do, and room to write on the sides. */
const margins = { top: 0.5, bottom: 0.5, left: 0.55, right: 0.55 };

/** Asks where to, and writes the page there as a PDF. Answers the file's name; null when the person thought better of it. */
export async function savePdf(window: BrowserWindow, { name, paper }: PdfWanted): Promise<Reply<string | null>> {
  const file = `${fileName(name)}.pdf`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath("documents"), file),
    filters: [{ name: "PDF", extensions: ["pdf"] }],
  });
  if (canceled || filePath === "") return done(null);
  // Whatever was typed, nothing but a PDF is written over.
  const path = filePath.toLowerCase().endsWith(".pdf") ? filePath : `${filePath}.pdf`;
  const pdf = await onWhite(window, () =>
    window.webContents.printToPDF({ pageSize: paper, margins, printBackground: true }),
  );
  try {
    await writeFile(path, pdf);
  } catch {
    return refuse({
      kind: "invalid",
      field: "name",
      message: "The PDF could not be written there. Please choose another folder.",
    });
  }
  return done(basename(path));
}

/** The margins of the paper have the colour of the window, so that is white meanwhile. */
async function onWhite<T>(window: BrowserWindow, print: () => Promise<T>): Promise<T> {
  const ground = window.getBackgroundColor();
  window.setBackgroundColor("#ffffff");
  try {
    return await print();
  } finally {
    if (!window.isDestroyed()) window.setBackgroundColor(ground);
  }
}

/** Lets the system print the page; comes back when its dialog has closed. */
export async function printPage(window: BrowserWindow, paper: Paper): Promise<Reply<undefined>> {
  await onWhite(
    window,
    () =>
      new Promise<void>((resolve) => {
        // Closed without printing is an answer like any other; the system says itself what a printer did not do.
        window.webContents.print({ pageSize: paper, printBackground: true }, () => resolve());
      }),
  );
  return done(undefined);
}
