import { Button, Group, Menu } from "@mantine/core";
import type { JSX } from "react";
import type { Routine } from "#contract/routine.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";

type OtherActsProps = {
  /** What could be trained instead. */
  readonly routines: readonly Routine[];
  readonly isStartable: (routine: Routine) => boolean;
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  readonly onStart: (routine: Routine) => void;
};

/** What can be done besides what is planned: train another routine, log pain. */
export const OtherActs = ({ routines, isStartable, isChoosing, onChoosing, onStart }: OtherActsProps): JSX.Element => {
  const { go } = useNavigation();
  return (
    <Group gap="sm">
      {routines.length === 0 ? null : (
        <Menu position="bottom-start" withinPortal opened={isChoosing} onChange={onChoosing}>
          <Menu.Target>
            <Button variant="default">{t("Train something else")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {routines.map((routine) => (
              <Menu.Item key={routine.id} disabled={!isStartable(routine)} onClick={() => onStart(routine)}>
                {routine.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="default" onClick={() => go({ kind: "pain", subject: { kind: "any" } })}>
        {t("Log pain")}
      </Button>
    </Group>
  );
};
