import type { IsoInstant } from "#contract/day.ts";

const everythingDays = 2;
/** After that, the newest of each of so many days, weeks and months. */
const rungs = [
  { unit: "day", count: 12 },
  { unit: "week", count: 10 },
  { unit: "month", count: 9 },
] as const;

type Dated = { readonly madeAt: IsoInstant };

/**
 * The backups that are no longer needed: everything of the last two days is kept, then the newest of each of the 12 days,
 * 10 weeks and 9 months before in which there is one. `zone` says what a day is.
 */
export function toThin<T extends Dated>(backups: readonly T[], now: IsoInstant, zone: string): readonly T[] {
  const newestFirst = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const dayOf = ({ madeAt }: T): Temporal.PlainDate =>
    Temporal.Instant.from(madeAt).toZonedDateTimeISO(zone).toPlainDate();
  const isRecent = (backup: T): boolean => dayOf(backup).until(today, { largestUnit: "day" }).days < everythingDays;
  const kept = new Set(newestFirst.filter(isRecent));
  const older = newestFirst.filter((backup) => !kept.has(backup));
  for (const { unit, count } of rungs) {
    const newestOf = new Map<string, T>();
    for (const backup of older) {
      const span = spanOf(dayOf(backup), unit);
      if (!newestOf.has(span) && newestOf.size < count) newestOf.set(span, backup);
    }
    for (const backup of newestOf.values()) kept.add(backup);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}

function spanOf(day: Temporal.PlainDate, unit: (typeof rungs)[number]["unit"]): string {
  if (unit === "day") return day.toString();
  if (unit === "week") return `${day.yearOfWeek}-${day.weekOfYear}`;
  return day.toPlainYearMonth().toString();
}
