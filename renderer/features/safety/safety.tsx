import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { type JSX, useState } from "react";
import {
  ScreeningId,
  type ScreeningOccasion,
  type Sign,
  type Statement,
} from "../../../electron/contract/screening.ts";
import { useSend } from "../../api.ts";
import { useCircumstances, useNames } from "../../circumstances.tsx";
import { explainReading } from "../../coach/explain.ts";
import { consultSigns, emergencySigns, tierOf } from "../../coach/screening.ts";
import { trainingState } from "../../coach/training-state.ts";
import { signText } from "../../coach/vocabulary.ts";
import { useNavigation } from "../../navigation.tsx";
import type { Screen } from "../../screens.ts";
import { announceProblem } from "../../toast.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { SafetyQuestions } from "../../ui/safety-questions.tsx";
import classes from "./safety.module.css";

type Shown = "questions" | "emergency" | "consult";

/** Shown after an emergency sign: large, calm, one way on. */
const Emergency = ({ pending, onState }: { readonly pending: boolean; readonly onState: () => void }): JSX.Element => (
  <Stack gap="lg" className={classes["result"]} role="alert">
    <Title order={1} fz={32}>
      Please stop training
    </Title>
    <Text size="lg">
      What you ticked can be a sign of something that needs emergency care today. Call your emergency number or go to an
      emergency department. Do not drive yourself if your legs feel weak.
    </Text>
    <Text>
      Supine cannot tell what it is, and does not try. All training stays stopped until you say that you have received
      care.
    </Text>
    <Button variant="default" w="fit-content" loading={pending} onClick={onState}>
      I have received care for this
    </Button>
  </Stack>
);

/** Shown after a consult sign: what waits, what stays, and the two ways back. */
const Consult = ({
  because,
  pending,
  onState,
}: {
  readonly because: readonly string[];
  readonly pending: boolean;
  readonly onState: (statement: Statement) => void;
}): JSX.Element => (
  <Stack gap="lg" className={classes["result"]} role="status">
    <Title order={1}>Loaded training is paused</Title>
    <Text size="lg">
      Please have this looked at by a doctor or physiotherapist before you load your trunk again. If it gets worse or
      spreads, treat it as urgent.
    </Text>
    {because.map((sentence) => (
      <Text key={sentence} c="dimmed">
        {sentence}
      </Text>
    ))}
    <Text>
      Breathing, pelvic tilts and walking stay. When training comes back it starts two steps lower, with half the sets.
    </Text>
    <Group>
      <Button variant="default" loading={pending} onClick={() => onState("checked")}>
        A doctor or physiotherapist has checked it
      </Button>
      <Button variant="default" loading={pending} onClick={() => onState("settled")}>
        It has settled
      </Button>
    </Group>
  </Stack>
);

type SafetyProps = {
  readonly occasion: ScreeningOccasion;
  /** Where to go once nothing applies. */
  readonly next: Screen;
};

/** The safety questions and what follows from them; while training is paused or locked, what would bring it back. */
export const Safety = ({ occasion, next }: SafetyProps): JSX.Element => {
  const circumstances = useCircumstances();
  const names = useNames();
  const { go } = useNavigation();
  const screening = useSend("screening.save");
  const statement = useSend("screening.state");
  const state = trainingState(circumstances);
  const [id] = useState(() => ScreeningId.parse(crypto.randomUUID()));
  const [answered, setAnswered] = useState<Shown | null>(null);
  const asking = occasion === "after_entry" || occasion === "before_session";
  const standing: Shown =
    state.kind === "locked" ? "emergency" : state.kind === "paused" && !asking ? "consult" : "questions";
  const shown = answered ?? standing;

  const answer = async (signs: readonly Sign[]): Promise<void> => {
    await screening.send({ id, occasion, signs: [...signs] });
    const tier = tierOf(signs);
    if (tier !== "none") setAnswered(tier);
    else if (state.kind === "paused") setAnswered("consult");
    else go(next);
  };

  const say = async (said: Statement): Promise<void> => {
    await statement.send(said);
    go({ kind: "today" });
  };

  if (shown === "emergency")
    return <Emergency pending={statement.pending} onState={() => say("care_received").catch(announceProblem)} />;
  if (shown === "consult")
    return (
      <Consult
        because={state.kind === "paused" ? state.because.readings.map((reading) => explainReading(reading, names)) : []}
        pending={statement.pending}
        onState={(said) => say(said).catch(announceProblem)}
      />
    );
  return (
    <>
      <PageHeader
        title="Safety questions"
        detail="They do not tell what it is. They tell when a person should look at it instead of a program."
      />
      <SafetyQuestions
        emergency={emergencySigns.map((sign) => ({ id: sign, text: signText(sign) }))}
        consult={consultSigns.map((sign) => ({ id: sign, text: signText(sign) }))}
        pending={screening.pending}
        onAnswer={(signs) => answer(signs).catch(announceProblem)}
      />
    </>
  );
};
