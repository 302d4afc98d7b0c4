import { useMemo } from "react";
import { useSend } from "../../data/api.ts";
import type { Command } from "../../commands/registry.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { useIsSample } from "../../sample/sample-banner.tsx";
import { useSample } from "../../sample/use-sample.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";

/** What can be done about the whole log from every screen. Draws nothing. */
export const SettingsCommands = (): null => {
  const { go } = useNavigation();
  const isSample = useIsSample();
  const { show, remove } = useSample();
  const { send: make } = useSend("backup.make");
  const { send: saveCopy } = useSend("backup.saveCopy");

  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: "file.backUp",
        label: t("Back up now"),
        group: "file",
        words: t("backup save copy safe export"),
        enabled: !isSample,
        run: () => {
          make(undefined)
            .then(() => announce(t("Backed up, and checked.")))
            .catch(announceProblem);
        },
      },
      {
        id: "file.saveCopy",
        label: t("Save a copy as…"),
        group: "file",
        words: t("backup save copy safe export"),
        enabled: !isSample,
        run: () => {
          saveCopy(undefined)
            .then((path) => {
              if (path !== null) announce(t("Saved, and checked: {path}", { path }));
            })
            .catch(announceProblem);
        },
      },
      {
        id: "file.restore",
        label: t("Restore a backup"),
        group: "file",
        words: t("backup go back earlier"),
        run: () => go({ kind: "settings", section: "data" }),
      },
      {
        id: "help.sample",
        label: isSample ? t("Remove the sample diary") : t("Show the sample diary"),
        group: "help",
        words: t("example demo try twelve weeks"),
        run: () => {
          (isSample ? remove() : show().then(() => go({ kind: "today" }))).catch(announceProblem);
        },
      },
    ],
    [go, isSample, show, remove, make, saveCopy],
  );
  useCommands(commands, "everywhere");
  return null;
};
