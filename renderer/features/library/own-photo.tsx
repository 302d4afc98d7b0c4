import { Button, FileButton, Group, Text } from "@mantine/core";
import { IconPhoto, IconPhotoPlus } from "@tabler/icons-react";
import { type DragEvent, type JSX, useState } from "react";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import { useCall, useSend } from "../../api.ts";
import { t } from "../../messages/t.ts";
import { Figure } from "../../ui/figure.tsx";
import { useUndoable } from "../../undo.tsx";
import classes from "./own-photo.module.css";
import { shrunk } from "./photo-file.ts";

const kinds = "image/png,image/jpeg,image/webp";

/** The photo of an own exercise, or where to put one: chosen or dropped, made small, taken away again with Undo. */
export const OwnPhoto = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { id, name, still } = exercise;
  const has = still !== null;
  const full = useCall("exercise.photo", id, { enabled: has });
  const { sendStep, pending } = useSend("exercise.setPhoto");
  const undoable = useUndoable();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const set = async (file: File | null | undefined): Promise<void> => {
    setOver(false);
    if (file === null || file === undefined) return;
    const result = await shrunk(file);
    if (result.kind !== "photo") {
      setProblem(
        result.kind === "too_large"
          ? t("This file is larger than 20 MB. Please choose a smaller one.")
          : t("Please choose a PNG, JPEG or WebP picture."),
      );
      return;
    }
    const { step } = await sendStep({ id, photo: result.photo });
    setProblem(null);
    undoable(t("{exercise} has a photo now.", { exercise: name }), [step]);
  };
  const remove = async (): Promise<void> => {
    const { step } = await sendStep({ id, photo: null });
    undoable(t("The photo of {exercise} is removed.", { exercise: name }), [step]);
  };
  const tell = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));

  const drag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    // A file dropped elsewhere on the window is taken for a routine.
    event.stopPropagation();
    setOver(isOver);
  };

  return (
    // Dropping is a shortcut; the button inside does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={classes["photo"]}
      data-over={over || undefined}
      data-empty={!has || undefined}
      role="group"
      aria-label={t("Photo")}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        set(event.dataTransfer.files[0]).catch(tell);
      }}
    >
      {has ? (
        <img src={full.data ?? still} alt={t("Photo of {exercise}", { exercise: name })} />
      ) : (
        <Figure exercise={exercise} size={96} />
      )}
      <Group gap="xs" justify="center">
        <FileButton accept={kinds} onChange={(file) => void set(file).catch(tell)}>
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              loading={pending}
              leftSection={has ? <IconPhoto size={16} /> : <IconPhotoPlus size={16} />}
            >
              {has ? t("Take another photo") : t("Add a photo")}
            </Button>
          )}
        </FileButton>
        {has ? (
          <Button size="xs" variant="subtle" disabled={pending} onClick={() => void remove().catch(tell)}>
            {t("Remove the photo")}
          </Button>
        ) : null}
      </Group>
      {has ? null : (
        <Text c="dimmed" size="sm" ta="center">
          {t("Or drop one here: PNG, JPEG or WebP. It is made small and stays on this machine.")}
        </Text>
      )}
      {problem === null ? null : (
        <Text role="alert" size="sm" className={classes["problem"] ?? ""}>
          {problem}
        </Text>
      )}
    </div>
  );
};
