import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { t } from "./messages/t.ts";

const shownMilliseconds = 8_000;

/** A short message that goes by itself. */
export const announce = (message: string): void => {
  notifications.show({ message: <Text size="md">{message}</Text>, autoClose: shownMilliseconds, withBorder: true });
};

/** Says what was done and offers to take it back, instead of asking before. The answer takes the message away. */
export const announceWithUndo = (message: string, undo: () => Promise<unknown>): (() => void) => {
  const id = notifications.show({
    autoClose: shownMilliseconds,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="md">{message}</Text>
        <Button
          variant="subtle"
          size="compact-sm"
          miw="max-content"
          onClick={() => {
            notifications.hide(id);
            undo().catch((error: unknown) => announceProblem(error));
          }}
        >
          {t("Undo")}
        </Button>
      </Group>
    ),
  });
  return () => notifications.hide(id);
};

/** Says what went wrong and stays until it is closed. */
export const announceProblem = (error: unknown): void => {
  notifications.show({
    title: t("That did not work"),
    message: error instanceof Error ? error.message : String(error),
    autoClose: false,
    withBorder: true,
    role: "alert",
  });
};
