import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import type { Sign } from "#contract/screening.ts";
import { t } from "../i18n/t.ts";
import classes from "./safety-questions.module.css";

type Question = { readonly id: Sign; readonly text: string };

type SafetyQuestionsProps = {
  /** Signs that can need emergency care; asked first. */
  readonly emergency: readonly Question[];
  /** Signs to show a clinician. */
  readonly consult: readonly Question[];
  readonly pending: boolean;
  readonly onAnswer: (signs: readonly Sign[]) => void;
};

const Questions = ({ questions }: { readonly questions: readonly Question[] }): JSX.Element => (
  <Stack gap="xs" mt="sm">
    {questions.map(({ id, text }) => (
      <Checkbox key={id} size="md" value={id} label={text} />
    ))}
  </Stack>
);

/** The safety questions: everything that applies is ticked, or none of it in one tap. */
export const SafetyQuestions = ({ emergency, consult, pending, onAnswer }: SafetyQuestionsProps): JSX.Element => {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const signs = [...emergency, ...consult].map(({ id }) => id).filter((id) => ticked.includes(id));
  return (
    <Stack gap="lg">
      <Text>{t("Does any of this apply to you now or in the last days? Tick everything that does.")}</Text>
      <Checkbox.Group value={[...ticked]} onChange={setTicked}>
        <div className={classes["groups"]}>
          <fieldset className={classes["group"]}>
            <Text component="legend" fw={650} p={0}>
              {t("Signs that can need care today")}
            </Text>
            <Questions questions={emergency} />
          </fieldset>
          <fieldset className={classes["group"]}>
            <Text component="legend" fw={650} p={0}>
              {t("Signs to show a doctor or physiotherapist first")}
            </Text>
            <Questions questions={consult} />
          </fieldset>
        </div>
      </Checkbox.Group>
      <Group>
        {signs.length === 0 ? (
          <Button size="md" loading={pending} onClick={() => onAnswer([])}>
            {t("None of these")}
          </Button>
        ) : (
          <Button size="md" loading={pending} onClick={() => onAnswer(signs)}>
            {t("Go on with {count} ticked", { count: signs.length })}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
