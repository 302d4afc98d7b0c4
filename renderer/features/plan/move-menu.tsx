import { ActionIcon, Menu } from "@mantine/core";
import { IconCalendarMinus, IconDots, IconPencil } from "@tabler/icons-react";
import type { JSX } from "react";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { dayText } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";

/** A day a card can go to; `closed` says why it cannot. */
export type Destination = { readonly date: IsoDate; readonly label: string; readonly closed: string | null };

type MoveMenuProps = {
  readonly name: string;
  readonly date: IsoDate;
  readonly destinations: readonly Destination[];
  readonly onMove: (date: IsoDate) => void;
  readonly onTakeOff: () => void;
  readonly onOpen: () => void;
};

/** What can be done with a planned routine: open it, move it to a day, take it off. */
export const MoveMenu = (props: MoveMenuProps): JSX.Element => {
  const { name, date, destinations, onMove, onTakeOff, onOpen } = props;
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
        <Menu.Item leftSection={<IconCalendarMinus size={16} />} rightSection={t("Del")} onClick={onTakeOff}>
          {t("Take off this day")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
