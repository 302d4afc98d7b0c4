import { ActionIcon, Menu } from "@mantine/core";
import { IconCalendarMinus, IconDots, IconFileTypePdf, IconPrinter, IconRepeat } from "@tabler/icons-react";
import type { JSX } from "react";
import { t } from "../../i18n/t.ts";

/** What can be done with the whole week; null where there is nothing to do it with. */
export type WeekActs = {
  readonly repeat: (() => void) | null;
  readonly clear: (() => void) | null;
  readonly print: () => void;
  readonly savePdf: () => void;
};

export const WeekMenu = ({ repeat, clear, print, savePdf }: WeekActs): JSX.Element => (
  <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false} width={240} shadow="md">
    <Menu.Target>
      <ActionIcon variant="default" size={36} aria-label={t("More for this week")}>
        <IconDots size={18} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item
        leftSection={<IconRepeat size={16} />}
        rightSection="R"
        disabled={repeat === null}
        onClick={() => repeat?.()}
      >
        {t("Repeat this week")}
      </Menu.Item>
      <Menu.Item leftSection={<IconCalendarMinus size={16} />} disabled={clear === null} onClick={() => clear?.()}>
        {t("Clear this week")}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconFileTypePdf size={16} />} onClick={savePdf}>
        {t("Save as PDF")}
      </Menu.Item>
      <Menu.Item leftSection={<IconPrinter size={16} />} onClick={print}>
        {t("Print")}
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
