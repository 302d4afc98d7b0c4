import { dayText, explainOutlook } from "./explain.ts";
import { explainExclusion } from "./explain-choice.ts";
import type { Standing } from "./ladder-map.ts";

/** A few words on a rung. */
export const standingText = (standing: Standing): string => {
  switch (standing.kind) {
    case "here":
      return "You are here";
    case "parked":
      return `Rests until ${dayText(standing.untilDate)}`;
    case "away":
      return "Not for you now";
    case "next":
      return "Next step";
    case "clean":
      return standing.times === 1 ? "Clean once" : `Clean ${standing.times} times`;
    case "open":
      return "";
  }
};

/** What a rung's standing means, as a sentence. */
export const explainStanding = (standing: Standing): string => {
  switch (standing.kind) {
    case "here":
      return `This is in your plan now. For the next step: ${explainOutlook(standing.needs)}`;
    case "parked":
      return `It rests until ${dayText(standing.untilDate)}, and is then tried again one step lower.`;
    case "away":
      return explainExclusion(standing.because);
    case "next":
      return "One step up from where you are. It is offered once what is below went cleanly.";
    case "clean":
      return `${standingText(standing)}, last on ${dayText(standing.lastDate)}.`;
    case "open":
      return "Not done cleanly in the last weeks.";
  }
};
