import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useId, useRef, useState } from "react";
import type { PlanEntryId } from "#contract/plan.ts";
import { PainEntryId } from "#contract/pain.ts";
import type { Nrs } from "#contract/quantity.ts";
import type { RoutineId, RoutineItemId } from "#contract/routine.ts";
import { SessionExerciseId, SessionId } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { beforeSession } from "#coach/bounds/before-session.ts";
import type { Bound } from "#coach/bounds/bound.ts";
import { placeFieldsOf } from "#coach/plan/edit.ts";
import type { LeftOut, PlannedExercise } from "#coach/plan/planned.ts";
import { hasAnsweredToday, questionsDue } from "#coach/log/screening.ts";
import { inSentence, listed } from "../../i18n/format.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { Card } from "../../ui/card.tsx";
import { Rating } from "../../ui/rating.tsx";
import { t } from "../../i18n/t.ts";

type StartPanelProps = {
  readonly planEntryId: PlanEntryId | null;
  readonly routineId: RoutineId;
  readonly routineName: string;
  /** What is trained under the bounds of the moment. */
  readonly exercisesFor: (bounds: readonly Bound[]) => readonly PlannedExercise[];
  /** What is left out under them, because nothing in its place fits. */
  readonly leftOutFor: (bounds: readonly Bound[]) => readonly LeftOut[];
  readonly onCancel: () => void;
};

type LeavingOutProps = {
  readonly exercises: readonly PlannedExercise[];
  readonly out: ReadonlySet<RoutineItemId>;
  readonly onChange: (out: ReadonlySet<RoutineItemId>) => void;
};

/** On demand: what of the routine is not done this time. One exercise always stays. */
const LeavingOut = ({ exercises, out, onChange }: LeavingOutProps): JSX.Element | null => {
  const names = useNames();
  const [open, setOpen] = useState(false);
  const list = useId();
  if (exercises.length < 2) return null;
  const toggle = (id: RoutineItemId, isIn: boolean): void =>
    onChange(new Set(isIn ? [...out].filter((one) => one !== id) : [...out, id]));
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        ms={-8}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {out.size === 0
          ? t("Leave something out this time")
          : t("{count, plural, one {# exercise} other {# exercises}} left out this time", { count: out.size })}
      </Button>
      <div id={list} hidden={!open}>
        {open ? (
          <Stack gap="xs" mt="xs">
            <Text c="dimmed" size="sm">
              {t("What is not ticked is not in this session. Your routine stays as it is.")}
            </Text>
            {exercises.map(({ item, now }) => (
              <Checkbox
                key={item.id}
                label={names(now.exerciseId)}
                checked={!out.has(item.id)}
                disabled={!out.has(item.id) && out.size === exercises.length - 1}
                onChange={(event) => toggle(item.id, event.currentTarget.checked)}
              />
            ))}
          </Stack>
        ) : null}
      </div>
    </div>
  );
};

