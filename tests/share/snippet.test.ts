// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Embed, embedAddress, framedFile, snippet } from "../../src/share/snippet";
import { invalidIn } from "../valid-html";

const anEmbed = (over: Partial<Embed> = {}): Embed => ({
  site: "https://gazette.example/map/",
  language: "en",
  query: "place=alpha",
  version: "0123456789ab",
  height: 600,
  isStill: false,
  title: "What is reported of Alpha",
  linkText: "Open the map",
  ...over,
});

function pasted(embed: Embed): HTMLElement {
  const article = document.createElement("article");
  article.innerHTML = snippet(embed);
  return article;
}

test("the frame is named, lazy, sandboxed without an origin, as wide as the article and as high as chosen", () => {
  const frame = pasted(anEmbed({ height: 480 })).querySelector("iframe");
  expect(frame?.title).toBe("What is reported of Alpha");
  expect(frame?.getAttribute("loading")).toBe("lazy");
  expect(frame?.getAttribute("sandbox")).toBe("allow-scripts allow-popups allow-popups-to-escape-sandbox");
  expect(frame?.getAttribute("referrerpolicy")).toBe("strict-origin-when-cross-origin");
  expect([frame?.width, frame?.height, frame?.style.height]).toEqual(["640", "480", "480px"]);
});

test("the frame keeps the data’s version, unless its author chose the latest", () => {
  expect(embedAddress(anEmbed())).toBe(
    "https://gazette.example/map/?embed=1&place=alpha&lang=en&data=0123456789ab",
  );
  expect(embedAddress(anEmbed({ version: null, language: "uk", isStill: true, query: "" }))).toBe(
    "https://gazette.example/map/uk/?embed=1&map=still",
  );
});

test("under the frame stands a plain link to the same view", () => {
  const link = pasted(anEmbed()).querySelector("figcaption a");
  expect(link?.getAttribute("href")).toBe(
    "https://gazette.example/map/?place=alpha&lang=en&data=0123456789ab",
  );
  expect(link?.textContent).toBe("Open the map");
});

test("whatever words and query it is made of, the snippet is one figure with one frame and one link", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.webQueryParameters(),
      (title, linkText, query) => {
        const article = pasted(anEmbed({ title, linkText, query }));
        expect(article.childElementCount).toBe(1);
        expect([...article.querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual([
          "FIGURE",
          "IFRAME",
          "FIGCAPTION",
          "A",
        ]);
        expect(article.querySelector("iframe")?.getAttributeNames()).toHaveLength(9);
      },
    ),
  );
});

test("the snippet is valid HTML, whatever words and query it is made of", async () => {
  for (const over of [{}, { height: 480, isStill: true }, { title: 'A "map" & <more>', query: "hide=a,b" }])
    expect(await invalidIn(snippet(anEmbed(over)))).toEqual([]);
});

test("the example article is valid HTML", async () => {
  expect(await invalidIn(readFileSync("examples/article.html", "utf8"))).toEqual([]);
});

test.each([
  ["alpha.html", "alpha.html?embed=1"],
  ["https://media.example/alpha.html#claim", "https://media.example/alpha.html?embed=1#claim"],
  ["https://media.example/get?file=alpha.html", "https://media.example/get?file=alpha.html&embed=1"],
  ["https://media.example/alpha.html?", "https://media.example/alpha.html?embed=1"],
])("in a frame, the file at %s is asked for as %s", (address, framed) => {
  expect(framedFile(address)).toBe(framed);
});
