import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, createServer, type ErrorPayload, type HotPayload, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { evidence } from "../../build/evidence";
import { type ProjectCopy, projectCopy } from "../cli/project-copy";
import { openPage, type Page } from "./vite-page";

// A real Vite on a real folder: what a newsroom's editor meets.
const settings = (project: ProjectCopy) => ({
  root: project.root,
  configFile: false as const,
  logLevel: "silent" as const,
  plugins: [evidence()],
});

let project: ProjectCopy;
let server: ViteDevServer | undefined;
let page: Page | undefined;

beforeEach(() => {
  vi.stubEnv("SKYCLAIMS_TEXTS", undefined);
  project = projectCopy();
  project.write(
    "index.html",
    '<!doctype html><title>Map</title><script type="module" src="/main.js"></script>',
  );
  project.write("main.js", "");
});

afterEach(async () => {
  page?.close();
  await server?.close();
  server = undefined;
  project.remove();
  vi.unstubAllEnvs();
});

/** Starts Vite, unless it runs, and opens a page. */
async function visit(): Promise<HotPayload[]> {
  const running =
    server ?? (await createServer({ ...settings(project), server: { port: 0, host: "127.0.0.1" } }));
  if (!server) await running.listen();
  server = running;
  page = await openPage(running);
  // The watcher has to be up, or it would miss an edit that follows at once.
  await new Promise((resolve) => setTimeout(resolve, 400));
  return page.heard;
}

const errors = (heard: HotPayload[]) =>
  heard.filter((payload): payload is ErrorPayload => payload.type === "error");
const reloads = (heard: HotPayload[]) => heard.filter(({ type }) => type === "full-reload");
const soon = { timeout: 8000, interval: 40 };

test("evidence is compiled when the server starts", async () => {
  await visit();
  expect(project.read("public/data/dataset.json")).toContain('"north-uavs"');
});

test("an edit is published and the page reloads; a mistake is shown with file and line; mended, the page reloads", async () => {
  const heard = await visit();
  const report = "geodata/reports/first.yaml";

  project.edit(report, "en: The first report", "en: The first of reports");
  await vi.waitFor(() => expect(reloads(heard)).toHaveLength(1), soon);
  expect(project.read("public/data/dataset.json")).toContain("The first of reports");
  const before = project.read("public/data/dataset.json");

  project.edit(report, "event: harm-denied", "event: harm-deneid");
  await vi.waitFor(() => expect(errors(heard)).toHaveLength(1), soon);
  const [error] = errors(heard);
  expect(error?.err.loc).toEqual({ file: join(project.root, report), line: 39, column: 12 });
  expect(error?.err.message).toContain("geodata/reports/first.yaml:39:12  unknown-word");
  expect(error?.err.message).toContain("did you mean “harm-denied”?");
  expect(error?.err.frame).toContain("39 |     event: harm-deneid\n   |            ^");
  expect(project.read("public/data/dataset.json")).toBe(before);

  project.edit(report, "event: harm-deneid", "event: harm-denied");
  await vi.waitFor(() => expect(reloads(heard)).toHaveLength(2), soon);
}, 30_000);

test("a report that is added, and one that is taken away, are noticed", async () => {
  const heard = await visit();
  project.write("geodata/reports/second.yaml", "name: The second report\n");
  await vi.waitFor(
    () => expect(errors(heard).at(-1)?.err.message).toContain("geodata/reports/second.yaml"),
    soon,
  );
  rmSync(join(project.root, "geodata/reports/second.yaml"));
  await vi.waitFor(() => expect(reloads(heard)).toHaveLength(1), soon);
}, 30_000);

test("all that is wrong is in the overlay, and a page that is opened later is told as well", async () => {
  project.edit("geodata/sources.yaml", "kind: ministry", "kind: ministery");
  project.edit("geodata/places.yaml", "geonames: 101", "geonames: 110");
  const heard = await visit();
  await vi.waitFor(() => expect(errors(heard)).toHaveLength(1), soon);
  const message = errors(heard)[0]?.err.message;
  expect(message).toMatch(/^2 problems in the evidence/);
  expect(message).toContain("geodata/places.yaml:24:13  geonames-unknown");
  expect(message).toContain("geodata/sources.yaml:9:9  unknown-word");
  page?.close();
  const later = await visit();
  await vi.waitFor(() => expect(errors(later)).toHaveLength(1), soon);
}, 30_000);

test("saving a file without a change, or one that is no evidence, reloads nothing", async () => {
  const heard = await visit();
  project.write("geodata/sources.yaml", project.read("geodata/sources.yaml"));
  project.write("geodata/README.md", "A remark.");
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect([...reloads(heard), ...errors(heard)]).toEqual([]);
}, 30_000);

test("a build publishes the evidence, and carries it", async () => {
  await build(settings(project));
  expect(existsSync(join(project.root, "dist/data/dataset.json"))).toBe(true);
});

test("a build of evidence in which something is wrong fails, with the same words", async () => {
  project.edit("geodata/sources.yaml", "kind: ministry", "kind: ministery");
  await expect(build(settings(project))).rejects.toThrow(/geodata\/sources\.yaml:9:9 {2}unknown-word/);
  expect(existsSync(join(project.root, "public/data/dataset.json"))).toBe(false);
});
