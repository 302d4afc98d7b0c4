import { ActionIcon, Menu } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconCalendarMinus,
  IconCalendarShare,
  IconDots,
  IconLock,
  IconLockOpen,
  IconPencil,
} from "@tabler/icons-react";
import type { JSX } from "react";
import type { IsoDate } from "#contract/day.ts";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

/** A day a card can go to; `closed` says why it cannot. */
export type Destination = { readonly date: IsoDate; readonly label: string; readonly closed: string | null };

type MoveMenuProps = {
  readonly name: string;
  readonly date: IsoDate;
  readonly destinations: readonly Destination[];
  readonly onMove: (date: IsoDate) => void;
  /** Null where it is the only one of its day. */
  readonly onOrder: ((by: -1 | 1) => void) | null;
  readonly onCarry: () => void;
  readonly isLocked: boolean;
  /** Null where the week builder does not come. */
  readonly onLock: ((locked: boolean) => void) | null;
  readonly onTakeOff: () => void;
  readonly onOpen: () => void;
};

/** What can be done with a planned routine: open it, move it to a day, take it off. */
export const MoveMenu = (props: MoveMenuProps): JSX.Element => {
  const { name, date, destinations, onMove, onOrder, onCarry, isLocked, onLock, onTakeOff, onOpen } = props;
  return (
    <Menu
      position="bottom-end"
      withinPortal
      floatingStrategy="fixed"
      withInitialFocusPlaceholder={false}
      width={240}
      shadow="md"
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t("Move or take off {routine}, {day}", { routine: name, day: dayText(date) })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={onOpen}>
          {t("Open the routine")}
        </Menu.Item>
        {onOrder === null ? null : (
          <>
            <Menu.Item leftSection={<IconArrowUp size={16} />} rightSection="Alt+↑" onClick={() => onOrder(-1)}>
              {t("Earlier in the day")}
            </Menu.Item>
            <Menu.Item leftSection={<IconArrowDown size={16} />} rightSection="Alt+↓" onClick={() => onOrder(1)}>
              {t("Later in the day")}
            </Menu.Item>
          </>
        )}
        <Menu.Item leftSection={<IconCalendarShare size={16} />} rightSection="M" onClick={onCarry}>
          {t("Choose a day on the board")}
        </Menu.Item>
        <Menu.Label>{t("Move to (Alt+← and Alt+→)")}</Menu.Label>
        {destinations.map((destination) => (
          <Menu.Item
            key={destination.date}
            disabled={destination.closed !== null}
            onClick={() => onMove(destination.date)}
          >
            {destination.closed === null ? destination.label : `${destination.label} (${destination.closed})`}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {onLock === null ? null : (
          <Menu.Item
            leftSection={isLocked ? <IconLockOpen size={16} /> : <IconLock size={16} />}
            onClick={() => onLock(!isLocked)}
          >
            {isLocked ? t("Unlock for the week builder") : t("Lock against the week builder")}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCalendarMinus size={16} />} rightSection={t("Del")} onClick={onTakeOff}>
          {t("Take off this day")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
