import { Button, Checkbox, Text, Textarea } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { type JSX, useEffect, useMemo, useRef, useState } from "react";
import { CareFlag, Equipment, type Exercise, type ExerciseId, type Photo } from "#contract/exercise.ts";
import { RefusedError, useCall, useSend } from "../../data/api.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { explainGuess } from "../../text/explain-load.ts";
import { guessDemand } from "#coach/biomechanics/guess.ts";
import { careFlagText, equipmentText } from "../../text/vocabulary.ts";
import { t } from "../../i18n/t.ts";
import { useDrafts } from "../../data/drafts.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import classes from "./library.module.css";
import { draftKey, draftOf, emptyForm, formOf, OwnForm } from "./custom-form.ts";
import { DosePart, KindPart } from "./custom-parts.tsx";
import { PhotoField } from "./photo-field.tsx";

const Form = ({ existing }: { readonly existing: Exercise | null }): JSX.Element => {
  const { exercises } = useCoachInput();
  const { go, back } = useNavigation();
  const save = useSend("exercise.save");
  const storePhoto = useSend("exercise.setPhoto");
  const subject = existing?.id ?? "new";
  const drafts = useDrafts();
  const [left] = useState(() => {
    const kept = drafts.read(draftKey(subject), OwnForm);
    // It was saved after all, and the app ended before it could be let go.
    return existing === null && exercises.some(({ id }) => id === kept?.id) ? undefined : kept;
  });
  const [form, setForm] = useState(() => left ?? (existing === null ? emptyForm() : formOf(existing)));
  const [isLeft, setIsLeft] = useState(left !== undefined);
  const nameField = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  // Undefined as long as the stored one stays.
  const [photo, setPhoto] = useState<Photo | null | undefined>(undefined);
  const still = existing?.still ?? null;
  const stored = useCall("exercise.photo", form.id, { enabled: still !== null });
  const there = still === null ? null : (stored.data ?? still);
  const guess = useMemo(() => guessDemand(form, exercises), [form, exercises]);

  useEffect(() => {
    if (subject === "new") nameField.current?.focus();
  }, [subject]);

  const show = (next: OwnForm): void => {
    setWrong({});
    setProblem(null);
    setForm(next);
  };
  const change = (part: Partial<OwnForm>): void => {
    const next = { ...form, ...part };
    drafts.keep(draftKey(subject), next);
    show(next);
  };
  const startOver = (): void => {
    drafts.drop(draftKey(subject));
    setIsLeft(false);
    setPhoto(undefined);
    show(existing === null ? emptyForm() : formOf(existing));
  };
  const store = async (): Promise<void> => {
    const result = draftOf(form, exercises);
    if ("wrong" in result) {
      setWrong(result.wrong);
      setProblem(t("Something is still missing. Nothing was saved yet."));
      if (result.wrong["name"] !== undefined) nameField.current?.focus();
      return;
    }
    try {
      const { id, name } = await save.send(result.draft);
      drafts.drop(draftKey(subject));
      announce(t("{exercise} is stored.", { exercise: name }));
      if (photo !== undefined) await storePhoto.send({ id, photo }).catch((error: unknown) => announceProblem(error));
      go({ kind: "exercise", id });
    } catch (error) {
      if (error instanceof RefusedError && error.refusal.kind === "nameTaken") {
        setWrong({ name: error.message });
        setProblem(t("The name is taken. Nothing was saved yet."));
        nameField.current?.focus();
        return;
      }
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <>
      <button type="button" className={classes["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader
        title={existing === null ? t("New exercise") : t("Edit {exercise}", { exercise: existing.name })}
        detail={t("It takes part in routines, plans, changes and your log like the others.")}
        action={
          <Button loading={save.pending || storePhoto.pending} onClick={() => void store()}>
            {t("Save")}
          </Button>
        }
      />
      {isLeft ? (
        <div className={classes["notice"]}>
          <Notice
            kind="note"
            action={
              <Button variant="default" onClick={startOver}>
                {t("Start over")}
              </Button>
            }
          >
            {t("This is what you had typed and not saved.")}
          </Notice>
        </div>
      ) : null}
      {problem === null ? null : (
        <div className={classes["notice"]} role="alert">
          <Notice kind="care">{problem}</Notice>
        </div>
      )}
      <div className={classes["columns"]}>
        <div>
          <Card label={t("The exercise")}>
            <KindPart form={form} change={change} nameField={nameField} wrongName={wrong["name"]} />
          </Card>
          <Card label={t("How much of it")}>
            <h2 className={classes["heading"]}>{t("How much of it")}</h2>
            <DosePart form={form} change={change} />
          </Card>
          <Card label={t("How it is done")}>
            <Textarea
              label={t("Steps")}
              description={t("One a line, up to twelve.")}
              autosize
              minRows={3}
              maxRows={12}
              value={form.steps}
              error={wrong["steps"]}
              onChange={(event) => change({ steps: event.currentTarget.value })}
            />
          </Card>
          <Card label={t("Photo")}>
            <PhotoField
              picture={photo === undefined ? there : (photo?.picture ?? null)}
              alt={form.name === "" ? t("Photo") : t("Photo of {exercise}", { exercise: form.name })}
              empty={null}
              pending={storePhoto.pending}
              onChange={(chosen) => {
                setPhoto(chosen);
                return Promise.resolve();
              }}
            />
          </Card>
        </div>
        <div>
          <Card label={t("What it asks")}>
            <h2 className={classes["heading"]}>{t("What it asks, as a guess")}</h2>
            <Text>{explainGuess(guess)}</Text>
          </Card>
          <Card label={t("What it needs")}>
            <Checkbox.Group
              label={t("Equipment")}
              value={[...form.equipment]}
              error={wrong["equipment"]}
              onChange={(chosen) => change({ equipment: Equipment.options.filter((item) => chosen.includes(item)) })}
            >
              <div className={classes["options"]}>
                {Equipment.options.map((item) => (
                  <Checkbox key={item} value={item} label={equipmentText(item)} />
                ))}
              </div>
            </Checkbox.Group>
          </Card>
          <Card label={t("What it is not kind to")}>
            <Checkbox.Group
              label={t("Not kind to")}
              value={[...form.careIf]}
              onChange={(chosen) => change({ careIf: CareFlag.options.filter((flag) => chosen.includes(flag)) })}
            >
              <div className={classes["options"]}>
                {CareFlag.options.map((flag) => (
                  <Checkbox key={flag} value={flag} label={careFlagText(flag)} />
                ))}
              </div>
            </Checkbox.Group>
          </Card>
        </div>
      </div>
    </>
  );
};

/** An exercise of the person's own: made, or edited. */
export const CustomExercise = ({ id }: { readonly id: ExerciseId | "new" }): JSX.Element => {
  const exercises = useExercises();
  const existing = id === "new" ? undefined : exercises.get(id);
  return <Form existing={existing ?? null} />;
};
