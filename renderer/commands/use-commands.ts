import { createContext, use, useEffect, useId, useSyncExternalStore } from "react";
import type { Command, CommandLook, Registry, Scope } from "./registry.ts";

/** The registry, and how the palette and the shortcuts sheet open. */
export type Commands = {
  readonly registry: Registry;
  /** Does what a command does, if it is there and enabled. */
  readonly run: (id: string) => void;
};

export const CommandsContext = createContext<Commands | null>(null);

export const useCommandRunner = (): Commands => {
  const commands = use(CommandsContext);
  if (commands === null) throw new Error("useCommands outside CommandsProvider");
  return commands;
};

/**
 * Offers commands while the component is shown: in the palette, the shortcuts sheet, the native menu and by their keys.
 * Call it with what holds in this render; labels, `enabled` and `run` may change freely.
 */
export const useCommands = (commands: readonly Command[], scope: Scope = "screen"): void => {
  const { registry } = useCommandRunner();
  const source = useId();
  useEffect(() => registry.put(source, scope, commands), [registry, source, scope, commands]);
  useEffect(() => () => registry.drop(source), [registry, source]);
};

/** Everything that can be done just now. */
export const useCommandList = (): readonly CommandLook[] => {
  const { registry } = useCommandRunner();
  return useSyncExternalStore(registry.subscribe, registry.looks);
};
