import type { PlanMode } from "#contract/profile.ts";
import { type Message, t } from "../i18n/t.ts";

const modes: Readonly<Record<PlanMode, { readonly label: Message; readonly meaning: Message }>> = {
  calendar: {
    label: "It stays on its day",
    meaning: "By the calendar: you move it or let it go yourself, and the rest of the plan keeps its days.",
  },
  sequence: {
    label: "It waits for you",
    meaning: "In sequence: it comes next, and what follows moves back as far as it has to.",
  },
};

/** What a way of planning is called, and what it does with a session that was missed, in one line. */
export const planModeText = (mode: PlanMode): { readonly label: string; readonly meaning: string } => ({
  label: t(modes[mode].label),
  meaning: t(modes[mode].meaning),
});
