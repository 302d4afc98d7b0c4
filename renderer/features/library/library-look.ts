import { useState } from "react";
import * as z from "zod";
import { IsoDate } from "#contract/day.ts";
import { Pattern } from "#contract/exercise.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { plusDays } from "#coach/days.ts";
import { useDrafts } from "../../data/drafts.tsx";

/** What is shown: everything, or what the person marked. */
const Shelf = z.enum(["all", "favourites", "notNow"]);
export type Shelf = z.infer<typeof Shelf>;

/** What the library is searched for, and what it leaves out. */
const Look = z
  .object({
    typed: z.string(),
    pattern: Pattern.nullable(),
    shelf: Shelf,
    onlyOwned: z.boolean(),
    onlyFitting: z.boolean(),
  })
  .readonly();
type Look = z.infer<typeof Look>;

const everything: Look = { typed: "", pattern: null, shelf: "all", onlyOwned: false, onlyFitting: false };

const key = "library look";
const Kept = z.object({ look: Look, on: IsoDate });

/** How the person looks at the library: still the same after a look elsewhere, also past midnight, but not days later. */
export const useLibraryLook = (): {
  readonly look: Look;
  /** Whether anything is left out. */
  readonly isNarrowed: boolean;
  readonly change: (part: Partial<Look>) => void;
  readonly showEverything: () => void;
} => {
  const { today } = useCoachInput();
  const drafts = useDrafts();
  const [look, setLook] = useState<Look>(() => {
    const kept = drafts.read(key, Kept);
    return kept === undefined || kept.on < plusDays(today, -1) ? everything : kept.look;
  });
  const show = (next: Look): void => {
    setLook(next);
    drafts.keep(key, { look: next, on: today });
  };
  return {
    look,
    isNarrowed: JSON.stringify(look) !== JSON.stringify(everything),
    change: (part) => show({ ...look, ...part }),
    showEverything: () => show(everything),
  };
};
