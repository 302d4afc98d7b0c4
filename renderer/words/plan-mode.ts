import type { PlanMode } from "../../electron/contract/profile.ts";
import { type Message, t } from "../messages/t.ts";

const modes: Readonly<Record<PlanMode, { readonly label: Message; readonly meaning: Message }>> = {
  calendar: {
    label: "By the calendar",
    meaning: "A session stays on its day. When you miss it, you move it or let it go.",
  },
  sequence: {
    label: "In sequence",
    meaning: "The next routine waits until you have done it, and what follows slides on.",
  },
};

/** What a way of planning is called, and what it does with a session that was missed, in one line. */
export const planModeText = (mode: PlanMode): { readonly label: string; readonly meaning: string } => ({
  label: t(modes[mode].label),
  meaning: t(modes[mode].meaning),
});