/** The two questions before a session: how the back feels now, and whether anything new needs the safety questions. Left open, they come first. */
export const StartPanel = ({
  planEntryId,
  routineId,
  routineName,
  exercisesFor,
  leftOutFor,
  onCancel,
}: StartPanelProps): JSX.Element => {
  const { go } = useNavigation();
  const names = useNames();
  const { send, pending } = useSend("session.start");
  const state = useSend("screening.state");
  const entry = useSend("pain.save");
  const coachInput = useCoachInput();
  const [preNrs, setPreNrs] = useState<Nrs | null>(null);
  const before = beforeSession(preNrs, coachInput.today, coachInput);
  const wasAsked = hasAnsweredToday(coachInput);
  const needsAnswers = before.kind === "stop" || (before.kind === "questions" && !wasAsked);
  const isAsked = questionsDue(coachInput) || needsAnswers;
  const [out, setOut] = useState<ReadonlySet<RoutineItemId>>(new Set());
  const bounds = "bounds" in before ? before.bounds : [];
  const exercises = exercisesFor(bounds);
  const leftOut = leftOutFor(bounds);
  const done = exercises.filter(({ item }) => !out.has(item.id));
  const rating = useRef<HTMLDivElement>(null);
  // The button that opened this is gone; the next digit answers the first question, the next Tab goes on to start.
  useEffect(() => rating.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus(), []);

  const start = async (): Promise<void> => {
    await send({
      id: SessionId.parse(crypto.randomUUID()),
      planEntryId,
      routineId,
      routineName,
      preNrs,
      exercises: done.map((exercise) => ({
        id: SessionExerciseId.parse(crypto.randomUUID()),
        routineItemId: exercise.item.id,
        writtenExerciseId: exercise.own.exerciseId,
        prescription: exercise.now,
        ...placeFieldsOf(exercise.item),
      })),
    });
    go({ kind: "session" });
  };

  const ask = (): void => go({ kind: "safety", occasion: "before_session", then: { kind: "today" } });

  /** A rating that asks for more than a lighter day is kept, whether the session is started or not. */
  const keepRating = async (): Promise<void> => {
    if (preNrs === null || !needsAnswers) return;
    await entry.send({
      id: PainEntryId.parse(crypto.randomUUID()),
      moment: "any",
      sessionId: null,
      date: coachInput.today,
      nrs: preNrs,
      soreness: false,
      settled: null,
      regions: [],
      qualities: [],
      exerciseIds: [],
      note: "",
    });
  };
  const answerFirst = async (): Promise<void> => {
    await keepRating();
    ask();
  };
  /** The questions stay open until they are answered, also when the next screen is left. */
  const sayNew = async (): Promise<void> => {
    await state.send({ statement: "something_new", painEntryId: null });
    ask();
  };
  const cancel = async (): Promise<void> => {
    await keepRating();
    onCancel();
  };

  return (
    <Card label={t("Before you start")}>
      <Stack gap="lg">
        <div ref={rating}>
          <Text fw={550} mb={8}>
            {t("How does your back feel right now?")}
          </Text>
          <Rating label={t("Back right now")} value={preNrs} onChange={setPreNrs} />
          {before.kind === "lower" || (before.kind === "questions" && wasAsked) ? (
            <Text c="dimmed" size="sm" mt="xs" role="status">
              {before.kind === "lower"
                ? t("Today one rung lower, because your back starts at {rating}: {exercises}.", {
                    rating: preNrs ?? 0,
                    exercises: listed(exercises.map(({ now }) => inSentence(names(now.exerciseId)))),
                  })
                : t("Today much lower and with half the sets, because your back starts at {rating}: {exercises}.", {
                    rating: preNrs ?? 0,
                    exercises: listed(exercises.map(({ now }) => inSentence(names(now.exerciseId)))),
                  })}
            </Text>
          ) : null}
          {leftOut.length === 0 ? null : (
            <Text c="dimmed" size="sm" mt="xs">
              {t("Left out today: {exercises}.", {
                exercises: listed(leftOut.map(({ own }) => inSentence(names(own.exerciseId)))),
              })}
            </Text>
          )}
        </div>
        <div>
          <Text fw={550}>
            {isAsked
              ? needsAnswers
                ? t("A back at {rating} asks for a few safety questions first.", { rating: preNrs ?? 0 })
                : t("What you logged asks for a few safety questions, and they are still open.")
              : t("Anything new: numbness, leg weakness, bladder or bowel trouble?")}
          </Text>
          <Group mt="sm">
            {isAsked ? (
              <Button onClick={() => answerFirst().catch(announceProblem)}>{t("Answer them first")}</Button>
            ) : (
              <>
                <Button loading={pending} onClick={() => start().catch(announceProblem)}>
                  {t("Nothing new, start")}
                </Button>
                <Button variant="default" onClick={() => sayNew().catch(announceProblem)}>
                  {t("Something is new")}
                </Button>
              </>
            )}
            <Button variant="subtle" onClick={() => cancel().catch(announceProblem)}>
              {t("Not now")}
            </Button>
          </Group>
        </div>
        <LeavingOut exercises={exercises} out={out} onChange={setOut} />
      </Stack>
    </Card>
  );
};
