import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Session } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { Card } from "../../ui/card.tsx";
import { t } from "../../i18n/t.ts";

const none = "none";
const efforts = [none, ...Array.from({ length: 11 }, (_, effort) => String(effort))];

/** What is still open and matters for what comes next; empty when there is nothing to say. */
const openPoints = ({ exercises }: Session): string => {
  const done = exercises.filter((exercise) => exercise.sets.length > 0);
  if (done.length === 0)
    return t(
      "No set is ticked yet. Finishing keeps the session with nothing done; under More you can let it go instead.",
    );
  const unanswered = done.filter(({ missed }) => missed === null).length;
  if (unanswered === 0) return "";
  return t(
    "{count, plural, one {The technique list of one exercise is open.} other {The technique lists of # exercises are open.}} You can leave it; nothing gets harder without it.",
    { count: unanswered },
  );
};

type FinishPanelProps = {
  readonly session: Session;
  /** How often finishing was asked for; each time the panel comes into view. */
  readonly asked: number;
  readonly onCancel: () => void;
};

/** Finishing: how hard the whole session was, if the person wants to say, and on to how the back felt. */
export const FinishPanel = ({ session, asked, onCancel }: FinishPanelProps): JSX.Element => {
  const { go } = useNavigation();
  const finish = useSend("session.finish");
  const undoable = useUndoable();
  const [effort, setEffort] = useState(none);
  const first = useRef<HTMLButtonElement>(null);
  const open = openPoints(session);

  useEffect(() => first.current?.focus(), [asked]);

  const end = async (): Promise<void> => {
    const { step } = await finish.sendStep({ id: session.id, effort: effort === none ? null : Number(effort) });
    go({ kind: "pain", subject: { kind: "session", sessionId: session.id } });
    undoable(t("Session finished."), [step], () => go({ kind: "session" }));
  };

  return (
    <Card label={t("Finish session")}>
      <Stack gap="md">
        {open === "" ? null : <Text>{open}</Text>}
        <div>
          <Text fw={550}>{t("How hard was the whole session?")}</Text>
          <Text c="dimmed" size="sm">
            {t("0 is rest, 10 is all you have. You can leave it out.")}
          </Text>
        </div>
        <SegmentedControl
          aria-label={t("Session effort")}
          w="fit-content"
          maw="100%"
          value={effort}
          onChange={setEffort}
          data={efforts.map((value) => ({ value, label: value === none ? t("Leave out") : value }))}
        />
        <Group>
          <Button ref={first} loading={finish.pending} onClick={() => end().catch(announceProblem)}>
            {t("Finish and say how it felt")}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t("Keep going")}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
};
