import { Button, Group, Text, TextInput } from "@mantine/core";
import { type JSX, useId, useState } from "react";
import { IsoDate } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { plusDays } from "#coach/days.ts";
import { fullDay } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { notNowText, useNotNow, usePauses } from "../../exercises/not-now.tsx";
import classes from "./library.module.css";

const weeks = [1, 2, 4] as const;
/** Further ahead nobody plans. */
const longestDays = 366;

/** Pauses an exercise for some weeks, until a day, or until it is brought back. */
export const NotNowControls = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { today } = useCoachInput();
  const { say, pending } = useNotNow();
  const [typed, setTyped] = useState("");
  const title = useId();
  const aside = usePauses()(exercise);
  const day = IsoDate.safeParse(typed);
  const fits = day.success && day.data > today && day.data <= plusDays(today, longestDays);

  return (
    <section aria-labelledby={title} className={classes["aside"]}>
      <h3 id={title}>{t("Pause this exercise")}</h3>
      <Text c="dimmed" size="sm">
        {aside === null ? "" : `${notNowText(aside)} `}
        {t("The coach won’t use it; your own routines keep it.")}
      </Text>
      <Group gap="xs">
        {aside === null ? null : (
          <Button size="xs" disabled={pending} onClick={() => say(exercise, null)}>
            {t("Bring back")}
          </Button>
        )}
        {weeks.map((count) => (
          <Button
            key={count}
            size="xs"
            variant="default"
            disabled={pending}
            onClick={() => say(exercise, { until: plusDays(today, count * 7) })}
          >
            {t("{count, plural, one {# week} other {# weeks}}", { count })}
          </Button>
        ))}
        {aside?.until === null ? null : (
          <Button size="xs" variant="default" disabled={pending} onClick={() => say(exercise, { until: null })}>
            {t("Until I bring it back")}
          </Button>
        )}
      </Group>
      <form
        className={classes["until"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (!day.success || !fits) return;
          say(exercise, { until: day.data });
          setTyped("");
        }}
      >
        <TextInput
          type="date"
          size="xs"
          label={t("Until a day")}
          min={plusDays(today, 1)}
          max={plusDays(today, longestDays)}
          value={typed}
          error={day.success && !fits ? t("Please choose a day after today, within a year.") : null}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" disabled={!fits || pending}>
          {/* The field writes the day as the system does, which may put the month first: here it is in words. */}
          {day.success && fits ? t("Pause until {day}", { day: fullDay(day.data) }) : t("Pause")}
        </Button>
      </form>
    </section>
  );
};
