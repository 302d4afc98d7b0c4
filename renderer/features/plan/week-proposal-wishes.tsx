import { Button, Checkbox, Chip, Group, NativeSelect, Text } from "@mantine/core";
import type { JSX } from "react";
import type { IsoDate } from "#contract/day.ts";
import { Goal, type WeekWishes } from "#contract/profile.ts";
import { goalText } from "../../text/explain-week.ts";
import { shortWeekday, weekdayText } from "../../i18n/format.ts";
import classes from "./week-proposal.module.css";
import { daysFrom } from "./week.ts";
import { t } from "../../i18n/t.ts";

const usualMinutes = 20;
const minutesOffered = [5, 10, 15, 20, 25, 30, 40, 50, 60, 90, 120];

type WishesProps = {
  /** The first day of the week, as weeks begin for the person. */
  readonly first: IsoDate;
  readonly today: IsoDate;
  readonly wishes: WeekWishes;
  readonly onChange: (wishes: WeekWishes) => void;
  readonly onSettings: () => void;
};

/**
 * What the week is built from: which days with how many minutes, and what for. A day that has gone by is not up for choice;
 * what was wished for it counts again in the next week.
 */
export const Wishes = ({ first, today, wishes, onChange, onSettings }: WishesProps): JSX.Element => {
  const minutesOn = (weekday: number): number | null =>
    wishes.days.find((day) => day.weekday === weekday)?.minutes ?? null;
  const setDay = (weekday: number, minutes: number | null): void => {
    const others = wishes.days.filter((day) => day.weekday !== weekday);
    const days = minutes === null ? others : [...others, { weekday, minutes }];
    onChange({ ...wishes, days: days.toSorted((a, b) => a.weekday - b.weekday) });
  };
  // The last minutes somebody chose are the likeliest for one more day.
  const likely = wishes.days.at(-1)?.minutes ?? usualMinutes;
  return (
    <section className={classes["wishes"]} aria-label={t("What the week is built from")}>
      <fieldset className={classes["group"]}>
        <legend>{t("Days and minutes")}</legend>
        <ul className={classes["weekdays"]}>
          {daysFrom(first, 7).map((date) => {
            const weekday = Temporal.PlainDate.from(date).dayOfWeek;
            const isPast = date < today;
            const minutes = minutesOn(weekday);
            const isOn = minutes !== null && !isPast;
            const name = weekdayText(date);
            const offered = minutes === null || minutesOffered.includes(minutes) ? [] : [minutes];
            return (
              <li key={weekday} className={classes["weekday"]} data-on={isOn}>
                <Checkbox
                  label={shortWeekday(date)}
                  aria-label={isPast ? t("{day}, gone by", { day: name }) : name}
                  checked={isOn}
                  disabled={isPast}
                  onChange={(event) => setDay(weekday, event.currentTarget.checked ? likely : null)}
                />
                <NativeSelect
                  size="xs"
                  rightSectionWidth={22}
                  aria-label={t("Minutes on {day}", { day: name })}
                  disabled={!isOn}
                  value={minutes ?? likely}
                  data={[...minutesOffered, ...offered]
                    .toSorted((a, b) => a - b)
                    .map((one) => ({ value: String(one), label: t("{minutes} min", { minutes: one }) }))}
                  onChange={(event) => setDay(weekday, Number(event.currentTarget.value))}
                />
              </li>
            );
          })}
        </ul>
      </fieldset>
      <fieldset className={classes["group"]}>
        <legend>{t("For")}</legend>
        <Group gap="xs">
          {Goal.options.map((goal) => (
            <Chip
              key={goal}
              variant="light"
              checked={wishes.goals.includes(goal)}
              onChange={(isOn) =>
                onChange({
                  ...wishes,
                  goals: Goal.options.filter((one) => (one === goal ? isOn : wishes.goals.includes(one))),
                })
              }
            >
              {goalText(goal)}
            </Chip>
          ))}
        </Group>
      </fieldset>
      <Text fz={13} c="var(--quiet)">
        {t("It never asks for more than what you do now.")}{" "}
        <Button variant="subtle" size="compact-sm" onClick={onSettings}>
          {t("Equipment and what bothers you")}
        </Button>
      </Text>
    </section>
  );
};
