import { Button, Group, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { PlanEntryId } from "../../../electron/contract/plan.ts";
import type { Nrs } from "../../../electron/contract/quantity.ts";
import type { RoutineId } from "../../../electron/contract/routine.ts";
import { SessionExerciseId, SessionId } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { placeFieldsOf } from "../../coach/edit.ts";
import type { PlannedExercise } from "../../coach/plan-now.ts";
import { questionsDue } from "../../coach/screening.ts";
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
      exercises: exercises.map((exercise) => ({
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
      </Stack>
    </Card>
  );
};
