import { Button } from "@mantine/core";
import { type JSX, useState } from "react";
import type { Backup, BackupKind, BackupPreview, BackupSource } from "#contract/backup.ts";
import { useCall, useSend } from "../../data/api.ts";
import { bytesText, instantText } from "../../i18n/format.ts";
import { type Message, t } from "../../i18n/t.ts";
import { refusalText } from "../../data/refusal.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { useRestore } from "../../backups/use-restore.ts";
import { Notice } from "../../ui/notice.tsx";
import { RestorePreview } from "../../backups/restore-preview.tsx";
import { SampleGroup } from "./sample-group.tsx";
import { SettingBlock, SettingGroup, SettingRow } from "./setting.tsx";
import classes from "./settings.module.css";

const kinds: Readonly<Record<BackupKind, Message>> = {
  daily: "Made by itself",
  asked: "Made by you",
  before_restore: "Before a restore",
  before_update: "Before an update",
};

/** More than these are rarely wanted, and a press away. */
const shownFirst = 6;

type RowProps = {
  readonly backup: Backup;
  readonly pending: boolean;
  readonly onLook: () => void;
};

const BackupRow = ({ backup, pending, onLook }: RowProps): JSX.Element => {
  const when = instantText(backup.madeAt);
  return (
    <SettingRow label={when} detail={`${t(kinds[backup.kind])} · ${bytesText(backup.bytes)}`}>
      {() => (
        <Button
          variant="default"
          disabled={pending}
          aria-label={t("Look at it: backup of {when}", { when })}
          onClick={onLook}
        >
          {t("Look at it")}
        </Button>
      )}
    </SettingRow>
  );
};

/** Backups: made now, kept, looked at, and restored. */
const Backups = (): JSX.Element => {
  const list = useCall("backup.list", undefined);
  const make = useSend("backup.make");
  const saveCopy = useSend("backup.saveCopy");
  const preview = useSend("backup.preview");
  const restore = useRestore();
  const [looked, setLooked] = useState<BackupPreview | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const backups = list.data?.backups ?? [];
  const failure = list.data?.lastFailure ?? null;

  const look = (source: BackupSource): void => {
    preview.send(source).then(setLooked).catch(announceProblem);
  };
  const rows = showsAll ? backups : backups.slice(0, shownFirst);
  return (
    <>
      <SettingGroup
        title={t("Backups")}
        detail={t(
          "Supine makes one by itself when something has changed, opens it again to check it, and keeps those of two days, then one for each of 12 days, 10 weeks and 9 months. Yours are kept until you delete them.",
        )}
      >
        {failure === null ? null : (
          <SettingBlock>
            <Notice kind="care" title={t("The last backup by itself did not work")}>
              {refusalText({ kind: "backup", reason: failure })}
            </Notice>
          </SettingBlock>
        )}
        <SettingRow label={t("Back up now")} detail={t("Into the folder backups beside your log.")}>
          {() => (
            <Button
              loading={make.pending}
              onClick={() => {
                make
                  .send(undefined)
                  .then(() => announce(t("Backed up, and checked.")))
                  .catch(announceProblem);
              }}
            >
              {t("Back up now")}
            </Button>
          )}
        </SettingRow>
        <SettingRow label={t("A copy elsewhere")} detail={t("On a stick, or in a folder that is synced.")}>
          {() => (
            <Button
              variant="default"
              loading={saveCopy.pending}
              onClick={() => {
                saveCopy
                  .send(undefined)
                  .then((path) => {
                    if (path !== null) announce(t("Saved, and checked: {path}", { path }));
                  })
                  .catch(announceProblem);
              }}
            >
              {t("Save a copy as…")}
            </Button>
          )}
        </SettingRow>
      </SettingGroup>
      {looked === null ? null : (
        <RestorePreview
          preview={looked}
          onRestore={() => {
            restore(looked.id)
              .then(() => setLooked(null))
              .catch(announceProblem);
          }}
          onLeave={() => setLooked(null)}
        />
      )}
      <SettingGroup
        title={t("Restore")}
        detail={t("You see first what is in a backup. The present log is backed up before, so you can go back.")}
      >
        {rows.length === 0 ? (
          <SettingBlock>{t("No backups yet.")}</SettingBlock>
        ) : (
          rows.map((backup) => (
            <BackupRow
              key={backup.name}
              backup={backup}
              pending={preview.pending}
              onLook={() => look({ kind: "stored", name: backup.name })}
            />
          ))
        )}
        {backups.length > shownFirst ? (
          <SettingBlock>
            <Button variant="subtle" onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? t("Show the newest only") : t("Show all {count}", { count: backups.length })}
            </Button>
          </SettingBlock>
        ) : null}
        <SettingRow label={t("From a file")} detail={t("A copy that you saved elsewhere.")}>
          {() => (
            <Button variant="default" disabled={preview.pending} onClick={() => look({ kind: "file" })}>
              {t("Choose a file…")}
            </Button>
          )}
        </SettingRow>
      </SettingGroup>
    </>
  );
};

/** Where the log lies, its backups, and the sample diary. */
export const DataSection = (): JSX.Element => {
  const status = useCall("app.status", undefined);
  const folder = useSend("app.openFolder");
  const sample = status.data?.kind === "ready" && status.data.sample;
  return (
    <>
      <SettingGroup>
        <SettingRow label={t("Your log")} detail={t("Everything you enter is one file on this computer.")}>
          {() => (
            <Button variant="default" onClick={() => folder.send(undefined).catch(announceProblem)}>
              {t("Show the folder")}
            </Button>
          )}
        </SettingRow>
        <SettingBlock>
          <span className={classes["path"]} translate="no">
            {status.data?.path ?? ""}
          </span>
        </SettingBlock>
      </SettingGroup>
      {sample ? null : <Backups />}
      <SampleGroup sample={sample} />
    </>
  );
};
