import { useEffect, useRef } from "react";
import type { Profile } from "#contract/profile.ts";
import { useSend } from "./api.ts";
import { useCoachInput } from "./coach-input.tsx";
import { announceProblem } from "../ui/toast.tsx";

/** The profile, and how a part of it is changed: stored at once, over what was changed a moment before. */
export const useProfile = (): {
  readonly profile: Profile;
  readonly change: (part: Partial<Profile>) => void;
} => {
  const { profile } = useCoachInput();
  const { send } = useSend("profile.save");
  // Two changes may come faster than the store is asked again; the second must not bring the first one back.
  const latest = useRef(profile);
  useEffect(() => {
    latest.current = profile;
  }, [profile]);
  const change = (part: Partial<Profile>): void => {
    latest.current = { ...latest.current, ...part };
    send(latest.current).catch(announceProblem);
  };
  return { profile, change };
};
