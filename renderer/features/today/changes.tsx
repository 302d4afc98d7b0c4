import { Stack, Text, Title } from "@mantine/core";
import type { JSX } from "react";
import type { Decision } from "../../../electron/contract/decision.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { DecisionLine } from "../../decision-line.tsx";
import { t } from "../../messages/t.ts";

const shownDays = 7;

/** Waiting ones always; answered ones and those that only keep things as they are for a week; superseded ones not. */
const isShown = (decision: Decision, since: string): boolean =>
  decision.state === "proposed"
    ? decision.direction !== "keep" || decision.date >= since
    : decision.state !== "superseded" && decision.date >= since;

type ChangesProps = {
  /** While all training is stopped nothing else is up for an answer. */
  readonly onlyStops: boolean;
};

/** What changed and why, newest first, with its answers. */
export const Changes = ({ onlyStops }: ChangesProps): JSX.Element | null => {
  const { history, today } = useCircumstances();
  const since = Temporal.PlainDate.from(today).subtract({ days: shownDays }).toString();
  const recent = history.decisions
    .filter((decision) => isShown(decision, since))
    .toSorted((a, b) => b.decidedAt.instant.localeCompare(a.decidedAt.instant) || a.key.localeCompare(b.key));
  const shown = onlyStops ? recent.filter(({ direction }) => direction === "stop") : recent;
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="changes-title">
      <Title order={2} id="changes-title" mb="sm">
        {t("What changed and why")}
      </Title>
      <Stack gap="sm">
        {shown.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
        {shown.length < recent.length ? (
          <Text c="dimmed" size="sm">
            {t(
              "{count, plural, one {# other change waits} other {# other changes wait}} until training is open again.",
              { count: recent.length - shown.length },
            )}
          </Text>
        ) : null}
      </Stack>
    </section>
  );
};
