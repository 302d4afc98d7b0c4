import { contextBridge, ipcRenderer } from "electron";

/** The one thing the page can do outside itself: ask the main process by name. `serve.ts` decides who may. */
contextBridge.exposeInMainWorld("supine", {
  call: async (name: string, input: unknown): Promise<unknown> => {
    try {
      return await ipcRenderer.invoke("supine", name, input);
    } catch (error) {
      // Electron puts the names of its own machinery before the words of the main process.
      throw new Error(String(error).replace(/^.*'supine': (?:Error: )?/s, ""), { cause: error });
    }
  },
});
