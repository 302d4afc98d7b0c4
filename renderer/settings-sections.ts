import type { Message } from "./messages/t.ts";

/** The parts of the settings, as they can be found and gone to. */
export const settingsSections = [
  { id: "back", label: "Your back", words: "bothers provokes conditions safety questions screening" },
  { id: "equipment", label: "Your equipment", words: "mat wall chair bar at hand" },
  { id: "measures", label: "Your measures", words: "body weight height proportions kilograms" },
  { id: "look", label: "Look", words: "theme light dark colours" },
  { id: "log", label: "Your log", words: "data folder file copy backup" },
  { id: "about", label: "About Supine", words: "version" },
] as const satisfies readonly { readonly id: string; readonly label: Message; readonly words: Message }[];

export type SettingsSection = (typeof settingsSections)[number]["id"];
