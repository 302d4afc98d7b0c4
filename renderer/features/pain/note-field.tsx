import { Textarea } from "@mantine/core";
import type { JSX } from "react";
import { numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { noteLimit } from "./form-state.ts";

/** From here on the room that is left is counted. */
const countedFrom = noteLimit - 200;

/** The note. A text that is too long stays as it is and is told, so that nothing of it is lost. */
export const NoteField = ({
  note,
  onChange,
}: {
  readonly note: string;
  readonly onChange: (note: string) => void;
}): JSX.Element => (
  <Textarea
    aria-label={t("Note")}
    autosize
    minRows={2}
    maxRows={8}
    value={note}
    onChange={(event) => onChange(event.currentTarget.value)}
    error={
      note.length > noteLimit
        ? t("{count} characters, {over} more than there is room for. Please shorten it.", {
            count: numberText(note.length),
            over: numberText(note.length - noteLimit),
          })
        : undefined
    }
    description={
      note.length >= countedFrom && note.length <= noteLimit
        ? t("{count, plural, one {# character} other {# characters}} left", { count: noteLimit - note.length })
        : undefined
    }
  />
);
