/**
 * What an archive adds to the build of the page: `npm run bench -- archive --build [--claims 1000000]`. Copies of the project, one
 * without tables, one with its own, and with `--claims` such with generated ones, are built in turn: when nothing is kept from
 * before, and again. Seconds are of the processor, all threads of the build's process.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeGeneratedEvidence } from "./archive-evidence";

const root = join(import.meta.dirname, "..");

/** What a build reads nothing of, or writes. */
const left = new Set(["node_modules", "dist", ".git", "test-results"]);

/** The project, with the packages that it has here, and nothing kept from an earlier build. */
function copyOfProject(folder: string): string {
  for (const name of readdirSync(root))
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  const packages = join(folder, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== ".cache" && name !== ".vite")
      symlinkSync(join(root, "node_modules", name), join(packages, name));
  return folder;
}

const tellSeconds = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  console.log("seconds " + (user + system) / 1e6);
});`;

function secondsOfBuild(folder: string): number {
  const told = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(tellSeconds)}`,
      join(root, "node_modules/vite/bin/vite.js"),
      ...["build", "--configLoader", "runner", "--logLevel", "error"],
    ],
    { cwd: folder, encoding: "utf8" },
  );
  if (told.status !== 0) throw new Error(`The build failed:\n${told.stdout}\n${told.stderr}`);
  return Number(/seconds ([\d.]+)/.exec(told.stdout)?.[1]);
}

/** @param given `--claims 1000000`: also with so many generated ones, beside thirty */
export function benchArchiveBuild(given: readonly string[]): void {
  const claims = Number(given[given.indexOf("--claims") + 1] ?? 0) || 0;
  const generated = (count: number) => (folder: string) => writeGeneratedEvidence(folder, count);
  const kinds = new Map<string, (folder: string) => void>([
    ["without tables", (folder) => rmSync(join(folder, "geodata/tables"), { recursive: true, force: true })],
    ["its own tables", () => {}],
  ]);
  if (claims > 0) for (const count of [30, claims]) kinds.set(`${count} generated`, generated(count));
  const least = new Map<string, number>();
  const rows = [...kinds].map(([kind, make]) => {
    const folder = copyOfProject(mkdtempSync(join(tmpdir(), "skyclaims-build-")));
    try {
      make(folder);
      const measured = ["first", "again"].map((which) => {
        console.error(`  ${kind}, ${which}`);
        const seconds = secondsOfBuild(folder);
        // The first kind is what all others stand beside; of generated ones the smaller.
        const base = kind.endsWith("generated") ? `generated ${which}` : which;
        if (!least.has(base)) least.set(base, seconds);
        return `${seconds.toFixed(1)} | ${(seconds / (least.get(base) ?? seconds)).toFixed(2)} ×`;
      });
      return `| ${kind} | ${measured.join(" | ")} |`;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  const heads = "| a build of the page, s | first | | again | |\n| --- | --- | --- | --- | --- |";
  console.log(`${heads}\n${rows.join("\n")}\n`);
}
