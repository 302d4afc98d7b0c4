import { useEffect, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import { useSend } from "../../data/api.ts";
import { localeNow, t } from "../../i18n/t.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { weekText } from "./week.ts";

type Way = "pdf" | "printer";

/** Where paper is cut to Letter; everywhere else it is A4. */
const letterRegions = ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "SV", "VE"];

const paper = (): "A4" | "Letter" =>
  letterRegions.includes(new Intl.Locale(localeNow()).maximize().region ?? "") ? "Letter" : "A4";

/** Prints what is drawn while `isPrinting`, on paper or into a PDF that the person puts somewhere. */
export const usePrint = (
  first: IsoDate,
): { readonly print: () => void; readonly savePdf: () => void; readonly isPrinting: boolean } => {
  const { send: savePage } = useSend("app.savePdf");
  const { send: printPage } = useSend("app.print");
  const [way, setWay] = useState<Way | null>(null);

  useEffect(() => {
    if (way === null) return;
    const print = async (): Promise<void> => {
      // The printed week is there; its figures are drawn with it.
      if (way === "printer") {
        await printPage({ paper: paper() });
        return;
      }
      const saved = await savePage({ name: `Supine ${weekText(first)}`, paper: paper() });
      if (saved !== null) announce(t("Saved as {file}.", { file: saved }));
    };
    print()
      .catch(announceProblem)
      .finally(() => setWay(null));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each time it is asked for
  }, [way]);

  return { print: () => setWay("printer"), savePdf: () => setWay("pdf"), isPrinting: way !== null };
};
