import { Button, Group, Menu, Progress, Stack, Text } from "@mantine/core";
import { type JSX, useEffect, useRef, useState } from "react";
import type { Block } from "#contract/routine.ts";
import type { Session, SessionExerciseId } from "#contract/session.ts";
import { useCall, useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { wentOnWith } from "#coach/plan/in-session.ts";
import { isTogether, runsOf } from "#coach/plan/rounds.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { CommandTooltip } from "../../commands/command-tooltip.tsx";
import { shortcutText } from "../../commands/shortcut.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { t } from "../../i18n/t.ts";
import { ExerciseSection } from "./exercise-section.tsx";
import { FinishPanel } from "./finish-panel.tsx";
import { GroupSection } from "./group-section.tsx";
import classes from "./session.module.css";
import { useSessionCommands } from "./session-commands.ts";
import { meanwhile, waits } from "./state-now.ts";
import { TrainingNotice } from "../../decisions/training-notice.tsx";

const ticked = (session: Session): number => session.exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0);

/** What something else went on for is as many sets as were done of it. */
const planned = (session: Session): number =>
  session.exercises.reduce(
    (sum, exercise) =>
      sum + (wentOnWith(exercise, session) === undefined ? exercise.prescription.sets : exercise.sets.length),
    0,
  );

/** Goes to the first set of an exercise as soon as it is there. */
const useFirstSet = (): ((id: SessionExerciseId) => void) => {
  const wanted = useRef<SessionExerciseId | null>(null);
  useEffect(() => {
    const box =
      wanted.current === null
        ? null
        : document.querySelector<HTMLElement>(`[data-exercise="${wanted.current}"] [data-set-tick]`);
    if (box === null) return;
    wanted.current = null;
    box.focus();
  });
  return (id) => {
    wanted.current = id;
  };
};

const Running = ({ session }: { readonly session: Session }): JSX.Element => {
  const { go } = useNavigation();
  const discard = useSend("session.discard");
  const undoable = useUndoable();
  const coachInput = useCoachInput();
  // How often finishing was asked for; 0 while it is not.
  const [asked, setAsked] = useState(0);
  const state = trainingState(coachInput);
  const askToFinish = (): void => setAsked((before) => before + 1);
  useSessionCommands(session, askToFinish);
  const toFirstSet = useFirstSet();
  const done = ticked(session);
  const all = planned(session);

  const hasWarmup = session.exercises.some(({ block }) => block === "warmup");
  const runs = runsOf(session.exercises);
  const sections = (block: Block): readonly (JSX.Element | null)[] =>
    runs.map((run, index) => {
      const [first] = run;
      if (first === undefined || first.block !== block) return null;
      const together = run.map((exercise) => ({
        exercise,
        meanwhile: meanwhile(exercise, session, coachInput),
        waiting: waits(state, exercise.prescription.exerciseId, coachInput),
      }));
      const common = { preNrs: session.preNrs, onEnd: askToFinish, onGoOn: toFirstSet };
      const [only] = together;
      return isTogether(run) && first.group !== null ? (
        <GroupSection key={first.id} group={first.group} asked={together} {...common} />
      ) : only === undefined ? null : (
        <ExerciseSection key={first.id} {...only} place={index + 1} {...common} />
      );
    });

  const letGo = async (): Promise<void> => {
    const { step } = await discard.sendStep(session.id);
    go({ kind: "today" });
    undoable(t("The session was let go."), [step]);
  };

  return (
    <>
      <PageHeader
        title={session.routineName}
        detail={t("{done} of {all} sets done. Everything you tick is kept at once.", { done, all })}
        action={
          <Group gap="xs">
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" aria-label={t("More about this session")}>
                  {t("More")}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => letGo().catch(announceProblem)}>{t("Let this session go")}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <CommandTooltip command="session.finish">
              <Button onClick={askToFinish}>{t("Finish session")}</Button>
            </CommandTooltip>
          </Group>
        }
      />
      <Stack gap="lg">
        <Progress
          className={classes["progress"]}
          value={(done / Math.max(1, all)) * 100}
          aria-label={t("{done} of {all} sets done", { done, all })}
          size="sm"
        />
        <TrainingNotice state={state} at="session" />
        {asked === 0 ? null : <FinishPanel session={session} asked={asked} onCancel={() => setAsked(0)} />}
        {hasWarmup ? <h2 className={classes["block"]}>{t("Warm-up")}</h2> : null}
        {sections("warmup")}
        {hasWarmup ? <h2 className={classes["block"]}>{t("Main part")}</h2> : null}
        {sections("main")}
        <Text c="dimmed" size="sm">
          {t(
            "With the keyboard: Space or Enter ticks a set and goes on to the next, 0 to 5 say the reps in reserve, K says that the technique was kept, {next} goes to the next exercise, {finish} finishes. You can leave this screen and come back; nothing is lost.",
            { next: shortcutText("Alt+PageDown"), finish: shortcutText("Mod+Enter") },
          )}
        </Text>
      </Stack>
    </>
  );
};

/** The session that is open now, set by set; without one, the way to start one. */
export const RunningSession = (): JSX.Element => {
  const { go } = useNavigation();
  const current = useCall("session.current", undefined);
  if (current.error) throw current.error;
  if (current.data === undefined) return <PageHeader title={t("Session")} />;
  if (current.data === null)
    return (
      <>
        <PageHeader title={t("Session")} />
        <EmptyState
          sentence={t("No session is open. Start one from today’s plan.")}
          action={<Button onClick={() => go({ kind: "today" })}>{t("Go to today")}</Button>}
        />
      </>
    );
  return <Running session={current.data} />;
};
