import { useCallback } from "react";
import { call } from "../data/api.ts";
import { useNavigation } from "../navigation/navigation.tsx";
import { refusalText } from "../data/refusal.ts";
import { announceProblem } from "../ui/toast.tsx";

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
