import baseAddress from "../../../geodata/boundaries/base.geojson?url";
import labelsAddress from "../../../geodata/boundaries/labels.geojson?url";
import europeAddress from "../../../geodata/gazetteer/europe.tsv?url";
import placesAddress from "../../../geodata/gazetteer/places.tsv?url";
import type { PageLanguage } from "../../domain/language";
import { siteRoot } from "../addresses";
import type { Outputs } from "../engine/engine";
import { drawnPng } from "./drawn-png";
import { evidenceFiles } from "./evidence";
import { csvBytes, geojsonBytes, parquetBytes, takenFrom } from "./tables";
import type { Answers, FromWorker, Places, ToWorker } from "./talk";
import { type Leave, type LeaveOptions, type Left, type WayOut, WayOutError } from "./ways";

/**
 * A work as a file. What it is made from is fetched from our own origin, once somebody leaves.
 * @throws WayOutError
 */
export const leaveAs: Leave = async (kind, outputs, options) => {
  if (kind === "evidence") return evidenceFiles(options);
  return { ...fileOf(kind, options), bytes: await bytesOf(kind, outputs, options) };
};

const types: Record<Exclude<WayOut, "evidence">, readonly [ending: string, type: string]> = {
  "one-file": [".html", "text/html"],
  folder: [".zip", "application/zip"],
  picture: [".png", "image/png"],
  card: ["-high.png", "image/png"],
  csv: [".csv", "text/csv;charset=utf-8"],
  geojson: [".geojson", "application/geo+json"],
  parquet: [".parquet", "application/vnd.apache.parquet"],
};

function fileOf(kind: Exclude<WayOut, "evidence">, { name, language }: LeaveOptions): Omit<Left, "bytes"> {
  const [ending, type] = types[kind];
  // A folder speaks every language of the site, and data has none in its name.
  const isInOne = kind === "one-file" || kind === "picture" || kind === "card";
  return { name: `${name}${isInOne ? `-${language}` : ""}${ending}`, type };
}

async function bytesOf(
  kind: Exclude<WayOut, "evidence">,
  outputs: Outputs,
  { language, address, name }: LeaveOptions,
): Promise<Left["bytes"]> {
  const taken = () => takenFrom(outputs, language, address);
  switch (kind) {
    case "csv":
      return csvBytes(taken());
    case "geojson":
      return geojsonBytes(taken());
    case "parquet":
      return parquetBytes(taken());
    case "one-file":
      return asked<"one-file">({ ask: kind, language, outputs, name });
    case "picture":
    case "card":
      return drawnPng(
        await asked<"picture">({ ask: "picture", language, isHigh: kind === "card", outputs, name }),
      );
    case "folder": {
      const pages = await asked<"pages">({ ask: "pages", outputs, name });
      const pictures = new Map<PageLanguage, Uint8Array>();
      // Drawn here: a worker has nothing that draws an SVG.
      for (const [each, { picture }] of pages) pictures.set(each, await drawnPng(picture));
      return asked<"folder">({ ask: kind, pages, pictures, address, outputs, name });
    }
  }
}

type Asked = ToWorker extends infer One ? (One extends ToWorker ? Omit<One, "places"> : never) : never;

/** Asks a worker that lives as long as the question. */
function asked<K extends keyof Answers>(question: Asked & { ask: K }): Promise<Answers[K]> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
    name: "skyclaims-leave",
  });
  return new Promise<Answers[K]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (!("failed" in data)) resolve(data.answer as Answers[K]);
      else reject(data.reason ? new WayOutError(data.reason, data.failed) : new Error(data.failed));
    };
    worker.onerror = ({ message }) =>
      reject(new WayOutError("unreachable", `The worker could not be started: ${message}`));
    worker.postMessage({ ...question, places: placesNow() } as ToWorker);
  }).finally(() => worker.terminate());
}

function placesNow(): Places {
  const here = (address: string) => new URL(address, import.meta.url).href;
  return {
    site: siteRoot,
    base: here(baseAddress),
    labels: here(labelsAddress),
    gazetteers: [here(europeAddress), here(placesAddress)],
  };
}
