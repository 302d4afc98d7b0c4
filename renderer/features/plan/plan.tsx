import { Button, Group, Stack, Title, Tooltip } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type JSX, useCallback, useEffect, useState } from "react";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { plusDays } from "../../coach/days.ts";
import { patternText } from "../../coach/vocabulary.ts";
import { trainingState } from "../../coach/training-state.ts";
import { DecisionLine } from "../../decision-line.tsx";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem } from "../../toast.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Board } from "./board.tsx";
import classes from "./plan.module.css";
import { TrainingNotice } from "../../training-notice.tsx";
import { usePlanActs } from "./use-plan-acts.ts";
import { useWeek } from "./use-week.ts";
import { WeekProposal, wishesOf } from "./week-proposal.tsx";
import { mondayOf, weekDistanceText, weekText } from "./week.ts";
import { decisionsShown, totalsOf, type WeekTotals } from "./week-view.ts";

const setsText = (sets: number): string => (sets === 1 ? "1 hard set" : `${sets} hard sets`);

const totalsText = ({ minutes, hardSets, byPattern }: WeekTotals): string => {
  if (hardSets === 0) return "";
  const parts = byPattern.map(({ pattern, hardSets: sets }) => `${patternText(pattern).toLowerCase()} ${sets}`);
  return `About ${minutes} min and ${setsText(hardSets)}: ${parts.join(" · ")}`;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** -1, 0 or 1 weeks for a key; null for all others. */
const weeksOfKey = (event: KeyboardEvent): number | null => {
  if (event.ctrlKey || event.metaKey || isTyping(event.target)) return null;
  if (event.key === "[" || (event.altKey && event.key === "PageUp")) return -1;
  if (event.key === "]" || (event.altKey && event.key === "PageDown")) return 1;
  return event.altKey && event.key === "Home" ? 0 : null;
};

/** A week of seven days: what was done, what is planned, what the coach changed on it and why. */
export const Plan = ({ weekOf }: { readonly weekOf: IsoDate | null }): JSX.Element => {
  const circumstances = useCircumstances();
  const { today } = circumstances;
  const { go } = useNavigation();
  const acts = usePlanActs();
  const [monday, setMonday] = useState(() => mondayOf(weekOf ?? today));
  const week = useWeek(monday);
  const [isBuilding, setIsBuilding] = useState(false);
  const stopBuilding = useCallback(() => setIsBuilding(false), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const weeks = weeksOfKey(event);
      if (weeks === null) return;
      event.preventDefault();
      setMonday((before) => (weeks === 0 ? mondayOf(today) : plusDays(before, weeks * 7)));
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [today]);

  const days = week?.days ?? [];
  const nextMonday = plusDays(monday, 7);
  const entries = (week?.circumstances.entries ?? []).filter(
    (entry) =>
      entry.date >= monday &&
      entry.date < nextMonday &&
      circumstances.routines.some((routine) => routine.id === entry.routineId && !routine.archived),
  );
  const isEmpty = week !== null && days.every((day) => day.cards.length === 0 && day.rest === null);
  const isPast = plusDays(monday, 6) < today;
  const decisions = decisionsShown(days);
  const totals = week === null ? "" : totalsText(totalsOf(days, circumstances));

  /** A week in which no wished day is left makes way for the next one. */
  const build = (): void => {
    const wished = wishesOf(circumstances.profile).days.map(({ weekday }) => plusDays(monday, weekday - 1));
    if (wished.every((day) => day < today)) setMonday(nextMonday);
    setIsBuilding(true);
  };

  const repeat = async (): Promise<void> => {
    await acts.repeat(entries, nextMonday);
    setMonday(nextMonday);
  };

  if (isBuilding && week !== null)
    return (
      <WeekProposal key={monday} monday={monday} circumstances={week.circumstances} acts={acts} onBack={stopBuilding} />
    );
  return (
    <>
      <PageHeader
        title="Plan"
        detail={`${weekText(monday)} · ${weekDistanceText(monday, today)}`}
        action={
          <Group gap="xs">
            <Button.Group>
              <Tooltip label="Previous week: [ or Alt+Page Up">
                <Button
                  variant="default"
                  px={8}
                  aria-label="Previous week"
                  onClick={() => setMonday(plusDays(monday, -7))}
                >
                  <IconChevronLeft size={18} />
                </Button>
              </Tooltip>
              <Tooltip label="This week: Alt+Home">
                <Button
                  variant="default"
                  disabled={monday === mondayOf(today)}
                  onClick={() => setMonday(mondayOf(today))}
                >
                  This week
                </Button>
              </Tooltip>
              <Tooltip label="Next week: ] or Alt+Page Down">
                <Button variant="default" px={8} aria-label="Next week" onClick={() => setMonday(nextMonday)}>
                  <IconChevronRight size={18} />
                </Button>
              </Tooltip>
            </Button.Group>
            {isPast ? null : (
              <Button variant="default" onClick={build}>
                Build a week
              </Button>
            )}
            {entries.length === 0 || nextMonday < mondayOf(today) ? null : (
              <Button onClick={() => repeat().catch(announceProblem)}>Repeat this week next week</Button>
            )}
          </Group>
        }
      />
      <Stack gap="lg">
        <TrainingNotice state={trainingState(circumstances)} at="plan" />
        {isEmpty && !isPast ? (
          <EmptyState
            sentence="Nothing is planned in this week. Add a routine to a day below, or start from a week made for you."
            action={
              <Button variant="light" onClick={() => go({ kind: "routines" })}>
                Use a template week
              </Button>
            }
          />
        ) : null}
        {week === null ? null : (
          <Board
            days={days}
            circumstances={week.circumstances}
            acts={acts}
            onShow={(date) => setMonday(mondayOf(date))}
          />
        )}
        {totals === "" ? null : <p className={classes["totals"]}>{totals}</p>}
        {decisions.length === 0 ? null : (
          <section aria-labelledby="week-changes">
            <Title order={2} id="week-changes" mb="sm">
              Changed in this week, and why
            </Title>
            <Stack gap="sm">
              {decisions.map((decision) => (
                <DecisionLine key={decision.id} decision={decision} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </>
  );
};
