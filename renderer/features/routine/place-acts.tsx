import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowsExchange,
  IconArrowUp,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconDots,
  IconFlame,
  IconLink,
  IconLinkOff,
  IconLock,
  IconLockOpen,
  IconTrash,
} from "@tabler/icons-react";
import { type JSX, type ReactNode, use } from "react";
import { maxItems } from "#coach/plan/edit.ts";
import { t } from "../../i18n/t.ts";
import classes from "./board.module.css";
import { FullRoutine } from "./full-routine.ts";
import type { PlaceRowProps } from "./place-row.tsx";

type ActProps = {
  readonly tip: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly pressed?: boolean;
  readonly expanded?: { readonly open: boolean; readonly controls: string };
  /** The focus goes to the next one of these when a row goes. */
  readonly removes?: true;
};

const Act = ({ tip, label, onClick, children, pressed, expanded, removes }: ActProps): JSX.Element => (
  <Tooltip label={tip}>
    <ActionIcon
      variant={pressed === true ? "light" : "subtle"}
      {...(pressed === true ? {} : { color: "gray" })}
      size={30}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded?.open}
      aria-controls={expanded?.controls}
      data-remove={removes}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  </Tooltip>
);

type PlaceActsProps = PlaceRowProps & {
  readonly open: boolean;
  readonly asking: boolean;
  readonly detailsId: string;
  readonly askingId: string;
  readonly onOpen: () => void;
  readonly onAsk: () => void;
};

const Duplicate = ({ onClick }: { readonly onClick: () => void }): JSX.Element => (
  <Menu.Item leftSection={<IconCopy size={16} />} disabled={use(FullRoutine)} onClick={onClick}>
    {t("Duplicate")}
  </Menu.Item>
);

const PlaceMenu = (props: PlaceActsProps): JSX.Element => {
  const { item, name, canJoin } = props;
  const { edit, step, duplicate } = props.doing;
  const { id, block, group } = item;
  const warm = block === "warmup";
  return (
    <Menu position="bottom-end" width={270} shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={t("More for {exercise}", { exercise: name })}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowUp size={16} />} onClick={() => step(id, -1)}>
          {t("Move up")}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={16} />} onClick={() => step(id, 1)}>
          {t("Move down")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFlame size={16} />}
          onClick={() =>
            edit({ kind: "move", id, to: warm ? { block: "main", at: 0 } : { block: "warmup", at: maxItems } })
          }
        >
          {warm ? t("Into the main part") : t("Into the warm-up")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLink size={16} />} disabled={!canJoin} onClick={() => edit({ kind: "join", id })}>
          {t("Superset with the one above")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLinkOff size={16} />}
          disabled={group === null}
          onClick={() => edit({ kind: "leave", id })}
        >
          {t("Leave the superset")}
        </Menu.Item>
        <Menu.Divider />
        <Duplicate onClick={() => duplicate(id)} />
      </Menu.Dropdown>
    </Menu>
  );
};

/** The buttons of a row: lock, other exercises, how it is done, remove, and a menu with the rest. */
export const PlaceActs = (props: PlaceActsProps): JSX.Element => {
  const { item, name, open, asking, detailsId, askingId, onOpen, onAsk } = props;
  const { edit, remove } = props.doing;
  const { id, locked } = item;
  return (
    <div className={classes["acts"]}>
      <Act
        tip={locked ? t("Locked: only stops change it") : t("Lock: only stops change it")}
        label={t("Lock {exercise}", { exercise: name })}
        pressed={locked}
        onClick={() => edit({ kind: "lock", id, locked: !locked })}
      >
        {locked ? <IconLock size={17} /> : <IconLockOpen size={17} />}
      </Act>
      <Act
        tip={t("Other exercises for this place")}
        label={t("Other exercises in place of {exercise}", { exercise: name })}
        expanded={{ open: asking, controls: askingId }}
        onClick={onAsk}
      >
        <IconArrowsExchange size={17} />
      </Act>
      <Act
        tip={t("How it is done, and your note")}
        label={
          open
            ? t("Hide how {exercise} is done", { exercise: name })
            : t("Show how {exercise} is done", { exercise: name })
        }
        expanded={{ open, controls: detailsId }}
        onClick={onOpen}
      >
        {open ? <IconChevronUp size={17} /> : <IconChevronDown size={17} />}
      </Act>
      <Act removes tip={t("Remove")} label={t("Remove {exercise}", { exercise: name })} onClick={() => remove(id)}>
        <IconTrash size={17} />
      </Act>
      <PlaceMenu {...props} />
    </div>
  );
};
