import { Button } from "@mantine/core";
import type { JSX } from "react";
import { CareFlag } from "#contract/exercise.ts";
import { Condition } from "#contract/profile.ts";
import type { ScreeningOccasion, Statement } from "#contract/screening.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { dayMonthAndYear } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { useProfile } from "../../data/use-profile.ts";
import { careFlagText, conditionText, signText } from "../../text/vocabulary.ts";
import { ChoiceList } from "./choice-list.tsx";
import { SettingBlock, SettingGroup, SettingRow } from "./setting.tsx";
import classes from "./settings.module.css";

/** Things about oneself that the coach's own screening asks as signs are not offered as preferences. */
const provocations = CareFlag.options.filter(
  (flag) => flag !== "low_bone_density" && flag !== "recent_symptoms" && flag !== "leg_pain_below_knee",
);

const occasions: Readonly<Record<ScreeningOccasion, Message>> = {
  first_start: "Asked at the first start",
  before_session: "Asked before a session",
  after_entry: "Asked after an entry",
  settings: "Asked from the settings",
};

const statements: Readonly<Record<Statement, Message>> = {
  care_received: "You said on {day} that you received care.",
  checked: "You said on {day} that it was checked by a clinician.",
  settled: "You said on {day} that it had settled.",
  something_new: "You said on {day} that something was new.",
  entered_by_mistake: "You said on {day} that an entry was made by mistake.",
};

const SafetyAnswers = (): JSX.Element => {
  const { history } = useCoachInput();
  const { go } = useNavigation();
  const last = history.screenings.at(-1);
  const said = history.statements.at(-1);
  return (
    <SettingGroup
      title={t("Your safety answers")}
      detail={t("The last answers count. Earlier ones stay in your log as they were.")}
    >
      <SettingRow
        label={last === undefined ? t("Not asked yet") : dayMonthAndYear(last.answeredAt.date)}
        detail={last === undefined ? undefined : t(occasions[last.occasion])}
      >
        {() => (
          <Button
            variant="default"
            onClick={() => go({ kind: "safety", occasion: "settings", then: { kind: "settings", section: "back" } })}
          >
            {t("Answer the safety questions again")}
          </Button>
        )}
      </SettingRow>
      {last === undefined ? null : (
        <SettingBlock>
          {last.signs.length === 0 ? (
            t("None of the signs applied.")
          ) : (
            <>
              {t("You ticked:")}
              <ul className={classes["signs"]}>
                {last.signs.map((sign) => (
                  <li key={sign}>{signText(sign)}</li>
                ))}
              </ul>
            </>
          )}
          {said === undefined ? null : (
            <p className="quiet" style={{ margin: "12px 0 0" }}>
              {t(statements[said.statement], { day: dayMonthAndYear(said.madeAt.date) })}
            </p>
          )}
        </SettingBlock>
      )}
    </SettingGroup>
  );
};

/** What bothers the person, what applies to them, and what they answered about warning signs. */
export const BackSection = (): JSX.Element => {
  const { profile, change } = useProfile();
  return (
    <>
      <SettingGroup>
        <SettingBlock>
          <ChoiceList
            label={t("What tends to bother you")}
            description={t(
              "The coach suggests no exercise that asks for it. In your own routines, too, another one takes its place.",
            )}
            options={provocations}
            text={careFlagText}
            value={profile.provokedBy}
            onChange={(provokedBy) => change({ provokedBy })}
          />
        </SettingBlock>
        <SettingBlock>
          <ChoiceList
            label={t("What applies to you")}
            description={t("Some exercises then wait for a word from your clinician, in your own routines too.")}
            options={Condition.options}
            text={conditionText}
            value={profile.conditions}
            onChange={(conditions) => change({ conditions })}
          />
        </SettingBlock>
      </SettingGroup>
      <SafetyAnswers />
    </>
  );
};
