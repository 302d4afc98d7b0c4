import { Button } from "@mantine/core";
import { type JSX, useEffect, useState } from "react";
import { localeNow, t } from "../i18n/t.ts";
import { tableText } from "./table-text.ts";

/** Puts text on the clipboard. The page asks for no permission: the copy that the click starts is filled by hand. */
const copy = (text: string): boolean => {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
};

const saidMilliseconds = 2_500;

type CopyTableProps = {
  /** Names the table. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Copies a table as tab-separated text, ready for a spreadsheet, and says so. */
export const CopyTable = ({ title, columns, rows }: CopyTableProps): JSX.Element => {
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), saidMilliseconds);
    return () => clearTimeout(timer);
  }, [said]);
  const words = said === "copied" ? t("Copied") : said === "failed" ? t("Could not copy") : null;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="xs"
      flex="none"
      aria-label={words ?? t("Copy table: {title}", { title })}
      onClick={() => setSaid(copy(tableText(columns, rows, localeNow())) ? "copied" : "failed")}
    >
      <span role="status">{words ?? t("Copy table")}</span>
    </Button>
  );
};
