import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import { Card } from "../../ui/card.tsx";
import classes from "./learn.module.css";

// From training to the third day, 100 units a stretch; higher is stronger.
const pain = "M4 120C14 40 26 30 44 44C70 64 90 100 130 106C160 110 180 84 204 88C236 92 262 116 396 120";
const soreness = "M4 120C90 120 110 118 150 96C200 66 216 40 252 40C300 40 330 110 396 118";

/** When each is felt, as a sketch: pain with the set and perhaps again in the morning, soreness a day or two later. */
export const SorenessFigure = (): JSX.Element => (
  <Card label={t("When it is felt")}>
    <h2 className={classes["try"]}>{t("When it is felt")}</h2>
    <svg className={classes["curves"]} viewBox="0 0 400 128" aria-hidden="true" focusable="false">
      <path className={classes["ground"]} d="M0 121H400M100 8V121M200 8V121M300 8V121" />
      <path className={classes["pain"]} d={pain} />
      <path className={classes["soreness"]} d={soreness} />
    </svg>
    <div className={classes["axis"]} aria-hidden="true">
      <span>{t("Training")}</span>
      <span>{t("Evening")}</span>
      <span>{t("Next day")}</span>
      <span>{t("Third day")}</span>
    </div>
    <ul className={classes["legend"]}>
      <li data-series="pain">{t("Pain: with the set, and perhaps again the next morning")}</li>
      <li data-series="soreness">{t("Soreness: half a day to two days later, then it goes")}</li>
    </ul>
    <p className={classes["small"]}>{t("A sketch, not a measurement.")}</p>
  </Card>
);
