import { Textarea } from "@mantine/core";
import { type JSX, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import { useSend } from "../../api.ts";
import { announceProblem } from "../../toast.tsx";
import { keepNote, takeNote } from "./kept-drafts.ts";

const pauseMilliseconds = 500;

/** The person's note beside an exercise. It saves itself; what is refused stays as typed, also after leaving. */
export const ExerciseNote = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { send } = useSend("exercise.note");
  const [text, setText] = useState(() => takeNote(exercise.id) ?? exercise.note);
  const [isSaved, setIsSaved] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useRef(text);
  const sent = useRef(exercise.note);

  const save = useEffectEvent(async (): Promise<void> => {
    const note = typed.current;
    if (note === sent.current) return;
    const before = sent.current;
    sent.current = note;
    try {
      await send({ id: exercise.id, note });
      setProblem(null);
      setIsSaved(typed.current === note);
    } catch (error) {
      sent.current = before;
      setProblem(error instanceof Error ? error.message : String(error));
      throw error;
    }
  });

  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => void save().catch(() => undefined), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(
    () => () => {
      const left = typed.current;
      save().catch((error: unknown) => {
        keepNote(exercise.id, left);
        announceProblem(error);
      });
    },
    [exercise.id],
  );

  return (
    <Textarea
      label="Your note on this exercise"
      description={isSaved ? "Saved" : "It stands wherever this exercise does."}
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
