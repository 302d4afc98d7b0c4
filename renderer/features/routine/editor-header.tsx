import { ActionIcon, Button, Menu } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconCopy,
  IconDots,
  IconFileExport,
  IconPlus,
  IconTemplate,
} from "@tabler/icons-react";
import type { JSX, RefObject } from "react";
import type { RoutineDraft } from "#contract/routine.ts";
import { CommandTooltip } from "../../commands/command-tooltip.tsx";
import type { Draft } from "#coach/plan/edit.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import classes from "./routine.module.css";
import type { Saving } from "./use-saved-draft.ts";

const savingWords = (saving: Saving): string => {
  switch (saving.kind) {
    case "untouched":
      return "";
    case "waiting":
      return t("Saving");
    case "saved":
      return t("Saved");
    case "refused":
      return saving.field === "name" ? t("Name not saved") : t("Not saved");
  }
};

/** What the header's buttons and menu do; the commands of the editor do the same. */
export type EditorActs = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly add: () => void;
  readonly duplicate: () => void;
  readonly keepAsTemplate: () => void;
  readonly saveFile: () => void;
};

type EditorHeaderProps = {
  readonly name: RefObject<HTMLInputElement | null>;
  readonly draft: Draft;
  readonly saving: Saving;
  /** "About 23 min", "14 sets", "warm-up 4 min". */
  readonly amount: readonly string[];
  readonly isFull: boolean;
  readonly acts: EditorActs;
  readonly onRename: (name: string) => void;
};

const hasExercises = ({ items }: RoutineDraft): boolean => items.length > 0;

/** The name, how much it is, undo and redo, and what can be done with the whole routine. */
export const EditorHeader = (props: EditorHeaderProps): JSX.Element => {
  const { name, draft, saving, amount, isFull, acts, onRename } = props;
  const { go } = useNavigation();
  const { now } = draft;
  const nameProblem = saving.kind === "refused" && saving.field === "name" ? saving.message : "";
  return (
    <>
      <button type="button" className={classes["back"]} onClick={() => go({ kind: "routines" })}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Routines")}
      </button>
      <header className={classes["header"]}>
        <div className={classes["naming"]}>
          <h1 className={classes["hidden"]}>{t("Routine {name}", { name: now.name })}</h1>
          <input
            ref={name}
            className={classes["name"]}
            aria-label={t("Name of the routine")}
            aria-invalid={nameProblem !== ""}
            aria-describedby="name-problem"
            placeholder={t("Name of the routine")}
            value={now.name}
            onChange={(event) => onRename(event.currentTarget.value)}
          />
          <p id="name-problem" role="alert" className={classes["problem"]}>
            {nameProblem}
          </p>
          <p className={classes["amount"]}>
            {hasExercises(now) ? amount.join(" · ") : t("No exercises yet")}
            <span role="status" className={classes["saving"]}>
              {savingWords(saving)}
            </span>
          </p>
        </div>
        <div className={classes["headActs"]}>
          <CommandTooltip command="undo">
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t("Undo")}
              disabled={!draft.canUndo}
              onClick={acts.undo}
            >
              <IconArrowBackUp size={18} />
            </ActionIcon>
          </CommandTooltip>
          <CommandTooltip command="redo">
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t("Redo")}
              disabled={!draft.canRedo}
              onClick={acts.redo}
            >
              <IconArrowForwardUp size={18} />
            </ActionIcon>
          </CommandTooltip>
          <Menu position="bottom-end" width={260} shadow="md">
            <Menu.Target>
              <ActionIcon variant="default" size={36} aria-label={t("More for this routine")}>
                <IconDots size={18} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconTemplate size={16} />}
                disabled={!hasExercises(now)}
                onClick={acts.keepAsTemplate}
              >
                {t("Save as a template")}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileExport size={16} />}
                disabled={!hasExercises(now)}
                onClick={acts.saveFile}
              >
                {t("Save to a file to share")}
              </Menu.Item>
              <Menu.Item leftSection={<IconCopy size={16} />} onClick={acts.duplicate}>
                {t("Duplicate this routine")}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <CommandTooltip command="routine.add">
            <Button leftSection={<IconPlus size={16} />} disabled={isFull} onClick={acts.add}>
              {t("Add exercise")}
            </Button>
          </CommandTooltip>
        </div>
      </header>
    </>
  );
};
