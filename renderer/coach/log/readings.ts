import type { Reading } from "#contract/decision.ts";
import { TechniquePoint } from "#contract/session.ts";
import type { CoachInput } from "../coach-input.ts";
import type { Exposure } from "./exposure.ts";
import { usualNrs } from "./morning.ts";
import { isSharp } from "./screening.ts";

/** The rating of an exposure, and what made it sharp; nothing while nobody said. */
export const painOf = (exposure: Exposure): readonly Reading[] => [...ratingOf(exposure), ...sharpnessOf(exposure)];

const sharpnessOf = ({ painEntry }: Exposure): readonly Reading[] =>
  (painEntry?.qualities ?? [])
    .filter(isSharp)
    .flatMap((quality): readonly Reading[] =>
      painEntry === null ? [] : [{ kind: "quality", date: painEntry.date, painEntryId: painEntry.id, quality }],
    );

const ratingOf = (exposure: Exposure): readonly Reading[] =>
  exposure.nrs === null
    ? []
    : [
        {
          kind: "pain",
          date: exposure.painEntry?.date ?? exposure.date,
          sessionId: exposure.session.id,
          painEntryId: exposure.painEntry?.id ?? null,
          // Where the answer names no exercise, it is laid to the most demanding one but not told of it.
          exerciseId: exposure.painEntry?.exerciseIds.length === 0 ? null : exposure.exercise.id,
          nrs: exposure.nrs,
          above: exposure.above,
        },
      ];

/** The technique points missed in an exposure; nothing when there were none. */
export const missesOf = ({ date, session, exercise, missed }: Exposure): readonly Reading[] =>
  missed === null || missed.length === 0
    ? []
    : [{ kind: "technique", date, sessionId: session.id, exerciseId: exercise.id, missed }];

/** The next-morning answer of an exposure's session against the usual; nothing without one. */
export const morningOf = ({ session, morning }: Exposure, c: CoachInput): readonly Reading[] =>
  morning === null || morning.settled === null
    ? []
    : [
        {
          kind: "morning",
          date: morning.date,
          sessionId: session.id,
          painEntryId: morning.id,
          nrs: morning.nrs,
          usual: usualNrs(c, morning.date),
          settled: morning.settled,
        },
      ];

export const cleanOf = ({ date, session, exercise }: Exposure): Reading => ({
  kind: "clean",
  date,
  sessionId: session.id,
  exerciseId: exercise.id,
});

/** The rating as part of a key: "5", "5+3", "5sharp". */
export const ratingKey = ({ nrs, above, sharp }: Exposure): string =>
  `${nrs ?? "-"}${above === null ? "" : `+${above}`}${sharp ? "sharp" : ""}`;

/** Missed points as part of a key: their places in the list, "03". */
export const missesKey = ({ missed }: Exposure): string =>
  TechniquePoint.options.flatMap((point, index) => (missed?.includes(point) === true ? [index] : [])).join("");
