import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveBuilt } from "../serve-built";

/** Runs first in every page: not every driver tells of errors, so that pages tell of them by themselves. */
const script = `"use strict";
(() => {
  const to = new URL("complaints", document.currentScript.src);
  let isLeaving = false;
  addEventListener("beforeunload", () => (isLeaving = true));
  // What is under way when a page is left does not come, and need not.
  const complain = (text) => isLeaving || fetch(to, { method: "POST", body: location.href + ": " + text, keepalive: true, mode: "no-cors" });
  addEventListener("error", (event) => complain(event.message ?? "cannot load " + (event.target.src ?? event.target.href)), true);
  addEventListener("unhandledrejection", ({ reason }) => complain(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => complain(violatedDirective + " " + blockedURI));
  for (const level of ["error", "warn"]) {
    const told = console[level];
    console[level] = (...words) => { told(...words); complain(words.map(String).join(" ")); };
  }
})();`;

export type Watched = {
  url: string;
  /** Serves a page of somebody else, with this in its body, from an origin of its own. @returns its address */
  host: (body: string) => string;
  /** What pages have complained of since this was last asked. */
  complaints: () => string[];
  close: () => Promise<void>;
};

/** Serves the built folder with pages that tell of what goes wrong in them, and pages of others around it. */
export async function serveWatched(): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), "skyclaims-watched-"));
  cpSync("dist", folder, { recursive: true });
  writeFileSync(join(folder, "watch.js"), script);
  for (const [page, root] of [
    ["index.html", "./"],
    ["ru/index.html", "../"],
    ["uk/index.html", "../"],
  ] as const) {
    const built = readFileSync(join(folder, page), "utf8");
    writeFileSync(
      join(folder, page),
      built.replace("<head>", `<head><script src="${root}watch.js"></script>`),
    );
  }
  let heard: string[] = [];
  const built = await serveBuilt(folder, {
    isNamed: true,
    onComplaint: (text) => heard.push(text),
  });
  const bodies = new Map<string, string>();
  const others = createServer((request, response) => {
    const body = bodies.get(request.url ?? "");
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><title>The Gazette</title><script src="${built.url}watch.js"></script><body>${body}`,
    );
  });
  await new Promise<void>((resolve) => others.listen(0, "localhost", resolve));
  const { port } = others.address() as AddressInfo;
  return {
    url: built.url,
    host: (body) => {
      const path = `/article-${bodies.size}`;
      bodies.set(path, body);
      // By name, where the map is at a number: another site, too.
      return `http://localhost:${port}${path}`;
    },
    complaints: () => {
      const since = heard;
      heard = [];
      return since;
    },
    close: async () => {
      await built.close();
      await new Promise((resolve) => others.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
