import "./app/zod-without-eval.ts";
import "@fontsource-variable/inter";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./app/theme.css";
import { DirectionProvider, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { Calm } from "./app/error-boundary.tsx";
import { learnBootstrap, RefusedError } from "./data/api.ts";
import { speakAhead } from "./i18n/language.tsx";
import { cssVariables, styleNonce, theme } from "./app/theme.ts";

// Some of Mantine's parts make style elements themselves and look for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });

// networkMode "always": everything is local, and the default would pause while the machine is offline.
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: "always", retry: false },
  },
});

/** A message never lies over what was opened to be used; Mantine's dialogs stand at 200. */
const belowDialogs = 190;

const root = document.querySelector("#root");
if (root === null) throw new Error("index.html has no #root");

// The words of the first screen, and of what shows when there is no log to read the choice from.
const { profile } = await learnBootstrap(client);
await speakAhead(profile?.language ?? "system");

createRoot(root).render(
  <StrictMode>
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <Notifications position="bottom-right" limit={3} zIndex={belowDialogs} />
        <QueryClientProvider client={client}>
          <Calm isRefusal={(error) => error instanceof RefusedError}>
            <App />
          </Calm>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
);
