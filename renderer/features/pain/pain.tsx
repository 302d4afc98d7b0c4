import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useCall } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { useNavigation } from "../../navigation.tsx";
import type { PainSubject } from "../../screens.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { EntryForm } from "./entry-form.tsx";
import { History } from "./history.tsx";
import { everything } from "./span.ts";

const Gone = (): JSX.Element => {
  const { go } = useNavigation();
  return (
    <>
      <PageHeader title="Pain" />
      <EmptyState
        sentence="This entry is no longer there."
        action={
          <Button variant="light" onClick={() => go({ kind: "pain", subject: { kind: "history" } })}>
            Show the history
          </Button>
        }
      />
    </>
  );
};

/** Pain: the history, or the form for one answer. An answer that exists already is edited instead of asked again. */
export const Pain = ({ subject }: { readonly subject: PainSubject }): JSX.Element => {
  const { today } = useCircumstances();
  const range = everything(today);
  const entries = useCall("pain.list", range);
  const sessions = useCall("session.list", range);
  const broken = [entries, sessions].find((query) => query.error !== null);
  if (broken?.error) throw broken.error;
  if (subject.kind === "history") return <History entries={entries.data ?? []} sessions={sessions.data ?? []} />;
  if (entries.data === undefined || sessions.data === undefined) return <PageHeader title="Pain" />;

  const existing =
    subject.kind === "edit"
      ? entries.data.find((entry) => entry.id === subject.id)
      : subject.kind === "any"
        ? undefined
        : entries.data.find((entry) => entry.sessionId === subject.sessionId && entry.moment === subject.kind);
  if (subject.kind === "edit" && existing === undefined) return <Gone />;
  const sessionId =
    existing?.sessionId ?? (subject.kind === "session" || subject.kind === "morning" ? subject.sessionId : null);
  const session = sessions.data.find((one) => one.id === sessionId) ?? null;
  const moment = existing?.moment ?? (subject.kind === "edit" ? "any" : subject.kind);
  if (moment !== "any" && session === null) return <Gone />;
  return <EntryForm key={existing?.version ?? 0} moment={moment} session={session} existing={existing ?? null} />;
};
