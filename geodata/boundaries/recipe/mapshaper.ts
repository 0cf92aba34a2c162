import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Mapshaper = (...words: string[]) => void;

/** Mapshaper, installed beside its archive in the temporary folder and run there: paths in its commands are relative to `folder`. */
export function openMapshaper(folder: string, archive: string): Mapshaper {
  const home = join(folder, "tool");
  const script = join(home, "node_modules/mapshaper/bin/mapshaper");
  if (!existsSync(script)) {
    execFileSync("mkdir", ["-p", home]);
    // An empty package of its own, or npm would look for one further up and install there.
    writeFileSync(join(home, "package.json"), '{"private":true}\n');
    const options = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
    execFileSync("npm", ["install", ...options, join(folder, archive)], { cwd: home });
  }
  return (...words) => {
    execFileSync(process.execPath, ["--max-old-space-size=8192", script, ...words, "-quiet"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  };
}
