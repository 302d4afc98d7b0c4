import { Tooltip, type TooltipProps } from "@mantine/core";
import type { JSX } from "react";
import { shortcutText } from "./shortcut.ts";
import { useCommandList } from "./use-commands.ts";

type CommandTooltipProps = Omit<TooltipProps, "label"> & { readonly command: string };

/** Says what a button does and its key, both as the command registry has them; nothing while the command is not there. */
export const CommandTooltip = ({ command, ...tooltip }: CommandTooltipProps): JSX.Element => {
  const look = useCommandList().find(({ id }) => id === command);
  const [shortcut] = look?.shortcuts ?? [];
  const label =
    look === undefined ? "" : shortcut === undefined ? look.label : `${look.label}: ${shortcutText(shortcut)}`;
  return <Tooltip {...tooltip} label={label} disabled={look === undefined} />;
};
