import { Menu, ScrollArea, UnstyledButton } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { JSX } from "react";
import type { Routine } from "../../../electron/contract/routine.ts";
import classes from "./plan.module.css";

type AddMenuProps = {
  /** "Wednesday, 4 March". */
  readonly dayName: string;
  readonly routines: readonly Routine[];
  readonly onAdd: (routine: Routine) => void;
  readonly onNew: () => void;
};

/** The day's button "Add": a menu of the routines, typed or picked, and the way to a new one. */
export const AddMenu = ({ dayName, routines, onAdd, onNew }: AddMenuProps): JSX.Element => (
  <Menu position="bottom-start" withinPortal width={260} shadow="md">
    <Menu.Target>
      <UnstyledButton className={classes["add"]} aria-label={`Add a routine on ${dayName}`}>
        <IconPlus size={16} stroke={2} aria-hidden="true" />
        <span>Add</span>
      </UnstyledButton>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{dayName}</Menu.Label>
      <ScrollArea.Autosize mah={280} type="auto">
        {routines.map((routine) => (
          <Menu.Item key={routine.id} onClick={() => onAdd(routine)}>
            {routine.name}
          </Menu.Item>
        ))}
      </ScrollArea.Autosize>
      {routines.length === 0 ? null : <Menu.Divider />}
      <Menu.Item leftSection={<IconPlus size={16} />} onClick={onNew}>
        New routine
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);
