import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { announceWithUndo } from "../../../renderer/ui/toast.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (seconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  });

it("a message goes by itself, but stays as long as the focus is in it", async () => {
  render(
    <MantineProvider env="test">
      <Notifications transitionDuration={0} />
    </MantineProvider>,
  );
  act(() => announceWithUndo("The entry was removed.", () => Promise.resolve()));
  await wait(5);
  const undo = screen.getByRole("button", { name: "Undo" });
  act(() => undo.focus());
  await wait(60);
  expect(screen.queryByText("The entry was removed.")).not.toBeNull();
  expect(document.activeElement).toBe(undo);
  act(() => undo.blur());
  await wait(9);
  expect(screen.queryByText("The entry was removed.")).toBeNull();
});
