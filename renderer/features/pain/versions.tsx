import { List, Text } from "@mantine/core";
import type { JSX } from "react";
import type { PainEntryId, PainVersion } from "#contract/pain.ts";
import { useCall } from "../../data/api.ts";
import { useNames } from "../../data/coach-input.tsx";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import type { Names } from "../../text/explain.ts";
import { qualityText, regionText } from "../../text/vocabulary.ts";
import { Card } from "../../ui/card.tsx";
import classes from "./pain.module.css";

const told = (version: PainVersion, names: Names): string =>
  [
    version.soreness
      ? t("{day}: soreness {rating}", { day: dayText(version.savedAt.date), rating: version.nrs })
      : t("{day}: pain {rating}", { day: dayText(version.savedAt.date), rating: version.nrs }),
    version.settled === null ? "" : version.settled ? t("settled") : t("not settled"),
    ...version.regions.map(regionText),
    ...version.qualities.map(qualityText),
    ...version.exerciseIds.map((id) => names(id)),
    version.note === "" ? "" : t("“{note}”", { note: version.note }),
  ]
    .filter((part) => part !== "")
    .join(" · ");

type VersionsProps = { readonly id: PainEntryId; readonly current: number };

/** What an entry said before it was edited, newest first. Nothing when it never was. */
export const Versions = ({ id, current }: VersionsProps): JSX.Element | null => {
  const names = useNames();
  const versions = useCall("pain.versions", id, { enabled: current > 1 });
  const earlier = (versions.data ?? []).filter((version) => version.version < current).toReversed();
  if (earlier.length === 0) return null;
  return (
    <Card label={t("Earlier versions")}>
      <Text fw={650} mb="xs">
        {t("Earlier versions")}
      </Text>
      <List spacing="xs" className={classes["versions"]}>
        {earlier.map((version) => (
          <List.Item key={version.version}>{told(version, names)}</List.Item>
        ))}
      </List>
    </Card>
  );
};
