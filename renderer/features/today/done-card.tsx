import { Button, Group, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Session } from "#contract/session.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { weekdayText } from "../../i18n/format.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { DayDot } from "../../ui/day-dot.tsx";
import { t } from "../../i18n/t.ts";

/** A finished session: what was done and how it felt, or the way to say so. */
export const DoneCard = ({ session }: { readonly session: Session }): JSX.Element => {
  const { history, today } = useCoachInput();
  const { date } = session.startedAt;
  const title =
    date === today
      ? t("Done: {routine}", { routine: session.routineName })
      : t("Done on {day}: {routine}", { day: weekdayText(date), routine: session.routineName });
  const { go } = useNavigation();
  const entry = history.painEntries.find((pain) => pain.sessionId === session.id && pain.moment === "session");
  const ticked = session.exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0);
  return (
    <Card label={title}>
      <Group justify="space-between">
        <Group gap="md">
          {entry === undefined ? null : <DayDot nrs={entry.nrs} />}
          <div>
            <Text fw={550}>{title}</Text>
            <Text c="dimmed">
              {[
                t("{count, plural, one {# set} other {# sets}}", { count: ticked }),
                ...(entry === undefined
                  ? []
                  : [entry.nrs === 0 ? t("no pain") : t("pain {rating}", { rating: entry.nrs })]),
              ].join(" · ")}
            </Text>
          </div>
        </Group>
        {entry === undefined ? (
          <Button
            variant="light"
            onClick={() => go({ kind: "pain", subject: { kind: "session", sessionId: session.id } })}
          >
            {t("Log how it felt")}
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => go({ kind: "pain", subject: { kind: "edit", id: entry.id } })}>
            {t("Edit")}
          </Button>
        )}
      </Group>
    </Card>
  );
};
