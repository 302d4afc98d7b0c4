import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { noteLimit } from "./form-state.ts";

/** From here on the room that is left is counted. */
const countedFrom = noteLimit - 200;

const number = (value: number): string => value.toLocaleString("en");

/** The note. A text that is too long stays as it is and is told, so that nothing of it is lost. */
export const NoteField = ({
  note,
  onChange,
}: {
  readonly note: string;
  readonly onChange: (note: string) => void;
}): JSX.Element => (
  <Textarea
    aria-label="Note"
    autosize
    minRows={2}
    maxRows={8}
    value={note}
    onChange={(event) => onChange(event.currentTarget.value)}
    error={
      note.length > noteLimit
        ? `${number(note.length)} characters, ${number(note.length - noteLimit)} more than there is room for. Please shorten it.`
        : undefined
    }
    description={
      note.length >= countedFrom && note.length <= noteLimit
        ? `${number(noteLimit - note.length)} characters left`
        : undefined
    }
  />
);
