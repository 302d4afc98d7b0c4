import { Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { type JSX, useEffect, useEffectEvent, useState } from "react";
import classes from "./drop-zone.module.css";
import { readDropped } from "./dropped-file.ts";
import { t } from "../i18n/t.ts";
import { useNavigation } from "../navigation/navigation.tsx";
import { announceProblem } from "../ui/toast.tsx";

/** Cards and rows are dragged inside the app too; only what comes from outside brings files. */
const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** Where a picture may be dropped, as long as there is such a place; it says itself what becomes of the picture. */
const forPictures = "[data-takes-pictures]";

const isForPicture = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest(forPictures) !== null;

/** A picture on its way to such a place, which the word about routines would lie over. */
const isPictureOnItsWay = ({ dataTransfer }: DragEvent): boolean => {
  const items = [...(dataTransfer?.items ?? [])];
  return (
    items.length > 0 &&
    items.every(({ type }) => type.startsWith("image/")) &&
    document.querySelector(forPictures) !== null
  );
};

/** The whole window takes a routine file; everything else is refused with words, and nothing is opened in its place. */
export const DropZone = (): JSX.Element | null => {
  const { go } = useNavigation();
  const [isOver, setIsOver] = useState(false);

  const take = useEffectEvent(async (files: FileList | undefined): Promise<void> => {
    const dropped = await readDropped([...(files ?? [])]);
    if ("refused" in dropped) announceProblem(dropped.refused);
    else go({ kind: "routineFile", text: dropped.text });
  });

  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setIsOver(!isForPicture(event) && !isPictureOnItsWay(event));
    };
    const onLeave = (event: DragEvent): void => {
      // Between two parts of the page there is always a next one; outside there is none.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setIsOver(false);
      if (!bringsFiles(event)) return;
      event.preventDefault();
      if (!isForPicture(event)) void take(event.dataTransfer?.files);
    };
    window.addEventListener("dragenter", onOver);
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragenter", onOver);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className={classes["zone"]} role="status">
      <div className={classes["word"]}>
        <IconFileImport size={32} stroke={1.5} aria-hidden="true" />
        <Text fw={550}>{t("Drop a routine file to look at it")}</Text>
        <Text c="dimmed" size="sm">
          {t("Nothing is added before you say so.")}
        </Text>
      </div>
    </div>
  );
};
