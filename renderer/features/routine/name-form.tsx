import { Button, TextInput } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import { t } from "../../i18n/t.ts";
import classes from "./routine.module.css";

type NameFormProps = {
  readonly className: string | undefined;
  readonly suggested: string;
  /** What the name is for; without it the label is only read aloud, since the place says it. */
  readonly description?: string;
  readonly submit: string;
  readonly pending: boolean;
  /** What it throws is said beside the field, which keeps its text. */
  readonly onName: (name: string) => Promise<void>;
  readonly onCancel: () => void;
};

/** Asks for the name of a template: selected at once, Enter takes it, Escape leaves it. */
export const NameForm = (props: NameFormProps): JSX.Element => {
  const { className, suggested, description, submit, pending, onName, onCancel } = props;
  const [name, setName] = useState(suggested);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const label = t("Name of the template");
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onName(name).catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
      }}
    >
      <TextInput
        ref={field}
        {...(description === undefined
          ? { "aria-label": label }
          : { label, description, className: classes["grow"] ?? "" })}
        maxLength={60}
        value={name}
        error={problem}
        onKeyDown={(event) => {
          if (event.key === "Escape") onCancel();
        }}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" loading={pending}>
        {submit}
      </Button>
      <Button variant="subtle" color="gray" onClick={onCancel}>
        {t("Cancel")}
      </Button>
    </form>
  );
};
