import { Button, Stack, Title } from "@mantine/core";
import { type JSX, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { IsoDate } from "#contract/day.ts";
import type { PlanEntry } from "#contract/plan.ts";
import { plusDays } from "#coach/days.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { DecisionLine } from "../../decisions/decision-line.tsx";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { TrainingNotice } from "../../decisions/training-notice.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Board } from "./board.tsx";
import { boardCommands } from "./board-commands.ts";
import { PlanModeSwitch } from "./plan-mode.tsx";
import classes from "./plan.module.css";
import { PrintedWeek } from "./printed-week.tsx";
import { RepeatPanel } from "./repeat-panel.tsx";
import { carriedText } from "./targeting.ts";
import { plannedOf, useBoard } from "./use-board.ts";
import type { Days } from "./use-days.ts";
import { type PlanActs, tried } from "./use-plan-acts.ts";
import { usePrint } from "./use-print.ts";
import { WeekMenu } from "./week-menu.tsx";
import { WeekNumbers } from "./week-numbers.tsx";
import { decisionsShown } from "./week-view.ts";

type WeekPageProps = {
  readonly first: IsoDate;
  /** The week with the seven days before it. */
  readonly shown: Days;
  readonly acts: PlanActs;
  /** The day to put the focus on, when it was chosen in the month. */
  readonly focusOn: IsoDate | null;
  readonly onShow: (date: IsoDate) => void;
  /** The place in the head of the screen for the menu of the week. */
  readonly menuSlot: HTMLElement | null;
};

/** The week as a board, with what it comes to, what changed in it and why, and what can be done with all of it. */
export const WeekPage = ({ first, shown, acts, focusOn, onShow, menuSlot }: WeekPageProps): JSX.Element => {
  const { go } = useNavigation();
  const { coachInput } = shown;
  const { today } = coachInput;
  const before = shown.days.slice(0, 7);
  const days = shown.days.slice(7);
  const boardElement = useRef<HTMLDivElement>(null);
  const board = useBoard({ board: boardElement, days, coachInput, acts, focusOn, onShow });
  const { print, savePdf, isPrinting } = usePrint(first);
  const [repeating, setRepeating] = useState<IsoDate | null>(null);
  const isPast = plusDays(first, 6) < today;

  const listed = new Set(coachInput.routines.filter(({ archived }) => !archived).map(({ id }) => id));
  const entries: readonly PlanEntry[] = coachInput.entries.filter(
    ({ date, routineId }) => date >= first && date < plusDays(first, 7) && listed.has(routineId),
  );
  const clearable = days.flatMap(plannedOf).filter(({ progress }) => progress !== "running");
  const isEmpty = days.every((day) => day.cards.length === 0 && day.rest === null);
  const decisions = decisionsShown(days);
  const canRepeat = entries.length > 0 && plusDays(first, 7 * 13) >= today;

  const clear = (): void => {
    tried(
      acts.clear(
        clearable.map(({ entry }) => entry.id),
        t("The week from {day} is cleared.", { day: dayText(first) }),
      ),
    );
  };
  const repeat = canRepeat ? () => setRepeating(first) : null;
  const week = { repeat, clear: clearable.length === 0 ? null : clear, print, savePdf };
  useCommands(boardCommands({ board, days, coachInput, week }));

  return (
    <>
      {menuSlot === null ? null : createPortal(<WeekMenu {...week} />, menuSlot)}
      <Stack gap="lg">
        <TrainingNotice state={trainingState(coachInput)} at="plan" />
        {repeating === first ? (
          <RepeatPanel first={first} entries={entries} acts={acts} onClose={() => setRepeating(null)} />
        ) : null}
        {isEmpty && !isPast && board.target === null ? (
          <EmptyState
            sentence={t(
              "Nothing is planned in this week. Add a routine to a day below, or start from a week made for you.",
            )}
            action={
              <Button variant="light" onClick={() => go({ kind: "routines" })}>
                {t("Use a template week")}
              </Button>
            }
          />
        ) : null}
        {board.target === null ? null : (
          <div className={classes["choosing"]}>
            <p role="status">
              <strong>{carriedText(board.target.carried)}</strong>{" "}
              {t("Arrows choose the day, Enter takes it, Escape leaves everything as it is.")}
            </p>
            <Button variant="default" size="compact-sm" onClick={board.leave}>
              {t("Leave as it is")}
            </Button>
          </div>
        )}
        <Board board={boardElement} days={days} coachInput={coachInput} acts={board} />
        <WeekNumbers days={days} before={before} isOpen={!isPast} />
        <PlanModeSwitch />
        {decisions.length === 0 ? null : (
          <section aria-labelledby="week-changes">
            <Title order={2} id="week-changes" mb="sm">
              {t("Changed in this week, and why")}
            </Title>
            <Stack gap="sm">
              {decisions.map((decision) => (
                <DecisionLine key={decision.id} decision={decision} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
      {isPrinting ? <PrintedWeek first={first} days={days} /> : null}
    </>
  );
};
