import { Stack, Text, Title } from "@mantine/core";
import type { JSX } from "react";
import type { Decision } from "../../../electron/contract/decision.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { isRestOver } from "../../coach/plan/days.ts";
import { DecisionLine } from "../../decision-line.tsx";
import { t } from "../../messages/t.ts";

const shownDays = 7;

/**
 * Waiting ones always; answered ones, those that only keep things as they are, and rest days that are over for a week;
 * superseded ones and rest days that were turned down and are over not.
 */
const isShown = (decision: Decision, since: string, isOver: boolean): boolean => {
  const { state, direction, date } = decision;
  if (state === "superseded" || (isOver && (state === "declined" || state === "undone"))) return false;
  return date >= since || (state === "proposed" && direction !== "keep" && !isOver);
};

type ChangesProps = {
  /** While all training is stopped nothing else is up for an answer. */
  readonly onlyStops: boolean;
};

/** What changed and why, with its answers: newest first, and last the rest days that are over. */
export const Changes = ({ onlyStops }: ChangesProps): JSX.Element | null => {
  const circumstances = useCircumstances();
  const { history, today } = circumstances;
  const since = Temporal.PlainDate.from(today).subtract({ days: shownDays }).toString();
  const over = new Set(history.decisions.filter((decision) => isRestOver(decision, circumstances)));
  const recent = history.decisions
    .filter((decision) => isShown(decision, since, over.has(decision)))
    .toSorted(
      (a, b) =>
        Number(over.has(a)) - Number(over.has(b)) ||
        b.decidedAt.instant.localeCompare(a.decidedAt.instant) ||
        a.key.localeCompare(b.key),
    );
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
