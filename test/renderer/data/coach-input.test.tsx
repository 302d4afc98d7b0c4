import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { bootstrap } from "../../../electron/calls/bootstrap.ts";
import { done } from "#contract/reply.ts";
import { catalogueText } from "../../../electron/store/catalogue.ts";
import { migrations } from "../../../electron/store/migrate.ts";
import { learnBootstrap } from "../../../renderer/data/api.ts";
import { App } from "../../../renderer/app/app.tsx";
import { speakAhead } from "../../../renderer/i18n/language.tsx";
import { aClock } from "../../builders.ts";
import { asking, opened } from "../../electron/store/a-store.ts";

afterEach(cleanup);

const status = { kind: "ready", path: "/home/person/supine.db", version: "0.0.0", sample: false } as const;

it("draws the first screen at once from what came in one way, and asks for none of it again", async () => {
  const clock = aClock("2026-03-02T07:30");
  const { db } = opened(":memory:", clock, { migrations, catalogue: catalogueText });
  const { ask } = asking(db, clock);
  ask("profile.save", { ...ask("profile.get"), welcomed: true });
  const asked: string[] = [];
  const supine = {
    begun: async () => structuredClone(done(bootstrap({ status: () => status, db: () => db }, clock))),
    call: (name: string) => {
      asked.push(name);
      return new Promise(() => undefined);
    },
    onCommand: () => () => undefined,
  };
  Object.defineProperty(window, "supine", { value: supine, configurable: true });
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });

  const { profile } = await learnBootstrap(client);
  expect(profile?.welcomed).toBe(true);
  await speakAhead("system");
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </MantineProvider>,
  );

  expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe("");
  for (const { name } of bootstrap({ status: () => status, db: () => db }, clock)) expect(asked).not.toContain(name);
});
