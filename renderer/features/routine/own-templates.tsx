import { Button, Title } from "@mantine/core";
import type { JSX } from "react";
import type { Template } from "#contract/template.ts";
import { useCall, useSend } from "../../data/api.ts";
import { t } from "../../i18n/t.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { Card } from "../../ui/card.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import classes from "./routines.module.css";
import { TemplateContent } from "./template-card.tsx";
import { TemplateName } from "./template-name.tsx";
import { useNewRoutine } from "./use-new-routine.ts";

/** What the person kept to begin from: each makes a routine, is renamed, or goes, with Undo. Nothing while there is none. */
export const OwnTemplates = (): JSX.Element | null => {
  const templates = useCall("template.list", undefined);
  const { sendStep: remove } = useSend("template.remove");
  const undoable = useUndoable();
  const makeRoutine = useNewRoutine();
  if (templates.error) throw templates.error;
  if (templates.data === undefined || templates.data.length === 0) return null;

  const takeOut = ({ id, name }: Template): void => {
    remove(id)
      .then(({ step }) => undoable(t("{name} is no template any more.", { name }), [step]))
      .catch(announceProblem);
  };

  return (
    <section aria-labelledby="own-templates-title">
      <Title order={2} id="own-templates-title">
        {t("Your templates")}
      </Title>
      <p className={classes["lead"]}>
        {t("Kept from your routines. Each one makes a new routine, with the doses as you kept them.")}
      </p>
      <div className={classes["templates"]}>
        {templates.data.map((template) => (
          <Card key={template.id} label={template.name}>
            <div className={classes["template"]}>
              <TemplateName template={template} />
              <TemplateContent items={template.items} />
              <div className={classes["templateAct"]}>
                <Button
                  variant="light"
                  aria-label={t("New routine from {name}", { name: template.name })}
                  onClick={() => makeRoutine(template)}
                >
                  {t("New routine from it")}
                </Button>
                <Button
                  variant="subtle"
                  color="gray"
                  aria-label={t("Remove {name}", { name: template.name })}
                  onClick={() => takeOut(template)}
                >
                  {t("Remove")}
                </Button>
              </div>
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
};
