import type { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId, NotNow, Preference } from "#contract/exercise.ts";
import type { DatedSetting, Profile } from "#contract/profile.ts";
import type { CoachInput } from "../coach-input.ts";

/** The settings that are bounds or decide one, as they were on a day. */
export type Settings = Pick<Profile, "comfort" | "equipment" | "provokedBy" | "conditions"> & {
  readonly date: IsoDate;
  readonly preferenceOf: (exercise: Exercise) => Preference | null;
  /** Paused by the person on this day; null where it is not, or the pause has ended by then. */
  readonly pauseOf: (exercise: Exercise) => NotNow | null;
};

type Saved<K extends DatedSetting["setting"]["kind"]> = Extract<DatedSetting["setting"], { kind: K }>;

/** The value of one exercise: the last one up to the day, none before the first; the exercise's own without any row. */
const valueOf = <T>(
  rows: ReadonlyMap<ExerciseId, readonly { readonly date: IsoDate; readonly value: T | null }[]>,
  date: IsoDate,
  { id }: Exercise,
  own: T | null,
): T | null => {
  const saved = rows.get(id);
  return saved === undefined ? own : (saved.findLast((row) => row.date <= date)?.value ?? null);
};

/** Reads the dated settings once; what it returns answers for any day. */
const readSettings = ({ history, profile }: Pick<CoachInput, "history" | "profile">) => {
  const profiles: { readonly date: IsoDate; readonly value: Saved<"profile"> }[] = [];
  const preferences = new Map<ExerciseId, { readonly date: IsoDate; readonly value: Preference | null }[]>();
  const pauses = new Map<ExerciseId, { readonly date: IsoDate; readonly value: NotNow | null }[]>();
  for (const { date, setting } of history.settings) {
    if (setting.kind === "profile") profiles.push({ date, value: setting });
    else if (setting.kind === "preference")
      preferences.set(setting.exerciseId, [
        ...(preferences.get(setting.exerciseId) ?? []),
        { date, value: setting.preference },
      ]);
    else pauses.set(setting.exerciseId, [...(pauses.get(setting.exerciseId) ?? []), { date, value: setting.notNow }]);
  }
  return (date: IsoDate): Settings => {
    const { comfort, equipment, provokedBy, conditions } =
      profiles.findLast((row) => row.date <= date)?.value ?? profiles[0]?.value ?? profile;
    return {
      date,
      comfort,
      equipment,
      provokedBy,
      conditions,
      preferenceOf: (exercise) => valueOf(preferences, date, exercise, exercise.preference),
      pauseOf: (exercise) => {
        const pause = valueOf(pauses, date, exercise, exercise.notNow);
        return pause !== null && (pause.until === null || date < pause.until) ? pause : null;
      },
    };
  };
};

const readers = new WeakMap<CoachInput["history"], WeakMap<Profile, (date: IsoDate) => Settings>>();

/**
 * The settings as they were on a day. What is set later adds to its own day and reopens nothing before it; what is taken
 * back leaves no trace.
 */
export const settingsOn = (date: IsoDate, c: Pick<CoachInput, "history" | "profile">): Settings => {
  const byProfile = readers.get(c.history) ?? new WeakMap<Profile, (date: IsoDate) => Settings>();
  readers.set(c.history, byProfile);
  const read = byProfile.get(c.profile) ?? remember(readSettings(c));
  byProfile.set(c.profile, read);
  return read(date);
};

const remember = (read: (date: IsoDate) => Settings): ((date: IsoDate) => Settings) => {
  const known = new Map<IsoDate, Settings>();
  return (date) => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const settings = read(date);
    known.set(date, settings);
    return settings;
  };
};
