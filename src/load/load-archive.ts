import { Mangled } from "../domain/archive/byte-reader";
import { decodingFacts } from "../domain/archive/decode-facts";
import type { Facts } from "../domain/archive/facts";
import {
  archiveAssets,
  archiveFolder,
  type Manifest,
  manifestFile,
  manifestSchema,
} from "../domain/archive/manifest";
import type { PageLanguage } from "../domain/language";
import { bitByBit } from "./bit-by-bit";
import { LoadError, patience } from "./load-dataset";

/** What the archive's store asks for, each time from the host. All of it throws LoadError. */
export type FetchArchive = {
  /** `null`: this site has no archive. */
  manifest: () => Promise<Manifest | null>;
  facts: (file: string) => Promise<Facts>;
  json: (file: string) => Promise<unknown>;
};

/**
 * Whole files under names that change with them: no ranges, no WebAssembly, and nothing that a frame without an origin may not
 * ask for.
 * @param folder of what is published now; address ending in a slash
 * @param kept the file of a manifest that was frozen, of that archive; `null`: that of now
 */
export function fetchArchive(
  folder: URL,
  language: PageLanguage,
  fetchFile: typeof fetch = fetch,
  kept: string | null = null,
): FetchArchive {
  const assets = new URL(`../${archiveAssets}`, folder);
  const json = async (file: string): Promise<unknown> => {
    const bytes = await bytesOf(new URL(file, assets), fetchFile);
    return read(file, () => JSON.parse(new TextDecoder().decode(bytes)));
  };
  return {
    async manifest() {
      if (kept !== null) return asManifest(kept, await json(kept));
      const file = manifestFile(language);
      const response = await answer(new URL(archiveFolder + file, folder), fetchFile);
      if (response.status === 404) return null;
      if (!response.ok) throw new LoadError("unreachable", `${file}: the server says ${response.status}`);
      // A host that answers everything with its front page has none, either.
      if (!/json/.test(response.headers.get("Content-Type") ?? "json")) return null;
      return asManifest(file, await read(file, () => response.json()));
    },
    facts: async (file) => {
      const bytes = await bytesOf(new URL(file, assets), fetchFile);
      return read(file, () => bitByBit(decodingFacts(bytes)));
    },
    json,
  };
}

function asManifest(file: string, manifest: unknown): Manifest {
  const { schema } = (manifest ?? {}) as Partial<Manifest>;
  if (schema !== manifestSchema)
    throw new LoadError("unreadable", `${file}: schema ${schema}, not ${manifestSchema}`);
  return manifest as Manifest;
}

const answer = (address: URL, fetchFile: typeof fetch): Promise<Response> =>
  fetchFile(address, { signal: AbortSignal.timeout(patience) }).catch((cause: unknown) => {
    throw new LoadError("unreachable", `${address.pathname}: ${String(cause)}`, { cause });
  });

async function read<T>(file: string, from: () => T | Promise<T>): Promise<T> {
  try {
    return await from();
  } catch (cause) {
    const detail = cause instanceof Mangled ? cause.message : String(cause);
    throw new LoadError("unreadable", `${file}: ${detail}`, { cause });
  }
}

/** What was compressed; some hosts tell the browser so, which then has it whole already. */
async function bytesOf(address: URL, fetchFile: typeof fetch): Promise<Uint8Array> {
  const response = await answer(address, fetchFile);
  if (!response.ok)
    throw new LoadError("unreachable", `${address.pathname}: the server says ${response.status}`);
  return read(address.pathname, async () => {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
    const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Uint8Array(await new Response(whole).arrayBuffer());
  });
}
