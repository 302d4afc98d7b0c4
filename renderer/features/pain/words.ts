import type { PainMoment } from "#contract/pain.ts";
import { type Message, t } from "../../i18n/t.ts";

const moments: Readonly<Record<PainMoment, Message>> = {
  session: "After the session",
  morning: "Next morning",
  any: "Without a session",
};

/** When an entry was made, in a few words. */
export const momentText = (moment: PainMoment): string => t(moments[moment]);
