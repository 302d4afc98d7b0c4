import type { JSX } from "react";
import { Equipment } from "#contract/exercise.ts";
import { t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { equipmentText } from "../../text/vocabulary.ts";
import { ChoiceList } from "./choice-list.tsx";
import { SettingBlock, SettingGroup } from "./setting.tsx";

/** What the person has at hand. */
export const EquipmentSection = (): JSX.Element => {
  const { profile, change } = useProfile();
  return (
    <SettingGroup>
      <SettingBlock>
        <ChoiceList
          label={t("What you have at hand")}
          description={t(
            "The coach suggests only exercises that fit it. In your own routines, too, another exercise takes the place of what does not.",
          )}
          options={Equipment.options}
          text={equipmentText}
          value={profile.equipment}
          onChange={(equipment) => change({ equipment })}
        />
      </SettingBlock>
    </SettingGroup>
  );
};
