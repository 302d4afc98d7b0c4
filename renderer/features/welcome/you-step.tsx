import { Button, Chip } from "@mantine/core";
import { type JSX, useId } from "react";
import { CareFlag, Equipment } from "#contract/exercise.ts";
import { Condition } from "#contract/profile.ts";
import { t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { careFlagText, conditionText, equipmentText } from "../../text/vocabulary.ts";
import classes from "./welcome.module.css";

type ChoicesProps<T extends string> = {
  readonly label: string;
  readonly options: readonly T[];
  readonly text: (option: T) => string;
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
};

const Choices = <T extends string>({ label, options, text, value, onChange }: ChoicesProps<T>): JSX.Element => {
  const id = useId();
  return (
    <section role="group" aria-labelledby={id}>
      <h2 id={id} className={classes["question"]}>
        {label}
      </h2>
      <div className={classes["chips"]}>
        {options.map((option) => (
          <Chip
            key={option}
            checked={value.includes(option)}
            onChange={(isOn) => onChange(options.filter((one) => (one === option ? isOn : value.includes(one))))}
          >
            {text(option)}
          </Chip>
        ))}
      </div>
    </section>
  );
};

/** Things that the safety questions ask as signs are not asked here as well. */
const provocations = CareFlag.options.filter(
  (flag) => flag !== "low_bone_density" && flag !== "recent_symptoms" && flag !== "leg_pain_below_knee",
);

/** What Supine is, and what it has to know to suggest anything. Every answer is stored at once. */
export const YouStep = ({ onNext }: { readonly onNext: () => void }): JSX.Element => {
  const { profile, change } = useProfile();
  return (
    <>
      <div className={classes["lead"]}>
        <p>
          {t(
            "A week of core training that listens to your lower back. You plan it, do it, and say how it felt. When leg raises or anything else bother your back, Supine eases that one thing, tells you why, and shows the way back up.",
          )}
        </p>
        <Button size="md" onClick={onNext}>
          {t("Go on")}
        </Button>
      </div>
      <ul className={classes["points"]}>
        <li>{t("Everything stays on this computer. There is no account and nothing is sent anywhere.")}</li>
        <li>{t("You decide: every change can be turned down or undone. Only a stop for a warning sign stays.")}</li>
        <li>
          {t(
            "It is a training log for adults. It does not diagnose or treat, and cannot tell you what is right for you.",
          )}
        </li>
      </ul>
      <Choices
        label={t("What do you have at hand?")}
        options={Equipment.options}
        text={equipmentText}
        value={profile.equipment}
        onChange={(equipment) => change({ equipment })}
      />
      <Choices
        label={t("What tends to bother you?")}
        options={provocations}
        text={careFlagText}
        value={profile.provokedBy}
        onChange={(provokedBy) => change({ provokedBy })}
      />
      <Choices
        label={t("Does any of this apply to you?")}
        options={Condition.options}
        text={conditionText}
        value={profile.conditions}
        onChange={(conditions) => change({ conditions })}
      />
    </>
  );
};
