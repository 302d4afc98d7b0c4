import type { Change, Proposal, Reading, WayBack } from "../../electron/contract/decision.ts";
import { type Band, bandOf, isSloppy } from "./bands.ts";
import { plusDays } from "./days.ts";
import { easeOneStep, type Eased, easeStrongly, swapMovement, techniqueFirst } from "./easing.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { missesKey, missesOf, painOf, ratingKey } from "./readings.ts";
import type { Choice } from "./substitution.ts";

type Row = { readonly rule: Band; readonly eased: Eased; readonly wayBack: WayBack };

/** The row of the rating itself. R2 with nothing left to change about range and tempo is R3. */
const rowOf = (exposure: Exposure, band: Band, choice: Choice): Row => {
  if (band === "R1") return { rule: "R1", eased: easeStrongly(exposure, choice), wayBack: "two_clean_exposures" };
  const technique = band === "R2" ? techniqueFirst(exposure, exposure.missed ?? [], choice) : undefined;
  return technique === undefined
    ? { rule: "R3", eased: easeOneStep(exposure, choice), wayBack: "two_clean_exposures" }
    : { rule: "R2", eased: technique, wayBack: "technique_clean_twice" };
};

const proposed = (
  exposure: Exposure,
  part: {
    readonly rule: Proposal["rule"];
    readonly said: string;
    readonly readings: readonly Reading[];
    readonly changes: readonly Change[];
    readonly wayBack: WayBack;
  },
): Proposal => ({
  // What is missed makes the answer a slow one, so another list is another answer.
  key: `${part.rule}:${exposure.exercise.id}:${exposure.session.id}:${part.said}${isSloppy(exposure) ? `:${missesKey(exposure)}` : ""}`,
  rule: part.rule,
  direction: "ease",
  date: exposure.date,
  exerciseId: exposure.exercise.id,
  readings: part.readings,
  changes: part.changes,
  wayBack: part.wayBack,
});

/** The exposures before this one that R1–R3 matched among the last three, newest first; enough of them make it R4. */
const matchedBefore = (earlier: readonly Exposure[]): readonly Exposure[] =>
  earlier
    .slice(-(evidence.repeatExposures.value - 1))
    .filter((before) => bandOf(before) !== undefined)
    .toReversed();

type ParkChange = Extract<Change, { kind: "park" }>;

/** R4: the exercise is left alone when R1–R3 matched in two of its last three exposures; undefined when they did not. */
export const parkAfter = (exposure: Exposure, earlier: readonly Exposure[]): ParkChange | undefined =>
  bandOf(exposure) !== undefined && matchedBefore(earlier).length + 1 >= evidence.repeatMatches.value
    ? {
        kind: "park",
        exerciseId: exposure.exercise.id,
        pattern: null,
        untilDate: plusDays(exposure.date, evidence.parkDays.value),
      }
    : undefined;

/**
 * What follows from the rating of one exposure. R1–R3 by the rating; R4 in their place when they matched in two of the last
 * three exposures of the exercise: another movement takes over and the exercise is left alone for 14 days.
 * `earlier` are the exposures of the same exercise before it, oldest first. Undefined when the rating asks for nothing.
 */
export const judgeRating = (exposure: Exposure, earlier: readonly Exposure[], choice: Choice): Proposal | undefined => {
  const band = bandOf(exposure);
  if (band === undefined) return undefined;
  const park = parkAfter(exposure, earlier);
  if (park !== undefined) {
    const all = [exposure, ...matchedBefore(earlier)];
    const moved = swapMovement(exposure, band === "R1", choice).changes;
    return proposed(exposure, {
      rule: "R4",
      said: all.map(ratingKey).join(","),
      readings: [...all.flatMap(painOf), ...(isSloppy(exposure) ? missesOf(exposure) : [])],
      changes: [...moved, park],
      wayBack: "retry_after_park",
    });
  }
  const { rule, eased, wayBack } = rowOf(exposure, band, choice);
  return proposed(exposure, {
    rule,
    said: ratingKey(exposure),
    readings: [...painOf(exposure), ...missesOf(exposure)],
    changes: eased.changes,
    wayBack,
  });
};
