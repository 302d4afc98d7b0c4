import { Button, Code, Group, Stack, Text, Title } from "@mantine/core";
import { type JSX, useEffect, useId, useRef, useState } from "react";
import type { BackupPreview } from "#contract/backup.ts";
import type { Trouble } from "#contract/trouble.ts";
import { useCall, useSend } from "../data/api.ts";
import { useKeptFocus } from "./keep-focus.ts";
import { instantText } from "../i18n/format.ts";
import { type Message, t, type Values } from "../i18n/t.ts";
import { announceProblem } from "../ui/toast.tsx";
import { RestorePreview } from "../backups/restore-preview.tsx";
import { useRestore } from "../backups/use-restore.ts";
import { Mark } from "../ui/mark.tsx";

type Words = { readonly title: Message; readonly what: Message; readonly todo: Message };

const words: Readonly<Record<Trouble["kind"], Words>> = {
  fromFuture: {
    title: "Your log was written by a newer Supine",
    what: "The file is at version {fileVersion}; this Supine reads up to version {appVersion}. It was not opened and not changed.",
    todo: "Install the newer Supine again, and your log is there.",
  },
  damaged: {
    title: "Your log could not be read",
    what: "The file is damaged. Supine has not changed it.",
    todo: "If there is a backup, you can look at it and restore it. You can also start with an empty log. Either way the damaged file is kept beside it under another name.",
  },
  readOnly: {
    title: "Your log cannot be written to",
    what: "The file or its folder is read-only, so nothing new could be saved. Nothing was changed.",
    todo: "Allow writing to the folder, then try again.",
  },
  noSpace: {
    title: "The disk is full",
    what: "There is no room to open your log safely. Nothing was changed.",
    todo: "Free some space, then try again.",
  },
  cannotOpen: {
    title: "Your log could not be opened",
    what: "Supine could not open the file. It was not changed.",
    todo: "Close other programs that may use it, check the folder, then try again.",
  },
};

const versionsIn = (trouble: Trouble): Values =>
  trouble.kind === "fromFuture" ? { fileVersion: trouble.fileVersion, appVersion: trouble.appVersion } : {};

/** The newest backup, looked at before anything is done. The damaged file is set aside when it is restored. */
const NewestBackup = (): JSX.Element | null => {
  const newest = useCall("backup.list", undefined).data?.backups[0];
  const preview = useSend("backup.preview");
  const restore = useRestore();
  const [looked, setLooked] = useState<BackupPreview | null>(null);
  if (newest === undefined) return null;
  if (looked !== null)
    return (
      <RestorePreview
        preview={looked}
        onRestore={() => {
          restore(looked.id).catch(announceProblem);
        }}
        onLeave={() => setLooked(null)}
      />
    );
  return (
    <Button
      variant="default"
      w="fit-content"
      loading={preview.pending}
      onClick={() => {
        preview.send({ kind: "stored", name: newest.name }).then(setLooked).catch(announceProblem);
      }}
    >
      {t("Look at the newest backup, {when}", { when: instantText(newest.madeAt) })}
    </Button>
  );
};

/** Shown instead of the app when the log could not be opened: what happened, what is kept, what to do. */
export const TroubleScreen = ({ trouble, path }: { readonly trouble: Trouble; readonly path: string }): JSX.Element => {
  const retry = useSend("app.retry");
  const afresh = useSend("app.startAfresh");
  const folder = useSend("app.openFolder");
  const quit = useSend("app.quit");
  const { title, what, todo } = words[trouble.kind];
  const heading = useId();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  // What happened is read first, and the next Tab goes on to what can be done.
  useEffect(() => main.current?.focus(), []);
  const detail = trouble.kind === "damaged" || trouble.kind === "cannotOpen" ? trouble.detail : null;
  return (
    <main ref={main} tabIndex={-1} aria-labelledby={heading} style={{ outline: "none" }}>
      <Stack maw={600} mx="auto" mt={96} p="lg" gap="md">
        <Mark size={56} />
        <Title order={1} id={heading}>
          {t(title)}
        </Title>
        <Text>{t(what, versionsIn(trouble))}</Text>
        <Text>{t(todo)}</Text>
        <Text size="sm" c="dimmed">
          {t("The file:")} <Code>{path}</Code>
        </Text>
        {detail === null ? null : (
          <Text size="sm" c="dimmed">
            {t("What the disk said: {detail}", { detail })}
          </Text>
        )}
        {trouble.kind === "damaged" ? <NewestBackup /> : null}
        <Group mt="sm">
          <Button loading={retry.pending} onClick={() => retry.send(undefined).catch(announceProblem)}>
            {t("Try again")}
          </Button>
          <Button variant="default" onClick={() => folder.send(undefined).catch(announceProblem)}>
            {t("Show the folder")}
          </Button>
          {trouble.kind === "damaged" ? (
            <Button
              variant="default"
              loading={afresh.pending}
              onClick={() => afresh.send(undefined).catch(announceProblem)}
            >
              {t("Start with an empty log")}
            </Button>
          ) : null}
          <Button variant="subtle" onClick={() => quit.send(undefined).catch(announceProblem)}>
            {t("Quit")}
          </Button>
        </Group>
      </Stack>
    </main>
  );
};
