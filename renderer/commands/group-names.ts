import type { CommandGroup } from "#contract/menu.ts";
import { type Message, t } from "../i18n/t.ts";

const names: Readonly<Record<CommandGroup, Message>> = {
  file: "File",
  edit: "Edit",
  view: "View",
  go: "Go to",
  train: "Train",
  help: "Help",
};

/** What a group is called where commands are listed. */
export const groupName = (group: CommandGroup): string => t(names[group]);
