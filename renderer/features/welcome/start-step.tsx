import type { JSX } from "react";
import { t } from "../../messages/t.ts";
import { type WeekTemplate, weekTemplates } from "../../templates.ts";
import classes from "./welcome.module.css";

type ChoiceProps = {
  readonly name: string;
  readonly detail: string;
  readonly pending: boolean;
  readonly onChoose: () => void;
};

const Choice = ({ name, detail, pending, onChoose }: ChoiceProps): JSX.Element => (
  <button type="button" className={classes["choice"]} disabled={pending} onClick={onChoose}>
    <strong>{name}</strong>
    <span>{detail}</span>
  </button>
);

type StartProps = {
  readonly pending: boolean;
  readonly onStart: (template: WeekTemplate | null) => void;
  readonly onSample: () => void;
};

/** A week that is there already, an empty one, or a look at somebody else's twelve weeks. */
export const StartStep = ({ pending, onStart, onSample }: StartProps): JSX.Element => (
  <>
    <section>
      <h2 className={classes["question"]}>{t("With a week that you can change")}</h2>
      <div className={classes["choices"]}>
        {weekTemplates().map((template) => (
          <Choice
            key={template.id}
            name={template.name}
            detail={template.forWhom}
            pending={pending}
            onChoose={() => onStart(template)}
          />
        ))}
      </div>
    </section>
    <section>
      <h2 className={classes["question"]}>{t("Or otherwise")}</h2>
      <div className={classes["choices"]}>
        <Choice
          name={t("Start empty")}
          detail={t("You have your own exercises in mind and build the week yourself.")}
          pending={pending}
          onChoose={() => onStart(null)}
        />
        <Choice
          name={t("Look at a sample diary")}
          detail={t(
            "Twelve weeks of somebody else, clearly marked: leg raises that hurt, what changed, and the way back up. One press removes it, and you start your own.",
          )}
          pending={pending}
          onChoose={onSample}
        />
      </div>
    </section>
  </>
);
