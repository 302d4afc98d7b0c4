import type { Command } from "../../commands/registry.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { t } from "../../i18n/t.ts";
import { type BoardActs, plannedOf, routinesOf } from "./use-board.ts";
import type { WeekActs } from "./week-menu.tsx";
import type { Day } from "./week-view.ts";

type Use = {
  readonly board: BoardActs;
  readonly days: readonly Day[];
  readonly coachInput: CoachInput;
  readonly week: WeekActs;
};

const onCard = (focused: Element | null): boolean => focused?.closest("[data-entry]") !== null;

/** What the board can do with the day and the card that have the focus, or had it last, and with the whole week. */
export const boardCommands = ({ board, days, coachInput, week }: Use): readonly Command[] => {
  const { today } = coachInput;
  const { spot } = board;
  const day = days.find(({ date }) => date === spot?.date) ?? days.find(({ date }) => date === today) ?? days[0];
  const card = day === undefined ? undefined : plannedOf(day).find(({ entry }) => entry.id === spot?.entryId);
  const isFree = card !== undefined && card.progress !== "running";
  const routineIds = day === undefined ? [] : routinesOf(day, coachInput);
  const group = "edit";
  return [
    {
      id: "plan.noteDay",
      label: t("Write a note on the day"),
      group,
      shortcuts: ["N"],
      enabled: day !== undefined,
      run: () => day !== undefined && board.writeNote(day.date),
    },
    {
      id: "plan.copyDay",
      label: t("Copy the day to another day"),
      group,
      shortcuts: ["C"],
      enabled: routineIds.length > 0,
      run: () => day !== undefined && board.carry({ kind: "copy", routineIds, from: day.date }),
    },
    {
      id: "plan.clearDay",
      label: t("Clear the day"),
      group,
      enabled: day !== undefined && plannedOf(day).length > 0,
      run: () => day !== undefined && board.clear(day),
    },
    {
      id: "plan.moveSession",
      label: t("Move the session to another day"),
      group,
      shortcuts: ["M"],
      enabled: isFree,
      when: onCard,
      run: () => day !== undefined && card !== undefined && board.carry({ kind: "move", card, from: day.date }),
    },
    {
      id: "plan.doToday",
      label: t("Do the session today"),
      group,
      shortcuts: ["D"],
      enabled: isFree && day?.date !== today,
      when: onCard,
      run: () => day !== undefined && card !== undefined && board.move(card, day.date, today),
    },
    {
      id: "plan.letGo",
      label: t("Let the session go"),
      group,
      shortcuts: ["X"],
      enabled: isFree && (card.progress === "missed" || card.waitsSince !== null),
      words: t("skip missed"),
      when: onCard,
      run: () => day !== undefined && card !== undefined && board.letGo(card, day.date),
    },
    {
      id: "plan.repeatWeek",
      label: t("Repeat this week"),
      group,
      shortcuts: ["R"],
      enabled: week.repeat !== null,
      run: () => week.repeat?.(),
    },
    {
      id: "plan.clearWeek",
      label: t("Clear this week"),
      group,
      enabled: week.clear !== null,
      run: () => week.clear?.(),
    },
    { id: "plan.savePdf", label: t("Save the week as PDF"), group: "file", words: t("print paper"), run: week.savePdf },
    { id: "plan.print", label: t("Print the week"), group: "file", shortcuts: ["Mod+P"], run: week.print },
  ];
};
