import { NativeSelect, SegmentedControl } from "@mantine/core";
import type { JSX } from "react";
import { LanguageChoice, TextSize, Theme, Units } from "#contract/profile.ts";
import { weekdayName } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { SettingGroup, SettingRow } from "./setting.tsx";

const themes: Readonly<Record<Theme, Message>> = { system: "Like the system", light: "Light", dark: "Dark" };
const sizes: Readonly<Record<TextSize, Message>> = {
  small: "Small",
  normal: "Normal",
  large: "Large",
  largest: "Largest",
};
const unitNames: Readonly<Record<Units, Message>> = { metric: "Kilograms and metres", imperial: "Pounds and feet" };

/** Languages call themselves by their own name; the two made up to test with show only while developing. */
const languageName = (choice: LanguageChoice): string =>
  ({
    system: t("Like the system"),
    en: "English",
    de: "Deutsch",
    "en-XA": "Longer text (test)",
    "ar-XB": "Right to left (test)",
  })[choice];

const isTest = (choice: LanguageChoice): boolean => choice === "en-XA" || choice === "ar-XB";

/** How the app speaks and looks. */
export const LookSection = (): JSX.Element => {
  const { profile, change } = useProfile();
  const languages = LanguageChoice.options.filter(
    (choice) => !isTest(choice) || import.meta.env.DEV || choice === profile.language,
  );
  return (
    <>
      <SettingGroup>
        <SettingRow label={t("Language")}>
          {(id) => (
            <NativeSelect
              aria-labelledby={id}
              value={profile.language}
              data={languages.map((value) => ({ value, label: languageName(value) }))}
              onChange={(event) => change({ language: LanguageChoice.parse(event.currentTarget.value) })}
            />
          )}
        </SettingRow>
        <SettingRow label={t("Light or dark")}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={profile.theme}
              onChange={(value) => change({ theme: Theme.parse(value) })}
              data={Theme.options.map((value) => ({ value, label: t(themes[value]) }))}
            />
          )}
        </SettingRow>
        <SettingRow label={t("Text size")} detail={t("Everything grows with it.")}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={profile.textSize}
              onChange={(value) => change({ textSize: TextSize.parse(value) })}
              data={TextSize.options.map((value) => ({ value, label: t(sizes[value]) }))}
            />
          )}
        </SettingRow>
      </SettingGroup>
      <SettingGroup>
        <SettingRow label={t("First day of the week")}>
          {(id) => (
            <NativeSelect
              aria-labelledby={id}
              value={profile.weekStart}
              data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) }))}
              onChange={(event) => change({ weekStart: Number(event.currentTarget.value) })}
            />
          )}
        </SettingRow>
        <SettingRow label={t("Units")} detail={t("For your measures. What an exercise asks of you stays the same.")}>
          {(id) => (
            <SegmentedControl
              aria-labelledby={id}
              value={profile.units}
              onChange={(value) => change({ units: Units.parse(value) })}
              data={Units.options.map((value) => ({ value, label: t(unitNames[value]) }))}
            />
          )}
        </SettingRow>
      </SettingGroup>
    </>
  );
};
