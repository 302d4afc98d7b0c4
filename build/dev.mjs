// npm run dev: the app with hot reload of the renderer, still over app://.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { appEnvironment, openDisplay, prepare, root, rootArgs } from "./system.mjs";

const electron = await prepare();
process.env.NODE_ENV = "development";
const { createBuilder, createServer } = await import("vite");
const configFile = join(root, "build", "vite.config.ts");
const builder = await createBuilder({ configFile, logLevel: "warn", mode: "development" });
await builder.build(builder.environments.main);
await builder.build(builder.environments.preload);
const port = 5173;
const server = await createServer({
  configFile,
  server: { host: "localhost", port, strictPort: true, hmr: { protocol: "ws", host: "localhost", clientPort: port } },
});
await server.listen();
const closeDisplay = await openDisplay();
const child = spawn(electron, [...rootArgs, root, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: appEnvironment({ DEV_SERVER_URL: `http://localhost:${port}` }),
});
child.on("exit", async (code) => {
  await server.close();
  closeDisplay();
  process.exit(code ?? 1);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
