import { Button } from "@mantine/core";
import { type JSX, useState } from "react";
import { type RoutineDraft, RoutineId, type Routine } from "../../../electron/contract/routine.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { asDraft } from "../../coach/edit.ts";
import { useNavigation } from "../../navigation.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { t } from "../../messages/t.ts";
import { useKeptDraft } from "./kept-drafts.ts";
import { RoutineDraftEditor } from "./routine-draft-editor.tsx";

const draftOf = ({ id, name, items }: Routine): RoutineDraft => ({ id, name, items: items.map(asDraft) });

const freeName = (routines: readonly Routine[]): string => {
  const taken = new Set(routines.filter((one) => !one.archived).map((one) => one.name.toLowerCase()));
  const names = [t("New routine"), ...routines.map((_, index) => t("New routine {number}", { number: index + 2 }))];
  return names.find((name) => !taken.has(name.toLowerCase())) ?? t("New routine");
};

/** One routine, edited in place, or a new one. */
export const RoutineEditor = ({ id }: { readonly id: RoutineId | "new" }): JSX.Element => {
  const { routines } = useCircumstances();
  const { go } = useNavigation();
  const waiting = useKeptDraft(id);
  // Read once: from then on the draft is what counts, and the store follows it.
  const [start] = useState(() => {
    const kept = waiting.read();
    const stored = routines.find((routine) => routine.id === (kept?.id ?? id));
    if (stored === undefined && id !== "new") return null;
    const fallbackName = stored?.name ?? freeName(routines);
    const opened =
      kept ??
      (stored === undefined
        ? { id: RoutineId.parse(crypto.randomUUID()), name: fallbackName, items: [] }
        : draftOf(stored));
    return { opened, stored: stored === undefined ? null : draftOf(stored), fallbackName, unsaved: kept !== undefined };
  });
  if (start === null)
    return (
      <EmptyState
        sentence={t("This routine is no longer there.")}
        action={<Button onClick={() => go({ kind: "routines" })}>{t("All routines")}</Button>}
      />
    );
  return <RoutineDraftEditor key={start.opened.id} subject={id} {...start} />;
};
