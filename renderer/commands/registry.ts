import type { CommandGroup } from "#contract/menu.ts";
import type { Shortcut } from "./shortcut.ts";

/** Something the person can do, however they come to it: by menu, palette, key or button. */
export type Command = {
  /** Stable, like `go.plan`. A command of the screen takes the place of an everywhere one with the same id. */
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /** The first one is shown; all of them work. */
  readonly shortcuts?: readonly Shortcut[];
  /** False shows it greyed and does nothing. */
  readonly enabled?: boolean;
  /** For one of several that exclude each other: whether it is the chosen one. */
  readonly chosen?: boolean;
  /** Other words to find it by. */
  readonly words?: string;
  /** The native menu has an item of its own for it and listens for its keys. */
  readonly native?: boolean;
  /** Whether its keys are for it, given what has the focus; without it always. A text field undoes its own text. */
  readonly when?: (focused: Element | null) => boolean;
  readonly run: () => void;
};

/** Everywhere, or only while the screen that adds it is shown. */
export type Scope = "everywhere" | "screen";

/** What is shown of a command: plain data. */
export type CommandLook = Omit<Command, "when" | "run"> & {
  readonly shortcuts: readonly Shortcut[];
  readonly enabled: boolean;
  readonly scope: Scope;
};

type Source = { readonly scope: Scope; readonly commands: readonly Command[] };
type Entry = { readonly command: Command; readonly look: CommandLook };

/** All commands there are just now. */
export type Registry = {
  /** Says what a source offers now, in place of what it offered before. */
  readonly put: (source: string, scope: Scope, commands: readonly Command[]) => void;
  readonly drop: (source: string) => void;
  /** The same list until something that is shown changes. */
  readonly looks: () => readonly CommandLook[];
  readonly find: (id: string) => Command | undefined;
  readonly subscribe: (listener: () => void) => () => void;
};

const lookOf = ({ when: _when, run: _run, ...command }: Command, scope: Scope): CommandLook => ({
  ...command,
  shortcuts: command.shortcuts ?? [],
  enabled: command.enabled ?? true,
  scope,
});

/** What each source offers, in one list: everywhere first, each id once, the screen's own in place of an everywhere one. */
const merged = (sources: Iterable<Source>): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  const all = [...sources];
  for (const scope of ["everywhere", "screen"] as const)
    for (const source of all.filter((one) => one.scope === scope))
      for (const command of source.commands)
        entries.set(command.id, { command, look: lookOf(command, entries.get(command.id)?.look.scope ?? scope) });
  return entries;
};

export const makeRegistry = (): Registry => {
  const sources = new Map<string, Source>();
  const listeners = new Set<() => void>();
  let entries: ReadonlyMap<string, Entry> = new Map();
  let looks: readonly CommandLook[] = [];

  const update = (): void => {
    entries = merged(sources.values());
    const now = [...entries.values()].map(({ look }) => look);
    // Most renders change only what a command would do, and nobody has to hear of that.
    if (JSON.stringify(now) === JSON.stringify(looks)) return;
    looks = now;
    listeners.forEach((listener) => listener());
  };

  return {
    put: (source, scope, commands) => {
      sources.set(source, { scope, commands });
      update();
    },
    drop: (source) => {
      sources.delete(source);
      update();
    },
    looks: () => looks,
    find: (id) => entries.get(id)?.command,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
