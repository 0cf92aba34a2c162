import { existsSync } from "node:fs";
import { request as ask, createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deskEvidence } from "../../build/desk-evidence";
import { type ProjectCopy, projectCopy } from "../cli/project-copy";

let project: ProjectCopy;
let server: Server;
let host = "";
beforeEach(async () => {
  project = projectCopy();
  type Handler = Parameters<typeof createServer>[1];
  const plugin = deskEvidence();
  const configure = plugin.configureServer as unknown as (server: unknown) => void;
  let handler: Handler;
  configure({
    config: { root: project.root },
    middlewares: { use: (_path: string, own: Handler) => (handler = own) },
  });
  server = createServer((request, response) => handler?.(request, response as never));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  project.remove();
});

type Told = { status: number; told: Record<string, unknown> };
const post = (body: unknown, headers: Record<string, string> = {}, method = "POST") =>
  new Promise<Told>((resolve, reject) => {
    const sent = ask(
      `http://${host}/desk/evidence`,
      { method, headers: { "content-type": "application/json", origin: `http://${host}`, ...headers } },
      (response) => {
        let text = "";
        response.on("data", (piece) => (text += piece));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, told: JSON.parse(text) }));
      },
    );
    sent.on("error", reject);
    sent.end(method === "POST" ? JSON.stringify(body) : undefined);
  });

const path = "geodata/reports/night-2031-05-31.yaml";
const text = "Warden Ada North said that three drones were shot down over Westmark Oblast.";
const report = (figure: number) => `published: 2031-05-31
language: en
entered: 2026-01-01
claims:
  - source: north
    event: interception
    figure: ${figure}
    where: Westmark Oblast
    quote: three drones were shot down over Westmark Oblast
`;
const files = (figure = 3) => ({
  [path]: report(figure).replace("published: 2031-05-31", "published: 2025-12-31"),
  "geodata/texts/night-2031-05-31.txt": text,
});

test("the difference is shown first, and that one is written", async () => {
  const shown = await post({ files: files() });
  expect(shown).toMatchObject({ status: 200, told: { written: [] } });
  expect(shown.told.differences).toContainEqual({ path, diff: expect.stringContaining("+    figure: 3") });
  expect(existsSync(join(project.root, path))).toBe(false);
  const written = await post({ files: files(), shown: shown.told.mark });
  expect(written.told.written).toEqual(Object.keys(files()));
  expect(project.read(path)).toBe(files()[path]);
  // What is there already is no difference.
  expect((await post({ files: files() })).told.differences).toEqual([]);
});

test("what was not shown is not written", async () => {
  expect(await post({ files: files(), shown: "another" })).toMatchObject({
    status: 409,
    told: { refused: "changed" },
  });
  expect(existsSync(join(project.root, path))).toBe(false);
});

test("evidence in which something is wrong is refused with what is", async () => {
  const { status, told } = await post({ files: files(4) });
  expect(status).toBe(422);
  expect(String(told.problems)).toContain("figure-not-quoted");
});

test("another origin, another form and another method are refused", async () => {
  for (const headers of [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { "content-type": "text/plain" },
    { "sec-fetch-site": "cross-site" },
  ])
    expect((await post({ files: files() }, headers)).status).toBe(403);
  expect((await post(null, {}, "GET")).status).toBe(405);
});

test("no file outside of the evidence can be named", async () => {
  for (const wrong of [
    "geodata/../package.json",
    "/etc/hosts",
    "geodata/reports/../../x.yaml",
    "geodata/vocabulary.yaml",
    "geodata/reports/A.yaml",
  ])
    expect(await post({ files: { [wrong]: "x" } })).toMatchObject({ status: 400 });
  for (const wrong of [null, {}, { files: {} }, { files: { [path]: 7 } }])
    expect((await post(wrong)).status).toBe(400);
});
