import { Button, Group, Stack, TextInput, Title } from "@mantine/core";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { type JSX, useCallback, useDeferredValue, useMemo, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { Routine, RoutineId } from "#contract/routine.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import type { CoachInput } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { planInMode } from "#coach/plan/sequence.ts";
import { weekTemplates } from "../../routines/templates.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { useOpenRoutineFile } from "../../routines/use-open-routine-file.ts";
import { CommandTooltip } from "../../commands/command-tooltip.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { t } from "../../i18n/t.ts";
import { OwnTemplates } from "./own-templates.tsx";
import { RoutineLine } from "./routine-line.tsx";
import classes from "./routines.module.css";
import { TemplateCard } from "./template-card.tsx";

/** From here on a search is faster than looking. */
const manyRoutines = 8;

/** A long list is drawn whole only when asked for. */
const shownRoutines = 24;

const noDays: readonly IsoDate[] = [];

/** The days of the seven from today on, by the routine that is planned on them. */
const daysAhead = (c: CoachInput): ReadonlyMap<RoutineId, readonly IsoDate[]> => {
  const days = new Map<RoutineId, IsoDate[]>();
  const soon = planInMode(c).filter(({ date }) => date >= c.today && date < plusDays(c.today, 7));
  for (const { entry, date } of soon.toSorted((a, b) => a.date.localeCompare(b.date)))
    days.set(entry.routineId, [...(days.get(entry.routineId) ?? []), date]);
  return days;
};

/** Every routine, the weeks to start from, and what was archived. */
export const Routines = (): JSX.Element => {
  const coachInput = useCoachInput();
  const { routines } = coachInput;
  const { go } = useNavigation();
  const openFile = useOpenRoutineFile();
  const { sendStep: archive } = useSend("routine.archive");
  const undoable = useUndoable();
  const { send: restore } = useSend("routine.restore");
  const [typed, setTyped] = useState("");
  const [showArchived, setShowArchived] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const listed = routines.filter((routine) => !routine.archived);
  const archived = routines.filter((routine) => routine.archived);
  const days = useMemo(() => daysAhead(coachInput), [coachInput]);
  // Typing stays quick however long the list is.
  const wanted = useDeferredValue(typed).trim().toLowerCase();
  const found = listed.filter((routine) => routine.name.toLowerCase().includes(wanted));
  const shown = showAll ? found : found.slice(0, shownRoutines);

  const open = useCallback((id: RoutineId): void => go({ kind: "routine", id }), [go]);
  const putAway = useCallback(
    (routine: Routine): void => {
      archive(routine.id)
        .then(({ step }) => undoable(t("{name} is archived and off the days to come.", { name: routine.name }), [step]))
        .catch(announceProblem);
    },
    [archive, undoable],
  );

  return (
    <>
      <PageHeader
        title={t("Routines")}
        detail={t("What you do in a session. Put them on days in the plan.")}
        action={
          <Group gap="xs">
            <CommandTooltip command="file.openRoutine">
              <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={openFile}>
                {t("Open a file")}
              </Button>
            </CommandTooltip>
            <Button leftSection={<IconPlus size={16} />} onClick={() => go({ kind: "routine", id: "new" })}>
              {t("New routine")}
            </Button>
          </Group>
        }
      />
      <Stack gap="xl">
        {listed.length > manyRoutines ? (
          <TextInput
            aria-label={t("Find a routine")}
            placeholder={t("Find a routine")}
            maxLength={60}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        {listed.length === 0 ? (
          <EmptyState
            sentence={t("No routines yet. Make one of your own with New routine, or start from a week below.")}
          />
        ) : found.length === 0 ? (
          <p className={classes["none"]}>{t("No routine is called “{name}”.", { name: typed.trim() })}</p>
        ) : (
          <ul className={classes["list"]} aria-label={t("Your routines")}>
            {shown.map((routine) => (
              <RoutineLine
                key={routine.id}
                routine={routine}
                days={days.get(routine.id) ?? noDays}
                onOpen={open}
                onArchive={putAway}
              />
            ))}
          </ul>
        )}
        {shown.length === found.length ? null : (
          <Button variant="default" w="fit-content" onClick={() => setShowAll(true)}>
            {t("Show all {count}", { count: found.length })}
          </Button>
        )}
        <OwnTemplates />
        <section aria-labelledby="weeks-title">
          <Title order={2} id="weeks-title">
            {t("Weeks to start from")}
          </Title>
          <p className={classes["lead"]}>
            {t(
              "A week brings its routine and puts it on its days, from today on for this week and the next three. Everything can be changed afterwards.",
            )}
          </p>
          <div className={classes["templates"]}>
            {weekTemplates().map((template) => (
              <TemplateCard key={template.id} template={template} />
            ))}
          </div>
        </section>
        {archived.length === 0 ? null : (
          <section>
            <Button
              variant="subtle"
              color="gray"
              px={0}
              aria-expanded={showArchived}
              onClick={() => setShowArchived(!showArchived)}
            >
              {showArchived ? t("Hide archived") : t("Archived ({count})", { count: archived.length })}
            </Button>
            {showArchived ? (
              <ul className={classes["archived"]} aria-label={t("Archived routines")}>
                {archived.map((routine) => (
                  <li key={routine.id}>
                    <span>{routine.name}</span>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t("Bring back {name}", { name: routine.name })}
                      onClick={() => {
                        restore(routine.id).catch(announceProblem);
                      }}
                    >
                      {t("Bring back")}
                    </Button>
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
        )}
      </Stack>
    </>
  );
};
