import type { IsoDate } from "#contract/day.ts";
import type { Shortfall } from "#coach/bounds/step-state.ts";
import type { BackUp, Outlook } from "#coach/outlook/outlook.ts";
import type { Wait } from "#coach/bounds/step-state.ts";
import { inSentence, isNear, nearDayText } from "../i18n/format.ts";
import { type Message, t } from "../i18n/t.ts";
import type { Names } from "./explain.ts";

const needs: Readonly<Record<Shortfall, Message>> = {
  morning: "a next-morning answer",
  pain_answer: "an answer to how it felt",
  technique: "a technique answer with every point kept",
  top_of_dose: "every set in full",
  hours_apart: "48 hours after the one before",
  pain: "less pain, and a morning as usual",
  reps_in_reserve: "reps in reserve of 2 or more",
};

/** What can still be answered for the last session; the rest is for the next one. */
const isOpen = (shortfall: Shortfall): boolean => shortfall === "morning" || shortfall === "pain_answer";

const missingText = (missing: readonly Shortfall[]): string => {
  if (missing.length === 0) return "";
  const list = missing.map((one) => t(needs[one])).join(" · ");
  return missing.every(isOpen)
    ? t("To count, the last session still needs: {needs}", { needs: list })
    : t("To count, the last session would have needed: {needs}", { needs: list });
};

/** "from Thursday", further off "next week, from 16 March". */
const readyText = (date: IsoDate, today: IsoDate): string => {
  const day = nearDayText(date, today);
  return isNear(date, today) ? t("Ready from {day}", { day }) : t("Ready next week, from {day}", { day });
};

const waitText = (wait: Wait, eased: string | null, today: IsoDate): string => {
  switch (wait.kind) {
    case "spacing":
      return t("{ready}: one step in one week, of a demanding exercise in two.", {
        ready: readyText(wait.untilDate, today),
      });
    case "calm":
      return t("{ready}, if nothing of its kind is at 3 or more until then.", {
        ready: readyText(wait.untilDate, today),
      });
    case "elsewhere":
      return t("{ready}, if no pain of 3 or more is noted outside a session until then.", {
        ready: readyText(wait.untilDate, today),
      });
    case "bounded":
      return eased === null
        ? t("First back up: something of its kind is still eased.")
        : t("First back up: {exercise} is still eased.", { exercise: inSentence(eased) });
    case "tolerance":
      return t(
        "What was logged so far leaves it open whether your back takes the next step. More comfortable sessions, best with steps in between, would settle it.",
      );
    case "symptoms":
      return t("It waits for 14 days without a 3 or more, as the next step hangs or is advanced.");
    case "top":
      return t("This is the top of this line.");
  }
};

/** How far a stand-in is on the way back up. */
const backText = (back: BackUp, today: IsoDate): string => {
  if (back.kind === "suspended")
    return t("It stands in until {day}; then it goes back up step by step.", {
      day: nearDayText(back.untilDate, today),
    });
  if (back.offered) return t("The next step back up is ready, and waits for your answer.");
  const soFar = t("{clean} of {needed} comfortable sessions for the next step back up.", {
    clean: back.comfortable,
    needed: back.needed,
  });
  return back.comfortable < back.needed
    ? soFar
    : `${soFar} ${t("It is offered once your log makes it likely to stay comfortable.")}`;
};

/** What the next step of an exercise still needs, or why it waits: first what is there already. */
export const explainOutlook = (
  { cleanSoFar, cleanNeeded, missing, wait, eased, offered, back }: Outlook,
  names: Names,
  today: IsoDate,
): string => {
  if (back !== null) return backText(back, today);
  const waiting = wait === null ? "" : waitText(wait, eased === null ? null : names(eased), today);
  if (offered) return t("The next step is ready, and waits for your answer.");
  const earned = t(
    "{count, plural, one {# pain-free session} other {# pain-free sessions}}: the next step is earned.",
    {
      count: cleanSoFar,
    },
  );
  if (wait?.kind === "top")
    return `${t("{count, plural, one {# pain-free session} other {# pain-free sessions}}.", { count: cleanSoFar })} ${waiting}`;
  // A stand-in earns nothing for itself.
  if (wait !== null && cleanSoFar < cleanNeeded) return waiting;
  if (wait !== null) return `${earned} ${waiting}`;
  if (cleanSoFar >= cleanNeeded) return `${earned} ${t("It is looked at again after the next session.")}`;
  const soFar = t("{clean} of {needed} pain-free sessions so far.", { clean: cleanSoFar, needed: cleanNeeded });
  const more =
    cleanSoFar === 0
      ? missingText(missing)
      : t("{count} more, then the next step.", { count: cleanNeeded - cleanSoFar });
  return more === "" ? soFar : `${soFar} ${more}`;
};
