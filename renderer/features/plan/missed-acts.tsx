import { UnstyledButton } from "@mantine/core";
import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import classes from "./card.module.css";

type MissedActsProps = {
  readonly name: string;
  readonly onToday: () => void;
  readonly onMove: () => void;
  readonly onLetGo: () => void;
};

/** What can become of a session that was missed, each by one key. */
export const MissedActs = ({ name, onToday, onMove, onLetGo }: MissedActsProps): JSX.Element => (
  <div className={classes["missedActs"]}>
    <UnstyledButton data-key="D" aria-keyshortcuts="D" aria-label={`${t("Do today")}: ${name}`} onClick={onToday}>
      {t("Do today")}
    </UnstyledButton>
    <UnstyledButton data-key="M" aria-keyshortcuts="M" aria-label={`${t("Move")}: ${name}`} onClick={onMove}>
      {t("Move")}
    </UnstyledButton>
    <UnstyledButton data-key="X" aria-keyshortcuts="X" aria-label={`${t("Let go")}: ${name}`} onClick={onLetGo}>
      {t("Let go")}
    </UnstyledButton>
  </div>
);
