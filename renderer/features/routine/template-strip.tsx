import { Button, TextInput } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { RoutineDraft } from "../../../electron/contract/routine.ts";
import { TemplateId } from "../../../electron/contract/template.ts";
import { useCall, useSend } from "../../api.ts";
import { placeFieldsOf } from "../../coach/edit.ts";
import { freeName } from "../../free-name.ts";
import { t } from "../../messages/t.ts";
import { useUndoable } from "../../undo.tsx";
import { Card } from "../../ui/card.tsx";
import classes from "./routine.module.css";

type TemplateStripProps = { readonly routine: RoutineDraft; readonly onDone: () => void };

/** Asks under which name the routine is kept as a template, and keeps it. */
export const TemplateStrip = ({ routine, onDone }: TemplateStripProps): JSX.Element | null => {
  const templates = useCall("template.list", undefined).data;
  return templates === undefined ? null : (
    <Naming
      routine={routine}
      onDone={onDone}
      suggested={freeName(
        routine.name,
        templates.map(({ name }) => name),
      )}
    />
  );
};

const Naming = ({ routine, onDone, suggested }: TemplateStripProps & { readonly suggested: string }): JSX.Element => {
  const { sendStep: save, pending } = useSend("template.save");
  const undoable = useUndoable();
  const [name, setName] = useState(suggested);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const keep = async (): Promise<void> => {
    const items = routine.items.map((item) => ({ prescription: item.prescription, ...placeFieldsOf(item) }));
    try {
      const { value, step } = await save({ id: TemplateId.parse(crypto.randomUUID()), name, items });
      onDone();
      undoable(t("{name} is among your templates now.", { name: value.name }), [step]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <Card label={t("Save as a template")}>
      <form
        className={classes["templateForm"]}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextInput
          ref={field}
          className={classes["grow"] ?? ""}
          label={t("Name of the template")}
          description={t("Its exercises and doses are kept as they are now. The routine itself stays.")}
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
          {t("Save template")}
        </Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t("Cancel")}
        </Button>
      </form>
    </Card>
  );
};
