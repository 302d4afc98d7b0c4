import type { App, Session, WebContents } from "electron";
import { home } from "./protocol.ts";

/** Chromium switches that keep the app off the network. Must run before Electron is ready. */
export function closeNetwork(app: App, server: URL | undefined): void {
  const { commandLine } = app;
  // No name and no address resolves, so nothing that bypasses the request filter (preconnect, WebTransport) gets out.
  commandLine.appendSwitch(
    "host-resolver-rules",
    server === undefined ? "MAP * ~NOTFOUND" : `MAP * ~NOTFOUND, EXCLUDE ${server.hostname}`,
  );
  commandLine.appendSwitch("no-proxy-server");
  commandLine.appendSwitch("no-pings");
  commandLine.appendSwitch("disable-background-networking");
  commandLine.appendSwitch("disable-component-update");
  commandLine.appendSwitch("disable-domain-reliability");
  commandLine.appendSwitch("force-webrtc-ip-handling-policy", "disable_non_proxied_udp");
}

/** Denies what a page could ask of this session: the network, permissions, devices, downloads, dictionaries. */
export function guardSession(session: Session, server: URL | undefined): void {
  session.webRequest.onBeforeRequest(({ url }, respond) => respond({ cancel: !mayLoad(url, server) }));
  session.setPermissionRequestHandler((_contents, _permission, respond) => respond(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, respond) => respond({}));
  session.on("will-download", (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

function mayLoad(url: string, server: URL | undefined): boolean {
  if (url.startsWith(home) || url.startsWith(`blob:${home}`)) return true;
  // Inline pictures only; the navigation guard and the policy of the page keep documents and scripts out.
  if (url.startsWith("data:")) return true;
  if (server === undefined) return false;
  return url.startsWith("devtools:") || url.startsWith(server.href) || url.startsWith(`ws://${server.host}/`);
}

/** The page may show itself again: the last resort after a fault, and how the dev server brings a change in. */
function stay(event: {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly preventDefault: () => void;
}): void {
  if (event.url !== home || !event.isMainFrame) event.preventDefault();
}

/** Keeps every page where it is: no navigation, no windows, no `<webview>`. */
export function guardContents(contents: WebContents): void {
  contents.on("will-navigate", stay);
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
