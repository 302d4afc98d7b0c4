import type { Units } from "#contract/profile.ts";

/** How a measure is shown and typed. It is stored metric; `perStored` of this unit make one of the stored. */
export type MeasureUnit = {
  readonly unit: string;
  readonly perStored: number;
  readonly min: number;
  readonly max: number;
};

// Exact by definition.
const kilogramsPerPound = 0.453_592_37;
const metresPerInch = 0.0254;
const inchesPerFoot = 12;

// The limits are those of the contract, rounded inwards to what is typed.
export const weightIn: Readonly<Record<Units, MeasureUnit>> = {
  metric: { unit: "kg", perStored: 1, min: 30, max: 250 },
  imperial: { unit: "lb", perStored: 1 / kilogramsPerPound, min: 67, max: 551 },
};

export const heightInCentimetres: MeasureUnit = { unit: "cm", perStored: 100, min: 120, max: 230 };

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The stored measure in this unit, to a tenth. */
export const shown = (stored: number | null, { perStored }: MeasureUnit): number | null =>
  stored === null ? null : tenths(stored * perStored);

/** What was typed in this unit, as it is stored: to a tenth of a gram and of a millimetre, so that it reads back the same. */
export const stored = (typed: number | null, { perStored }: MeasureUnit): number | null =>
  typed === null ? null : Math.round((typed / perStored) * 10_000) / 10_000;

export type FeetAndInches = { readonly feet: number; readonly inches: number };

export const feetAndInches = (metres: number): FeetAndInches => {
  const inches = tenths(metres / metresPerInch);
  const feet = Math.floor(inches / inchesPerFoot);
  return { feet, inches: tenths(inches - feet * inchesPerFoot) };
};

export const metresOf = ({ feet, inches }: FeetAndInches): number =>
  Math.round((feet * inchesPerFoot + inches) * metresPerInch * 10_000) / 10_000;
