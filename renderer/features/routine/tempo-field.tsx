import { TextInput } from "@mantine/core";
import { type JSX, useState } from "react";
import { Tempo } from "#contract/quantity.ts";
import { t } from "../../i18n/t.ts";

/** Reads "3-0-2-0", "3 0 2 0", "3020", and "3-1-3" with no pause at the end; null when it is none of these. */
export const readTempo = (typed: string): Tempo | null => {
  const text = typed.trim();
  const parts = /^\d{4}$/.test(text) ? text.split("") : text.split(/[\s.,/–-]+/);
  const four = parts.length === 3 ? [...parts, "0"] : parts;
  const read = Tempo.safeParse(four.join("-"));
  return read.success ? read.data : null;
};

type TempoFieldProps = { readonly value: Tempo | null; readonly onChange: (tempo: Tempo | null) => void };

/** Four numbers of seconds: down, pause, up, pause. Empty means "as it comes". What cannot be read stays as typed. */
export const TempoField = ({ value, onChange }: TempoFieldProps): JSX.Element => {
  const [text, setText] = useState<string>(value ?? "");
  const [shown, setShown] = useState(value);
  // Undone or changed elsewhere: the field follows.
  if (shown !== value) {
    setShown(value);
    setText(value ?? "");
  }
  const tempo = readTempo(text);
  const isWrong = text.trim() !== "" && tempo === null;

  const commit = (): void => {
    if (isWrong) return;
    setText(tempo ?? "");
    if (tempo !== value) onChange(tempo);
  };

  return (
    <TextInput
      aria-label={t("Tempo: seconds down, pause, up, pause")}
      placeholder={t("free")}
      w={104}
      maxLength={20}
      value={text}
      error={isWrong ? t("Four numbers of seconds, like 3-0-2-0: down, pause, up, pause.") : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
    />
  );
};
