import { Button, SegmentedControl, Title } from "@mantine/core";
import { type JSX, type ReactNode, useEffect, useRef, useState } from "react";
import { ScreeningId, type Sign } from "#contract/screening.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { consultSigns, emergencySigns } from "#coach/log/screening.ts";
import { languageNow, t } from "../../i18n/t.ts";
import { useSample } from "../../sample/use-sample.ts";
import type { WeekTemplate } from "../../routines/templates.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { Mark } from "../../ui/mark.tsx";
import { SafetyQuestions } from "../../ui/safety-questions.tsx";
import { useProfile } from "../../data/use-profile.ts";
import { useTemplateWeek } from "../../routines/use-template-week.ts";
import { signText } from "../../text/vocabulary.ts";
import { StartStep } from "./start-step.tsx";
import classes from "./welcome.module.css";
import { YouStep } from "./you-step.tsx";

type Step = "you" | "safety" | "start";
const steps: readonly Step[] = ["you", "safety", "start"];

/** Languages call themselves by their own name. */
const languages = [
  { value: "en", label: <span lang="en">English</span> },
  { value: "de", label: <span lang="de">Deutsch</span> },
];

const LanguageSwitch = (): JSX.Element => {
  const { change } = useProfile();
  return (
    <SegmentedControl
      aria-label={t("Language")}
      value={languageNow()}
      data={languages}
      onChange={(value) => change({ language: value === "de" ? "de" : "en" })}
    />
  );
};

const newScreening = (): ScreeningId => ScreeningId.parse(crypto.randomUUID());

type FrameProps = {
  readonly step: Step;
  readonly title: string;
  /** Null in the first step. */
  readonly onBack: (() => void) | null;
  readonly children: ReactNode;
};

const StepFrame = ({ step, title, onBack, children }: FrameProps): JSX.Element => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <main className={classes["welcome"]}>
      <header className={classes["top"]}>
        <Mark size={56} />
        <div className={classes["topEnd"]}>
          {onBack === null ? null : (
            <Button variant="subtle" size="compact-md" onClick={onBack}>
              {t("Back")}
            </Button>
          )}
          <span className="quiet digits">
            {t("Step {step} of {count}", { step: steps.indexOf(step) + 1, count: steps.length })}
          </span>
          {step === "you" ? <LanguageSwitch /> : null}
        </div>
      </header>
      <Title order={1} fz={32} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      {children}
    </main>
  );
};

/** First start in three short steps: what you have and what bothers you, the safety questions, and how to begin. */
export const Welcome = (): JSX.Element => {
  const { profile, history } = useCoachInput();
  const screening = useSend("screening.save");
  const save = useSend("profile.save");
  const template = useTemplateWeek();
  const sample = useSample();
  // Whoever answered the questions already, before they looked at the sample or closed the window, goes on from there.
  const [step, setStep] = useState<Step>(history.screenings.length === 0 ? "you" : "start");
  const [working, setWorking] = useState(false);
  const [screeningId, setScreeningId] = useState(newScreening);

  const answer = async (signs: readonly Sign[]): Promise<void> => {
    await screening.send({ id: screeningId, occasion: "first_start", signs: [...signs] });
    setStep("start");
  };
  /** Who comes back answers anew; what was ticked before stays in the log, as after any other answer. */
  const askAgain = (): void => {
    setScreeningId(newScreening());
    setStep("safety");
  };
  const start = async (chosen: WeekTemplate | null): Promise<void> => {
    setWorking(true);
    try {
      if (chosen !== null) await template.add(chosen);
      await save.send({ ...profile, welcomed: true });
    } finally {
      setWorking(false);
    }
  };

  switch (step) {
    case "you":
      return (
        <StepFrame step={step} title={t("Welcome to Supine")} onBack={null}>
          <YouStep onNext={() => setStep("safety")} />
        </StepFrame>
      );
    case "safety":
      return (
        <StepFrame step={step} title={t("Before anything else")} onBack={() => setStep("you")}>
          <SafetyQuestions
            emergency={emergencySigns.map((sign) => ({ id: sign, text: signText(sign) }))}
            consult={consultSigns.map((sign) => ({ id: sign, text: signText(sign) }))}
            pending={screening.pending}
            onAnswer={(signs) => answer(signs).catch(announceProblem)}
          />
        </StepFrame>
      );
    case "start":
      return (
        <StepFrame step={step} title={t("How would you like to start?")} onBack={askAgain}>
          <StartStep
            pending={working || sample.working}
            onStart={(chosen) => start(chosen).catch(announceProblem)}
            onSample={() => sample.show().catch(announceProblem)}
          />
        </StepFrame>
      );
  }
};
