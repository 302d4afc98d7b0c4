import { Checkbox, NativeSelect, SegmentedControl } from "@mantine/core";
import type { JSX } from "react";
import { PlanMode } from "#contract/profile.ts";
import { weekdayName } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { planModeText } from "../../text/plan-mode.ts";
import { SettingBlock, SettingGroup, SettingRow } from "./setting.tsx";
import classes from "./settings.module.css";

const usualMinutes = 20;
const minutesOffered = [5, 10, 15, 20, 25, 30, 40, 50, 60, 90, 120];

/** When the person trains, and what becomes of a session that was missed. */
export const TrainingSection = (): JSX.Element => {
  const { profile, change } = useProfile();
  const { week, weekStart, planMode } = profile;
  const minutesOn = (weekday: number): number | null =>
    week.days.find((day) => day.weekday === weekday)?.minutes ?? null;
  const setDay = (weekday: number, minutes: number | null): void => {
    const others = week.days.filter((day) => day.weekday !== weekday);
    const days = minutes === null ? others : [...others, { weekday, minutes }];
    change({ week: { ...week, days: days.toSorted((a, b) => a.weekday - b.weekday) } });
  };
  // The last minutes somebody chose are the likeliest for one more day.
  const likely = week.days.at(-1)?.minutes ?? usualMinutes;
  const weekdays = Array.from({ length: 7 }, (_, index) => ((weekStart - 1 + index) % 7) + 1);
  return (
    <>
      <SettingGroup detail={t("A built week keeps to these days and minutes.")}>
        <SettingBlock>
          <ul className={classes["list"]}>
            {weekdays.map((weekday) => {
              const name = weekdayName(weekday);
              const minutes = minutesOn(weekday);
              const offered = minutes === null || minutesOffered.includes(minutes) ? [] : [minutes];
              return (
                <li key={weekday} className={classes["weekday"]}>
                  <Checkbox
                    label={name}
                    checked={minutes !== null}
                    onChange={(event) => setDay(weekday, event.currentTarget.checked ? likely : null)}
                  />
                  {minutes === null ? null : (
                    <NativeSelect
                      size="xs"
                      aria-label={t("Minutes on {day}", { day: name })}
                      value={minutes}
                      data={[...minutesOffered, ...offered]
                        .toSorted((a, b) => a - b)
                        .map((count) => ({ value: String(count), label: t("{count} minutes", { count }) }))}
                      onChange={(event) => setDay(weekday, Number(event.currentTarget.value))}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </SettingBlock>
      </SettingGroup>
      <SettingGroup>
        <SettingRow label={t("When you miss a session")} detail={planModeText(planMode).meaning}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={planMode}
              onChange={(value) => change({ planMode: PlanMode.parse(value) })}
              data={PlanMode.options.map((value) => ({ value, label: planModeText(value).label }))}
            />
          )}
        </SettingRow>
      </SettingGroup>
    </>
  );
};
