import { existsSync, readdirSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Where a Chromium of the system's own usually is; first Debian's without windows, which takes a quarter less time. */
const usual = [
  "/usr/lib/chromium/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser that is here: the one that `CHROMIUM` names, the system's, or Playwright's own download. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...usual, chromium.executablePath()].find((path) => existsSync(path));
}

/** Calls nobody, and has words drawn without WebGL. */
const quiet = [
  "--no-sandbox",
  "--use-gl=angle",
  "--ignore-gpu-blocklist",
  "--disable-gpu-rasterization",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** Draws WebGL without a GPU, as Chromium by itself can: what a machine that measures needs. */
export const browserArguments = [...quiet, "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

const vendors = "/usr/share/glvnd/egl_vendor.d";
const mesa = "50_mesa.json";
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Whether WebGL can be drawn by Mesa on the processor: Firefox and WebKitGTK need it, so that it is where they are. */
function hasMesa(): boolean {
  const libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"];
  const files = libraries.flatMap((folder) => [...namesIn(folder), ...namesIn(`${folder}/dri`)]);
  return (
    namesIn(vendors).includes(mesa) && files.some((name) => /^(swrast_dri|libgallium-.*)\.so$/.test(name))
  );
}

/** Code is not compiled again to be fast: a page of a few seconds does not win back what that takes. */
const brief = "--js-flags=--no-opt";

/** What tests launch a browser with: Mesa draws a live map in half of the processor's time, where it is. */
export const testLaunch = hasMesa()
  ? {
      args: [...quiet, brief, "--use-angle=gl-egl"],
      env: {
        ...process.env,
        LIBGL_ALWAYS_SOFTWARE: "1",
        __EGL_VENDOR_LIBRARY_FILENAMES: `${vendors}/${mesa}`,
      },
    }
  : { args: [...browserArguments, brief] };
