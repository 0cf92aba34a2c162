/**
 * What drafting costs, against the least that looks at every word of as much text: `npm run bench -- draft`. Nothing is a
 * test. SKYCLAIMS_ARCHIVE names a CSV of posts with a column `text`, in the place of the generated ones.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { readCsv } from "../src/csv/csv";
import { draft } from "../src/draft/draft";
import { generatedArticle, generatedPost } from "./generated-texts";
import { spread } from "./spread";

const laps = 15;
const posts = 3000;
const aims = { article: 50, posts: 20, kilobytes: 150 };

/** Milliseconds of this process's processor. */
function processor(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const words = /[\p{L}\p{N}]+/gu;

/** Every word, in small letters, looked up in one table of as many as the engine has: no sentence, no claim. */
const floor = (text: string, table: ReadonlySet<string>): number =>
  (text.normalize("NFC").match(words) ?? []).filter((word) => table.has(word.toLowerCase())).length;

function measureArticles(table: ReadonlySet<string>): string[] {
  return (["en", "ru", "uk"] as const).map((language) => {
    const text = generatedArticle(language, 5000);
    const cold = processor(() => draft(text, { language, published: "2031-05-23" }));
    const costs = Array.from({ length: laps }, () => ({
      own: processor(() => draft(text, { language, published: "2031-05-23" })),
      least: processor(() => {
        for (let lap = 0; lap < 20; lap++) floor(text, table);
      }),
    })).slice(3);
    const own = spread(costs.map((cost) => cost.own))?.median ?? 0;
    const least = (spread(costs.map((cost) => cost.least))?.median ?? 0) / 20;
    return `| an article, ${language}, ${text.length} letters | ${own.toFixed(1)} ms | ${(own / least).toFixed(0)} × floor | ${own <= aims.article ? "met" : "missed"}: ${aims.article} ms | first: ${cold.toFixed(0)} ms |`;
  });
}

function measurePosts(table: ReadonlySet<string>): string {
  const archive = process.env.SKYCLAIMS_ARCHIVE;
  const texts = archive
    ? readCsv(readFileSync(archive, "utf8")).rows.map(({ cells }) => cells.get("text") ?? "")
    : Array.from({ length: posts }, (_, number) => generatedPost(number));
  let drafts = 0;
  const own = processor(() => {
    for (const text of texts)
      drafts += draft(text, { language: "ru", published: "2031-05-23" }).drafts.length;
  });
  const least = processor(() => {
    for (const text of texts) floor(text, table);
  });
  const letters = texts.reduce((sum, { length }) => sum + length, 0);
  return `| ${texts.length} posts ${archive ? "of the archive" : "generated"}, ${letters} letters | ${(own / 1000).toFixed(1)} s | ${(own / least).toFixed(0)} × floor | ${own <= aims.posts * 1000 ? "met" : "missed"}: ${aims.posts} s | ${drafts} claims |`;
}

/** The engine with all its tables as one script, compressed as a good host does. The gazetteer is no part of it. */
async function measureWeight(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry: resolve("src/draft/draft.ts"), formats: ["es"], fileName: "draft" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code =
    output && "output" in output ? output.output.map((file) => ("code" in file ? file.code : "")) : [];
  const kilobytes = brotliCompressSync(code.join("")).length / 1000;
  return `| the engine with its tables | ${kilobytes.toFixed(1)} kB brotli | | ${kilobytes <= aims.kilobytes ? "met" : "missed"}: ${aims.kilobytes} kB | |`;
}

export async function benchDraft(): Promise<void> {
  const table = new Set(Array.from({ length: 5000 }, (_, number) => `word${number}`));
  const rows = [...measureArticles(table), measurePosts(table), await measureWeight()];
  console.log(
    ["| what | cost | ratio | aim | besides |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
  );
}
