import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Engine } from "./engine";
import { startFirefox } from "./firefox";
import { startWebKit } from "./webkit";

const inPath = (program: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

type Kind = {
  title: string;
  /** Where it is, if it is here with all that it needs. */
  find: () => string | undefined;
  start: (executable: string) => Promise<Engine>;
  /** What Debian has to be asked for. */
  packages: string;
};

const screen = "xvfb libgl1-mesa-dri libegl1";

/** The engines beside Chromium. */
export const kinds = {
  firefox: {
    title: "Firefox",
    find: () => (inPath("Xvfb") ? (inPath("firefox-esr") ?? inPath("firefox")) : undefined),
    start: startFirefox,
    packages: `firefox-esr ${screen}`,
  },
  webkit: {
    title: "WebKitGTK",
    find: () => {
      const driver = inPath("WebKitWebDriver");
      const folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"];
      const browser = folders
        .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
        .find((path) => existsSync(path));
      return driver && inPath("Xvfb") ? browser : undefined;
    },
    start: startWebKit,
    packages: `webkit2gtk-driver ${screen}`,
  },
} as const satisfies Record<string, Kind>;

export type EngineName = keyof typeof kinds;

export const enginesHere = (Object.keys(kinds) as EngineName[]).filter((name) => kinds[name].find());
