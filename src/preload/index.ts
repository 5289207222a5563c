import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { callNames, pushNames } from '../core/contract/names.ts';

const calls: ReadonlySet<string> = new Set(callNames);
const pushes: ReadonlySet<string> = new Set(pushNames);

/** All that the page can reach: the contract's names and nothing else. */
const bridge = {
  invoke(name: string, input: unknown): Promise<unknown> {
    if (!calls.has(name)) return Promise.reject(new Error(`unknown call: ${name}`));
    return ipcRenderer.invoke(name, input);
  },
  subscribe(name: string, listener: (message: unknown) => void): () => void {
    if (!pushes.has(name)) throw new Error(`unknown push: ${name}`);
    const relay = (_event: IpcRendererEvent, message: unknown): void => listener(message);
    ipcRenderer.on(name, relay);
    return () => {
      ipcRenderer.off(name, relay);
    };
  },
};

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('rehearse', bridge);
