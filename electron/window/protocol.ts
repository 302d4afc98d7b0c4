import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { net, protocol, type ProtocolRequest, type ProtocolResponse, type Session } from "electron";

/** The only origin a page of Supine has, in development too. */
export const origin = "app://supine";
/** The address of the page. */
export const home = `${origin}/`;

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Makes `app:` a scheme with an origin of its own. Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page from `folder`: the files found there now, under their exact names, and nothing else. */
export function servePage(session: Session, folder: string): void {
  const files = filesIn(folder);
  const answer = async (request: ProtocolRequest): Promise<ProtocolResponse> => {
    const file = allowed(request) ? files.get(new URL(request.url).pathname) : undefined;
    if (file === undefined)
      return { statusCode: 404, headers: headers(plainText, policy()), data: Buffer.from("Not found") };
    const body = await readFile(file.path);
    if (!file.mimeType.startsWith("text/html")) return { headers: headers(file.mimeType, policy()), data: body };
    const nonce = makeNonce();
    const html = withNonce(body.toString("utf8"), nonce);
    return { headers: headers(file.mimeType, policy({ nonce })), data: Buffer.from(html) };
  };
  // Not `handle`: its Request and Response bring in Node's whole fetch, which the first paint would wait 30 to 50 ms for.
  session.protocol.registerBufferProtocol("app", (request, respond) => {
    answer(request).then(respond, () => respond({ error: unreadable }));
  });
}

/** `net::ERR_FAILED`: the file was there at the start and cannot be read now. */
const unreadable = -2;

/** In development: fetches the page from the dev server at `server` and serves it under the same origin. */
export function proxyPage(session: Session, server: URL): void {
  session.protocol.handle("app", async (request) => {
    if (!allowed(request)) return notFound();
    const { pathname, search } = new URL(request.url);
    // Request headers stay here: the dev server would answer 304 or refuse the foreign origin.
    const upstream = await net.fetch(new URL(pathname + search, server).href);
    const mimeType = upstream.headers.get("content-type") ?? "application/octet-stream";
    if (!upstream.ok || upstream.body === null) return notFound();
    const nonce = makeNonce();
    const html = mimeType.startsWith("text/html");
    return reply(html ? withNonce(await upstream.text(), nonce) : upstream.body, mimeType, policy({ nonce, server }));
  });
}

function allowed(request: { readonly method: string; readonly url: string }): boolean {
  const { host } = new URL(request.url);
  return request.method === "GET" && host === "supine";
}

type ServedFile = { readonly path: string; readonly mimeType: string };

/** Every file below `folder` of a kind we serve, by the path it is asked for; `index.html` is `/`. */
function filesIn(folder: string, prefix = "/"): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const mimeType = mimeTypes[extname(entry.name)];
    if (entry.isDirectory()) for (const [name, file] of filesIn(path, `${prefix}${entry.name}/`)) files.set(name, file);
    else if (entry.isFile() && mimeType !== undefined)
      files.set(prefix === "/" && entry.name === "index.html" ? "/" : prefix + entry.name, { path, mimeType });
  }
  return files;
}

/**
 * The content security policy. Scripts come from our own files only; style elements need the nonce of this response
 * (Mantine and the dev server write some), and nothing may connect anywhere.
 */
function policy(use: { readonly nonce?: string; readonly server?: URL } = {}): string {
  const nonce = use.nonce === undefined ? "" : ` 'nonce-${use.nonce}'`;
  const { server } = use;
  return [
    "default-src 'none'",
    // The dev server's React plugin needs one inline script; a built page has none.
    `script-src 'self'${server === undefined ? "" : nonce}`,
    `style-src 'self'${nonce}`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${server === undefined ? "'none'" : `'self' ${server.origin} ws://${server.host}`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const plainText = "text/plain; charset=utf-8";

const makeNonce = (): string => randomBytes(16).toString("base64");

/** Vite writes the placeholder into `<meta property="csp-nonce" nonce>` and every script and link; the page reads it there. */
const withNonce = (html: string, nonce: string): string => html.replaceAll("__NONCE__", nonce);

type Body = ConstructorParameters<typeof Response>[0];

function reply(body: Body, mimeType: string, contentSecurityPolicy: string, status = 200): Response {
  return new Response(body, { status, headers: headers(mimeType, contentSecurityPolicy) });
}

const headers = (mimeType: string, contentSecurityPolicy: string): Record<string, string> => ({
  "content-type": mimeType,
  "content-security-policy": contentSecurityPolicy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
});

const notFound = (): Response => reply("Not found", plainText, policy(), 404);
