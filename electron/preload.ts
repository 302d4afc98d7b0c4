import { contextBridge, ipcRenderer } from "electron";

/** The one thing the page can do outside itself: ask the main process by name. `serve.ts` decides who may. */
contextBridge.exposeInMainWorld("supine", {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke("supine", name, input),
});
