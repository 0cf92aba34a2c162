import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Sweeps what an earlier build left in the site's folder, as Vite does, but for the files which another plugin answers for: a
 * thousand pages are not swept away to be written again as they were. Of a folder outside the project, or one that is not to be
 * emptied, it leaves all to Vite.
 * @param isSpared asked of each file, by its path in the site's folder
 */
export function sweep(isSpared: (path: string) => boolean): Plugin {
  let folder: string | null = null;
  return {
    name: "skyclaims:sweep",
    apply: "build",
    config({ root = ".", build: { outDir = "dist", emptyOutDir } = {} }) {
      const project = resolve(root);
      const built = resolve(project, outDir);
      if (emptyOutDir === false || !built.startsWith(project + sep)) return;
      folder = built;
      return { build: { emptyOutDir: false } };
    },
    // Before Vite puts the public files there.
    renderStart: {
      order: "pre",
      handler() {
        if (folder !== null && existsSync(folder))
          sweepFolder(folder, (path) => path.startsWith(".git/") || isSpared(path));
      },
    },
  };
}

/**
 * Removes the files of a folder, and what folders are empty then.
 * @param isSpared asked of each file, by its path in the folder
 * @returns whether nothing is left in it
 */
export function sweepFolder(folder: string, isSpared: (path: string) => boolean, within = ""): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    const isLeft = entry.isDirectory() ? !sweepFolder(folder, isSpared, path) : isSpared(path);
    if (isLeft) isEmpty = false;
    else if (entry.isDirectory()) rmdirSync(join(folder, path));
    else rmSync(join(folder, path));
  }
  return isEmpty;
}
