import { Button, Group, Stack, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import type { PlanEntryId } from "#contract/plan.ts";
import type { Routine, RoutineId } from "#contract/routine.ts";
import type { Session } from "#contract/session.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import type { CoachInput } from "#coach/coach-input.ts";
import { dayText } from "../../i18n/format.ts";
import { morningDue } from "#coach/log/morning.ts";
import type { PlannedEntry } from "#coach/log/planned-days.ts";
import { leftOutOn } from "#coach/plan/planned.ts";
import { planInMode } from "#coach/plan/sequence.ts";
import { questionsDue } from "#coach/log/screening.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { TrainingNotice } from "../../decisions/training-notice.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Changes } from "./changes.tsx";
import { whenWords } from "./day-words.ts";
import { DoneCard } from "./done-card.tsx";
import { MorningCard } from "./morning-card.tsx";
import { OtherActs } from "./other-acts.tsx";
import { NextSteps } from "./next-steps.tsx";
import { PlannedCard } from "./planned-card.tsx";
import { RulesChanged } from "./rules-changed.tsx";
import { StartPanel } from "./start-panel.tsx";
import { startable } from "./startable.ts";
import { t } from "../../i18n/t.ts";

/** What the person is about to start: a planned routine, or one of their choice. */
type Starting = { readonly planEntryId: PlanEntryId | null; readonly routine: Routine };

const isOpen = (planned: PlannedEntry, sessionEntryIds: ReadonlySet<PlanEntryId>): boolean =>
  !sessionEntryIds.has(planned.entry.id);

/** What comes next; a name is set apart, since it can hold a day of its own ("Core, 4 November"). */
const nextWords = (routine: string | undefined, when: string): string =>
  routine === undefined
    ? t("Nothing is planned today. The next session is {when}.", { when })
    : t("Nothing is planned today. Next is “{routine}”, {when}.", { routine, when });

/** How many days back a session is still asked about. */
const askedDays = 3;

/** A session of the days before that nobody has said anything about. */
const isUnanswered = (session: Session, { today, history }: CoachInput): boolean =>
  session.startedAt.date < today &&
  session.startedAt.date >= Temporal.PlainDate.from(today).subtract({ days: askedDays }).toString() &&
  !history.painEntries.some((entry) => entry.sessionId === session.id && entry.moment === "session");

/**
 * The day: what waits for an answer, what changed and why, what is planned, what is done. `starting` asks at once what
 * comes before a session.
 */
