import { Menu, ScrollArea, TextInput, UnstyledButton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type JSX, useState } from "react";
import type { Routine } from "#contract/routine.ts";
import classes from "./plan.module.css";
import { t } from "../../i18n/t.ts";

type AddMenuProps = {
  /** "Wednesday, 4 March". */
  readonly dayName: string;
  readonly routines: readonly Routine[];
  readonly onAdd: (routine: Routine) => void;
  readonly onNew: () => void;
};

/** From here on typing finds a routine faster than looking. */
const manyRoutines = 10;

/** More than anybody reads through in a menu. */
const shownRoutines = 40;

/** With a field in it, what opens is no menu any more but holds one; Mantine knows only menus. */
const asDialog = (dropdown: HTMLElement | null): void => {
  dropdown?.setAttribute("role", "dialog");
  dropdown?.removeAttribute("aria-orientation");
};

/** The day's button "Add": a menu of the routines, and the way to a new one. */
export const AddMenu = ({ dayName, routines, onAdd, onNew }: AddMenuProps): JSX.Element => {
  const [typed, setTyped] = useState("");
  const wanted = typed.trim().toLowerCase();
  const isLong = routines.length > manyRoutines;
  const found = routines.filter((routine) => routine.name.toLowerCase().includes(wanted)).slice(0, shownRoutines);
  return (
    <Menu
      position="bottom-start"
      withinPortal
      floatingStrategy="fixed"
      width={260}
      shadow="md"
      withInitialFocusPlaceholder={false}
      onClose={() => setTyped("")}
    >
      <Menu.Target>
        <UnstyledButton className={classes["add"]} aria-label={t("Add a routine on {day}", { day: dayName })}>
          <IconPlus size={16} stroke={2} aria-hidden="true" />
          <span>{t("Add")}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown ref={isLong ? asDialog : null} aria-label={t("Routines for {day}", { day: dayName })}>
        <Menu.Label>{dayName}</Menu.Label>
        {isLong ? (
          <TextInput
            aria-label={t("Find a routine")}
            placeholder={t("Find a routine")}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            m={4}
          />
        ) : null}
        <div role={isLong ? "menu" : "presentation"} aria-label={isLong ? dayName : undefined}>
          <ScrollArea.Autosize mah="min(280px, 40vh)" type="auto">
            {found.map((routine) => (
              <Menu.Item key={routine.id} onClick={() => onAdd(routine)}>
                {routine.name}
              </Menu.Item>
            ))}
          </ScrollArea.Autosize>
          {routines.length === 0 ? null : <Menu.Divider />}
          <Menu.Item leftSection={<IconPlus size={16} />} onClick={onNew}>
            {t("New routine")}
          </Menu.Item>
        </div>
      </Menu.Dropdown>
    </Menu>
  );
};
