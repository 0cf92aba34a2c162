import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { articleFor } from "../../build/examples";
import { quotesOf } from "../../src/domain/claims/claim";
import type { Dataset } from "../../src/domain/dataset";
import { type Embed, snippet } from "../../src/share/snippet";

const article = readFileSync("examples/article.html", "utf8");
const dataset: Dataset = JSON.parse(readFileSync("public/data/dataset.json", "utf8"));

const plain = { site: "https://skyclaims.example/", language: "en", version: null } as const;

const embeds: readonly Embed[] = [
  {
    ...plain,
    query: "view=table",
    height: 520,
    isStill: false,
    title: "Table: who says what was shot down where",
    linkText: "Who says what: the table on a page of its own",
  },
  {
    ...plain,
    query: "place=leningrad-oblast",
    height: 480,
    isStill: true,
    title: "Map: what is reported of Leningrad Oblast",
    linkText: "Leningrad Oblast on the map",
  },
];

/** Without the indent that it has in the article. */
const flush = (text: string) => text.replace(/^ +/gm, "");

test("the article’s frames are the snippets that the page itself gives", () => {
  for (const embed of embeds) expect(flush(article)).toContain(flush(snippet(embed)));
});

test("what the article quotes stands in a quote of the dataset, word for word", () => {
  const quotes = dataset.claims.flatMap((claim) =>
    quotesOf(claim).map(({ prefix, exact, suffix }) => prefix + exact + suffix),
  );
  const quoted = [...article.matchAll(/<q>(.*?)<\/q>/gs)].map(([, words = ""]) =>
    words.replace(/<[^>]+>/g, ""),
  );
  expect(quoted.length).toBeGreaterThan(3);
  expect(quoted.filter((words) => !quotes.some((quote) => quote.includes(words)))).toEqual([]);
});

test("the article that is served leads to the map that is running, and nowhere else of ours", () => {
  const served = articleFor("http://localhost:4999/some/where/");
  expect(served).toContain('src="http://localhost:4999/some/where/embed.js"');
  expect(served).not.toContain("skyclaims.example");
});
