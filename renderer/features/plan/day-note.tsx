import { Textarea } from "@mantine/core";
import { IconNote } from "@tabler/icons-react";
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { t } from "../../i18n/t.ts";
import classes from "./plan.module.css";

const mostCharacters = 200;

type DayNoteProps = {
  readonly dayName: string;
  readonly note: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** What was written, or null when it was left as it is. */
  readonly onClose: (note: string | null) => void;
};

const Editor = ({ dayName, note, onClose }: Omit<DayNoteProps, "isOpen" | "onOpen">): JSX.Element => {
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);
  const close = (): void => onClose(text.trim() === note ? null : text.trim());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose(null);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      close();
    }
  };
  return (
    <Textarea
      ref={field}
      aria-label={t("Note on {day}", { day: dayName })}
      placeholder={t("A few words on the day")}
      size="xs"
      autosize
      minRows={2}
      maxRows={6}
      maxLength={mostCharacters}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={close}
    />
  );
};

/** The person's own words on a day, changed in place: Enter keeps them, Escape leaves them as they were. */
export const DayNote = ({ dayName, note, isOpen, onOpen, onClose }: DayNoteProps): JSX.Element | null => {
  if (isOpen) return <Editor dayName={dayName} note={note} onClose={onClose} />;
  return note === "" ? null : (
    <button
      type="button"
      className={classes["note"]}
      aria-label={t("Note on {day}: {note}", { day: dayName, note })}
      onClick={onOpen}
    >
      <IconNote size={14} aria-hidden="true" />
      <span>{note}</span>
    </button>
  );
};