export const Today = ({ starting: startsAtOnce = false }: { readonly starting?: boolean }): JSX.Element => {
  const coachInput = useCoachInput();
  const exercises = useExercises();
  const { go } = useNavigation();
  const current = useCall("session.current", undefined);
  const { today, history } = coachInput;
  const routines = new Map<RoutineId, Routine>(coachInput.routines.map((routine) => [routine.id, routine]));
  const state = trainingState(coachInput);
  const done = history.sessions.filter((session) => session.startedAt.date === today);
  const unanswered = history.sessions.filter((session) => isUnanswered(session, coachInput));
  const doneEntries = new Set(
    history.sessions.flatMap((session) => (session.planEntryId === null ? [] : [session.planEntryId])),
  );
  const plan = planInMode(coachInput);
  const planned = plan.filter((entry) => entry.date === today && isOpen(entry, doneEntries));
  const upcoming = plan.filter((entry) => entry.date > today).toSorted((a, b) => a.date.localeCompare(b.date))[0];
  const now = useCall("app.today", undefined).data;
  const due = now === undefined ? null : morningDue(coachInput, now);
  const running = current.data ?? null;
  const first = planned.flatMap((entry) => routines.get(entry.entry.routineId) ?? [])[0];
  const firstEntry = planned[0];

  const next = ((): Starting | null =>
    first !== undefined && firstEntry !== undefined && startable(state, first, coachInput).length > 0
      ? { routine: first, planEntryId: firstEntry.entry.id }
      : null)();
  const [starting, setStarting] = useState(startsAtOnce && running === null ? next : null);
  const [choosing, setChoosing] = useState(startsAtOnce && next === null);

  const choose = coachInput.routines.filter((routine) => !routine.archived && routine.items.length > 0);

  useCommands([
    {
      id: "train.start",
      label: running === null ? t("Start session") : t("Resume session"),
      group: "train",
      shortcuts: ["Mod+T"],
      words: t("training workout begin"),
      run: () => {
        if (running !== null) go({ kind: "session" });
        else if (next === null && choose.length === 0) go({ kind: "routines" });
        else if (next === null) setChoosing(true);
        else setStarting(next);
      },
    },
  ]);

  const begin = (routine: Routine, planEntryId: PlanEntryId | null): void => setStarting({ routine, planEntryId });

  const primary = (): JSX.Element | null => {
    if (running !== null) return <Button onClick={() => go({ kind: "session" })}>{t("Resume session")}</Button>;
    if (starting !== null || state.kind === "locked") return null;
    return next === null ? null : <Button onClick={() => setStarting(next)}>{t("Start session")}</Button>;
  };

  return (
    <>
      <PageHeader title={t("Today")} detail={dayText(today)} action={primary()} />
      <Stack gap="lg">
        <TrainingNotice state={state} at="today" />
        {state.kind !== "locked" && state.kind !== "paused" && questionsDue(coachInput) ? (
          <Notice
            kind="care"
            title={t("A few safety questions are still open")}
            action={
              <Button
                variant="default"
                onClick={() => go({ kind: "safety", occasion: "after_entry", then: { kind: "today" } })}
              >
                {t("Answer them")}
              </Button>
            }
          >
            {t("What you logged asks for them. Training waits for your answer.")}
          </Notice>
        ) : null}
        {running === null ? null : (
          <Card label={t("Open session")}>
            <Group justify="space-between">
              <Text>
                {t("{routine} is still open. Every set you ticked is kept.", { routine: running.routineName })}
              </Text>
              <Button variant="light" onClick={() => go({ kind: "session" })}>
                {t("Go on")}
              </Button>
            </Group>
          </Card>
        )}
        {due === null ? null : <MorningCard session={due} />}
        {starting === null ? null : (
          <StartPanel
            planEntryId={starting.planEntryId}
            routineId={starting.routine.id}
            routineName={starting.routine.name}
            exercisesFor={(bounds) => startable(state, starting.routine, coachInput, bounds)}
            leftOutFor={(bounds) => leftOutOn(starting.routine, coachInput, today, bounds)}
            onCancel={() => setStarting(null)}
          />
        )}
        <RulesChanged />
        <Changes />
        {planned.map(({ entry, movedBy, waitsSince }) => {
          const routine = routines.get(entry.routineId);
          return routine === undefined || starting?.planEntryId === entry.id ? null : (
            <PlannedCard
              key={entry.id}
              routine={routine}
              movedBy={movedBy}
              waitsSince={waitsSince}
              onStart={
                running === null && startable(state, routine, coachInput).length > 0
                  ? () => begin(routine, entry.id)
                  : null
              }
            />
          );
        })}
        {done.map((session) => (
          <DoneCard key={session.id} session={session} />
        ))}
        {unanswered.map((session) => (
          <DoneCard key={session.id} session={session} />
        ))}
        {planned.length === 0 && done.length === 0 && starting === null && running === null ? (
          <EmptyState
            sentence={
              upcoming === undefined
                ? t("Nothing is planned yet. Put a routine on a day, and it shows up here.")
                : nextWords(routines.get(upcoming.entry.routineId)?.name, whenWords(upcoming.date, today))
            }
            action={
              <Button variant="light" onClick={() => go({ kind: "plan", weekOf: null })}>
                {t("Open the plan")}
              </Button>
            }
          />
        ) : null}
        {state.kind === "locked" || state.kind === "paused" ? null : <NextSteps exercises={exercises} />}
        {running === null && starting === null && state.kind !== "locked" ? (
          <OtherActs
            routines={choose}
            isStartable={(routine) => startable(state, routine, coachInput).length > 0}
            isChoosing={choosing}
            onChoosing={setChoosing}
            onStart={(routine) => begin(routine, null)}
          />
        ) : null}
      </Stack>
    </>
  );
};
