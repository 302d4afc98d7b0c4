import { ExerciseId, type Family } from "#contract/exercise.ts";

const ids = (...names: readonly string[]): readonly ExerciseId[] => names.map((name) => ExerciseId.parse(name));

/**
 * The line of a family: the rungs that any of its homes steps down through, most demanding first. Leg raises: tighter
 * limits, shorter levers, the dead bug. At equal demand the shorter lever precedes a limit kept by will, and the dead bug
 * precedes a bent-knee raise. Families without a line use the edges of the catalogue alone.
 */
export const lines: Readonly<Partial<Record<Family, readonly ExerciseId[]>>> = {
  leg_raise: ids(
    "straight_lower_30",
    "straight_lower_45",
    "bent_knee_raise_90",
    "straight_lower_60",
    "deadbug_ext_45",
    "deadbug_alt",
    "heel_tap_alt",
    "bent_knee_raise_120",
    "bent_knee_raise_single",
    "deadbug_press_iso",
    "heel_slide_single",
  ),
};

/**
 * The pattern map: other movements for the same muscles, the nearest first. Each list ends with one that needs a mat only
 * and has no care notes, because half of the last rung is what is left when nothing else is.
 */
export const fallbacks: Readonly<Record<Family, readonly ExerciseId[]>> = {
  control: [],
  leg_raise: ids("mcgill_curl_up", "plank_knees", "bird_dog_leg", "pallof_press", "glute_bridge"),
  spinal_flexion: ids("plank_knees", "bird_dog_leg", "pallof_press", "heel_slide_single", "glute_bridge"),
  anti_extension: ids("mcgill_curl_up", "bird_dog_leg", "pallof_press", "heel_slide_single", "glute_bridge"),
  anti_rotation: ids("bird_dog_leg", "heel_slide_single", "glute_bridge"),
  lateral: ids("bird_dog", "pallof_press", "bird_dog_leg", "glute_bridge"),
  posterior_chain: ids("bird_dog_leg", "pallof_press", "plank_knees", "heel_slide_single", "mcgill_curl_up"),
};
