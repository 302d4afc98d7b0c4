import { Badge, Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import type { PainEntry, PainMoment } from "../../../electron/contract/pain.ts";
import type { Session, SessionId } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { useNames } from "../../circumstances.tsx";
import { regionText } from "../../coach/vocabulary.ts";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem, announceWithUndo } from "../../toast.tsx";
import { DayDot } from "../../ui/day-dot.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import classes from "./pain.module.css";

const page = 60;

const momentText: Readonly<Record<PainMoment, string>> = {
  session: "After the session",
  morning: "Next morning",
  any: "On its own",
};

const day = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const dayText = (date: string): string =>
  day.format(Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds);

type Kind = "all" | "pain" | "soreness";
const kinds: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: "all", label: "All" },
  { value: "pain", label: "Pain" },
  { value: "soreness", label: "Soreness" },
];

const fits = (entry: PainEntry, kind: Kind): boolean =>
  kind === "all" || (kind === "soreness" ? entry.soreness : !entry.soreness && entry.nrs > 0);

const Row = ({ entry, session }: { readonly entry: PainEntry; readonly session: Session | undefined }): JSX.Element => {
  const { go } = useNavigation();
  const names = useNames();
  const remove = useSend("pain.remove");
  const restore = useSend("pain.restore");
  const takeOut = async (): Promise<void> => {
    await remove.send(entry.id);
    announceWithUndo("The entry was removed.", () => restore.send(entry.id));
  };
  const details = [...entry.regions.map(regionText), ...entry.exerciseIds.map((id) => names(id))].join(" · ");
  const label = `${dayText(entry.date)}, ${momentText[entry.moment].toLowerCase()}`;
  return (
    <li className={classes["row"]}>
      <DayDot nrs={entry.nrs} />
      <div className={classes["what"]}>
        <Text fw={550}>
          {momentText[entry.moment]}
          {session === undefined ? "" : `: ${session.routineName}`}
        </Text>
        {details === "" ? null : (
          <Text c="dimmed" size="sm">
            {details}
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
            Soreness
          </Badge>
        ) : null}
        {entry.version > 1 ? (
          <Badge variant="default" tt="none">
            Edited
          </Badge>
        ) : null}
        <Button
          size="xs"
          variant="default"
          aria-label={`Edit: ${label}`}
          onClick={() => go({ kind: "pain", subject: { kind: "edit", id: entry.id } })}
        >
          Edit
        </Button>
        <Button
          size="xs"
          variant="subtle"
          aria-label={`Remove: ${label}`}
          onClick={() => takeOut().catch(announceProblem)}
        >
          Remove
        </Button>
      </Group>
    </li>
  );
};

type HistoryProps = { readonly entries: readonly PainEntry[]; readonly sessions: readonly Session[] };

/** Every entry, newest first, grouped by day. Long histories show a part and more on demand. */
export const History = ({ entries, sessions }: HistoryProps): JSX.Element => {
  const { go } = useNavigation();
  const [kind, setKind] = useState<Kind>("all");
  const [count, setCount] = useState(page);
  const sessionOf = new Map<SessionId, Session>(sessions.map((session) => [session.id, session]));
  const chosen = entries.filter((entry) => fits(entry, kind));
  const days = [...Map.groupBy(chosen.slice(0, count), (entry) => entry.date)];
  const log = <Button onClick={() => go({ kind: "pain", subject: { kind: "any" } })}>Log pain</Button>;
  return (
    <>
      <PageHeader title="Pain" detail={entries.length === 0 ? "" : `${entries.length} entries`} action={log} />
      {entries.length === 0 ? (
        <EmptyState sentence="Nothing logged yet. After each session Supine asks how it felt, and once more the next morning." />
      ) : (
        <Stack gap="lg">
          <SegmentedControl
            w="fit-content"
            aria-label="Show"
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one.value === value)?.value ?? "all")}
            data={[...kinds]}
          />
          {chosen.length === 0 ? <Text c="dimmed">Nothing of this kind.</Text> : null}
          {days.map(([date, ofDay]) => (
            <section key={date} aria-label={dayText(date)}>
              <Text fw={650} mb="xs">
                {dayText(date)}
              </Text>
              <ul className={classes["rows"]}>
                {ofDay.map((entry) => (
                  <Row
                    key={entry.id}
                    entry={entry}
                    session={entry.sessionId === null ? undefined : sessionOf.get(entry.sessionId)}
                  />
                ))}
              </ul>
            </section>
          ))}
          {chosen.length > count ? (
            <Button variant="default" w="fit-content" onClick={() => setCount((before) => before + page)}>
              {`Show more (${chosen.length - count} left)`}
            </Button>
          ) : null}
        </Stack>
      )}
    </>
  );
};
