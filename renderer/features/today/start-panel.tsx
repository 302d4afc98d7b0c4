import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useId, useRef, useState } from "react";
import type { PlanEntryId } from "../../../electron/contract/plan.ts";
import type { Nrs } from "../../../electron/contract/quantity.ts";
import type { RoutineId, RoutineItemId } from "../../../electron/contract/routine.ts";
import { SessionExerciseId, SessionId } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { useCircumstances, useNames } from "../../circumstances.tsx";
import { placeFieldsOf } from "../../coach/edit.ts";
import type { PlannedExercise } from "../../coach/plan/planned.ts";
import { questionsDue } from "../../coach/log/screening.ts";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem } from "../../toast.tsx";
import { Card } from "../../ui/card.tsx";
import { Rating } from "../../ui/rating.tsx";
import { t } from "../../messages/t.ts";

type StartPanelProps = {
  readonly planEntryId: PlanEntryId | null;
  readonly routineId: RoutineId;
  readonly routineName: string;
  readonly exercises: readonly PlannedExercise[];
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
  exercises,
  onCancel,
}: StartPanelProps): JSX.Element => {
  const { go } = useNavigation();
  const { send, pending } = useSend("session.start");
  const isAsked = questionsDue(useCircumstances());
  const [preNrs, setPreNrs] = useState<Nrs | null>(null);
  const [out, setOut] = useState<ReadonlySet<RoutineItemId>>(new Set());
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
        ownExerciseId: exercise.own.exerciseId,
        prescription: exercise.now,
        ...placeFieldsOf(exercise.item),
      })),
    });
    go({ kind: "session" });
  };

  const ask = (): void => go({ kind: "safety", occasion: "before_session", then: { kind: "today" } });

  return (
    <Card label={t("Before you start")}>
      <Stack gap="lg">
        <div ref={rating}>
          <Text fw={550} mb={8}>
            {t("How does your back feel right now?")}
          </Text>
          <Rating label={t("Back right now")} value={preNrs} onChange={setPreNrs} />
        </div>
        <div>
          <Text fw={550}>
            {isAsked
              ? t("What you logged asks for a few safety questions, and they are still open.")
              : t("Anything new: numbness, leg weakness, bladder or bowel trouble?")}
          </Text>
          <Group mt="sm">
            {isAsked ? (
              <Button onClick={ask}>{t("Answer them first")}</Button>
            ) : (
              <>
                <Button loading={pending} onClick={() => start().catch(announceProblem)}>
                  {t("Nothing new, start")}
                </Button>
                <Button variant="default" onClick={ask}>
                  {t("Something is new")}
                </Button>
              </>
            )}
            <Button variant="subtle" onClick={onCancel}>
              {t("Not now")}
            </Button>
          </Group>
        </div>
        <LeavingOut exercises={exercises} out={out} onChange={setOut} />
      </Stack>
    </Card>
  );
};
