import { Button } from "@mantine/core";
import type { JSX } from "react";
import * as z from "zod";
import { OwnExerciseDraft } from "../../../electron/contract/exercise.ts";
import { RoutineDraft, RoutineId, RoutineItemId } from "../../../electron/contract/routine.ts";
import { useSend } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { t } from "../../messages/t.ts";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem } from "../../toast.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";

const RoutineFile = z.object({ routine: RoutineDraft, exercises: z.array(OwnExerciseDraft).max(30).default([]) });

/** A dropped routine before it is added: its name and its exercises. Added as a new one, never over one that is there. */
export const DroppedRoutine = ({ text }: { readonly text: string }): JSX.Element => {
  const { exercises } = useCircumstances();
  const { go } = useNavigation();
  const { send, pending } = useSend("routine.takeIn");
  const read = RoutineFile.safeParse(JSON.parse(text));
  if (!read.success)
    return (
      <EmptyState
        sentence={t("This file holds no routine that Supine can read. Nothing was added.")}
        action={<Button onClick={() => go({ kind: "routines" })}>{t("All routines")}</Button>}
      />
    );
  const { routine, exercises: brought } = read.data;
  const missing = brought.filter(({ id }) => !exercises.some((exercise) => exercise.id === id));
  const nameOf = new Map([...missing, ...exercises].map(({ id, name }) => [id, name]));

  const add = async (): Promise<void> => {
    const items = routine.items.map((item) => ({ ...item, id: RoutineItemId.parse(crypto.randomUUID()) }));
    await send({ routine: { ...routine, id: RoutineId.parse(crypto.randomUUID()), items }, exercises: missing });
    go({ kind: "routines" });
  };

  return (
    <>
      <PageHeader
        title={routine.name}
        detail={t("From a file. Nothing was added yet.")}
        action={
          <Button loading={pending} onClick={() => add().catch(announceProblem)}>
            {t("Add to your routines")}
          </Button>
        }
      />
      <ol>
        {routine.items.map(({ id, prescription }) => (
          <li key={id}>{nameOf.get(prescription.exerciseId) ?? prescription.exerciseId}</li>
        ))}
      </ol>
    </>
  );
};
