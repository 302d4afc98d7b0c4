import { useState } from "react";
import type { Profile } from "#contract/profile.ts";
import { ask, useSwitch } from "../data/api.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import { t } from "../i18n/t.ts";
import { announceWithUndo } from "../ui/toast.tsx";
import { answerTo, sampleStart, tellStory } from "./story.ts";
import { makeTeller } from "./teller.ts";

/** The one the story is about, who reads and sees the app as the person does. */
const profileOf = (own: Profile): Profile => ({
  ...own,
  equipment: own.equipment.length === 0 ? ["mat", "wall", "chair"] : own.equipment,
  provokedBy: [],
  conditions: [],
  body: { proportions: "woman", massKilograms: 62, heightMetres: 1.65 },
  week: { days: [1, 3, 5].map((weekday) => ({ weekday, minutes: 20 })), goals: ["anterior_core"] },
  welcomed: true,
});

/** Shows the sample diary in place of the person's own log, which stays as it is, and takes it away again. */
export const useSample = (): {
  readonly show: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly working: boolean;
} => {
  const { profile } = useCoachInput();
  const open = useSwitch("sample.open");
  const takeAway = useSwitch("sample.remove");
  const bringBack = useSwitch("sample.bringBack");
  const [working, setWorking] = useState(false);

  const whileWorking = async (work: () => Promise<void>): Promise<void> => {
    setWorking(true);
    try {
      await work();
    } finally {
      setWorking(false);
    }
  };
  const show = async (): Promise<void> => {
    const { date, zone } = await ask("app.today", undefined);
    await ask("sample.begin", undefined);
    const teller = await makeTeller((part) => ask("sample.play", part), {
      first: sampleStart(date),
      last: date,
      zone,
      profile: profileOf(profile),
      answerTo,
    });
    await tellStory(teller, date);
    await open(undefined);
  };
  const remove = async (): Promise<void> => {
    await takeAway(undefined);
    announceWithUndo(t("The sample diary is gone. This is your own log."), () => bringBack(undefined));
  };
  return { show: () => whileWorking(show), remove: () => whileWorking(remove), working };
};
