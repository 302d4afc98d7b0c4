/** "A" for the first superset of a routine, "B" for the second. */
export const groupLetter = (group: number | null): string => (group === null ? "" : String.fromCodePoint(64 + group));

/** "A1", "A2": which superset, and whose turn in it. */
export const placeLabel = (group: number | null, within: number): string =>
  group === null ? "" : `${groupLetter(group)}${within + 1}`;
