import type { CommandGroup } from "../../electron/contract/menu.ts";

/** What a group is called where commands are listed. */
export const groupName: Readonly<Record<CommandGroup, string>> = {
  file: "File",
  edit: "Edit",
  view: "View",
  go: "Go to",
  train: "Train",
  help: "Help",
};
