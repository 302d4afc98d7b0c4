import type { JSX } from "react";
import { PlaceNote as Note } from "#contract/routine.ts";
import { t } from "../../i18n/t.ts";
import classes from "./board.module.css";

type PlaceNoteProps = {
  readonly name: string;
  readonly value: string;
  readonly onChange: (note: string) => void;
};

/** A few words on this place of the routine, shown in the session; the exercise itself has a note of its own. */
export const PlaceNote = ({ name, value, onChange }: PlaceNoteProps): JSX.Element => (
  <textarea
    className={classes["note"]}
    // Part of the draft: undo of the editor takes it back, not that of the field.
    data-drafted=""
    rows={1}
    aria-label={t("Note for this place, {exercise}", { exercise: name })}
    placeholder={t("Note for this place")}
    maxLength={Note.maxLength ?? undefined}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
