import { Button, Checkbox, Group, Stack, Text, Title } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import { Condition } from "../../../electron/contract/profile.ts";
import { ScreeningId, type Sign } from "../../../electron/contract/screening.ts";
import { useSend } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { conditionText, signText } from "../../words/vocabulary.ts";
import { consultSigns, emergencySigns } from "../../coach/screening.ts";
import { weekTemplates, type WeekTemplate } from "../../templates.ts";
import { announceProblem } from "../../toast.tsx";
import { useTemplateWeek } from "../../use-template-week.ts";
import { Mark } from "../../ui/mark.tsx";
import { SafetyQuestions } from "../../ui/safety-questions.tsx";
import classes from "./welcome.module.css";

type Step = "about" | "safety" | "start";
const steps: readonly Step[] = ["about", "safety", "start"];

const About = ({ onNext }: { readonly onNext: () => void }): JSX.Element => (
  <>
    <Text size="lg">
      A week of core training that listens to your lower back. You plan it, do it, and say how it felt: right after, and
      the next morning. When leg raises or anything else bother your back, Supine eases that one thing, tells you why,
      and shows the way back up.
    </Text>
    <ul className={classes["points"]}>
      <li>Everything stays on this computer. There is no account and nothing is sent anywhere.</li>
      <li>You decide: every change can be turned down or undone. Only a stop for a warning sign stays.</li>
      <li>
        It is a training log and planner for adults. It does not diagnose, treat or predict, and it cannot tell you that
        an exercise is right for you. For warning signs it stops and sends you to a clinician.
      </li>
    </ul>
    <Button size="md" onClick={onNext} w="fit-content">
      Go on
    </Button>
  </>
);

const Start = ({
  pending,
  onStart,
}: {
  readonly pending: boolean;
  readonly onStart: (template: WeekTemplate | null) => void;
}): JSX.Element => (
  <>
    <Text>You can change everything later.</Text>
    <div className={classes["choices"]}>
      {weekTemplates().map((template) => (
        <button
          key={template.id}
          type="button"
          className={classes["choice"]}
          disabled={pending}
          onClick={() => onStart(template)}
        >
          <strong>{template.name}</strong>
          <span>{template.forWhom}</span>
        </button>
      ))}
      <button type="button" className={classes["choice"]} disabled={pending} onClick={() => onStart(null)}>
        <strong>Start empty</strong>
        <span>You have your own exercises in mind and build the week yourself.</span>
      </button>
    </div>
  </>
);

const titles: Readonly<Record<Step, string>> = {
  about: "Welcome to Supine",
  safety: "Before anything else",
  start: "How would you like to start?",
};

/** First start in three short steps: what Supine is and is not, the safety questions, an empty or a template week. */
export const Welcome = (): JSX.Element => {
  const { profile } = useCircumstances();
  const screening = useSend("screening.save");
  const save = useSend("profile.save");
  const template = useTemplateWeek();
  const [step, setStep] = useState<Step>("about");
  const [conditions, setConditions] = useState<readonly Condition[]>(profile.conditions);
  const [working, setWorking] = useState(false);
  const [screeningId] = useState(() => ScreeningId.parse(crypto.randomUUID()));
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), [step]);

  const answer = async (signs: readonly Sign[]): Promise<void> => {
    await screening.send({ id: screeningId, occasion: "first_start", signs: [...signs] });
    await save.send({ ...profile, conditions: [...conditions] });
    setStep("start");
  };

  const start = async (chosen: WeekTemplate | null): Promise<void> => {
    setWorking(true);
    try {
      if (chosen !== null) await template.add(chosen);
      await save.send({ ...profile, conditions: [...conditions], welcomed: true });
    } finally {
      setWorking(false);
    }
  };

  return (
    <main className={classes["welcome"]}>
      <Stack gap="lg">
        <Group justify="space-between">
          <Mark size={56} />
          <Text c="dimmed" className="digits">{`Step ${steps.indexOf(step) + 1} of ${steps.length}`}</Text>
        </Group>
        <Title order={1} fz={32} ref={heading} tabIndex={-1}>
          {titles[step]}
        </Title>
        {step === "about" ? <About onNext={() => setStep("safety")} /> : null}
        {step === "safety" ? (
          <>
            <Checkbox.Group
              label="Does any of this apply to you?"
              description="Exercises that do not go with it are then left out of suggestions."
              value={[...conditions]}
              onChange={(values) => setConditions(values.map((value) => Condition.parse(value)))}
            >
              <Stack gap="xs" mt="sm">
                {Condition.options.map((condition) => (
                  <Checkbox key={condition} value={condition} label={conditionText(condition)} />
                ))}
              </Stack>
            </Checkbox.Group>
            <SafetyQuestions
              emergency={emergencySigns.map((sign) => ({ id: sign, text: signText(sign) }))}
              consult={consultSigns.map((sign) => ({ id: sign, text: signText(sign) }))}
              pending={screening.pending || save.pending}
              onAnswer={(signs) => answer(signs).catch(announceProblem)}
            />
          </>
        ) : null}
        {step === "start" ? (
          <Start pending={working} onStart={(chosen) => start(chosen).catch(announceProblem)} />
        ) : null}
      </Stack>
    </main>
  );
};
