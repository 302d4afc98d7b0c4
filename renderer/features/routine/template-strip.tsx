import type { JSX } from "react";
import type { RoutineDraft } from "#contract/routine.ts";
import { TemplateId } from "#contract/template.ts";
import { useCall, useSend } from "../../data/api.ts";
import { placeFieldsOf } from "#coach/plan/edit.ts";
import { freeName } from "./free-name.ts";
import { t } from "../../i18n/t.ts";
import { useUndoable } from "../../undo/undo.tsx";
import { Card } from "../../ui/card.tsx";
import { NameForm } from "./name-form.tsx";
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

  const keep = async (name: string): Promise<void> => {
    const items = routine.items.map((item) => ({ prescription: item.prescription, ...placeFieldsOf(item) }));
    const { value, step } = await save({ id: TemplateId.parse(crypto.randomUUID()), name, items });
    onDone();
    undoable(t("{name} is among your templates now.", { name: value.name }), [step]);
  };

  return (
    <Card label={t("Save as a template")}>
      <NameForm
        className={classes["templateForm"]}
        suggested={suggested}
        description={t("Its exercises and doses are kept as they are now. The routine itself stays.")}
        submit={t("Save template")}
        pending={pending}
        onName={keep}
        onCancel={onDone}
      />
    </Card>
  );
};
