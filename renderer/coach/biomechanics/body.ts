import type { BodyMeasures } from "#contract/profile.ts";

/**
 * Segment parameters of one leg: masses as fractions of body mass, lengths as fractions of height, centres of mass as
 * fractions of the segment from its upper end. de Leva 1996.
 */
export type Proportions = {
  readonly thigh: { readonly mass: number; readonly centre: number; readonly length: number };
  readonly shank: { readonly mass: number; readonly centre: number; readonly length: number };
  readonly foot: { readonly mass: number };
};

const man: Proportions = {
  thigh: { mass: 0.1416, centre: 0.4095, length: 0.2425 },
  shank: { mass: 0.0433, centre: 0.4459, length: 0.2493 },
  foot: { mass: 0.0137 },
};

const woman: Proportions = {
  thigh: { mass: 0.1478, centre: 0.3612, length: 0.2124 },
  shank: { mass: 0.0481, centre: 0.4416, length: 0.2492 },
  foot: { mass: 0.0129 },
};

const between = (a: number, b: number): number => (a + b) / 2;

const middle: Proportions = {
  thigh: {
    mass: between(man.thigh.mass, woman.thigh.mass),
    centre: between(man.thigh.centre, woman.thigh.centre),
    length: between(man.thigh.length, woman.thigh.length),
  },
  shank: {
    mass: between(man.shank.mass, woman.shank.mass),
    centre: between(man.shank.centre, woman.shank.centre),
    length: between(man.shank.length, woman.shank.length),
  },
  foot: { mass: between(man.foot.mass, woman.foot.mass) },
};

/** A person as the mechanics see them. `massKilograms` and `heightMetres` cancel out of every relative demand. */
export type Body = {
  readonly proportions: Proportions;
  readonly massKilograms: number;
  readonly heightMetres: number;
};

const usual = { man: [75, 1.75], woman: [62, 1.65], middle: [68.5, 1.7] } as const;

/** The person's measures, with standard ones for what is unknown. */
export const bodyOf = ({ proportions, massKilograms, heightMetres }: BodyMeasures): Body => {
  const [mass, height] = usual[proportions ?? "middle"];
  return {
    proportions: proportions === "man" ? man : proportions === "woman" ? woman : middle,
    massKilograms: massKilograms ?? mass,
    heightMetres: heightMetres ?? height,
  };
};
