import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Session } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem, announceWithUndo } from "../../toast.tsx";
import { Card } from "../../ui/card.tsx";

const none = "none";
const efforts = [none, ...Array.from({ length: 11 }, (_, effort) => String(effort))];

/** Finishing: how hard the whole session was, if the person wants to say, and on to how the back felt. */
export const FinishPanel = ({
  session,
  onCancel,
}: {
  readonly session: Session;
  readonly onCancel: () => void;
}): JSX.Element => {
  const { go } = useNavigation();
  const finish = useSend("session.finish");
  const reopen = useSend("session.reopen");
  const [effort, setEffort] = useState(none);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => first.current?.focus(), []);

  const end = async (): Promise<void> => {
    await finish.send({ id: session.id, effort: effort === none ? null : Number(effort) });
    go({ kind: "pain", subject: { kind: "session", sessionId: session.id } });
    announceWithUndo("Session finished.", async () => {
      await reopen.send(session.id);
      go({ kind: "session" });
    });
  };

  return (
    <Card label="Finish session">
      <Stack gap="md">
        <div>
          <Text fw={550}>How hard was the whole session?</Text>
          <Text c="dimmed" size="sm">
            0 is rest, 10 is all you have. You can leave it out.
          </Text>
        </div>
        <SegmentedControl
          aria-label="Session effort"
          value={effort}
          onChange={setEffort}
          data={efforts.map((value) => ({ value, label: value === none ? "Leave out" : value }))}
        />
        <Group>
          <Button ref={first} loading={finish.pending} onClick={() => end().catch(announceProblem)}>
            Finish and say how it felt
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            Keep going
          </Button>
        </Group>
      </Stack>
    </Card>
  );
};
