import { dayText } from "../messages/format.ts";
import { t } from "../messages/t.ts";
import { explainOutlook } from "./explain.ts";
import { explainExclusion } from "./explain-choice.ts";
import type { Standing } from "../coach/steps/ladder-map.ts";

/** A few words on a rung. */
export const standingText = (standing: Standing): string => {
  switch (standing.kind) {
    case "here":
      return t("You are here");
    case "bounded":
      return t("Not yet");
    case "away":
      return t("Not for you now");
    case "next":
      return t("Next step");
    case "clean":
      return t("Clean {times, plural, =1 {once} other {# times}}", { times: standing.times });
    case "open":
      return "";
  }
};

/** What a rung's standing means, as a sentence. */
export const explainStanding = (standing: Standing): string => {
  switch (standing.kind) {
    case "here":
      return t("This is in your plan now. For the next step: {needs}", { needs: explainOutlook(standing.needs) });
    case "bounded":
      return t("What you logged asks for less for now. The way back up leads here rung by rung.");
    case "away":
      return explainExclusion(standing.because);
    case "next":
      return t("One step up from where you are. It is offered once what is below went cleanly.");
    case "clean":
      return t("{clean}, last on {day}.", { clean: standingText(standing), day: dayText(standing.lastDate) });
    case "open":
      return t("Not done cleanly in the last weeks.");
  }
};
