import { Button } from "@mantine/core";
import type { JSX } from "react";
import { type Exercise, type NotNow, Preference } from "#contract/exercise.ts";
import type { PlanEntry } from "#contract/plan.ts";
import type { Routine, RoutineItem } from "#contract/routine.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { usePauses } from "../../exercises/not-now.tsx";
import { dayMonthAndYear, dayText } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { SettingBlock, SettingGroup, SettingRow } from "./setting.tsx";

const said: Readonly<Record<Preference, Message>> = { never: "Never this", prefer: "Preferred" };

type Spoken = { readonly exercise: Exercise; readonly what: string; readonly isPreference: boolean };

/** What was said: never, preferred, and last what is paused. */
const spokenOf = (
  exercises: readonly Exercise[],
  pauseOf: (exercise: Exercise) => NotNow | null,
): readonly Spoken[] => {
  const shown = exercises.filter(({ archived }) => !archived).toSorted((a, b) => a.name.localeCompare(b.name));
  const preferred = (preference: Preference): readonly Spoken[] =>
    shown
      .filter((exercise) => exercise.preference === preference)
      .map((exercise) => ({ exercise, what: t(said[preference]), isPreference: true }));
  const waiting = shown.flatMap((exercise): readonly Spoken[] => {
    const pause = pauseOf(exercise);
    if (pause === null) return [];
    const what = pause.until === null ? t("Paused") : t("Paused until {day}", { day: dayMonthAndYear(pause.until) });
    return [{ exercise, what, isPreference: false }];
  });
  return [...Preference.options.flatMap(preferred), ...waiting];
};

const Preferences = (): JSX.Element => {
  const { exercises } = useCoachInput();
  const pauseOf = usePauses();
  const { go } = useNavigation();
  const { sendStep: prefer } = useSend("exercise.prefer");
  const { sendStep: leave } = useSend("exercise.notNow");
  const undoable = useUndoable();
  const spoken = spokenOf(exercises, pauseOf);
  const forget = ({ exercise: { id, name }, isPreference }: Spoken): void => {
    (isPreference ? prefer({ id, preference: null }) : leave({ id, notNow: null }))
      .then(({ step }) => undoable(t("Taken back for {name}.", { name }), [step]))
      .catch(announceProblem);
  };
  return (
    <SettingGroup
      title={t("What you said about exercises")}
      detail={t("Never and paused are about what the coach brings in; your own routines keep what you wrote.")}
    >
      {spoken.length === 0 ? (
        <SettingBlock>
          {t("Nothing yet. On the page of an exercise you can say that you prefer it, or never want it.")}
        </SettingBlock>
      ) : (
        spoken.map((one) => (
          <SettingRow key={`${one.exercise.id} ${one.what}`} label={one.exercise.name} detail={one.what}>
            {() => (
              <>
                <Button
                  variant="subtle"
                  aria-label={t("Show {name}", { name: one.exercise.name })}
                  onClick={() => go({ kind: "exercise", id: one.exercise.id })}
                >
                  {t("Show")}
                </Button>
                <Button
                  variant="default"
                  aria-label={t("Take back what you said about {name}", { name: one.exercise.name })}
                  onClick={() => forget(one)}
                >
                  {t("Take back")}
                </Button>
              </>
            )}
          </SettingRow>
        ))
      )}
    </SettingGroup>
  );
};

const unlocked = ({ archived: _archived, items, ...routine }: Routine, item: RoutineItem) => ({
  ...routine,
  items: items.map(({ changedAt: _changedAt, ...one }) => (one.id === item.id ? { ...one, locked: false } : one)),
});

const LockedPlaces = (): JSX.Element => {
  const { routines } = useCoachInput();
  const nameOf = useNames();
  const { sendStep } = useSend("routine.save");
  const undoable = useUndoable();
  const locked = routines
    .filter(({ archived }) => !archived)
    .flatMap((routine) => routine.items.filter((item) => item.locked).map((item) => ({ routine, item })));
  const unlock = (routine: Routine, item: RoutineItem): void => {
    const name = nameOf(item.prescription.exerciseId);
    sendStep(unlocked(routine, item))
      .then(({ step }) => undoable(t("{name} is unlocked.", { name }), [step]))
      .catch(announceProblem);
  };
  return (
    <SettingGroup
      title={t("Locked in your routines")}
      detail={t("Only a stop for a warning sign changes a locked exercise.")}
    >
      {locked.length === 0 ? (
        <SettingBlock>{t("Nothing is locked. The lock stands beside each exercise of a routine.")}</SettingBlock>
      ) : (
        locked.map(({ routine, item }) => {
          const name = nameOf(item.prescription.exerciseId);
          return (
            <SettingRow key={item.id} label={name} detail={routine.name}>
              {() => (
                <Button
                  variant="default"
                  aria-label={t("Unlock {name} in {routine}", { name, routine: routine.name })}
                  onClick={() => unlock(routine, item)}
                >
                  {t("Unlock")}
                </Button>
              )}
            </SettingRow>
          );
        })
      )}
    </SettingGroup>
  );
};

const LockedDays = (): JSX.Element | null => {
  const { entries, routines, today } = useCoachInput();
  const { sendStep } = useSend("plan.put");
  const undoable = useUndoable();
  const locked = entries.filter((entry) => entry.locked && entry.date >= today);
  if (locked.length === 0) return null;
  const unlock = (entry: PlanEntry, name: string): void => {
    sendStep([{ ...entry, locked: false }])
      .then(({ step }) => undoable(t("{name} is unlocked.", { name }), [step]))
      .catch(announceProblem);
  };
  return (
    <SettingGroup title={t("Locked in your plan")} detail={t("A built week leaves these where they are.")}>
      {locked.map((entry) => {
        const name = routines.find(({ id }) => id === entry.routineId)?.name ?? "";
        const day = dayText(entry.date);
        return (
          <SettingRow key={entry.id} label={name} detail={day}>
            {() => (
              <Button
                variant="default"
                aria-label={t("Unlock {name} on {day}", { name, day })}
                onClick={() => unlock(entry, name)}
              >
                {t("Unlock")}
              </Button>
            )}
          </SettingRow>
        );
      })}
    </SettingGroup>
  );
};

/** What the person wants or does not want, and what the coach may not touch. */
export const ExercisesSection = (): JSX.Element => (
  <>
    <Preferences />
    <LockedPlaces />
    <LockedDays />
  </>
);
