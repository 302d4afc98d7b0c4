import { Button, Group, Stack } from "@mantine/core";
import { type JSX, useEffect, useMemo, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import type { Profile, WeekWishes } from "#contract/profile.ts";
import { useSend } from "../../data/api.ts";
import { useNames } from "../../data/coach-input.tsx";
import type { CoachInput } from "#coach/coach-input.ts";
import { explainUnmet, strandText } from "../../text/explain-week.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { buildWeek, type ProposedDay } from "#coach/week/week.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { TrainingNotice } from "../../decisions/training-notice.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import type { PlanActs } from "./use-plan-acts.ts";
import { changeOf } from "./week-proposal-change.ts";
import { ProposalDay } from "./week-proposal-day.tsx";
import { Wishes } from "./week-proposal-wishes.tsx";
import classes from "./week-proposal.module.css";
import { weekText } from "./week.ts";
import { inSentence } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

/** Where somebody starts who has not said anything yet: three days of twenty minutes, a day between. */
const firstWishes: WeekWishes = {
  days: [1, 3, 5].map((weekday) => ({ weekday, minutes: 20 })),
  goals: ["anterior_core", "sides", "back_line", "control"],
};

/** What was wished last; before that, where everybody starts. */
export const wishesOf = ({ week }: Profile): WeekWishes => (week.days.length === 0 ? firstWishes : week);

type WeekProposalProps = {
  readonly first: IsoDate;
  readonly coachInput: CoachInput;
  readonly acts: PlanActs;
  readonly onBack: () => void;
};

type LeftOut = {
  readonly days: ReadonlySet<IsoDate>;
  readonly exercises: ReadonlyMap<IsoDate, ReadonlySet<ExerciseId>>;
};

const nothingLeftOut: LeftOut = { days: new Set(), exercises: new Map() };
const none: ReadonlySet<ExerciseId> = new Set();

const toggled = <T,>(all: ReadonlySet<T>, one: T, isIn: boolean): ReadonlySet<T> =>
  new Set(isIn ? [...all, one] : [...all].filter((other) => other !== one));

/** Something can be taken of it: it brings something, or takes something away. */
const isProposed = (day: ProposedDay): boolean => day.choices.length > 0 || day.goes.length > 0;

/** A week built from wishes, against the week as it is; taken as a whole or piece by piece, and undone exactly. */
export const WeekProposal = ({ first, coachInput, acts, onBack }: WeekProposalProps): JSX.Element => {
  const { profile } = coachInput;
  const names = useNames();
  const { go } = useNavigation();
  const { send: saveProfile } = useSend("profile.save");
  const [wishes, setWishes] = useState(() => wishesOf(profile));
  const [leftOut, setLeftOut] = useState(nothingLeftOut);
  const proposal = useMemo(() => buildWeek(wishes, coachInput, first), [wishes, coachInput, first]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !(event.target instanceof HTMLSelectElement)) onBack();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onBack]);

  const wish = (next: WeekWishes): void => {
    setWishes(next);
    setLeftOut(nothingLeftOut);
    saveProfile({ ...profile, week: next }).catch(announceProblem);
  };

  const days = proposal.kind === "week" ? proposal.days.filter(isProposed) : [];
  const taken = days.filter(({ date }) => !leftOut.days.has(date));
  const take = async (): Promise<void> => {
    const change = changeOf(
      taken.map((day) => {
        const without = leftOut.exercises.get(day.date) ?? none;
        return { day, choices: day.choices.filter(({ prescription }) => !without.has(prescription.exerciseId)) };
      }),
      coachInput,
      () => crypto.randomUUID(),
    );
    await acts.takeWeek(change, first);
    onBack();
  };

  const state = trainingState(coachInput);
  // The days that have gone by are not up for choice above.
  const unmet = proposal.kind === "week" ? proposal.unmet.filter(({ kind }) => kind !== "gone_by") : [];
  const sets = proposal.kind === "week" ? proposal.hardSets.filter((one) => one.sets > 0) : [];
  const label =
    taken.length === days.length
      ? t("Take this week")
      : t("Take {count, plural, one {# day} other {# days}}", { count: taken.length });
  return (
    <>
      <PageHeader
        title={t("Build a week")}
        detail={weekText(first)}
        action={
          <Group gap="xs">
            <Button variant="default" onClick={onBack}>
              {t("Back to the plan")}
            </Button>
            <Button disabled={taken.length === 0} onClick={() => take().catch(announceProblem)}>
              {label}
            </Button>
          </Group>
        }
      />
      <Stack gap="lg">
        <TrainingNotice state={state} at="plan" />
        {proposal.kind === "locked" ? null : (
          <Wishes
            first={first}
            today={coachInput.today}
            wishes={wishes}
            onChange={wish}
            onSettings={() => go({ kind: "settings" })}
          />
        )}
        {unmet.length === 0 ? null : (
          <Notice kind="note" title={t("Not in this week")}>
            <ul className={classes["unmet"]}>
              {unmet.map((one) => {
                const text = explainUnmet(one, names);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </Notice>
        )}
        {days.length === 0 && proposal.kind === "week" ? (
          <EmptyState
            sentence={
              wishes.days.length === 0
                ? t("Choose the days you have time on, and the week appears here.")
                : wishes.goals.length === 0
                  ? t("Choose what the week is for, and it appears here.")
                  : t("There is nothing to change in this week.")
            }
          />
        ) : (
          <div className={classes["days"]}>
            {days.map((day) => (
              <ProposalDay
                key={day.date}
                day={day}
                coachInput={coachInput}
                isTaken={!leftOut.days.has(day.date)}
                leftOut={leftOut.exercises.get(day.date) ?? none}
                onTake={(isIn) => setLeftOut({ ...leftOut, days: toggled(leftOut.days, day.date, !isIn) })}
                onTakeExercise={(id, isIn) =>
                  setLeftOut({
                    ...leftOut,
                    exercises: new Map(leftOut.exercises).set(
                      day.date,
                      toggled(leftOut.exercises.get(day.date) ?? none, id, !isIn),
                    ),
                  })
                }
              />
            ))}
          </div>
        )}
        {sets.length === 0 ? null : (
          <p className={classes["totals"]}>
            {t("Hard sets in the week: {parts}", {
              parts: sets
                .map(({ strand, sets: count, limit }) =>
                  t("{strand} {count} of at most {limit}", { strand: inSentence(strandText(strand)), count, limit }),
                )
                .join(" · "),
            })}
          </p>
        )}
      </Stack>
    </>
  );
};
