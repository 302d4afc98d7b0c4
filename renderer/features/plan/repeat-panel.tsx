import { Button, Group, Text } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { PlanEntry } from "#contract/plan.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { plusDays } from "#coach/days.ts";
import { restDays } from "#coach/log/planned-days.ts";
import { dayText, listed } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Card } from "../../ui/card.tsx";
import { QuantityField } from "../../ui/quantity-field.tsx";
import { type Repeat, repeated } from "./repeat.ts";
import { type PlanActs, tried } from "./use-plan-acts.ts";

/** A quarter of a year: further ahead everything has changed. */
const mostWeeks = 12;
const likelyWeeks = 4;

const leftOutText = ({ there, restDays: rest, goneBy }: Repeat["leftOut"]): string => {
  const parts = [
    ...(there === 0
      ? []
      : [
          t("{count, plural, one {# session that is there already} other {# sessions that are there already}}", {
            count: there,
          }),
        ]),
    ...(rest === 0 ? [] : [t("{count} on rest days", { count: rest })]),
    ...(goneBy === 0 ? [] : [t("{count} on days gone by", { count: goneBy })]),
  ];
  return parts.length === 0 ? "" : t("Left out: {parts}.", { parts: listed(parts) });
};

type RepeatPanelProps = {
  readonly first: IsoDate;
  readonly entries: readonly PlanEntry[];
  readonly acts: PlanActs;
  readonly onClose: () => void;
};

/** Repeats a week in the weeks after it, and says beforehand what that brings. */
export const RepeatPanel = ({ first, entries, acts, onClose }: RepeatPanelProps): JSX.Element => {
  const coachInput = useCoachInput();
  const [weeks, setWeeks] = useState(likelyWeeks);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector("input")?.focus(), []);
  const nextFirst = plusDays(first, 7);
  const there = useCall("plan.range", { from: nextFirst, to: plusDays(nextFirst, mostWeeks * 7 - 1) });
  if (there.error) throw there.error;
  const resting = new Set(restDays(coachInput).map(({ date }) => date));
  const { put, leftOut } = repeated(entries, weeks, {
    there: there.data ?? [],
    today: coachInput.today,
    resting,
  });
  const last = put.at(-1)?.date;

  const repeat = (): void => {
    if (last === undefined) return;
    tried(
      acts
        .putAll(
          put,
          t("{count, plural, one {# session is} other {# sessions are}} planned until {day}.", {
            count: put.length,
            day: dayText(last),
          }),
        )
        .then(onClose),
    );
  };
  return (
    <Card label={t("Repeat this week")}>
      {/* Escape comes from the field and the buttons inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={panel}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      >
        <Group gap="md">
          <Text fw={550}>{t("Repeat this week for")}</Text>
          <QuantityField
            label={t("Weeks")}
            unit={t("{weeks, plural, one {week} other {weeks}}", { weeks })}
            min={1}
            max={mostWeeks}
            value={weeks}
            onChange={setWeeks}
          />
          <Button disabled={last === undefined || there.data === undefined} onClick={repeat}>
            {t("Repeat")}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t("Not now")}
          </Button>
          <Text role="status" c="var(--quiet)" flex="1 1 280px">
            {there.data === undefined
              ? ""
              : [
                  last === undefined
                    ? t("There is nothing to add.")
                    : t("Brings {count, plural, one {# session} other {# sessions}}, the last on {day}.", {
                        count: put.length,
                        day: dayText(last),
                      }),
                  leftOutText(leftOut),
                ].join(" ")}
          </Text>
        </Group>
      </div>
    </Card>
  );
};
