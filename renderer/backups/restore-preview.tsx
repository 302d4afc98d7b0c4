import { Button, Group, Title } from "@mantine/core";
import { type JSX, useEffect, useRef } from "react";
import type { BackupPreview } from "#contract/backup.ts";
import { dayMonthAndYear, listed } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import classes from "./restore-preview.module.css";

type Counts = BackupPreview["holds"];

const countsText = ({ sessions, painEntries, routines }: Counts): string =>
  listed([
    t("{count, plural, one {# session} other {# sessions}}", { count: sessions }),
    t("{count, plural, one {# pain entry} other {# pain entries}}", { count: painEntries }),
    t("{count, plural, one {# routine} other {# routines}}", { count: routines }),
  ]);

const isEmpty = (counts: Counts): boolean => Object.values(counts).every((count) => count === 0);

type PreviewProps = {
  readonly preview: BackupPreview;
  readonly onRestore: () => void;
  readonly onLeave: () => void;
};

/** What is in a backup, and what would go and come with it, before anything is done. */
export const RestorePreview = ({ preview, onRestore, onLeave }: PreviewProps): JSX.Element => {
  const { id, days, holds, change, fileName } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <section className={classes["preview"]} aria-label={t("What is in this backup")}>
      <Title order={2} fz={15} ref={heading} tabIndex={-1} style={{ outline: "none" }}>
        {t("What is in this backup")}
      </Title>
      <p className={classes["path"]}>{fileName}</p>
      <dl className={classes["facts"]}>
        <dt>{t("Days")}</dt>
        <dd>
          {days === null
            ? t("Nothing was logged yet.")
            : t("{from} to {to}", { from: dayMonthAndYear(days.from), to: dayMonthAndYear(days.to) })}
        </dd>
        <dt>{t("It holds")}</dt>
        <dd>{countsText(holds)}</dd>
        <dt>{t("You would lose")}</dt>
        <dd>
          {change === null
            ? t("What was logged since. The present file cannot be read, so nobody can tell what that is; it is kept.")
            : isEmpty(change.lost)
              ? t("Nothing. Everything you have now is in it.")
              : t("{what}, logged or changed since", { what: countsText(change.lost) })}
        </dd>
        {change === null ? null : (
          <>
            <dt>{t("You would get")}</dt>
            <dd>{isEmpty(change.gained) ? t("Nothing you do not have now.") : countsText(change.gained)}</dd>
          </>
        )}
      </dl>
      <Group gap="xs">
        <Button onClick={onRestore}>{t("Restore this backup")}</Button>
        <Button variant="default" onClick={onLeave}>
          {t("Leave it")}
        </Button>
      </Group>
    </section>
  );
};
