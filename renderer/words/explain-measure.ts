import type { Remark } from "../coach/week-measure.ts";
import { inSentence, listed, numberText, weekdayText } from "../messages/format.ts";
import { t } from "../messages/t.ts";
import { strandText } from "./explain-week.ts";

/** What a week goes beyond, as something to look at and not as a fault. */
export const explainRemark = (remark: Remark): string => {
  switch (remark.kind) {
    case "many":
      return t("More than the plan’s own limit of {most} hard sets a week: {parts}.", {
        most: remark.most,
        parts: listed(
          remark.strands.map(({ strand, hardSets }) => `${inSentence(strandText(strand))} ${numberText(hardSets)}`),
        ),
      });
    case "rise":
      return t("A gentle step up from the week before: {parts}.", {
        parts: listed(
          remark.strands.map(({ strand, hardSets, limit }) =>
            t("{strand} up to {limit} (here {sets})", {
              strand: inSentence(strandText(strand)),
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
      return t("Only once this week: {strands}. Twice is what the plan goes by.", {
        strands: listed(remark.strands.map((strand) => inSentence(strandText(strand)))),
      });
  }
};
