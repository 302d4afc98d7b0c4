import type { Message } from "../i18n/t.ts";

/** The parts of the settings in their order, as they can be found and gone to. */
export const settingsSections = [
  {
    id: "look",
    label: "Language and look",
    words: "theme dark light mode night colours text font size units kg lb week start language english german",
  },
  {
    id: "back",
    label: "Your back",
    words: "bothers provokes conditions safety questions screening answers warning signs red flag doctor",
  },
  { id: "comfort", label: "Comfort", words: "thresholds pain careful ease clean" },
  { id: "equipment", label: "Equipment", words: "mat wall chair bar ball at hand" },
  { id: "body", label: "Body measures", words: "weight height proportions kilograms pounds kg cm" },
  { id: "training", label: "Training days", words: "weekdays minutes calendar sequence plan mode" },
  { id: "exercises", label: "Exercises and locks", words: "never prefer locked unlock" },
  { id: "data", label: "Data and backups", words: "backup restore copy export move folder file log sample diary" },
  { id: "about", label: "About Supine", words: "version licences sources" },
] as const satisfies readonly { readonly id: string; readonly label: Message; readonly words: Message }[];

export type SettingsSection = (typeof settingsSections)[number]["id"];
