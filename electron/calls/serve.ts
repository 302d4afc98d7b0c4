import type * as z from "zod";
import { app, ipcMain, type IpcMainInvokeEvent, shell } from "electron";
import { answer } from "./answer.ts";
import { bootstrap } from "./bootstrap.ts";
import type { Clock } from "../store/clock.ts";
import { type CallName, calls, type Input, type Output, type ShellName } from "#contract/calls.ts";
import type { MenuModel, Zoom } from "#contract/menu.ts";
import type { Paper, PdfWanted } from "#contract/print.ts";
import type { TextSize } from "#contract/profile.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { RoutineFileWanted } from "#contract/routine-file.ts";
import type { handleData } from "./data-calls.ts";
import { readInput } from "./input.ts";
import type { DatabaseHolder } from "../database/database-holder.ts";
import type { Log } from "../database/log.ts";

export type ShellHandlers = {
  readonly [N in ShellName]: (input: Input<N>) => Reply<Output<N>> | Promise<Reply<Output<N>>>;
};

type DataHandlers = ReturnType<typeof handleData>;

/** What calls do to the window around the page. */
type Surroundings = {
  readonly setMenu: (model: MenuModel) => void;
  readonly showAbout: () => void;
  readonly zoom: (zoom: Zoom) => void;
  readonly setTextSize: (size: TextSize) => void;
  readonly savePdf: (wanted: PdfWanted) => Promise<Reply<string | null>>;
  readonly saveRoutineFile: (wanted: RoutineFileWanted) => Promise<Reply<string | null>>;
  readonly openRoutineFile: () => Promise<Reply<string | null>>;
  readonly print: (paper: Paper) => Promise<Reply<undefined>>;
};

/**
 * Answers what the page asks, and nobody else. What the page cannot expect (an unknown name, a bug, a broken disk) is
 * logged without its input and rejects with words that say nothing about the inside.
 */
export function serve(use: {
  readonly holder: DatabaseHolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly surroundings: Surroundings;
  readonly data: DataHandlers;
}): void {
  const { holder, clock, log, isTrusted, surroundings, data } = use;
  const shellHandlers: ShellHandlers = { ...handleShell(holder, clock, surroundings), ...data };
  ipcMain.handle("supine", async (event, name: unknown, input: unknown) => {
    if (!isTrusted(event)) {
      log.write("call refused: not from our page");
      throw new Error("Not allowed");
    }
    if (!isCallName(name)) {
      log.write("call refused: unknown name");
      throw new Error("Unknown call");
    }
    try {
      if (isShellName(name)) return await answerShell(shellHandlers, name, input);
      const db = holder.db();
      return db === undefined ? refuse({ kind: "closed" }) : answer(db, clock, name, input);
    } catch (error) {
      log.fault(name, error);
      // oxlint-disable-next-line preserve-caught-error -- Electron prints what is thrown here, and the cause may hold user text
      throw new Error("Supine could not do that");
    }
  });
}

const isCallName = (name: unknown): name is CallName => typeof name === "string" && Object.hasOwn(calls, name);
const isShellName = (name: CallName): name is ShellName => calls[name].kind === "shell";

async function answerShell<N extends ShellName>(
  handlers: ShellHandlers,
  name: N,
  input: unknown,
): Promise<Reply<Output<N>>> {
  const schema: z.ZodType = calls[name].input;
  const read = readInput(schema, input);
  // As in answer.ts: `Input` is what the schema of this name gives.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return read.ok ? handlers[name](read.value as Input<N>) : read;
}

function handleShell(
  holder: DatabaseHolder,
  clock: Clock,
  surroundings: Surroundings,
): Omit<ShellHandlers, keyof DataHandlers> {
  return {
    "app.bootstrap": () => done(bootstrap(holder, clock)),
    "app.status": () => done(holder.status()),
    "app.today": () => done(clock.now()),
    "app.retry": () => done(holder.retry()),
    "app.startAfresh": () => done(holder.startAfresh()),
    "app.openFolder": () => {
      shell.showItemInFolder(holder.status().path);
      return done(undefined);
    },
    "app.quit": () => {
      // After the reply is on its way.
      setImmediate(() => app.quit());
      return done(undefined);
    },
    "app.setMenu": (model) => {
      surroundings.setMenu(model);
      return done(undefined);
    },
    "app.zoom": (zoom) => {
      surroundings.zoom(zoom);
      return done(undefined);
    },
    "app.setTextSize": (size) => {
      surroundings.setTextSize(size);
      return done(undefined);
    },
    "app.savePdf": (wanted) => surroundings.savePdf(wanted),
    "app.print": ({ paper }) => surroundings.print(paper),
    "routine.saveFile": (wanted) => surroundings.saveRoutineFile(wanted),
    "routine.openFile": () => surroundings.openRoutineFile(),
    "app.about": () => {
      surroundings.showAbout();
      return done(undefined);
    },
  };
}
