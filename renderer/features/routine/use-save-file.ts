import type { RoutineDraft } from "#contract/routine.ts";
import { call } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { t } from "../../i18n/t.ts";
import { refusalText } from "../../data/refusal.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { fileText } from "./file-text.ts";

/** Saves a routine as a file where the person says, to be given to somebody. */
export const useSaveFile = (): ((routine: RoutineDraft) => void) => {
  const { exercises } = useCoachInput();
  return (routine) => {
    const used = new Set(routine.items.map(({ prescription }) => prescription.exerciseId));
    const hasPhotos = exercises.some(({ id, still }) => still !== null && used.has(id));
    const name = routine.name.trim() === "" ? t("New routine") : routine.name;
    call("routine.saveFile", { name, text: fileText({ ...routine, name }, exercises) })
      .then((reply) => {
        if (!reply.ok) announceProblem(new Error(refusalText(reply.refusal)));
        else if (reply.value !== null)
          announce(
            hasPhotos
              ? t("Saved as {file}. Your photos stay on this machine.", { file: reply.value })
              : t("Saved as {file}.", { file: reply.value }),
          );
      })
      .catch(announceProblem);
  };
};
