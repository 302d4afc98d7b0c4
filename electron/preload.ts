import { contextBridge, ipcRenderer, type IpcRendererEvent } from "electron";

const call = async (name: string, input: unknown): Promise<unknown> => {
  try {
    return await ipcRenderer.invoke("supine", name, input);
  } catch (error) {
    // Electron puts the names of its own machinery before the words of the main process.
    throw new Error(String(error).replace(/^.*'supine': (?:Error: )?/s, ""), { cause: error });
  }
};

/**
 * Asked before the page's own script is there, so that its answer waits for it. A failure is no news here: without an answer
 * the page asks for each thing by itself, and hears then what is wrong.
 */
const begun = call("app.bootstrap", undefined).catch(() => null);

/**
 * What the page can do outside itself: ask the main process by name (`serve.ts` decides who may), and hear which command
 * was chosen in the native menu. Only its id comes through.
 */
contextBridge.exposeInMainWorld("supine", {
  call,
  begun: () => begun,
  onCommand: (listener: (id: string) => void): (() => void) => {
    const heard = (_event: IpcRendererEvent, id: unknown): void => {
      if (typeof id === "string") listener(id);
    };
    ipcRenderer.on("supine:command", heard);
    return () => ipcRenderer.off("supine:command", heard);
  },
});
