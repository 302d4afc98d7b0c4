import { t } from "../i18n/t.ts";

/** "A" for the first superset of a routine, "B" for the second. */
const groupLetter = (group: number | null): string => (group === null ? "" : String.fromCodePoint(64 + group));

/** "A1", "A2": which superset, and whose turn in it. */
export const placeLabel = (group: number | null, within: number): string =>
  group === null ? "" : `${groupLetter(group)}${within + 1}`;

/** "Superset A" for two places in turn, "Circuit A" for more. */
export const groupName = (group: number | null, places: number): string => {
  const letter = groupLetter(group);
  return places === 2 ? t("Superset {letter}", { letter }) : t("Circuit {letter}", { letter });
};
