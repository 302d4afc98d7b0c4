import { Button, Group, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import { PainEntryId } from "#contract/pain.ts";
import { Nrs } from "#contract/quantity.ts";
import type { Session } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { weekdayText } from "../../i18n/format.ts";
import { usualNrs } from "#coach/log/morning.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { Card } from "../../ui/card.tsx";
import { t } from "../../i18n/t.ts";

/** The next-morning check-in for one session: as usual in one tap, or the full answer. */
export const MorningCard = ({ session }: { readonly session: Session }): JSX.Element => {
  const coachInput = useCoachInput();
  const { go } = useNavigation();
  const { sendStep, pending } = useSend("pain.save");
  const undoable = useUndoable();
  const [id] = useState(() => PainEntryId.parse(crypto.randomUUID()));
  const usual = Math.round(usualNrs(coachInput, coachInput.today));

  const asUsual = (): ReturnType<typeof sendStep> =>
    sendStep({
      id,
      moment: "morning",
      sessionId: session.id,
      date: coachInput.today,
      nrs: Nrs.parse(usual),
      soreness: false,
      settled: true,
      regions: [],
      qualities: [],
      exerciseIds: [],
      note: "",
    });

  return (
    <Card label={t("Morning check-in")}>
      <Group justify="space-between" gap="md">
        <div>
          <Text fw={550}>
            {t("How is your back after {day}’s session?", { day: weekdayText(session.startedAt.date) })}
          </Text>
          <Text c="dimmed" size="sm">
            {t("Your answer decides what comes next. Without it, nothing gets harder.")}
          </Text>
        </div>
        <Group gap="sm">
          <Button
            variant="light"
            loading={pending}
            onClick={() =>
              asUsual()
                .then(({ step }) => undoable(t("Noted: as usual."), [step]))
                .catch(announceProblem)
            }
          >
            {usual === 0 ? t("No pain, as usual") : t("As usual ({rating})", { rating: usual })}
          </Button>
          <Button
            variant="default"
            onClick={() => go({ kind: "pain", subject: { kind: "morning", sessionId: session.id } })}
          >
            {t("Something to tell")}
          </Button>
        </Group>
      </Group>
    </Card>
  );
};
