import { SegmentedControl } from "@mantine/core";
import type { JSX } from "react";
import { PlanMode } from "#contract/profile.ts";
import { t } from "../../i18n/t.ts";
import { useProfile } from "../../data/use-profile.ts";
import { planModeText } from "../../text/plan-mode.ts";
import classes from "./plan.module.css";

/** Which way the plan goes on when a session is missed, and what that means. */
export const PlanModeSwitch = (): JSX.Element => {
  const { profile, change } = useProfile();
  const { planMode } = profile;
  return (
    <div className={classes["mode"]}>
      <span id="missed-session" className={classes["modeName"]}>
        {t("When you miss a session")}
      </span>
      <SegmentedControl
        size="xs"
        className={classes["switch"] ?? ""}
        aria-labelledby="missed-session"
        value={planMode}
        onChange={(value) => change({ planMode: PlanMode.parse(value) })}
        data={PlanMode.options.map((value) => ({ value, label: planModeText(value).label }))}
      />
      <p>{planModeText(planMode).meaning}</p>
    </div>
  );
};
