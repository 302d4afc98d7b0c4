import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Template } from "#contract/template.ts";
import { useSend } from "../../data/api.ts";
import { t } from "../../i18n/t.ts";
import { useUndoable } from "../../undo/undo.tsx";
import { NameForm } from "./name-form.tsx";
import classes from "./routines.module.css";

type RenamingProps = { readonly template: Template; readonly onDone: () => void };

const Renaming = ({ template, onDone }: RenamingProps): JSX.Element => {
  const { sendStep: save, pending } = useSend("template.save");
  const undoable = useUndoable();

  const rename = async (typed: string): Promise<void> => {
    const name = typed.trim();
    if (name === "") throw new Error(t("Please give it a name."));
    if (name === template.name) {
      onDone();
      return;
    }
    const { step } = await save({ ...template, name });
    onDone();
    undoable(t("{before} is called {name} now.", { before: template.name, name }), [step]);
  };

  return (
    <NameForm
      className={classes["renaming"]}
      suggested={template.name}
      submit={t("Save")}
      pending={pending}
      onName={rename}
      onCancel={onDone}
    />
  );
};

/** The name of an own template, and on demand the field to change it in the same place. */
export const TemplateName = ({ template }: { readonly template: Template }): JSX.Element => {
  const [renaming, setRenaming] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);

  // The keyboard goes on where it was.
  useEffect(() => {
    if (!renaming && wasRenaming.current) pencil.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  if (renaming) return <Renaming template={template} onDone={() => setRenaming(false)} />;
  return (
    <div className={classes["named"]}>
      <h3>{template.name}</h3>
      <Tooltip label={t("Rename")}>
        <ActionIcon
          ref={pencil}
          variant="subtle"
          color="gray"
          size={30}
          aria-label={t("Rename {name}", { name: template.name })}
          onClick={() => setRenaming(true)}
        >
          <IconPencil size={17} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
};
