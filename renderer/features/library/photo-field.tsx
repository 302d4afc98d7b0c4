import { Button, FileButton, Group, Text } from "@mantine/core";
import { IconPhoto, IconPhotoPlus } from "@tabler/icons-react";
import { type DragEvent, type JSX, type ReactNode, useState } from "react";
import type { Photo } from "#contract/exercise.ts";
import { t } from "../../i18n/t.ts";
import classes from "./photo-field.module.css";
import { shrunk, type Shrunk } from "./photo-file.ts";

const kinds = "image/png,image/jpeg,image/webp";

const refused = (kind: Exclude<Shrunk["kind"], "photo">, name: string): string => {
  switch (kind) {
    case "too_large":
      return t("“{name}” is larger than 20 MB. Please choose a smaller one.", { name });
    case "no_picture":
      return t("“{name}” is no picture that can be read here. Please choose a PNG, JPEG or WebP.", { name });
    case "damaged":
      return t("“{name}” is damaged and cannot be read. Please choose another one.", { name });
  }
};

type PhotoFieldProps = {
  /** The photo as it is now; null where there is none. */
  readonly picture: string | null;
  readonly alt: string;
  /** What stands in the place of a photo. */
  readonly empty: ReactNode;
  readonly pending: boolean;
  /** A photo made small, or null when it is taken away. */
  readonly onChange: (photo: Photo | null) => Promise<void>;
};

/** A photo, or where to put one: chosen or dropped, made small, taken away again. What is refused says why. */
export const PhotoField = ({ picture, alt, empty, pending, onChange }: PhotoFieldProps): JSX.Element => {
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const has = picture !== null;

  const change = (photo: Photo | null): void => {
    setProblem(null);
    onChange(photo).catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  const take = async (files: readonly File[]): Promise<void> => {
    const [file, ...others] = files;
    if (file === undefined) return;
    const result = others.length > 0 ? null : await shrunk(file);
    if (result === null) setProblem(t("One picture at a time, please."));
    else if (result.kind === "photo") change(result.photo);
    else setProblem(refused(result.kind, file.name));
  };
  const drag = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    setOver(isOver);
  };

  return (
    // Dropping is a shortcut; the button inside does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={classes["photo"]}
      data-takes-pictures
      data-over={over || undefined}
      data-empty={!has || undefined}
      role="group"
      aria-label={t("Photo")}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void take([...event.dataTransfer.files]);
      }}
    >
      {has ? <img src={picture} alt={alt} /> : empty}
      <Group gap="xs" justify="center">
        <FileButton accept={kinds} onChange={(file) => void take(file === null ? [] : [file])}>
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
          <Button size="xs" variant="subtle" disabled={pending} onClick={() => change(null)}>
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
