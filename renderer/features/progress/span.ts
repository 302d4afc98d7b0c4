import * as z from "zod";
import { IsoDate } from "#contract/day.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import type { Message } from "../../i18n/t.ts";
import { mondayOf } from "./series.ts";

/** How far back the charts go. */
export const Span = z.enum(["6w", "3m", "1y"]);
export type Span = z.infer<typeof Span>;

export const spans: Readonly<Record<Span, { readonly label: Message; readonly weeks: number }>> = {
  "6w": { label: "6 weeks", weeks: 6 },
  "3m": { label: "3 months", weeks: 13 },
  "1y": { label: "A year", weeks: 52 },
};

/** The Monday a span begins with; the week of today is its last one. */
export const firstMonday = (span: Span, today: IsoDate): IsoDate =>
  mondayOf(
    IsoDate.parse(
      Temporal.PlainDate.from(today)
        .subtract({ weeks: spans[span].weeks - 1 })
        .toString(),
    ),
  );

/**
 * How far back somebody looks who has not said so: six weeks while the log is no longer than that, otherwise three months,
 * which hold what hurt, what took its place and the way back. A year is looked at on purpose.
 */
export const likelySpan = ({ history, today }: Pick<CoachInput, "history" | "today">): Span => {
  const days = [
    ...history.sessions.map(({ startedAt }) => startedAt.date),
    ...history.painEntries.map(({ date }) => date),
  ];
  const from = firstMonday("6w", today);
  return days.some((day) => day < from) ? "3m" : "6w";
};
