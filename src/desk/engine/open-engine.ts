import countries from "../../../geodata/boundaries/countries.geojson?url";
import widerRegions from "../../../geodata/boundaries/europe.geojson?url";
import regions from "../../../geodata/boundaries/regions.geojson?url";
import seas from "../../../geodata/boundaries/seas.geojson?url";
import widerGazetteer from "../../../geodata/gazetteer/europe.tsv?url";
import gazetteer from "../../../geodata/gazetteer/places.tsv?url";
import type { Engine, Seen } from "./engine";
import type { Addresses, FromWorker, Method, ToWorker } from "./talk";

const addresses = (): Addresses => {
  const here = (path: string) => new URL(path, import.meta.url).href;
  return {
    regions: here(regions),
    gazetteer: here(gazetteer),
    wider: {
      regions: here(widerRegions),
      gazetteer: here(widerGazetteer),
      countries: here(countries),
      seas: here(seas),
    },
  };
};

const newWorker = (): Worker =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "skyclaims-desk" });

/**
 * Opens the engine: what it checks with is fetched from our own origin at once. An answer that fails rejects; the engine goes
 * on all the same.
 * @param today ISO 8601 calendar date, where the editor is
 */
export function openEngine(
  today: string,
  worker: Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror"> = newWorker(),
): Engine {
  const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Set<(seen: Seen) => void>();
  const waiting = new Set<() => void>();
  let number = 0;
  /** By which the newest work was asked for: what is told of an older one is told of no other. */
  let newest = 0;
  const send = (message: ToWorker) => worker.postMessage(message);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if ("seen" in data) {
      if (data.of === newest) for (const listener of listeners) listener(data.seen);
      return;
    }
    if ("waits" in data) {
      for (const listener of waiting) listener();
      return;
    }
    const one = asked.get(data.answer);
    asked.delete(data.answer);
    if ("failed" in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.value);
  };
  worker.onerror = (event) => {
    const error = new Error(`The engine could not be started: ${(event as ErrorEvent).message ?? ""}`);
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  const ask =
    <M extends Method & keyof Engine>(method: M) =>
    (...args: Parameters<Engine[M]>) =>
      new Promise<unknown>((resolve, reject) => {
        number++;
        if (method === "see") newest = number;
        asked.set(number, { resolve, reject });
        send({ ask: number, method, with: args });
      }) as ReturnType<Engine[M]>;
  send({ open: addresses(), today });
  return {
    read: ask("read"),
    see: ask("see"),
    onSeen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onWaiting: (listener) => {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
    candidates: ask("candidates"),
    readSpan: ask("readSpan"),
    prompt: ask("prompt"),
    propose: ask("propose"),
    site: ask("site"),
    outputs: ask("outputs"),
    close: () => worker.terminate(),
  };
}
