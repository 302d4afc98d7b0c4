import { createContext, type JSX, type ReactNode, Suspense, use, useMemo, useState } from "react";
import { reach } from "#contract/bootstrap.ts";
import { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { useCall } from "./api.ts";
import { type CoachInput, historyStart } from "#coach/coach-input.ts";
import { Speaking } from "../i18n/language.tsx";
import { type ExerciseTexts, inLanguage } from "../i18n/exercise-texts.ts";
import { t } from "../i18n/t.ts";

const CoachInputContext = createContext<CoachInput | null>(null);

const daysFrom = (date: IsoDate, days: number): IsoDate =>
  IsoDate.parse(Temporal.PlainDate.from(date).add({ days }).toString());

const minute = 60_000;

type LoadedProps = { readonly today: IsoDate; readonly waiting: ReactNode; readonly children: ReactNode };

type SpokenProps = {
  readonly loaded: CoachInput;
  readonly texts: ExerciseTexts;
  readonly children: ReactNode;
};

const Spoken = ({ loaded, texts, children }: SpokenProps): JSX.Element => {
  const coachInput = useMemo(
    () => ({ ...loaded, exercises: loaded.exercises.map((exercise) => inLanguage(exercise, texts)) }),
    [loaded, texts],
  );
  return <CoachInputContext value={coachInput}>{children}</CoachInputContext>;
};

const Loaded = ({ today, waiting, children }: LoadedProps): JSX.Element => {
  const exercises = useCall("exercise.list", undefined);
  const routines = useCall("routine.list", undefined);
  const entries = useCall("plan.range", {
    from: daysFrom(today, -reach.planBefore),
    to: daysFrom(today, reach.planAfter),
  });
  const history = useCall("coach.history", { from: historyStart(today) });
  const profile = useCall("profile.get", undefined);
  const broken = [exercises, routines, entries, history, profile].find((query) => query.isError);
  if (broken?.error) throw broken.error;

  const loaded = useMemo(
    () =>
      exercises.data && routines.data && entries.data && history.data && profile.data
        ? {
            today,
            exercises: exercises.data,
            routines: routines.data,
            entries: entries.data,
            history: history.data,
            profile: profile.data,
          }
        : null,
    [today, exercises.data, routines.data, entries.data, history.data, profile.data],
  );
  // At midnight other days are asked for. Until they are there the day before stays, and with it all that somebody is at.
  const [last, setLast] = useState(loaded);
  if (loaded !== null && loaded !== last) setLast(loaded);
  const shown = loaded ?? last;
  if (shown === null) return <>{waiting}</>;
  return (
    <Suspense fallback={waiting}>
      <Speaking choice={shown.profile.language}>
        {(texts) => (
          <Spoken loaded={shown} texts={texts}>
            {children}
          </Spoken>
        )}
      </Speaking>
    </Suspense>
  );
};

/** Loads what the coach looks at and keeps it current; `waiting` shows until the first load is done. */
export const CoachInputProvider = ({
  waiting,
  children,
}: {
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}): JSX.Element => {
  const today = useCall("app.today", undefined, { refetchInterval: minute });
  if (today.error) throw today.error;
  if (today.data === undefined) return <>{waiting}</>;
  return (
    <Loaded today={today.data.date} waiting={waiting}>
      {children}
    </Loaded>
  );
};

/** Today, the catalogue, the plan, the log and the standing decisions. */
export const useCoachInput = (): CoachInput => {
  const coachInput = use(CoachInputContext);
  if (coachInput === null) throw new Error("useCoachInput outside CoachInputProvider");
  return coachInput;
};

/** Looks an exercise up by its id. */
export const useExercises = (): ReadonlyMap<ExerciseId, Exercise> => {
  const { exercises } = useCoachInput();
  return useMemo(() => new Map(exercises.map((exercise) => [exercise.id, exercise])), [exercises]);
};

/** The exercise's name, or a plain word when it is no longer in the catalogue. */
export const useNames = (): ((id: ExerciseId) => string) => {
  const exercises = useExercises();
  return useMemo(() => (id) => exercises.get(id)?.name ?? t("An exercise no longer listed"), [exercises]);
};
