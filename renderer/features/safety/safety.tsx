import { type JSX, useState } from "react";
import { ScreeningId, type ScreeningOccasion, type Sign, type Statement } from "#contract/screening.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { explainReading } from "../../text/explain.ts";
import { consultSigns, emergencySigns, tierOf } from "#coach/log/screening.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { signText } from "../../text/vocabulary.ts";
import { LearnLink } from "../../navigation/learn-link.tsx";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import type { Screen } from "../../navigation/screens.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { SafetyQuestions } from "../../ui/safety-questions.tsx";
import { Consult } from "./consult.tsx";
import { Emergency } from "./emergency.tsx";

type Shown = "questions" | "emergency" | "consult";

type SafetyProps = {
  readonly occasion: ScreeningOccasion;
  /** Where to go once nothing applies. */
  readonly next: Screen;
};

/** The safety questions and what follows from them; while training is paused or locked, what would bring it back. */
export const Safety = ({ occasion, next }: SafetyProps): JSX.Element => {
  const coachInput = useCoachInput();
  const names = useNames();
  const { go } = useNavigation();
  const screening = useSend("screening.save");
  const statement = useSend("screening.state");
  const state = trainingState(coachInput);
  const [id] = useState(() => ScreeningId.parse(crypto.randomUUID()));
  const [answered, setAnswered] = useState<Shown | null>(null);
  // "It has settled" is said by answering all questions with none of these.
  const [settling, setSettling] = useState(false);
  const asking = occasion === "after_entry" || occasion === "before_session";
  const standing: Shown =
    state.kind === "locked" ? "emergency" : state.kind === "paused" && !asking ? "consult" : "questions";
  const shown = answered ?? standing;
  const readings = state.kind === "locked" || state.kind === "paused" ? state.because.readings : [];

  const answer = async (signs: readonly Sign[]): Promise<void> => {
    await screening.send({ id, occasion, signs: [...signs] });
    const tier = tierOf(signs);
    if (tier !== "none") setAnswered(tier);
    else if (settling) await say("settled");
    else if (state.kind === "paused") setAnswered("consult");
    else go(next);
  };

  const say = async (said: Statement): Promise<void> => {
    await statement.send({ statement: said, painEntryId: null });
    go({ kind: "today" });
    announce(t("Noted. Training starts again lower; what comes next is on Today."));
  };

  /** The entries that a pause was read from, where it was read from nothing else. */
  const entries = readings.map((reading) => ("painEntryId" in reading ? reading.painEntryId : null));
  const mistakable = [...new Set(entries.flatMap((entryId) => entryId ?? []))];
  const wasMistaken = async (): Promise<void> => {
    await Promise.all(
      mistakable.map((painEntryId) => statement.send({ statement: "entered_by_mistake", painEntryId })),
    );
    go({ kind: "today" });
    announce(t("Noted: entered by mistake. What follows from it has ended."));
  };
  const saidOn = state.kind === "paused" ? state.because.date : null;

  const leave = (): void => go({ kind: "today" });

  switch (shown) {
    case "emergency":
      return (
        <Emergency
          ticked={readings.flatMap((reading) => (reading.kind === "sign" ? [signText(reading.sign)] : []))}
          pending={statement.pending}
          onCareReceived={() => say("care_received").catch(announceProblem)}
          onLeave={leave}
        />
      );
    case "consult":
      return (
        <Consult
          because={[...new Set(readings.map((reading) => explainReading(reading, names, coachInput.today)))]}
          pending={statement.pending}
          onChecked={() => say("checked").catch(announceProblem)}
          onSettled={
            saidOn !== null && saidOn < coachInput.today
              ? () => {
                  setSettling(true);
                  setAnswered("questions");
                }
              : null
          }
          onMistake={
            mistakable.length > 0 && entries.every((entryId) => entryId !== null)
              ? () => wasMistaken().catch(announceProblem)
              : null
          }
          onLeave={leave}
        />
      );
    case "questions":
      return (
        <>
          <PageHeader
            title={t("Safety questions")}
            detail={t("They do not tell what it is. They tell when a person should look at it instead of a program.")}
          />
          <SafetyQuestions
            emergency={emergencySigns.map((sign) => ({ id: sign, text: signText(sign) }))}
            consult={consultSigns.map((sign) => ({ id: sign, text: signText(sign) }))}
            pending={screening.pending}
            onAnswer={(signs) => answer(signs).catch(announceProblem)}
          />
          <p>
            <LearnLink page="see_somebody" />
          </p>
        </>
      );
  }
};
