import { Button, Group, SegmentedControl } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type JSX, useCallback, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import { PlanMode } from "#contract/profile.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { plusDays, weekFrom } from "#coach/days.ts";
import { CommandTooltip } from "../../commands/command-tooltip.tsx";
import type { Command } from "../../commands/registry.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { inSentence, monthText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { useProfile } from "../../data/use-profile.ts";
import { planModeText } from "../../text/plan-mode.ts";
import { Month, monthDaysShown, monthFrom, plusMonths } from "./month.tsx";
import classes from "./plan.module.css";
import { useDays } from "./use-days.ts";
import { usePlanActs } from "./use-plan-acts.ts";
import { WeekPage } from "./week-page.tsx";
import { WeekProposal, wishesOf } from "./week-proposal.tsx";
import { weekDistanceText, weekText } from "./week.ts";

type View = "week" | "month" | "building";

type PlanProps = {
  /** A day of the week to show; null for this week. */
  readonly weekOf: IsoDate | null;
  /** Proposes a week at once. */
  readonly building?: boolean;
};

/** The plan: a week as a board, a month to look back and ahead, and a week built from wishes. */
export const Plan = ({ weekOf, building = false }: PlanProps): JSX.Element => {
  const coachInput = useCoachInput();
  const { change } = useProfile();
  const { today, profile } = coachInput;
  const { weekStart, planMode } = profile;
  const acts = usePlanActs();
  const firstOf = (date: IsoDate): IsoDate => weekFrom(date, weekStart);

  /** A week in which no wished day is left makes way for the next one. */
  const toBuild = (of: IsoDate): IsoDate => {
    const wished = new Set(wishesOf(profile).days.map(({ weekday }) => weekday));
    const days = Array.from({ length: 7 }, (_, day) => plusDays(firstOf(of), day));
    const isLeft = days.some((day) => day >= today && wished.has(Temporal.PlainDate.from(day).dayOfWeek));
    return isLeft || wished.size === 0 ? of : plusDays(of, 7);
  };

  const [view, setView] = useState<View>(building ? "building" : "week");
  /** The day that is looked at: its week, or its month. */
  const [date, setDate] = useState(() => (building ? toBuild(weekOf ?? today) : (weekOf ?? today)));
  /** Where the week puts what can be done with all of it. */
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [cameFrom, setCameFrom] = useState<View>("week");
  const stopBuilding = useCallback(() => setView("week"), []);

  const isMonth = view === "month";
  const wanted = isMonth ? monthFrom(date, weekStart) : firstOf(date);
  const shown = useDays(isMonth ? wanted : plusDays(wanted, -7), isMonth ? monthDaysShown : 14);
  // The days at hand, until the wanted ones are read.
  const first = shown === null || isMonth ? wanted : plusDays(shown.first, 7);
  const isPast = plusDays(first, 6) < today;

  const show = (of: IsoDate): void => {
    if (view === "building") setView("week");
    setDate(of);
  };
  const look = (next: View): void => {
    setCameFrom(view);
    setView(next);
  };
  const build = (): void => {
    setDate(isMonth || isPast ? toBuild(today) : toBuild(date));
    look("building");
  };
  const step = (by: -1 | 1): void => show(isMonth ? plusMonths(date, by) : plusDays(date, by * 7));

  const names = isMonth
    ? { before: t("Previous month"), now: t("This month"), after: t("Next month") }
    : { before: t("Previous week"), now: t("This week"), after: t("Next week") };
  const modes = PlanMode.options.map((mode): Command => ({
    id: `plan.mode.${mode}`,
    label: t("When you miss a session: {mode}", { mode: inSentence(planModeText(mode).label) }),
    group: "edit",
    words: t("plan mode calendar sequence slides"),
    chosen: planMode === mode,
    run: () => change({ planMode: mode }),
  }));
  useCommands([
    {
      id: "plan.previousWeek",
      label: names.before,
      group: "view",
      shortcuts: ["[", "Alt+PageUp"],
      run: () => step(-1),
    },
    { id: "plan.thisWeek", label: names.now, group: "view", shortcuts: ["Alt+Home"], run: () => show(today) },
    { id: "plan.nextWeek", label: names.after, group: "view", shortcuts: ["]", "Alt+PageDown"], run: () => step(1) },
    {
      id: "plan.month",
      label: isMonth ? t("Show the week") : t("Show the month"),
      group: "view",
      shortcuts: ["V"],
      words: t("calendar overview"),
      run: () => look(isMonth ? "week" : "month"),
    },
    {
      id: "train.buildWeek",
      label: t("Build a week"),
      group: "train",
      shortcuts: ["Mod+B"],
      words: t("plan propose"),
      run: build,
    },
    ...modes,
  ]);

  if (view === "building" && shown !== null)
    return <WeekProposal key={first} first={first} coachInput={shown.coachInput} acts={acts} onBack={stopBuilding} />;

  const isNow = isMonth ? date.slice(0, 7) === today.slice(0, 7) : first === firstOf(today);
  const header = (
    <PageHeader
      title={t("Plan")}
      detail={isMonth ? monthText(date) : `${weekText(first)} · ${weekDistanceText(first, firstOf(today))}`}
      action={
        <Group gap="xs">
          <SegmentedControl
            className={classes["switch"] ?? ""}
            aria-label={t("What to look at")}
            value={isMonth ? "month" : "week"}
            onChange={(value) => look(value === "month" ? "month" : "week")}
            data={[
              { value: "week", label: t("Week") },
              { value: "month", label: t("Month") },
            ]}
          />
          <Button.Group>
            <CommandTooltip command="plan.previousWeek">
              <Button variant="default" px={8} aria-label={names.before} onClick={() => step(-1)}>
                <IconChevronLeft size={18} className={classes["onward"]} />
              </Button>
            </CommandTooltip>
            <CommandTooltip command="plan.thisWeek">
              <Button variant="default" disabled={isNow} onClick={() => show(today)}>
                {names.now}
              </Button>
            </CommandTooltip>
            <CommandTooltip command="plan.nextWeek">
              <Button variant="default" px={8} aria-label={names.after} onClick={() => step(1)}>
                <IconChevronRight size={18} className={classes["onward"]} />
              </Button>
            </CommandTooltip>
          </Button.Group>
          {isPast && !isMonth ? null : <Button onClick={build}>{t("Build a week")}</Button>}
          <span ref={setSlot} />
        </Group>
      }
    />
  );
  return (
    <>
      {header}
      {shown === null ? null : isMonth ? (
        <Month
          days={shown.days}
          date={date}
          onDate={setDate}
          onOpen={(day) => {
            setDate(day);
            look("week");
          }}
        />
      ) : (
        <WeekPage
          first={first}
          shown={shown}
          acts={acts}
          focusOn={cameFrom === "month" ? date : null}
          onShow={setDate}
          menuSlot={slot}
        />
      )}
    </>
  );
};
