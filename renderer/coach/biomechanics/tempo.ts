import { Tempo } from "#contract/quantity.ts";

const partsOf = (tempo: Tempo): readonly number[] => tempo.split("-").map(Number);

/** The longer of each part of two tempos. */
export const slowerOf = (a: Tempo, b: Tempo): Tempo =>
  Tempo.parse(
    partsOf(a)
      .map((part, place) => Math.max(part, partsOf(b)[place] ?? 0))
      .join("-"),
  );

const slow = Tempo.parse("3-1-3-0");

/** At least three seconds down, one of pause and three up (3-1-3); what is slower already stays. */
export const slowed = (tempo: Tempo | null): Tempo => (tempo === null ? slow : slowerOf(tempo, slow));
