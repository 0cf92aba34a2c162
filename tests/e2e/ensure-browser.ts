/**
 * Makes sure that there is a Chromium for the browser tests: one that is here, else one that can be had. Of the other
 * engines it says which are here; with SKYCLAIMS_ENGINES=all each of them has to be.
 */
import { spawnSync } from "node:child_process";
import { enginesHere, kinds } from "../engines/engines-here";
import { findBrowser } from "./browser";

const ways: [command: string, ...args: string[]][] = [
  ["npx", "playwright", "install", "chromium"],
  ...["chromium-headless-shell", "chromium"].map((debian): [string, ...string[]] => [
    "sh",
    "-c",
    `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${debian}`,
  ]),
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

const isEachNeeded = process.env.SKYCLAIMS_ENGINES === "all";
for (const [name, { find, packages, title }] of Object.entries(kinds)) {
  if (enginesHere.some((here) => here === name)) console.log(`Browser tests run in ${find()}`);
  else {
    const advice = `(Debian: apt-get install ${packages})`;
    console.error(`No ${title} here: ${isEachNeeded ? "it is needed" : "its tests are left out"} ${advice}`);
    if (isEachNeeded) process.exitCode = 1;
  }
}
