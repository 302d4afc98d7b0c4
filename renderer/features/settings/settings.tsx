import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { type SettingsSection, settingsSections } from "../../navigation/settings-sections.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { AboutSection } from "./about-section.tsx";
import { BackSection } from "./back-section.tsx";
import { BodySection } from "./body-section.tsx";
import { ComfortSection } from "./comfort-section.tsx";
import { DataSection } from "./data-section.tsx";
import { EquipmentSection } from "./equipment-section.tsx";
import { ExercisesSection } from "./exercises-section.tsx";
import { LookSection } from "./look-section.tsx";
import classes from "./settings.module.css";
import { TrainingSection } from "./training-section.tsx";

const content = (section: SettingsSection): JSX.Element => {
  switch (section) {
    case "look":
      return <LookSection />;
    case "back":
      return <BackSection />;
    case "comfort":
      return <ComfortSection />;
    case "equipment":
      return <EquipmentSection />;
    case "body":
      return <BodySection />;
    case "training":
      return <TrainingSection />;
    case "exercises":
      return <ExercisesSection />;
    case "about":
      return <AboutSection />;
    case "data":
      return <DataSection />;
  }
};

/** Everything a person can set, a section at a time. Every change is stored at once and can be undone. */
export const Settings = ({ section }: { readonly section: SettingsSection }): JSX.Element => {
  const { go } = useNavigation();
  const sections = settingsSections.map(({ id, label }) => ({ id, label: t(label) }));
  const label = sections.find(({ id }) => id === section)?.label ?? "";
  return (
    <>
      <PageHeader title={t("Settings")} />
      <div className={classes["frame"]}>
        <nav aria-label={t("Parts of the settings")} className={classes["sections"]}>
          {sections.map(({ id, label: name }) => (
            <button
              key={id}
              type="button"
              className={classes["section"]}
              aria-current={id === section ? "true" : undefined}
              onClick={() => {
                if (id !== section) go({ kind: "settings", section: id });
              }}
            >
              {name}
            </button>
          ))}
        </nav>
        <section aria-label={label} className={classes["content"]}>
          {content(section)}
        </section>
      </div>
    </>
  );
};
