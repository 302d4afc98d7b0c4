import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useCall } from "../data/api.ts";
import { t } from "../i18n/t.ts";
import { announceProblem } from "../ui/toast.tsx";
import { Notice } from "../ui/notice.tsx";
import { useSample } from "./use-sample.ts";

/** Whether the sample diary is shown. */
export const useIsSample = (): boolean => {
  const { data } = useCall("app.status", undefined);
  return data?.kind === "ready" && data.sample;
};

/** Says on top of a screen that this is somebody else's log, and takes it away. */
export const SampleBanner = (): JSX.Element => {
  const { remove, working } = useSample();
  return (
    <div style={{ marginBottom: 24 }}>
      <Notice
        kind="note"
        title={t("Sample diary")}
        action={
          <Button variant="default" loading={working} onClick={() => remove().catch(announceProblem)}>
            {t("Remove the sample diary")}
          </Button>
        }
      >
        {t("Twelve weeks of somebody who is not you. Try anything: nothing of it goes into your own log.")}
      </Notice>
    </div>
  );
};
