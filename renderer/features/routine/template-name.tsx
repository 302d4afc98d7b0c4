import { ActionIcon, Button, TextInput, Tooltip } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Template } from "../../../electron/contract/template.ts";
import { useSend } from "../../api.ts";
import { t } from "../../messages/t.ts";
import { useUndoable } from "../../undo.tsx";
import classes from "./routines.module.css";

type RenamingProps = { readonly template: Template; readonly onDone: () => void };

const Renaming = ({ template, onDone }: RenamingProps): JSX.Element => {
  const { sendStep: save, pending } = useSend("template.save");
  const undoable = useUndoable();
  const [name, setName] = useState(template.name);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const rename = async (): Promise<void> => {
    const wanted = name.trim();
    if (wanted === "") {
      setProblem(t("Please give it a name."));
      return;
    }
    if (wanted === template.name) {
      onDone();
      return;
    }
    try {
      const { step } = await save({ ...template, name: wanted });
      onDone();
      undoable(t("{before} is called {name} now.", { before: template.name, name: wanted }), [step]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <form
      className={classes["renaming"]}
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <TextInput
        ref={field}
        aria-label={t("Name of the template")}
        maxLength={60}
        value={name}
        error={problem}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
        }}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" loading={pending}>
        {t("Save")}
      </Button>
      <Button variant="subtle" color="gray" onClick={onDone}>
        {t("Cancel")}
      </Button>
    </form>
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
