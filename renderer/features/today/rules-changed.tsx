import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useCall, useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { shownToday } from "#coach/plan/asks.ts";
import { t } from "../../i18n/t.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Said once after an update that concludes by other rules: what was kept, and how much holds today. */
export const RulesChanged = (): JSX.Element | null => {
  const coachInput = useCoachInput();
  const notices = useCall("notice.list", undefined);
  const { send, pending } = useSend("notice.seen");
  if (notices.data?.includes("coach_rules_changed") !== true) return null;
  const { asking, answered } = shownToday(coachInput);
  const count = [...asking, ...answered].filter(({ direction }) => direction === "ease").length;
  return (
    <Notice
      kind="note"
      title={t("Supine has new rules")}
      action={
        <Button
          variant="default"
          loading={pending}
          onClick={() => {
            send("coach_rules_changed").catch(announceProblem);
          }}
        >
          {t("OK")}
        </Button>
      }
    >
      {t(
        "It read your whole log again. {count, plural, =0 {Nothing is made easier today.} one {One change holds today; it is below.} other {# changes hold today; they are below.}} Earlier changes are kept in the history of each exercise.",
        { count },
      )}
    </Notice>
  );
};
