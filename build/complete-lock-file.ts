/**
 * Gives the lock file the entries that npm leaves out where the registry at hand does not hold every platform's
 * binaries: without them `npm ci` refuses the whole file, on every machine. Run after a change of dependencies:
 *
 *   npm run lock
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

type Entry = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
export type LockFile = { packages: Record<string, Entry> };

const systems = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "win32"];
const processors = ["arm64", "x64", "ia32", "arm", "ppc64", "riscv64", "s390x", "loong64"];

/** Binaries of some platform that a package may want and the lock file does not name. Only exact versions can be. */
export function missingBinaries({ packages }: LockFile): Record<string, Entry> {
  const missing: Record<string, Entry> = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (packages[`node_modules/${name}`] || packages[`${path}/node_modules/${name}`]) continue;
      const system = systems.find((each) => name.includes(each));
      const processor = processors.find((each) => new RegExp(`[-/]${each}(-|$)`).test(name));
      if (!system || !processor || !/^\d/.test(version)) continue;
      const libc = /musl/.test(name) ? ["musl"] : /gnu/.test(name) ? ["glibc"] : null;
      missing[`node_modules/${name}`] = {
        version,
        cpu: [processor],
        ...(dev ? { dev } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        os: [system],
      };
    }
  }
  return missing;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lock: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const entries = Object.entries({ ...lock.packages, ...missingBinaries(lock) });
  const packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
}
