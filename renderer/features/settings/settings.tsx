import { Button, Checkbox, Code, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useEffect } from "react";
import { CareFlag, Equipment } from "../../../electron/contract/exercise.ts";
import { Condition, type Profile, Theme } from "../../../electron/contract/profile.ts";
import { useCall, useSend } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { careFlagText, conditionText, equipmentText } from "../../words/vocabulary.ts";
import { useNavigation } from "../../navigation.tsx";
import type { SettingsSection } from "../../settings-sections.ts";
import { announceProblem } from "../../toast.tsx";
import { Card } from "../../ui/card.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Measures } from "./measures.tsx";
import classes from "./settings.module.css";

type ChoiceListProps<T extends string> = {
  readonly label: string;
  readonly description: string;
  readonly options: readonly T[];
  readonly text: (option: T) => string;
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
};

const ChoiceList = <T extends string>({
  label,
  description,
  options,
  text,
  value,
  onChange,
}: ChoiceListProps<T>): JSX.Element => (
  <Checkbox.Group
    label={label}
    description={description}
    value={[...value]}
    onChange={(chosen) => onChange(options.filter((option) => chosen.includes(option)))}
  >
    <div className={classes["options"]}>
      {options.map((option) => (
        <Checkbox key={option} value={option} label={text(option)} />
      ))}
    </div>
  </Checkbox.Group>
);

const themeText: Readonly<Record<Theme, string>> = { system: "Like the system", light: "Light", dark: "Dark" };

/** Things about oneself the coach's own screening asks as signs, not as preferences. */
const provocations = CareFlag.options.filter(
  (flag) => flag !== "low_bone_density" && flag !== "recent_symptoms" && flag !== "leg_pain_below_knee",
);

/** Equipment, what bothers the person, the safety questions again, look, and where the log lies. Every change is stored at once. */
export const Settings = ({ section = null }: { readonly section?: SettingsSection | null }): JSX.Element => {
  const { profile } = useCircumstances();
  const { go } = useNavigation();
  const status = useCall("app.status", undefined);
  const save = useSend("profile.save");
  const folder = useSend("app.openFolder");
  const change = (part: Partial<Profile>): void => {
    save.send({ ...profile, ...part }).catch(announceProblem);
  };

  useEffect(() => {
    // Once the new screen has been put at its top.
    const frame = requestAnimationFrame(() => {
      const there = document.getElementById(`settings-${section}`);
      there?.scrollIntoView({ block: "center" });
      there?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [section]);

  return (
    <>
      <PageHeader title="Settings" />
      <Stack gap="lg">
        <Card id="settings-back" label="Your back">
          <Stack gap="lg">
            <ChoiceList
              label="What tends to bother you"
              description="Exercises that ask for it are left out when something is swapped."
              options={provocations}
              text={careFlagText}
              value={profile.provokedBy}
              onChange={(provokedBy) => change({ provokedBy })}
            />
            <ChoiceList
              label="What applies to you"
              description="Some exercises then wait for a word from your clinician."
              options={Condition.options}
              text={conditionText}
              value={profile.conditions}
              onChange={(conditions) => change({ conditions })}
            />
            <Button
              variant="default"
              w="fit-content"
              onClick={() => go({ kind: "safety", occasion: "settings", then: { kind: "settings" } })}
            >
              Answer the safety questions again
            </Button>
          </Stack>
        </Card>
        <Card id="settings-equipment" label="Your equipment">
          <ChoiceList
            label="What you have at hand"
            description="Only exercises that fit it are suggested in place of others."
            options={Equipment.options}
            text={equipmentText}
            value={profile.equipment}
            onChange={(equipment) => change({ equipment })}
          />
        </Card>
        <Card id="settings-measures" label="Your measures">
          <Measures body={profile.body} onChange={(body) => change({ body })} />
        </Card>
        <Card id="settings-look" label="Look">
          <Group justify="space-between">
            <Text fw={550} id="theme-label">
              Light or dark
            </Text>
            <SegmentedControl
              aria-labelledby="theme-label"
              value={profile.theme}
              onChange={(value) => change({ theme: Theme.parse(value) })}
              data={Theme.options.map((option) => ({ value: option, label: themeText[option] }))}
            />
          </Group>
        </Card>
        <Card id="settings-log" label="Your log">
          <Stack gap="sm">
            <Text>Everything you enter is one file on this computer. Copy it to keep a second one.</Text>
            <Code block>{status.data?.path ?? ""}</Code>
            <Button variant="default" w="fit-content" onClick={() => folder.send(undefined).catch(announceProblem)}>
              Show the folder
            </Button>
          </Stack>
        </Card>
        <Card id="settings-about" label="About Supine">
          <Text>
            {`Supine ${status.data?.version ?? ""} is a training log and planner for adults. It does not diagnose, treat or predict, and it does not clear anybody for training. Demand numbers and comfort rules are Supine’s own judgement, with sources where there are any.`}
          </Text>
        </Card>
      </Stack>
    </>
  );
};
