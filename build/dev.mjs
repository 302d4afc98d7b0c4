// npm run dev: the app with hot reload of the renderer, still over app://.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { forgetBuild } from "./build-app.mjs";
import { appEnvironment, openDisplay, prepare, root, rootArgs } from "./system.mjs";

const electron = await prepare();
process.env.NODE_ENV = "development";
const { createBuilder, createServer } = await import("vite");
const configFile = join(root, "build", "vite.config.ts");
// What comes into dist/ now is for development.
forgetBuild();
const builder = await createBuilder({ configFile, logLevel: "warn", mode: "development" });
await builder.build(builder.environments.main);
await builder.build(builder.environments.preload);
const port = 5173;
const server = await createServer({
  configFile,
  server: { host: "localhost", port, strictPort: true, hmr: { protocol: "ws", host: "localhost", clientPort: port } },
});
await server.listen();
const display = await openDisplay();
if (display.virtual !== null)
  console.log(`No display here: the window opens on the virtual display ${display.virtual}.`);
const child = spawn(electron, [...rootArgs, root, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: appEnvironment({ DEV_SERVER_URL: `http://localhost:${port}` }),
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
const code = await new Promise((done) => {
  child.on("exit", done);
});
await server.close();
display.close();
process.exit(code ?? 1);
