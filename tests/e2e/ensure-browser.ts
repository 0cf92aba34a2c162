/** Makes sure that there is a Chromium for the browser tests: one that is here, else one that can be had. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser";

const ways: [command: string, ...args: string[]][] = [
  ["npx", "playwright", "install", "chromium"],
  ["sh", "-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium"],
];

for (const [command, ...args] of ways) {
  if (findBrowser()) break;
  console.log(`No Chromium found. Trying: ${[command, ...args].join(" ")}`);
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
}

const browser = findBrowser();
if (browser) console.log(`Browser tests run in ${browser}`);
else {
  console.error(
    "No Chromium. Install one (Debian: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium",
  );
  process.exitCode = 1;
}
