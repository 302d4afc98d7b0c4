import { Stack, Text, Title } from "@mantine/core";
import type { JSX } from "react";
import { useCoachInput } from "../../data/coach-input.tsx";
import { shownToday } from "#coach/plan/asks.ts";
import { DecisionLine } from "../../decisions/decision-line.tsx";
import { t } from "../../i18n/t.ts";

/** What changed and why, with its answers: what asks first, then what was answered lately. */
export const Changes = (): JSX.Element | null => {
  const { asking, answered, held } = shownToday(useCoachInput());
  if (asking.length + answered.length === 0) return null;
  return (
    <section aria-labelledby="changes-title">
      <Title order={2} id="changes-title" mb="sm">
        {t("What changed and why")}
      </Title>
      <Stack gap="sm">
        {[...asking, ...answered].map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
        {held === 0 ? null : (
          <Text c="dimmed" size="sm">
            {t(
              "{count, plural, one {# other change waits} other {# other changes wait}} until training is open again.",
              { count: held },
            )}
          </Text>
        )}
      </Stack>
    </section>
  );
};
