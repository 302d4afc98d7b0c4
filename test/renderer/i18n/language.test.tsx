import { MantineProvider } from "@mantine/core";
import { cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, it } from "vitest";
import { speakAhead, Speaking } from "../../../renderer/i18n/language.tsx";

afterEach(cleanup);

it("draws at once in a language that is there already, since React shows what waited only after 300 ms", async () => {
  await speakAhead("system");
  render(
    <MantineProvider env="test">
      <Suspense fallback={<p>Waiting</p>}>
        <Speaking choice="system">{() => <h1>Today</h1>}</Speaking>
      </Suspense>
    </MantineProvider>,
  );
  expect(screen.queryByText("Waiting")).toBeNull();
  expect(screen.getByRole("heading").textContent).toBe("Today");
});
