import { afterEach, beforeEach, expect, test } from "vitest";
import { geodataIn } from "./geodata-run";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

const filler =
  "The evening was calm, the lamps were lit, and people of the town spoke of the weather, of bread and of the harvest to come. ";
const page = `<!doctype html><html><head><title>Drones by night</title>
<link rel="canonical" href="https://paper.example/night">
<meta property="article:published_time" content="2031-05-31T09:00:00+03:00">
<script>document.body.textContent = "a script has run";</script></head>
<body><nav><a href="/">Home</a> 99 drones</nav>
<article><h1>Drones by night</h1><p>The Ministry of Skies said that <b>three</b>
drones were shot&nbsp;down over Alpha.</p><p>${filler.repeat(6)}</p><p>${filler.repeat(6)}</p></article>
<footer>All rights reserved</footer></body></html>`;

test("of a saved page the article is read, with address and day from its head, and nothing of its menus", () => {
  project.write("night.html", page);
  const { exit, out } = geodataIn(project, "draft night.html");
  expect(exit).toBe(0);
  const text = project.read("geodata/texts/night-2031-05-31.txt");
  expect(text).toContain("said that three drones were shot\u00a0down over Alpha.\n");
  expect(text).not.toMatch(/99 drones|a script has run|<b>/);
  const yaml = project.read("geodata/reports/night-2031-05-31.yaml");
  expect(yaml).toContain('url: "https://paper.example/night"');
  expect(yaml).toContain("title: Drones by night");
  expect(out).toContain("interception, 3 uav, Alpha; skies");
  // The first page in a run loads a browser's parser.
}, 60_000);

test("a page without an article is refused in a sentence", () => {
  project.write("empty.html", "<!doctype html><html><body></body></html>");
  expect(geodataIn(project, "draft empty.html")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("no article was found"),
  });
});
