import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "vite";
import { type BundledPackage, packageAt, printNotices } from "./notices";

/** Beside the site's pages, whose notes lead to it. */
export const noticesFile = "licences/notices.txt";

/** Modules that are code of a bundler's own, by how their ids begin. */
const ofBundlers = { "\0vite/": "vite", "\0rolldown/": "rolldown" } as const;

/** The folder of the package that a module is from; `null`: ours, or made by a plugin of ours. */
export function packageFolder(id: string, root: string): string | null {
  for (const [start, name] of Object.entries(ofBundlers))
    if (id.startsWith(start)) return resolve(root, "node_modules", name);
  return packageAt(id);
}

/** What of an output this file looks at. */
type Output =
  | { type: "chunk"; modules: Readonly<Record<string, unknown>> }
  | { type: "asset"; originalFileNames: readonly string[] };

/** The folders of all packages of which something reaches the browser: code, styles, fonts. */
export function bundledFolders(outputs: readonly Output[], root: string): ReadonlySet<string> {
  const files = outputs.flatMap((output) =>
    output.type === "chunk"
      ? Object.keys(output.modules)
      : output.originalFileNames.flatMap((name) => withItsSources(resolve(root, name))),
  );
  return new Set(files.flatMap((id) => packageFolder(id, root) ?? []));
}

/** A file that its package has bundled from others already: its map says from which. */
function withItsSources(file: string): readonly string[] {
  const map = `${file}.map`;
  if (!packageAt(file) || !existsSync(map)) return [file];
  const { sources } = JSON.parse(readFileSync(map, "utf8")) as { sources: readonly string[] };
  return [file, ...sources.map((source) => resolve(dirname(file), source))];
}

/**
 * Puts the licence notices of all that is bundled beside the page: made from what is in the bundle, not from a list
 * that someone keeps.
 */
export function licences(file = noticesFile): Plugin {
  let root = "";
  return {
    name: "skyclaims:licences",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const packages = [...bundledFolders(Object.values(bundle), root)].map(readPackage);
        this.emitFile({ type: "asset", fileName: file, source: printNotices(packages) });
      },
    },
  };
}

function readPackage(folder: string): BundledPackage {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return { name, version, folder };
}
