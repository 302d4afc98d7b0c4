import { Button } from "@mantine/core";
import { type JSX, useState } from "react";
import { type Routine, type RoutineDraft, RoutineId } from "#contract/routine.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { asDraft } from "#coach/plan/edit.ts";
import { freeName } from "./free-name.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useKeptDraft } from "./kept-drafts.ts";
import { RoutineDraftEditor } from "./routine-draft-editor.tsx";

const draftOf = ({ id, name, items }: Routine): RoutineDraft => ({ id, name, items: items.map(asDraft) });

type OpenedProps = {
  readonly id: RoutineId | "new";
  readonly stored: Routine | undefined;
  readonly kept: RoutineDraft | undefined;
};

const Opened = ({ id, stored, kept }: OpenedProps): JSX.Element => {
  const { routines } = useCoachInput();
  // Read once: from then on the draft is what counts, and the store follows it.
  const [start] = useState(() => {
    const taken = routines.filter(({ archived }) => !archived).map(({ name }) => name);
    const fallbackName = stored?.name ?? freeName(t("New routine"), taken);
    const there = stored === undefined ? null : draftOf(stored);
    const opened = kept ?? there ?? { id: RoutineId.parse(crypto.randomUUID()), name: fallbackName, items: [] };
    return { opened, stored: there, fallbackName, unsaved: kept !== undefined };
  });
  return <RoutineDraftEditor subject={id} {...start} />;
};

/** One routine, edited in place, or a new one. */
export const RoutineEditor = ({ id }: { readonly id: RoutineId | "new" }): JSX.Element => {
  const { routines } = useCoachInput();
  const { go } = useNavigation();
  const waiting = useKeptDraft(id);
  const [kept] = useState(() => waiting.read());
  const stored = routines.find((routine) => routine.id === (kept?.id ?? id));
  // One that was made just now is among the routines a moment later.
  if (stored === undefined && id !== "new")
    return (
      <EmptyState
        sentence={t("This routine is no longer there.")}
        action={<Button onClick={() => go({ kind: "routines" })}>{t("All routines")}</Button>}
      />
    );
  return <Opened id={id} stored={stored} kept={kept} />;
};
