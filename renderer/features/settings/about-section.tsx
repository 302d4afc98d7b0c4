import type { JSX } from "react";
import { useCall } from "../../data/api.ts";
import { t } from "../../i18n/t.ts";
import { Mark } from "../../ui/mark.tsx";
import { licences, sources } from "./credits.ts";
import { SettingBlock, SettingGroup } from "./setting.tsx";
import classes from "./settings.module.css";

/** What Supine is and is not, where its numbers come from, and whose work it stands on. */
export const AboutSection = (): JSX.Element => {
  const status = useCall("app.status", undefined);
  return (
    <>
      <SettingGroup>
        <SettingBlock>
          <div className={classes["about"]}>
            <Mark size={56} />
            <div>
              <strong>{t("Supine {version}", { version: status.data?.version ?? "" })}</strong>
              <p className={classes["rowDetail"]}>
                {t("A training log and planner for adults that listens to your lower back.")}
              </p>
            </div>
          </div>
        </SettingBlock>
        <SettingBlock>
          <ul className={classes["points"]}>
            <li>{t("It does not diagnose, treat or predict, and it does not clear anybody for training.")}</li>
            <li>{t("It stops and sends you to a clinician when you tick a warning sign.")}</li>
            <li>{t("Everything stays on this computer. There is no account and nothing is sent anywhere.")}</li>
            <li>
              {t("Demand numbers and comfort rules are Supine’s own judgement, with sources where there are any.")}
            </li>
          </ul>
        </SettingBlock>
      </SettingGroup>
      <SettingGroup title={t("Sources")}>
        <SettingBlock>
          <ul className={classes["points"]} lang="en">
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </SettingBlock>
      </SettingGroup>
      <SettingGroup
        title={t("Licences")}
        detail={t("Supine is free software under the MIT licence. It is built with:")}
      >
        <SettingBlock>
          <dl className={classes["licences"]} lang="en">
            {licences.map(({ name, licence }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{licence}</dd>
              </div>
            ))}
          </dl>
        </SettingBlock>
      </SettingGroup>
    </>
  );
};
