import type { CareFlag, Equipment, Family, Lever, Pattern } from "#contract/exercise.ts";
import type { Quality, Region } from "#contract/pain.ts";
import type { Condition } from "#contract/profile.ts";
import type { Sign } from "#contract/screening.ts";
import type { TechniquePoint } from "#contract/session.ts";
import { type Message, t } from "../i18n/t.ts";

const regions: Readonly<Record<Region, Message>> = {
  lower_back_left: "Lower back, left",
  lower_back_middle: "Lower back, middle",
  lower_back_right: "Lower back, right",
  upper_back: "Upper back",
  neck: "Neck",
  belly: "Belly",
  hip_front_left: "Front of the hip, left",
  hip_front_right: "Front of the hip, right",
  groin_left: "Groin, left",
  groin_right: "Groin, right",
  buttock_left: "Buttock, left",
  buttock_right: "Buttock, right",
  thigh_front_left: "Front of the thigh, left",
  thigh_front_right: "Front of the thigh, right",
  thigh_back_left: "Back of the thigh, left",
  thigh_back_right: "Back of the thigh, right",
  below_knee_left: "Below the knee, left",
  below_knee_right: "Below the knee, right",
  shoulder_left: "Shoulder, left",
  shoulder_right: "Shoulder, right",
};
export const regionText = (region: Region): string => t(regions[region]);

const qualities: Readonly<Record<Quality, Message>> = {
  dull: "Dull",
  stiff: "Stiff",
  sharp: "Sharp",
  electric: "Electric or shooting",
  burning: "Burning",
  numb: "Numb",
  tingling: "Tingling",
  weak: "Weak",
};
export const qualityText = (quality: Quality): string => t(qualities[quality]);

const misses: Readonly<Record<TechniquePoint, Message>> = {
  back_stayed_flat: "Back came off the floor",
  tilted_before_lift_off: "No tilt before lift-off",
  kept_breathing: "Held my breath",
  slow_lowering: "Lowered too fast",
  no_hands_under_hips: "Hands under the hips",
  no_momentum: "Used momentum",
};
/** The point as something that was missed. */
export const missText = (point: TechniquePoint): string => t(misses[point]);

const cues: Readonly<Record<TechniquePoint, Message>> = {
  back_stayed_flat: "keep the back flat",
  tilted_before_lift_off: "tilt the pelvis before lift-off",
  kept_breathing: "keep breathing",
  slow_lowering: "lower slowly",
  no_hands_under_hips: "leave the hands beside you",
  no_momentum: "lift without swing",
};
/** The point as something to do next time. */
export const cueText = (point: TechniquePoint): string => t(cues[point]);

const patterns: Readonly<Record<Pattern, Message>> = {
  control: "Breathing and control",
  hip_flexor_supine: "Lying leg lowering",
  hip_flexor_hang: "Hanging leg raises",
  spinal_flexion: "Bending the trunk",
  anti_extension: "Planks and roll-outs",
  anti_rotation: "Resisting a twist",
  lateral: "Sides",
  posterior_chain: "Back line",
};
export const patternText = (pattern: Pattern): string => t(patterns[pattern]);

/** What a rating speaks of: all leg work together, else one pattern. */
export const familyText = (family: Family): string =>
  family === "leg_raise" ? t("Leg raises and dead bugs") : patternText(family);

const equipment: Readonly<Record<Equipment, Message>> = {
  mat: "Mat",
  wall: "Wall",
  chair: "Chair",
  slide_cloth: "Sock or towel that slides",
  incline_bench: "Incline bench",
  captains_chair: "Captain’s chair",
  dip_bars: "Dip bars",
  pull_up_bar: "Pull-up bar",
  exercise_ball: "Exercise ball",
  ab_wheel: "Ab wheel",
  sliders: "Sliders",
  band: "Elastic band",
  cable: "Cable machine",
  dumbbell: "Dumbbell",
  bag: "Heavy bag",
};
export const equipmentText = (item: Equipment): string => t(equipment[item]);

const conditions: Readonly<Record<Condition, Message>> = {
  low_bone_density: "Low bone density (osteoporosis)",
  pregnancy: "Pregnancy",
  recent_surgery: "Surgery in the last months",
  hernia: "A hernia of the belly wall or groin",
};
export const conditionText = (condition: Condition): string => t(conditions[condition]);

const careFlags: Readonly<Record<CareFlag, Message>> = {
  flexion_provoked: "Bending forward",
  extension_provoked: "Arching or lying on the belly",
  low_bone_density: "Low bone density",
  shoulder_pain: "Load on the shoulders",
  wrist_pain: "Load on the wrists",
  kneeling_pain: "Kneeling",
  grip: "Gripping a bar",
  hanging_provoked: "Hanging",
  side_load_provoked: "Load from the side",
  recent_symptoms: "Symptoms in the last weeks",
  leg_pain_below_knee: "Leg pain below the knee",
  tight_hamstrings: "Tight hamstrings",
};
export const careFlagText = (flag: CareFlag): string => t(careFlags[flag]);

const signs: Readonly<Record<Sign, Message>> = {
  saddle_numbness: "New numbness between the legs, or around the genitals or the anus",
  bladder: "New trouble starting or stopping to pass urine, or not feeling it",
  bowel: "Losing control of the bowel",
  sexual_numbness: "New loss of feeling during sex",
  both_legs: "Pain, numbness or weakness in both legs",
  strength_going_fast: "Strength in a leg that is going fast",
  serious_fall: "Back pain that began with a serious fall or crash",
  fever_and_ill: "Back pain together with fever and feeling very ill",
  below_knee: "Pain, tingling or numbness below the knee",
  thigh_numbness: "Numbness or burning in a thigh",
  leg_weakness: "A leg that is weaker than before",
  sharp_or_intense: "Sharp pain, or pain of 7 and more",
  worsening: "Pain that gets steadily worse",
  persists: "Pain that has not let go for more than three days, in spite of rest",
  night_pain: "Pain at night that does not ease in any position",
  weight_loss: "Losing weight without wanting to",
  past_cancer: "Cancer, now or in the past",
  bone_density_or_steroids: "Osteoporosis, or steroids taken for a long time",
};
export const signText = (sign: Sign): string => t(signs[sign]);

const levers: Readonly<Record<Lever, Message>> = {
  none: "No leg has to be held",
  one_bent: "One leg, knee bent",
  both_bent: "Both legs, knees bent",
  one_straight: "One straight leg",
  both_straight: "Both legs straight",
};
export const leverText = (lever: Lever): string => t(levers[lever]);
