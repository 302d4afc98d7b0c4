import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { JSX, ReactNode } from "react";
import { answer } from "../../../electron/calls/answer.ts";
import { MenuModel } from "#contract/menu.ts";
import { done, refuse, type Reply, type Refusal } from "#contract/reply.ts";
import { catalogueText } from "../../../electron/store/catalogue.ts";
import type { WritableDb } from "../../../electron/store/connection.ts";
import { migrations } from "../../../electron/store/migrate.ts";
import { CoachInputProvider } from "../../../renderer/data/coach-input.tsx";
import { DecisionSync } from "../../../renderer/data/decision-sync.tsx";
import { CommandsProvider } from "../../../renderer/commands/commands-provider.tsx";
import { GlobalCommands } from "../../../renderer/commands/global-commands.tsx";
import { DraftsProvider, useLoadedDrafts } from "../../../renderer/data/drafts.tsx";
import { NavigationProvider, useNavigation } from "../../../renderer/navigation/navigation.tsx";
import type { Screen } from "../../../renderer/navigation/screens.ts";
import { cssVariables, theme } from "../../../renderer/app/theme.ts";
import { UndoCommands } from "../../../renderer/undo/undo.tsx";
import { aClock } from "../../builders.ts";
import { asking, opened, type TestStore } from "../../electron/store/a-store.ts";

// Screens are tested over the real calls, the real store in memory with the real catalogue, and the real coach; only the
// way between the processes is left out, and its copying is done here.

export type Given = {
  /** Where the person is, like `2026-03-02T07:30` in Berlin, which is the default. */
  readonly at?: string;
  /** The screen the navigation starts on; Today when left out. */
  readonly on?: Screen;
  /** Fills the store before the screen is drawn. */
  readonly seed?: (ask: TestStore["ask"], clock: TestStore["clock"]) => void;
};

export type Shown = Pick<TestStore, "ask"> & {
  readonly db: WritableDb;
  readonly user: UserEvent;
  /** Lets time go on: sets the clock and asks everything again, as the app does by itself after a while. */
  readonly later: (local: string) => Promise<void>;
  /** Where the navigation is. */
  readonly where: () => Screen;
  /** From now on this call is refused like this, until the returned function is called. */
  readonly refusing: (name: string, refusal: Refusal) => () => void;
  /** Chooses a command in the native menu. */
  readonly choose: (id: string) => void;
  /** Takes the screen away, as when the person goes elsewhere. */
  readonly leave: () => void;
  readonly showAgain: (element: JSX.Element) => void;
};

// The part of the browser that Mantine's growing text field listens to and happy-dom does not have.
if (!("fonts" in document)) Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });

// Dates are read as a British system writes them.
Object.defineProperty(navigator, "languages", { value: ["en-GB"], configurable: true });

const status = { kind: "ready", path: "/home/person/supine.db", version: "0.0.0", sample: false } as const;

/** Draws a screen over a store of its own and waits until it has its data. */
export const show = async (element: JSX.Element, { at, on, seed }: Given = {}): Promise<Shown> => {
  const clock = aClock(at);
  const { db } = opened(":memory:", clock, { migrations, catalogue: catalogueText });
  const { ask } = asking(db, clock);
  seed?.(ask, clock);
  const menuListeners = new Set<(id: string) => void>();
  const refusals = new Map<string, Refusal>();

  const reply = (name: string, input: unknown): Reply<unknown> => {
    const refusal = refusals.get(name);
    if (refusal !== undefined) return refuse(refusal);
    if (name === "app.today") return done(clock.now());
    if (name === "app.setMenu") {
      // As the shell checks it: a command that does not fit would leave the person without a menu.
      MenuModel.parse(input);
      return done(undefined);
    }
    return name === "app.status" ? done(status) : answer(db, clock, name, input);
  };
  const supine = {
    call: async (name: string, input: unknown): Promise<unknown> => {
      const given = structuredClone(input);
      await Promise.resolve();
      return structuredClone(reply(name, given));
    },
    onCommand: (listener: (id: string) => void): (() => void) => {
      menuListeners.add(listener);
      return () => menuListeners.delete(listener);
    },
  };
  Object.defineProperty(window, "supine", { value: supine, configurable: true });

  let place: Screen = { kind: "today" };
  const Where = (): null => {
    place = useNavigation().screen;
    return null;
  };
  /** As the app: nothing is shown before what was left unfinished has been read. */
  const Opened = ({ children }: { readonly children: ReactNode }): ReactNode =>
    useLoadedDrafts() === null ? null : children;
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: "always", staleTime: Number.POSITIVE_INFINITY, retry: false },
      mutations: { networkMode: "always", retry: false },
    },
  });
  const app = (content: JSX.Element | null): JSX.Element => (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <Notifications transitionDuration={0} />
      <QueryClientProvider client={client}>
        <DraftsProvider>
          <CoachInputProvider waiting={<p>Waiting</p>}>
            <Opened>
              <NavigationProvider {...(on === undefined ? {} : { start: on })}>
                <CommandsProvider>
                  <DecisionSync />
                  <GlobalCommands />
                  <UndoCommands />
                  <Where />
                  {content}
                </CommandsProvider>
              </NavigationProvider>
            </Opened>
          </CoachInputProvider>
        </DraftsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
  const view = render(app(element));
  await screen.findAllByRole("heading");

  return {
    ask,
    db,
    user: userEvent.setup(),
    later: async (local) => {
      clock.set(local);
      await act(() => client.invalidateQueries());
    },
    where: () => place,
    refusing: (name, refusal) => {
      refusals.set(name, refusal);
      return () => refusals.delete(name);
    },
    choose: (id) => act(() => menuListeners.forEach((listener) => listener(id))),
    leave: () => view.rerender(app(null)),
    showAgain: (content) => view.rerender(app(content)),
  };
};
