import { Button, Group, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Session } from "../../../electron/contract/session.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { weekdayText } from "../../messages/format.ts";
import { useNavigation } from "../../navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { DayDot } from "../../ui/day-dot.tsx";

/** A finished session: what was done and how it felt, or the way to say so. */
export const DoneCard = ({ session }: { readonly session: Session }): JSX.Element => {
  const { history, today } = useCircumstances();
  const { date } = session.startedAt;
  const title =
    date === today ? `Done: ${session.routineName}` : `Done on ${weekdayText(date)}: ${session.routineName}`;
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
            <Text c="dimmed" className="digits">
              {ticked === 1 ? "1 set" : `${ticked} sets`}
              {entry === undefined ? "" : entry.nrs === 0 ? " · no pain" : ` · pain ${entry.nrs}`}
            </Text>
          </div>
        </Group>
        {entry === undefined ? (
          <Button
            variant="light"
            onClick={() => go({ kind: "pain", subject: { kind: "session", sessionId: session.id } })}
          >
            Log how it felt
          </Button>
        ) : (
          <Button variant="subtle" onClick={() => go({ kind: "pain", subject: { kind: "edit", id: entry.id } })}>
            Edit
          </Button>
        )}
      </Group>
    </Card>
  );
};
