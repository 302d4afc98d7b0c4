import { evidence } from "#coach/evidence.ts";
import type { Known } from "#coach/outlook/known-tolerance.ts";
import { t } from "../i18n/t.ts";

/** A demand in hundredths of a straight leg raise, to the next five: it is not known more finely. */
const percent = (demand: number): number => Math.max(0, Math.round(demand * 20) * 5);

const howMuch = (sessions: number): string => {
  if (sessions < evidence.littleKnown.value) return t("little data");
  return sessions < evidence.moreKnown.value ? t("some data") : t("good data");
};

/**
 * What the log says about how much load on the hips is comfortable, with how little is known: "Likely comfortable up to
 * about 30 % of a straight leg raise, unsure between 30 % and 85 %, from 6 sessions: little data."
 */
export const explainTolerance = ({ comfortableUpTo, unsureUpTo, sessions }: Known): string => {
  if (sessions === 0) return t("Nothing is logged yet that says how much is comfortable for you.");
  const low = percent(comfortableUpTo);
  const high = percent(unsureUpTo);
  const known = t("from {sessions, plural, =1 {one session} other {# sessions}}: {howMuch}", {
    sessions,
    howMuch: howMuch(sessions),
  });
  return low === 0
    ? t("Not known yet how much of a straight leg raise is comfortable: unsure up to about {high} %, {known}.", {
        high,
        known,
      })
    : t(
        "Likely comfortable up to about {low} % of a straight leg raise, unsure between {low} % and {high} %, {known}.",
        { low, high, known },
      );
};

/** What an exercise at its usual limit asks of the hips. */
export const explainDemand = (demand: number): string =>
  demand === 0
    ? t("It asks nothing of the hips: no leg has to be held.")
    : t(
        "It asks for about {percent} % of a straight leg raise. If only your control sets the limit, we assume 15° lower.",
        {
          percent: percent(demand),
        },
      );

/** Where to start a pattern that was not trained yet. */
export const explainStart = (name: string): string =>
  t("A careful place to start here: {exercise}.", { exercise: name });
