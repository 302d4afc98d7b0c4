import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forget, type Launched, launch } from "./launch.ts";

/** A server of the test on this machine: whatever gets out of the app would arrive here. */
const web = createServer((_request, response) => {
  response.setHeader("access-control-allow-origin", "*");
  response.end("arrived");
});
const stun = createSocket("udp4");
let connections = 0;
let datagrams = 0;
web.on("connection", () => (connections += 1));
stun.on("message", () => (datagrams += 1));

let supine: Launched;
let address = "";
let stunPort = 0;
beforeAll(async () => {
  web.listen(0, "127.0.0.1");
  stun.bind(0, "127.0.0.1");
  await Promise.all([once(web, "listening"), once(stun, "listening")]);
  // A server that listens on a port has an address of this kind.
  address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  stunPort = stun.address().port;
  supine = await launch();
});
afterAll(async () => {
  await forget(supine);
  web.close();
  stun.close();
});
beforeEach(() => {
  connections = 0;
  datagrams = 0;
});

it("would notice: the same addresses are reached from outside the app", async () => {
  expect(await (await fetch(`${address}/control`)).text()).toBe("arrived");
  const socket = createSocket("udp4");
  socket.send("control", stunPort, "127.0.0.1");
  await expect.poll(() => [connections, datagrams]).toEqual([1, 1]);
  socket.close();
});

describe("nothing leaves the page", () => {
  it("by fetch, XHR, beacon, event stream, WebSocket or WebTransport", async () => {
    const outcome = await supine.page.evaluate(async (url) => {
      const sockets = url.replace("http:", "ws:");
      const asFetched = (target: string): Promise<string> =>
        fetch(target).then(
          () => "arrived",
          () => "refused",
        );
      const request = new XMLHttpRequest();
      const asRequested = new Promise((done) => {
        request.addEventListener("loadend", () => done(request.status === 0 ? "refused" : "arrived"));
      });
      request.open("GET", `${url}/xhr`);
      request.send();
      new EventSource(`${url}/events`).close();
      navigator.sendBeacon(`${url}/beacon`, "x");
      const socket = new WebSocket(`${sockets}/socket`);
      const asSocket = new Promise((done) => {
        socket.addEventListener("open", () => done("arrived"));
        socket.addEventListener("error", () => done("refused"));
      });
      const transport = new WebTransport(url.replace("http:", "https:"));
      const asTransport = transport.ready.then(
        () => "arrived",
        () => "refused",
      );
      return Promise.all([
        asFetched(`${url}/fetch`),
        asFetched("file:///etc/hostname"),
        asRequested,
        asSocket,
        asTransport,
      ]);
    }, address);
    expect(outcome).toEqual(["refused", "refused", "refused", "refused", "refused"]);
    expect(connections).toBe(0);
  });

  it("by images, scripts, styles, fonts, frames, media, preconnect or prefetch", async () => {
    await supine.page.evaluate(async (url) => {
      const add = (tag: string, attributes: Readonly<Record<string, string>>): Element => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
        return element;
      };
      const added = [
        add("img", { src: `${url}/image` }),
        add("script", { src: `${url}/script` }),
        add("iframe", { src: `${url}/frame` }),
        add("video", { src: `${url}/video` }),
        add("object", { data: `${url}/object` }),
        add("link", { rel: "stylesheet", href: `${url}/style` }),
        add("link", { rel: "preconnect", href: url }),
        add("link", { rel: "dns-prefetch", href: url }),
        add("link", { rel: "prefetch", href: `${url}/prefetch` }),
        add("link", { rel: "preload", as: "image", href: `${url}/preload` }),
        add("link", { rel: "modulepreload", href: `${url}/module` }),
        add("link", { rel: "icon", href: `${url}/icon` }),
        add("a", { href: "#", ping: `${url}/ping` }),
      ];
      void new FontFace("elsewhere", `url(${url}/font)`).load().catch(() => undefined);
      await new Promise((done) => setTimeout(done, 1500));
      for (const element of added) element.remove();
    }, address);
    expect(connections).toBe(0);
  });

  it("by WebRTC", async () => {
    await supine.page.evaluate(async (port) => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
      peer.createDataChannel("x");
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => setTimeout(done, 1500));
      peer.close();
    }, stunPort);
    expect(datagrams).toBe(0);
  });
});

describe("nothing leaves the session of the app", () => {
  const fetchInMain = (url: string, partition: string | undefined): Promise<string> =>
    supine.app.evaluate(
      async ({ session }, request) => {
        const from =
          request.partition === undefined ? session.defaultSession : session.fromPartition(request.partition);
        try {
          await from.fetch(request.url);
          return "arrived";
        } catch (error) {
          return String(error);
        }
      },
      { url, partition },
    );

  it("since every request outside app:// is cancelled", async () => {
    expect(await fetchInMain(`${address}/main`, undefined)).toContain("ERR_BLOCKED_BY_CLIENT");
    expect(await fetchInMain("https://example.org/", undefined)).toContain("ERR_BLOCKED_BY_CLIENT");
    expect(await fetchInMain("file:///etc/hostname", undefined)).toContain("ERR_BLOCKED_BY_CLIENT");
    expect(connections).toBe(0);
  });

  it("and nothing resolves, even where no filter looks", async () => {
    expect(await fetchInMain(`${address}/other`, "unguarded")).toContain("ERR_NAME_NOT_RESOLVED");
    expect(await fetchInMain("http://localhost/", "unguarded")).toContain("ERR_NAME_NOT_RESOLVED");
    expect(connections).toBe(0);
  });

  it("and a download does not start", async () => {
    const states = await supine.app.evaluate(async ({ session }) => {
      const seen: string[] = [];
      session.defaultSession.on("will-download", (event) =>
        seen.push(event.defaultPrevented ? "prevented" : "let through"),
      );
      session.defaultSession.downloadURL("app://supine/");
      await new Promise((done) => setTimeout(done, 1000));
      return seen;
    });
    expect(states).toEqual(["prevented"]);
  });
});
