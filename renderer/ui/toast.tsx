import { Button, Group, Text } from "@mantine/core";
import { type NotificationData, notifications } from "@mantine/notifications";
import type { JSX } from "react";
import { t } from "../i18n/t.ts";

const shownMilliseconds = 8_000;

/** How every message looks, and what its cross says. */
const frame = (): Pick<NotificationData, "withBorder" | "closeButtonProps"> => ({
  withBorder: true,
  closeButtonProps: { "aria-label": t("Close this message") },
});

/** Shows a message that goes by itself, but not while somebody has the focus in it. */
const showAWhile = (message: JSX.Element): string => {
  const lasting = (autoClose: number | false): void => {
    notifications.update({ id, message, autoClose });
  };
  const id = notifications.show({
    ...frame(),
    message,
    autoClose: shownMilliseconds,
    onFocus: () => lasting(false),
    onBlur: () => lasting(shownMilliseconds),
  });
  return id;
};

/** A short message that goes by itself. */
export const announce = (message: string): void => {
  showAWhile(<Text size="md">{message}</Text>);
};

/** The message that offers something about the last thing done. */
let offer = "";

/**
 * A message with one thing to do about what was just done. There is one at a time: an earlier one would be about what is
 * not the last thing any more, and going step by step would pile them up. The answer takes it away.
 */
export const announceWithAct = (message: string, label: string, act: () => Promise<unknown>): void => {
  notifications.hide(offer);
  const id = showAWhile(
    <Group justify="space-between" wrap="nowrap">
      <Text size="md">{message}</Text>
      <Button
        variant="subtle"
        size="compact-sm"
        miw="max-content"
        onClick={() => {
          notifications.hide(id);
          act().catch((error: unknown) => announceProblem(error));
        }}
      >
        {label}
      </Button>
    </Group>,
  );
  offer = id;
};

/** Says what was done and offers to take it back, instead of asking before. */
export const announceWithUndo = (message: string, undo: () => Promise<unknown>): void =>
  announceWithAct(message, t("Undo"), undo);

/** Says what went wrong and stays until it is closed. */
export const announceProblem = (error: unknown): void => {
  notifications.show({
    ...frame(),
    title: t("That did not work"),
    message: error instanceof Error ? error.message : String(error),
    autoClose: false,
    role: "alert",
  });
};
