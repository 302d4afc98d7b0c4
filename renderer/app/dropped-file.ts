import { t } from "../i18n/t.ts";

/** Far more than any routine needs. */
const largest = 1_000_000;

type Dropped = { readonly text: string } | { readonly refused: string };

const isJsonObject = (text: string): boolean => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read);
  } catch {
    return false;
  }
};

/**
 * The text of one dropped file that may be a routine, or why it is refused. What is in it is read and checked where it is
 * shown.
 */
export const readDropped = async (files: readonly File[]): Promise<Dropped> => {
  const [file, ...others] = files;
  if (file === undefined) return { refused: t("That was no file. Drop a routine file that was saved by Supine.") };
  if (others.length > 0) return { refused: t("One file at a time, please.") };
  if (file.size > largest)
    return { refused: t("“{name}” is larger than 1 MB, so it is no routine file.", { name: file.name }) };
  // A folder comes as a file that cannot be read.
  const text = await file.text().catch(() => "");
  return isJsonObject(text)
    ? { text }
    : { refused: t("“{name}” is no routine file. Supine opens routines that it saved itself.", { name: file.name }) };
};
