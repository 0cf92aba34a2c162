import { type Dataset, datasetFile, datasetSchema, Index } from "../domain/dataset";
import type { PageLanguage } from "../domain/language";
import type { Geometry } from "../domain/places/geometry";
import {
  archiveNamed,
  type FrozenArchive,
  frozenArchives,
  frozenVersions,
  versionFolder,
  versionsFile,
} from "../domain/versions";
import type { Vocabulary } from "../domain/vocabulary";
import { learn } from "../i18n/terms";
import { markedFor, nearestLanguage } from "./in-language";

/** What the page is made from, all of one version. */
export type Loaded = { index: Index; geometry: Geometry };

/** Why the data is not there. `detail` is for the console and for the curious, not for the headline. */
export class LoadError extends Error {
  override name = "LoadError";
  readonly reason: "unreachable" | "unreadable";

  constructor(reason: "unreachable" | "unreadable", detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.reason = reason;
  }
}

/** A server that has not answered by then is as good as none: the reader is told, and may try again. */
export const patience = 30_000;

/**
 * Fetches the published files that lie in a folder. They were checked before they were published, so that only
 * what a network or an old cache can do to them is looked for here.
 * @param folder address ending in a slash
 * @param language of our own words in it
 * @throws LoadError
 */
export async function loadDataset(
  folder: URL,
  fetchFile: typeof fetch = fetch,
  language: PageLanguage = "en",
): Promise<Loaded> {
  const file = datasetFile(language);
  const read = reader(folder, fetchFile);
  const [dataset, places, regions, shapes] = await Promise.all([
    read<Omit<Dataset, "vocabulary"> & { vocabulary?: Vocabulary }>(file),
    read<Geometry["places"]>("places.geojson"),
    read<Geometry["regions"]>("regions.geojson"),
    read<Geometry["shapes"]>("shapes.geojson"),
  ]);
  if (dataset?.schema !== datasetSchema) {
    throw new LoadError("unreadable", `${file}: schema ${String(dataset?.schema)}, not ${datasetSchema}`);
  }
  const vocabulary = dataset.vocabulary ?? (await vocabularyOfOld(language));
  const told = { ...dataset, vocabulary };
  learn({ language, vocabulary });
  return { index: new Index(told), geometry: { places, regions, shapes } };
}

/** What data was told in that was frozen before data brought its own words. */
async function vocabularyOfOld(language: PageLanguage): Promise<Vocabulary> {
  const { firstVocabulary } = await import("./first-vocabulary");
  return firstVocabulary[language];
}

/** A version that is kept, the day on which it was frozen (`null`: it was not, yet), and the archive beside it, where one was. */
export type KeptVersion = { loaded: Loaded; date: string | null; archive?: KeptArchive | undefined };

/** An archive that was frozen: the day, and its manifest's file. */
export type KeptArchive = { version: string; date: string; file: string };

/**
 * Fetches a version that was frozen, and no other: the index says whether there is one, its files that they are its. That of
 * an archive means the reports beside which it was frozen.
 * @param folder of what is published now; address ending in a slash
 * @returns `null` if no such version is kept
 * @throws LoadError
 */
export async function loadVersion(
  version: string,
  folder: URL,
  fetchFile: typeof fetch = fetch,
  language: PageLanguage = "en",
): Promise<KeptVersion | null> {
  // Of a site that has frozen nothing yet there is no index.
  const index = await reader(folder, fetchFile)<unknown>(versionsFile, {});
  const kept = frozenVersions(index);
  const frozen = archiveNamed(frozenArchives(index), version);
  const entry =
    kept.find((each) => each.version === version) ?? kept.find((each) => each.version === frozen?.beside);
  if (!entry) return null;
  const archive = frozen && keptArchive(frozen, language);
  // It may be older than the page's language on this site.
  const isThere = (one: PageLanguage) => (entry.files ?? []).includes(datasetFile(one));
  const nearest = nearestLanguage(language, isThere) ?? language;
  const loaded = await loadDataset(new URL(versionFolder(entry.version), folder), fetchFile, nearest);
  const found = loaded.index.dataset.version;
  if (found !== entry.version)
    throw new LoadError("unreadable", `${entry.version} is asked for, and ${found} came`);
  if (nearest === language) return { loaded, date: entry.date, archive };
  const dataset = markedFor(language, loaded.index.dataset);
  // Behind what newer data has told in the page's own.
  learn({ language, vocabulary: dataset.vocabulary });
  return { loaded: { ...loaded, index: new Index(dataset) }, date: entry.date, archive };
}

function keptArchive(
  { version, date, manifests }: FrozenArchive,
  language: PageLanguage,
): KeptArchive | undefined {
  const nearest = nearestLanguage(language, (one) => manifests[one] !== undefined);
  const file = nearest && manifests[nearest];
  return file === undefined ? undefined : { version, date, file };
}

const reader =
  (folder: URL, fetchFile: typeof fetch) =>
  /** @param without what it stands for that the server has no such file; left out: a failure */
  async <T>(file: string, without?: T): Promise<T> => {
    const response = await fetchFile(new URL(file, folder), { signal: AbortSignal.timeout(patience) }).catch(
      (cause: unknown) => {
        throw new LoadError("unreachable", `${file}: ${String(cause)}`, { cause });
      },
    );
    if (response.status === 404 && without !== undefined) return without;
    if (!response.ok) throw new LoadError("unreachable", `${file}: the server says ${response.status}`);
    return response.json().catch((cause: unknown) => {
      throw new LoadError("unreadable", `${file}: ${String(cause)}`, { cause });
    });
  };
