import { List, Text } from "@mantine/core";
import type { JSX } from "react";
import type { PainEntryId } from "../../../electron/contract/pain.ts";
import { useCall } from "../../api.ts";
import { regionText } from "../../coach/vocabulary.ts";
import { Card } from "../../ui/card.tsx";

/** What an entry said before it was edited. Nothing when it never was. */
export const Versions = ({
  id,
  current,
}: {
  readonly id: PainEntryId;
  readonly current: number;
}): JSX.Element | null => {
  const versions = useCall("pain.versions", id, { enabled: current > 1 });
  const earlier = (versions.data ?? []).filter((version) => version.version !== current);
  if (earlier.length === 0) return null;
  return (
    <Card label="Earlier versions">
      <Text fw={650} mb="xs">
        Earlier versions
      </Text>
      <List spacing="xs">
        {earlier.map((version) => (
          <List.Item key={version.version}>
            {[
              `${version.savedAt.date}: pain ${version.nrs}`,
              ...version.regions.map(regionText),
              version.note === "" ? "" : `“${version.note}”`,
            ]
              .filter((part) => part !== "")
              .join(", ")}
          </List.Item>
        ))}
      </List>
    </Card>
  );
};
