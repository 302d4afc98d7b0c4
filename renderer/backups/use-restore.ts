import type { PreviewId } from "#contract/backup.ts";
import { ask, useSwitch } from "../data/api.ts";
import { t } from "../i18n/t.ts";
import { announce, announceWithUndo } from "../ui/toast.tsx";

/** Restores what was looked at. The toast goes back to the log from before, which was backed up on the way. */
export const useRestore = (): ((id: PreviewId) => Promise<void>) => {
  const restore = useSwitch("backup.restore");
  return async (id) => {
    const pinned = await restore(id);
    if (pinned === null) {
      announce(t("Restored. The damaged file is kept beside your log."));
      return;
    }
    announceWithUndo(t("Restored."), async () => {
      const before = await ask("backup.preview", { kind: "stored", name: pinned });
      if (before !== null) await restore(before.id);
    });
  };
};
