import { Textarea } from "@mantine/core";
import { type JSX, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { useSend } from "../data/api.ts";
import { announceProblem } from "../ui/toast.tsx";
import { t } from "../i18n/t.ts";

const pauseMilliseconds = 500;

// What could not be stored when the person left. It waits here, so that coming back shows it as it was typed.
const kept = new Map<ExerciseId, string>();

/** Gives a kept note back, once. */
const takeNote = (id: ExerciseId): string | undefined => {
  const note = kept.get(id);
  kept.delete(id);
  return note;
};

/** The person's note beside an exercise. It saves itself; what is refused stays as typed, also after leaving. */
export const ExerciseNote = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { send } = useSend("exercise.note");
  const [text, setText] = useState(() => takeNote(exercise.id) ?? exercise.note);
  const [isSaved, setIsSaved] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef(text);
  const sent = useRef(exercise.note);

  /** Resolves with what kept it from being stored; the field shows it too. */
  const save = useEffectEvent(async (): Promise<unknown> => {
    const note = typed.current;
    if (note === sent.current) return undefined;
    const before = sent.current;
    sent.current = note;
    try {
      await send({ id: exercise.id, note });
      setProblem(null);
      setIsSaved(typed.current === note);
      return undefined;
    } catch (error) {
      sent.current = before;
      setProblem(error instanceof Error ? error.message : String(error));
      return error;
    }
  });

  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => void save(), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(
    () => () => {
      const left = typed.current;
      void save().then((error) => {
        if (error === undefined) return;
        kept.set(exercise.id, left);
        announceProblem(error);
      });
    },
    [exercise.id],
  );

  return (
    <Textarea
      label={t("Your note on this exercise")}
      description={isSaved ? t("Saved") : t("It stands wherever this exercise does.")}
      autosize
      minRows={2}
      maxRows={8}
      value={text}
      error={problem}
      onChange={(event) => {
        typed.current = event.currentTarget.value;
        setText(event.currentTarget.value);
        setIsSaved(false);
      }}
    />
  );
};
