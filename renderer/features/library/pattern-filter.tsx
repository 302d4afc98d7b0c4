import type { JSX } from "react";
import type { Pattern } from "#contract/exercise.ts";
import { patternOrder } from "../../data/catalogue-search.ts";
import { patternText } from "../../text/vocabulary.ts";
import { t } from "../../i18n/t.ts";
import classes from "./pattern-filter.module.css";

type PatternFilterProps = { readonly value: Pattern | null; readonly onChange: (value: Pattern | null) => void };

/** One kind of movement, or all of them. */
export const PatternFilter = ({ value, onChange }: PatternFilterProps): JSX.Element => (
  <div className={classes["patterns"]} role="group" aria-label={t("Movement")}>
    {[null, ...patternOrder].map((one) => (
      <button
        key={one ?? "all"}
        type="button"
        className={classes["pattern"]}
        aria-pressed={value === one}
        onClick={() => onChange(one)}
      >
        {one === null ? t("All") : patternText(one)}
      </button>
    ))}
  </div>
);
