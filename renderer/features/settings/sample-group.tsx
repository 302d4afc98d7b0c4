import { Button } from "@mantine/core";
import type { JSX } from "react";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useSample } from "../../sample/use-sample.ts";
import { SettingGroup, SettingRow } from "./setting.tsx";

/** The sample diary: shown beside the person's own log, and taken away again. */
export const SampleGroup = ({ sample }: { readonly sample: boolean }): JSX.Element => {
  const { go } = useNavigation();
  const { show, remove, working } = useSample();
  return (
    <SettingGroup title={t("Sample diary")}>
      {sample ? (
        <SettingRow
          label={t("You are looking at the sample diary")}
          detail={t(
            "It is a file of its own. Your own log is closed and untouched, and opens when you remove the sample.",
          )}
        >
          {() => (
            <Button variant="default" loading={working} onClick={() => remove().catch(announceProblem)}>
              {t("Remove the sample diary")}
            </Button>
          )}
        </SettingRow>
      ) : (
        <SettingRow
          label={t("Twelve weeks of somebody else")}
          detail={t("See the app with a log in it. It is a file of its own and never mixes with yours.")}
        >
          {() => (
            <Button
              variant="default"
              loading={working}
              onClick={() =>
                show()
                  .then(() => go({ kind: "today" }))
                  .catch(announceProblem)
              }
            >
              {t("Show the sample diary")}
            </Button>
          )}
        </SettingRow>
      )}
    </SettingGroup>
  );
};
