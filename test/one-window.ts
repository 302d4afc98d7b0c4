import { builtinEnvironments, type Environment } from "vitest/runtime";

// One happy-dom window for all files of a worker: React and the testing library keep the document they were loaded with.

type Opened = Awaited<ReturnType<Environment["setup"]>>;
const key = Symbol.for("supine.window");
const held = globalThis as { [key]?: Opened };

const oneWindow: Environment = {
  name: "one-window",
  viteEnvironment: "client",
  setup: async (global: typeof globalThis, options) => {
    held[key] ??= await builtinEnvironments["happy-dom"].setup(global, options);
    return { teardown: () => undefined };
  },
};

export default oneWindow;
