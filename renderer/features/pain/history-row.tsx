import { Badge, Button, Group, Text } from "@mantine/core";
import type { JSX } from "react";
import type { PainEntry } from "#contract/pain.ts";
import { useSend } from "../../data/api.ts";
import { useNames } from "../../data/coach-input.tsx";
import { qualityText, regionText } from "../../text/vocabulary.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { DayDot } from "../../ui/day-dot.tsx";
import classes from "./pain.module.css";
import { fullDay, inSentence } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { momentText } from "./words.ts";

type HistoryRowProps = {
  readonly entry: PainEntry;
  /** The name of the session's routine; null for an entry that stands alone or while it is not known. */
  readonly routineName: string | null;
};

/** One entry of the history with what can be done about it. */
export const HistoryRow = ({ entry, routineName }: HistoryRowProps): JSX.Element => {
  const { go } = useNavigation();
  const names = useNames();
  const remove = useSend("pain.remove");
  const undoable = useUndoable();
  const takeOut = async (): Promise<void> => {
    const { step } = await remove.sendStep(entry.id);
    undoable(t("The entry was removed."), [step]);
  };
  const details = [
    ...entry.regions.map(regionText),
    ...entry.qualities.map(qualityText),
    ...entry.exerciseIds.map((id) => names(id)),
    entry.settled === false ? t("Not settled") : "",
  ].filter((part) => part !== "");
  const moment = momentText(entry.moment);
  const entryName = `${fullDay(entry.date)}, ${inSentence(moment)}`;
  return (
    <li className={classes["row"]}>
      <DayDot nrs={entry.nrs} />
      <div className={classes["what"]}>
        <Text fw={550}>
          {routineName === null ? moment : t("{moment}: {routine}", { moment, routine: routineName })}
        </Text>
        {details.length === 0 ? null : (
          <Text c="dimmed" size="sm">
            {details.join(" · ")}
          </Text>
        )}
        {entry.note === "" ? null : (
          <Text size="sm" lineClamp={2}>
            {entry.note}
          </Text>
        )}
      </div>
      <Group gap="xs">
        {entry.soreness ? (
          <Badge variant="light" tt="none">
            {t("Soreness")}
          </Badge>
        ) : null}
        {entry.version > 1 ? (
          <Badge variant="default" tt="none">
            {t("Edited")}
          </Badge>
        ) : null}
        <Button
          size="xs"
          variant="default"
          aria-label={t("Edit: {entry}", { entry: entryName })}
          onClick={() => go({ kind: "pain", subject: { kind: "edit", id: entry.id } })}
        >
          {t("Edit")}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t("Remove: {entry}", { entry: entryName })}
          onClick={() => takeOut().catch(announceProblem)}
        >
          {t("Remove")}
        </Button>
      </Group>
    </li>
  );
};
