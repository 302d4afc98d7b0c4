import type { IsoDate } from "#contract/day.ts";
import { dayText } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import type { Names } from "./explain.ts";
import { explainExclusion } from "./explain-choice.ts";
import { explainOutlook } from "./explain-outlook.ts";
import type { Standing } from "#coach/outlook/ladder-map.ts";

/** A few words on a rung. */
export const standingText = (standing: Standing): string => {
  switch (standing.kind) {
    case "here":
      return t("You are here");
    case "bounded":
      return t("Eased for now");
    case "away":
      return t("Not for you now");
    case "next":
      return t("Next step");
    case "clean":
      return t("Pain-free {times, plural, =1 {once} other {# times}}", { times: standing.times });
    case "open":
      return "";
  }
};

/** What a rung's standing means, as a sentence. */
export const explainStanding = (standing: Standing, names: Names, today: IsoDate): string => {
  switch (standing.kind) {
    case "here":
      return t("This is in your plan now. {needs}", { needs: explainOutlook(standing.needs, names, today) });
    case "bounded":
      return t("Your log asks for less of this kind now. It comes back step by step.");
    case "away":
      return explainExclusion(standing.because);
    case "next":
      return t("One step up from where you are. It is offered once what is below went well.");
    case "clean":
      return t("{clean}, last on {day}.", { clean: standingText(standing), day: dayText(standing.lastDate) });
    case "open":
      return t("No pain-free session with it in the last weeks.");
  }
};
