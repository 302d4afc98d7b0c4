import { notifications } from "@mantine/notifications";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Before every test file of a screen or a part. Helpers are loaded once for all files of a worker, so what is to happen
// in each file is said here and not in them.

// Only a limit: what is waited for shows up in milliseconds, on a busy machine in seconds.
configure({ asyncUtilTimeout: 60_000 });

afterEach(() => {
  cleanup();
  notifications.clean();
});
