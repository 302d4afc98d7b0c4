import type { PainMoment } from "../../../electron/contract/pain.ts";

/** When an entry was made, in a few words. */
export const momentText: Readonly<Record<PainMoment, string>> = {
  session: "After the session",
  morning: "Next morning",
  any: "Without a session",
};
