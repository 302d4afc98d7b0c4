import type { JSX } from "react";
import { t } from "../i18n/t.ts";
import classes from "./day-dot.module.css";

/** What a day felt like: a dot of the pain ramp, always with its digit. */
export const DayDot = ({ nrs }: { readonly nrs: number }): JSX.Element => (
  <span
    className={classes["dot"]}
    style={{ background: `var(--pain-${nrs})`, color: `var(--pain-ink-${nrs})` }}
    role="img"
    aria-label={nrs === 0 ? t("No pain") : t("Pain {nrs} of 10", { nrs })}
  >
    {nrs}
  </span>
);
