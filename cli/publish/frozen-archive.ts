import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { archiveAssets, archiveFolder, type Manifest } from "../../src/domain/archive/manifest";
import type { FrozenArchive } from "../../src/domain/versions";
import { indexPath } from "./frozen-index";

/** What a page loads of the tables, by path within the site. */
export type HostFiles = ReadonlyMap<string, Uint8Array | string>;

/** Where what was frozen of archives is kept: each file once, under the name that it has on the host. */
const folder = `public/${archiveAssets}`;

const manifestPath = `data/${archiveFolder}manifest.`;

type Beside = {
  archives: readonly FrozenArchive[];
  /** The version of the reports. */
  beside: string;
  date: string | null;
};

/**
 * Keeps an archive beside a version of the reports. Only what no archive before it had is written: a release of tables that
 * have not changed writes nothing but its line in the index.
 * @returns The index's archives, and what was done; or why nothing was.
 */
export function freezeArchive(
  files: HostFiles,
  { archives, beside, date }: Beside,
  root: string,
): { archives: readonly FrozenArchive[]; said: string } | string {
  const manifests = manifestsAmong(files);
  const [first] = manifests;
  if (!first) return { archives, said: "" };
  const { version } = first;
  const known = archives.find((each) => each.version === version && each.beside === beside);
  if (!known && date === null)
    return "The archive has changed since. Frozen on which day? Give it: npm run geodata -- release --date 2031-05-30.";
  const named = manifests.map((manifest) => {
    const text = `${JSON.stringify(manifest)}\n`;
    return { language: manifest.language, file: `manifest-${manifest.language}-${hashOf(text)}.gz`, text };
  });
  const all = new Map<string, () => Uint8Array>([
    ...[...files].flatMap(([path, bytes]) =>
      path.startsWith(archiveAssets)
        ? [[path.slice(archiveAssets.length), () => Buffer.from(bytes)] as const]
        : [],
    ),
    ...named.map(({ file, text }) => [file, () => gzipSync(text, { level: 9 })] as const),
  ]);
  const written = [...all].flatMap(([file, bytes]) => write(join(root, folder), file, bytes));
  const added = written.reduce((sum, bytes) => sum + bytes, 0);
  const entry: FrozenArchive = {
    ...{ version, date: date ?? "", beside },
    manifests: Object.fromEntries(named.map(({ language, file }) => [language, file])),
  };
  if (known && written.length === 0) return { archives, said: "" };
  return {
    archives: known ? archives : [...archives, entry],
    said: `Its archive ${version}: ${written.length} of ${all.size} files are new, ${Math.ceil(added / 1000)} kB.`,
  };
}

const manifestsAmong = (files: HostFiles): Manifest[] =>
  [...files].flatMap(([path, text]) =>
    path.startsWith(manifestPath) ? [JSON.parse(String(text)) as Manifest] : [],
  );

/** Of an archive that is not kept beside these reports, its version; `null`: it is kept. */
export function unfrozenArchive(
  files: HostFiles,
  archives: readonly FrozenArchive[],
  reports: string,
): string | null {
  const [first] = manifestsAmong(files);
  const isKept = archives.some(({ version, beside }) => version === first?.version && beside === reports);
  return first && !isKept ? first.version : null;
}

/** What is there under this name is the same: the name is the hash of what it holds. */
function write(to: string, file: string, bytes: () => Uint8Array): number[] {
  const path = join(to, file);
  if (existsSync(path)) return [];
  mkdirSync(to, { recursive: true });
  const content = bytes();
  // A run may be cut short: what has the name is whole.
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
  return [content.length];
}

/** What is wrong with the archives that are kept: whether each is whole, letter for letter, and nothing lies there beside. */
export function checkArchives(
  archives: readonly FrozenArchive[],
  versions: readonly string[],
  root: string,
): readonly string[] {
  const present = namesIn(join(root, folder));
  const used = new Set<string>();
  const failures = archives.flatMap(({ version, beside, manifests }) => {
    const strayed = versions.includes(beside)
      ? []
      : [`${indexPath}: the archive ${version} is beside ${beside}, which is not there.`];
    return [
      ...strayed,
      ...Object.values(manifests).flatMap((file) => {
        used.add(file);
        const manifest = manifestIn(join(root, folder, file));
        if (manifest?.version !== version)
          return [`${folder}${file} is missing, or not that of archive ${version}.`];
        for (const each of filesOf(manifest)) used.add(each);
        return [];
      }),
    ];
  });
  return [
    ...failures,
    ...[...used]
      .filter((file) => !isWhole(join(root, folder, file)))
      .map((file) => `${folder}${file} is missing, or not what its name says.`),
    ...present
      .filter((file) => !used.has(file))
      .map((file) => `${folder}${file} is of no archive that is kept: remove it.`),
  ];
}

const filesOf = ({ years, days, geometry }: Manifest): readonly string[] => [
  ...years.flatMap(({ file, words }) => [file, ...words.map(([, each]) => each)]),
  days,
  geometry,
];

function manifestIn(path: string): Manifest | null {
  try {
    return JSON.parse(gunzipSync(readFileSync(path)).toString());
  } catch {
    return null;
  }
}

function isWhole(path: string): boolean {
  try {
    return path.endsWith(`-${hashOf(gunzipSync(readFileSync(path)))}.gz`);
  } catch {
    return false;
  }
}

/** As long as what Vite names: hosts know by it what never changes. */
const hashOf = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 8);

function namesIn(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}
