import { useCallback } from "react";
import { call } from "./api.ts";
import { useNavigation } from "./navigation.tsx";
import { refusalText } from "./refusal.ts";
import { announceProblem } from "./toast.tsx";

/** Asks for a routine file and shows what is in it, before anything is added. */
export const useOpenRoutineFile = (): (() => void) => {
  const { go } = useNavigation();
  return useCallback(() => {
    call("routine.openFile", undefined)
      .then((reply) => {
        if (!reply.ok) announceProblem(new Error(refusalText(reply.refusal)));
        else if (reply.value !== null) go({ kind: "routineFile", text: reply.value });
      })
      .catch(announceProblem);
  }, [go]);
};
