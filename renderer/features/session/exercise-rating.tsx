import { Button, Group, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Nrs } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import { type SessionExercise, SessionExerciseId } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { type Advice, advise } from "#coach/log/advice.ts";
import { comfortOf } from "#coach/log/comfort.ts";
import { usualNrs } from "#coach/log/morning.ts";
import { amountText, explainAdvice, prescriptionText } from "../../text/explain.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Rating } from "../../ui/rating.tsx";
import { t } from "../../i18n/t.ts";

const noticeOf: Readonly<Record<Advice["kind"], "note" | "care" | "stop">> = {
  carryOn: "note",
  watchTechnique: "care",
  easeNow: "care",
  stopExercise: "care",
  endSession: "stop",
};

/** Whether a rating asks for something easier at once. */
const eases = ({ kind }: Advice): boolean => kind !== "carryOn" && kind !== "endSession";

type GoOnProps = Pick<ExerciseRatingProps, "exercise" | "onGoOn"> & { readonly prescription: Prescription };

/** One button that puts something easier in for the sets that are left; nothing changes without it. */
const GoOn = ({ exercise, prescription, onGoOn }: GoOnProps): JSX.Element => {
  const { sendStep, pending } = useSend("session.goOnWith");
  const undoable = useUndoable();
  const names = useNames();
  const exercises = useExercises();
  const left = exercise.prescription.sets - exercise.sets.length;
  const said = {
    exercise: names(prescription.exerciseId),
    // Range and tempo are what is new of the same exercise; of another one they stand in its own place.
    dose:
      prescription.exerciseId === exercise.prescription.exerciseId
        ? prescriptionText(prescription, exercises.get(prescription.exerciseId))
        : amountText(prescription),
  };
  const goOn = async (): Promise<void> => {
    const id = SessionExerciseId.parse(crypto.randomUUID());
    onGoOn(id);
    const { step } = await sendStep({ id, sessionExerciseId: exercise.id, prescription });
    undoable(t("{exercise} takes the sets that were left.", { exercise: said.exercise }), [step]);
  };
  return (
    <Button variant="default" loading={pending} onClick={() => goOn().catch(announceProblem)}>
      {left === prescription.sets
        ? t("Do {count, plural, one {the remaining set} other {the # remaining sets}} as {exercise}, {dose}", {
            count: left,
            ...said,
          })
        : t("Go on with {exercise}, {dose}", said)}
    </Button>
  );
};

type ExerciseRatingProps = {
  readonly exercise: SessionExercise;
  /** Something easier for the sets that are left; null where nothing is. */
  readonly goOn: Prescription | null;
  /** What went on in its place; null where it goes on itself. */
  readonly wentOn: SessionExercise | null;
  readonly preNrs: Nrs | null;
  readonly name: string;
  /** Asked when the rating says that the session should end. */
  readonly onEnd: () => void;
  /** Told which exercise goes on in its place, before it is there. */
  readonly onGoOn: (id: SessionExerciseId) => void;
};

/** What is felt during one exercise, asked only when the person wants to say it, and what follows from it at once. */
export const ExerciseRating = ({
  exercise,
  goOn,
  wentOn,
  preNrs,
  name,
  onEnd,
  onGoOn,
}: ExerciseRatingProps): JSX.Element => {
  const rate = useSend("session.rateExercise");
  const coachInput = useCoachInput();
  const comfort = comfortOf(coachInput.profile);
  const usual = usualNrs(coachInput, coachInput.today);
  const [asked, setAsked] = useState(false);
  const rating = useRef<HTMLDivElement>(null);
  // Whoever says that something is felt goes on with a digit.
  useEffect(() => {
    if (asked) rating.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  }, [asked]);
  const say = (nrs: Nrs | null): void => {
    setAsked(nrs !== null);
    rate.send({ sessionExerciseId: exercise.id, nrs }).catch(announceProblem);
  };
  if (!asked && exercise.nrs === null)
    return (
      <Button
        variant="default"
        size="xs"
        w="fit-content"
        onClick={() => setAsked(true)}
        aria-label={t("I feel something, {exercise}", { exercise: name })}
      >
        {t("I feel something")}
      </Button>
    );
  const advice = exercise.nrs === null ? null : advise(exercise.nrs, preNrs, exercise.missed, { ...comfort, usual });
  const easier = advice !== null && eases(advice) ? goOn : null;
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={550}>{t("How does it feel?")}</Text>
        <Button
          variant="subtle"
          size="xs"
          onClick={() => say(null)}
          aria-label={
            exercise.nrs === null
              ? t("No rating, {exercise}", { exercise: name })
              : t("Take the rating back, {exercise}", { exercise: name })
          }
        >
          {exercise.nrs === null ? t("No rating") : t("Take the rating back")}
        </Button>
      </Group>
      <div ref={rating}>
        <Rating label={t("Pain during {exercise}", { exercise: name })} value={exercise.nrs} onChange={say} />
      </div>
      {advice === null || (wentOn !== null && eases(advice)) ? null : (
        <Notice
          kind={noticeOf[advice.kind]}
          action={
            advice.kind === "endSession" ? (
              <Button onClick={onEnd}>{t("End the session")}</Button>
            ) : easier === null ? null : (
              <GoOn exercise={exercise} prescription={easier} onGoOn={onGoOn} />
            )
          }
        >
          {explainAdvice(advice, easier !== null)}
        </Notice>
      )}
    </Stack>
  );
};
