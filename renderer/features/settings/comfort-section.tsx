import { SegmentedControl } from "@mantine/core";
import type { JSX } from "react";
import { useCoachInput } from "../../data/coach-input.tsx";
import { comfortOf } from "#coach/log/comfort.ts";
import { evidence } from "#coach/evidence.ts";
import { t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { SettingBlock, SettingGroup, SettingRow } from "./setting.tsx";

const from = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

const easeFromChoices = from(evidence.bothersomeNrsLeast.value, evidence.bothersomeNrs.value);
const cleanUpToChoices = from(evidence.cleanNrsLeast.value, evidence.cleanNrs.value);

/** Where the person wants more care than the decision table. Less care cannot be chosen. */
export const ComfortSection = (): JSX.Element => {
  const { change } = useProfile();
  const comfort = comfortOf(useCoachInput().profile);
  return (
    <SettingGroup
      detail={t(
        "The coach goes by your ratings from 0 to 10. You can ask for more care than its rules, never for less; what stops training stays as it is.",
      )}
    >
      <SettingRow
        label={t("Ease an exercise from")}
        detail={t("At this rating or more, an exercise gets easier or another one takes its place.")}
      >
        {(id) => (
          <SegmentedControl
            aria-labelledby={id}
            value={String(comfort.easeFrom)}
            data={easeFromChoices.map(String)}
            onChange={(value) => change({ comfort: { ...comfort, easeFrom: Number(value) } })}
          />
        )}
      </SettingRow>
      <SettingRow
        label={t("Count a session as pain-free up to")}
        detail={t("Only pain-free sessions lead to a step up, or back up. With less, steps come later.")}
      >
        {(id) => (
          <SegmentedControl
            aria-labelledby={id}
            value={String(comfort.cleanUpTo)}
            data={cleanUpToChoices.map(String)}
            onChange={(value) => change({ comfort: { ...comfort, cleanUpTo: Number(value) } })}
          />
        )}
      </SettingRow>
      <SettingBlock>
        <span className="quiet">
          {t("What is changed here holds from today on. What was decided before stays as it was.")}
        </span>
      </SettingBlock>
    </SettingGroup>
  );
};
