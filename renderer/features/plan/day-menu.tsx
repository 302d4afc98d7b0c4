import { ActionIcon, Menu } from "@mantine/core";
import { IconCalendarMinus, IconCopy, IconDots, IconNote } from "@tabler/icons-react";
import type { JSX } from "react";
import { t } from "../../i18n/t.ts";

type DayMenuProps = {
  /** "Wednesday, 4 March". */
  readonly dayName: string;
  readonly hasNote: boolean;
  /** Null where nothing is planned. */
  readonly onCopy: (() => void) | null;
  readonly onNote: () => void;
  readonly onClear: (() => void) | null;
};

/** What can be done with a whole day. */
export const DayMenu = ({ dayName, hasNote, onCopy, onNote, onClear }: DayMenuProps): JSX.Element => (
  <Menu
    position="bottom-end"
    withinPortal
    floatingStrategy="fixed"
    withInitialFocusPlaceholder={false}
    returnFocus
    width={220}
    shadow="md"
  >
    <Menu.Target>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        data-day-menu
        aria-label={t("What to do with {day}", { day: dayName })}
      >
        <IconDots size={16} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{dayName}</Menu.Label>
      <Menu.Item leftSection={<IconNote size={16} />} rightSection="N" onClick={onNote}>
        {hasNote ? t("Change the note") : t("Write a note")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopy size={16} />}
        rightSection="C"
        disabled={onCopy === null}
        onClick={() => onCopy?.()}
      >
        {t("Copy to another day")}
      </Menu.Item>
      <Menu.Item leftSection={<IconCalendarMinus size={16} />} disabled={onClear === null} onClick={() => onClear?.()}>
        {t("Clear this day")}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
