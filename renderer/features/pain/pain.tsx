import { Button } from "@mantine/core";
import { type JSX, useEffect, useState } from "react";
import type { PainEntry } from "#contract/pain.ts";
import type { Session, SessionId } from "#contract/session.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import type { PainSubject } from "../../navigation/screens.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { EntryForm } from "./entry-form.tsx";
import { History } from "./history.tsx";
import { everything, sessionsOf } from "../../charts/date-range.ts";

type Asked = Exclude<PainSubject, { readonly kind: "history" }>;

const Gone = (): JSX.Element => {
  const { go } = useNavigation();
  return (
    <>
      <PageHeader title={t("Pain")} />
      <EmptyState
        sentence={t("This pain entry is no longer there.")}
        action={
          <Button variant="light" onClick={() => go({ kind: "pain", subject: { kind: "history" } })}>
            {t("Show the history")}
          </Button>
        }
      />
    </>
  );
};

/** Its finish was taken back while it was being asked about: it goes on. */
const GoesOn = (): JSX.Element => {
  const { go } = useNavigation();
  useEffect(() => go({ kind: "session" }), [go]);
  return <PageHeader title={t("Pain")} />;
};

/** The entry a subject speaks of, as far as there is one already. */
const entryOf = (subject: Asked, entries: readonly PainEntry[]): PainEntry | undefined => {
  switch (subject.kind) {
    case "edit":
      return entries.find(({ id }) => id === subject.id);
    case "any":
      return undefined;
    case "session":
    case "morning":
      return entries.find(({ sessionId, moment }) => sessionId === subject.sessionId && moment === subject.kind);
  }
};

const Form = ({ subject }: { readonly subject: Asked }): JSX.Element => {
  const { today, history } = useCoachInput();
  // The form speaks of the entry it was opened with, also while saving makes a newer version of it.
  const [recent] = useState(() => entryOf(subject, history.painEntries));
  const older = useCall("pain.list", everything(today), { enabled: subject.kind === "edit" && recent === undefined });
  const existing = recent ?? entryOf(subject, older.data ?? []);
  const sessionId: SessionId | null =
    subject.kind === "session" || subject.kind === "morning" ? subject.sessionId : (existing?.sessionId ?? null);
  const known = history.sessions.find(({ id }) => id === sessionId);
  const near = existing === undefined ? everything(today) : sessionsOf({ from: existing.date, to: existing.date });
  const others = useCall("session.list", near, { enabled: sessionId !== null && known === undefined });
  const running = useCall("session.current", undefined);
  const broken = older.error ?? others.error ?? running.error;
  if (broken !== null) throw broken;
  if (older.isLoading || others.isLoading) return <PageHeader title={t("Pain")} />;

  if (sessionId !== null && running.data?.id === sessionId) return <GoesOn />;

  const session: Session | null = known ?? others.data?.find(({ id }) => id === sessionId) ?? null;
  const moment = existing?.moment ?? (subject.kind === "edit" ? null : subject.kind);
  if (moment === null || (moment !== "any" && session === null)) return <Gone />;
  return <EntryForm moment={moment} session={session} existing={existing ?? null} />;
};

/** Pain: the history, or the form for one answer. An answer that exists already is edited instead of asked again. */
export const Pain = ({ subject }: { readonly subject: PainSubject }): JSX.Element =>
  subject.kind === "history" ? <History /> : <Form subject={subject} />;
