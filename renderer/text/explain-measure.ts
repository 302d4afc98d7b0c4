import type { Remark } from "#coach/week/week-measure.ts";
import { inSentence, listed, numberText, weekdayText } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { strandText } from "./explain-week.ts";
import { patternText } from "./vocabulary.ts";

/** What a week goes beyond, as something to look at and not as a fault. */
export const explainRemark = (remark: Remark): string => {
  switch (remark.kind) {
    case "many":
      return t("More than the plan’s own limit of {most} hard sets a week: {parts}.", {
        most: remark.most,
        parts: listed(
          remark.patterns.map(({ pattern, hardSets }) => `${inSentence(patternText(pattern))} ${numberText(hardSets)}`),
        ),
      });
    case "rise":
      return t("A gentle step up from the week before: {parts}.", {
        parts: listed(
          remark.patterns.map(({ pattern, hardSets, limit }) =>
            t("{pattern} up to {limit} (here {sets})", {
              pattern: inSentence(patternText(pattern)),
              limit,
              sets: hardSets,
            }),
          ),
        ),
      });
    case "close":
      return t("{strand}: demanding on days that follow each other, {days}. A day between leaves it 48 hours.", {
        strand: strandText(remark.strand),
        days: listed(remark.dates.map(weekdayText)),
      });
    case "once":
      return t("Only once this week: {patterns}. Twice is what the plan goes by.", {
        patterns: listed(remark.patterns.map((pattern) => inSentence(patternText(pattern)))),
      });
  }
};
