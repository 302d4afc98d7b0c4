import { Button, Text } from "@mantine/core";
import type { JSX } from "react";
import type { PainMoment } from "#contract/pain.ts";
import { Nrs } from "#contract/quantity.ts";
import { t } from "../../i18n/t.ts";
import classes from "./pain.module.css";

const nothing = Nrs.parse(0);

type OneTapProps = {
  readonly moment: PainMoment;
  /** The usual rating before training, in whole steps. */
  readonly usual: Nrs;
  readonly pending: boolean;
  readonly onAnswer: (nrs: Nrs) => void;
};

/** The whole answer in one tap: no pain, and in the morning also "as usual". */
export const OneTap = ({ moment, usual, pending, onAnswer }: OneTapProps): JSX.Element => {
  const asUsual = moment === "morning" && usual > 0;
  return (
    <div className={classes["taps"]}>
      {asUsual ? (
        <Button size="lg" variant="light" loading={pending} onClick={() => onAnswer(usual)}>
          {t("As usual ({rating}), nothing new", { rating: usual })}
        </Button>
      ) : null}
      <Button size="lg" variant="light" loading={pending} onClick={() => onAnswer(nothing)}>
        {moment === "morning" && !asUsual ? t("No pain, as usual") : t("No pain")}
      </Button>
      <Text c="dimmed" size="sm" className={classes["or"]}>
        {t("One tap and it is saved. Or say more:")}
      </Text>
    </div>
  );
};
