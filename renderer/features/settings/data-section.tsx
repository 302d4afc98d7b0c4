import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useCall, useSend } from "../../api.ts";
import { t } from "../../messages/t.ts";
import { announceProblem } from "../../toast.tsx";
import { SettingBlock, SettingGroup, SettingRow } from "./setting.tsx";
import classes from "./settings.module.css";

/** Where the log lies. */
export const DataSection = (): JSX.Element => {
  const status = useCall("app.status", undefined);
  const folder = useSend("app.openFolder");
  return (
    <SettingGroup>
      <SettingRow label={t("Your log")} detail={t("Everything you enter is one file on this computer.")}>
        {() => (
          <Button variant="default" onClick={() => folder.send(undefined).catch(announceProblem)}>
            {t("Show the folder")}
          </Button>
        )}
      </SettingRow>
      <SettingBlock>
        <span className={classes["path"]}>{status.data?.path ?? ""}</span>
      </SettingBlock>
    </SettingGroup>
  );
};
