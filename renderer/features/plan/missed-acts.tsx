import { UnstyledButton } from "@mantine/core";
import type { JSX } from "react";
import { t } from "../../messages/t.ts";
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
    <UnstyledButton aria-keyshortcuts="D" aria-label={t("Do {routine} today", { routine: name })} onClick={onToday}>
      {t("Do today")} <kbd>D</kbd>
    </UnstyledButton>
    <UnstyledButton aria-keyshortcuts="M" aria-label={t("Move {routine}", { routine: name })} onClick={onMove}>
      {t("Move")} <kbd>M</kbd>
    </UnstyledButton>
    <UnstyledButton aria-keyshortcuts="X" aria-label={t("Let {routine} go", { routine: name })} onClick={onLetGo}>
      {t("Let go")} <kbd>X</kbd>
    </UnstyledButton>
  </div>
);
