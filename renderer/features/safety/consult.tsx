import { Button, Group, Stack, Text, Title } from "@mantine/core";
import type { JSX } from "react";
import { useCoachInput } from "../../data/coach-input.tsx";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { t } from "../../i18n/t.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import classes from "./safety.module.css";

type ConsultProps = {
  /** Why training is paused, in sentences. */
  readonly because: readonly string[];
  readonly pending: boolean;
  readonly onChecked: () => void;
  /** Asks all questions again; null on the day of the sign itself. */
  readonly onSettled: (() => void) | null;
  /** Null where it was not read from an entry alone. */
  readonly onMistake: (() => void) | null;
  readonly onLeave: () => void;
};

/** Shown after a consult sign: what waits, what can still be done, and the two ways back. */
export const Consult = ({ because, pending, onChecked, onSettled, onMistake, onLeave }: ConsultProps): JSX.Element => {
  const { exercises } = useCoachInput();
  const drills = exercises.filter(({ pattern }) => pattern === "control");
  return (
    <Stack gap="lg" className={classes["result"]}>
      <div role="status">
        <Title order={1} mb="sm">
          {t("Loaded training is paused")}
        </Title>
        <Text size="lg">
          {t(
            "Please have this looked at by a doctor or physiotherapist before you load your trunk again. If it gets worse or spreads, treat it as urgent.",
          )}
        </Text>
      </div>
      <LearnLink page="see_somebody" />
      {because.length === 0 ? null : (
        <div>
          {because.map((sentence) => (
            <Text key={sentence} c="dimmed">
              {sentence}
            </Text>
          ))}
        </div>
      )}
      <div>
        <Text fw={550}>{t("What can go on")}</Text>
        <Text>
          {t(
            "Walking, and these drills as long as they feel fine. A routine that holds them can be started from Today, with just these.",
          )}
        </Text>
        <ul className={classes["drills"]}>
          {drills.map((drill) => (
            <li key={drill.id}>
              <Figure exercise={drill} size={64} />
              <span>{drill.name}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Text fw={550}>{t("When it can be loaded again")}</Text>
        <Text mb="sm">
          {t("Say so here when one of these is true. Training then starts two steps lower, with half the sets.")}
        </Text>
        <Text c="dimmed" size="sm" mb="sm">
          {onSettled === null
            ? t("“It has settled” can be said from tomorrow on, with all safety questions answered again.")
            : t("“It has settled” asks all safety questions again.")}
        </Text>
        <Group gap="sm">
          <Button variant="default" loading={pending} onClick={onChecked}>
            {t("A doctor or physiotherapist has checked it")}
          </Button>
          <Button variant="default" loading={pending} disabled={onSettled === null} onClick={onSettled ?? undefined}>
            {t("It has settled")}
          </Button>
          {onMistake === null ? null : (
            <Button variant="default" loading={pending} onClick={onMistake}>
              {t("It was entered by mistake")}
            </Button>
          )}
          <Button variant="subtle" onClick={onLeave}>
            {t("Not yet")}
          </Button>
        </Group>
      </div>
    </Stack>
  );
};
