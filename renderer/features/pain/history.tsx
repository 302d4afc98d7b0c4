import { Button, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import type { PainEntry } from "#contract/pain.ts";
import type { SessionId } from "#contract/session.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { HistoryRow } from "./history-row.tsx";
import classes from "./pain.module.css";
import { everything, sessionsOf } from "../../charts/date-range.ts";
import { fullDay, numberText } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";

const page = 60;

type Kind = "all" | "pain" | "soreness";
const kinds: readonly { readonly value: Kind; readonly label: Message }[] = [
  { value: "all", label: "All" },
  { value: "pain", label: "Pain" },
  { value: "soreness", label: "Soreness" },
];

const nothingOf: Readonly<Record<Exclude<Kind, "all">, Message>> = {
  pain: "No entry says pain.",
  soreness: "No entry says soreness.",
};

const fits = (entry: PainEntry, kind: Kind): boolean =>
  kind === "all" || (kind === "soreness" ? entry.soreness : !entry.soreness && entry.nrs > 0);

/** The routine names of the sessions these entries answer for. */
const useRoutineNames = (entries: readonly PainEntry[]): ReadonlyMap<SessionId, string> => {
  const { today, history } = useCoachInput();
  const needed = entries.filter(({ sessionId }) => sessionId !== null);
  const known = new Map(history.sessions.map(({ id, routineName }) => [id, routineName]));
  const older = needed.some(({ sessionId }) => sessionId !== null && !known.has(sessionId));
  const span = sessionsOf({ from: needed.at(-1)?.date ?? today, to: needed[0]?.date ?? today });
  const others = useCall("session.list", span, { enabled: older });
  return new Map([...known, ...(others.data ?? []).map(({ id, routineName }) => [id, routineName] as const)]);
};

const Days = ({ entries }: { readonly entries: readonly PainEntry[] }): JSX.Element => {
  const routineNames = useRoutineNames(entries);
  return (
    <>
      {[...Map.groupBy(entries, (entry) => entry.date)].map(([date, ofDay]) => (
        <section key={date} aria-label={fullDay(date)}>
          <Text component="h2" fw={650} mb="xs">
            {fullDay(date)}
          </Text>
          <ul className={classes["rows"]}>
            {ofDay.map((entry) => (
              <HistoryRow
                key={entry.id}
                entry={entry}
                routineName={entry.sessionId === null ? null : (routineNames.get(entry.sessionId) ?? null)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

/** Every entry, newest first, grouped by day. Long histories show a part and more on demand. */
export const History = (): JSX.Element => {
  const { today } = useCoachInput();
  const { go } = useNavigation();
  const list = useCall("pain.list", everything(today));
  const [kind, setKind] = useState<Kind>("all");
  const [count, setCount] = useState(page);
  if (list.error) throw list.error;
  const entries = list.data;
  const log = <Button onClick={() => go({ kind: "pain", subject: { kind: "any" } })}>{t("Log pain")}</Button>;
  if (entries === undefined) return <PageHeader title={t("Pain")} action={log} />;
  if (entries.length === 0)
    return (
      <>
        <PageHeader title={t("Pain")} action={log} />
        <EmptyState
          sentence={t(
            "Nothing logged yet. After each session Supine asks how it felt, and once more the next morning.",
          )}
        />
      </>
    );

  const chosen = entries.filter((entry) => fits(entry, kind));
  const left = chosen.length - count;
  return (
    <>
      <PageHeader
        title={t("Pain")}
        detail={t("{count, plural, one {# entry} other {# entries}}", { count: entries.length })}
        action={log}
      />
      <Stack gap="lg">
        <SegmentedControl
          w="fit-content"
          aria-label={t("Show")}
          value={kind}
          onChange={(value) => {
            setKind(kinds.find((one) => one.value === value)?.value ?? "all");
            setCount(page);
          }}
          data={kinds.map(({ value, label }) => ({ value, label: t(label) }))}
        />
        {chosen.length === 0 && kind !== "all" ? (
          <Text c="dimmed">{t(nothingOf[kind])}</Text>
        ) : (
          <Days entries={chosen.slice(0, count)} />
        )}
        {left > 0 ? (
          <Button variant="default" w="fit-content" onClick={() => setCount((before) => before + page)}>
            {t("Show more ({count} left)", { count: numberText(left) })}
          </Button>
        ) : null}
      </Stack>
    </>
  );
};
