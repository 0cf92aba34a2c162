import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesOf } from "../../cli/commands/command";
import { stalenessOf } from "../../cli/draft/stale-table";
import { printCsv } from "../../src/csv/csv";
import { geodataIn } from "../compile/geodata-in";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  project.write("geodata/texts/posts.csv", posts);
  project.write("geodata/tables/posts.yaml", mapping);
  expect(geodataIn(project, ...draft).exit).toBe(0);
});
afterEach(() => project.remove());

const posts = printCsv(
  ["when", "text"],
  [["2031-05-30T06:00Z", "Imagined: 14 drones were shot down overnight: 9 over Alpha and 5 over Gamma."]],
);
const out = "geodata/tables/posts";
const draft = ["draft", "--table", "geodata/texts/posts.csv", "--posted", "when", "--out", out];
const mapping = `
title: What was read
file: posts.claims.csv
source: { id: weather-office, office: Weather office, kind: ministry }
licence: { name: CC0 1.0, credit: The weather office }
zone: Etc/UTC
row: claim
post: post
accepted: accepted_as
window: { start: window_start, end: window_end, precision: [{ column: window_precision }], reckoned: window_from }
anchor: { start: start, end: end, words: words_sha256 }
posts: { file: posts.posts.csv, is: post, posted: posted, text: text_sha256, cut: breaks_off, review: for_review }
texts: { file: posts.csv, text: text }
claims:
  - name: said
    event: { column: event }
    denied: { column: denied }
    unit: { column: unit }
    figure: { hedge: hedge, value: value, high: high }
    where: { column: place_ids, names: places, joint: joint, values: { unknown: settlement } }
    role: role
    total: total
left_out: { window_zone: The same in all. }
`;
const command = `npm run geodata -- draft --table geodata/texts/posts.csv --posted when --out ${out}`;

/** What the check says of how the table was read; without the posts, if so told. */
function said() {
  const console = { out: () => {}, err: () => {} };
  const context = { root: project.root, environment: {}, today: "2031-06-02", ...console };
  return stalenessOf("posts.claims.csv", filesOf(context), context);
}
const isWell = { isStale: false, isRefused: false };
const isWrong = { isStale: true, isRefused: true };
const isDoubtful = { isStale: true, isRefused: false };

test("a table that is what its posts are read as says so", () => {
  expect(said()).toEqual({ ...isWell, said: "posts: its posts are read as it has them." });
});

test("a table that its posts are no longer read as is refused in a line, and the command in it mends it", () => {
  project.edit(`${out}.claims.csv`, ",9,", ",8,");
  const line = `posts is stale: its posts are read otherwise now. Run ${command}`;
  const checked = geodataIn(project, "check");
  expect(checked.exit).toBe(1);
  expect(checked.err.split("\n")).toContain(line);
  geodataIn(project, ...command.split(" ").slice(4));
  expect(said()).toMatchObject(isWell);
});

test("without the posts, a place that is read otherwise tells that the table may be stale, and refuses nothing", () => {
  rmSync(join(project.root, "geodata/texts/posts.csv"));
  expect(said()).toBeNull();
  project.edit("geodata/gazetteer/places.tsv", "103\tGamma", "103\tDelta");
  const line = `posts may be stale: rules of reading have changed since. Where posts.csv is held, run ${command}`;
  expect(said()).toEqual({
    ...isDoubtful,
    said: line.replace("--table geodata/texts/posts.csv", "--table posts.csv"),
  });
});

test("other posts than those that were read say nothing of the table", () => {
  project.edit("geodata/texts/posts.csv", "14 drones", "15 drones");
  const line = "posts was not read from this geodata/texts/posts.csv.";
  expect(said()).toEqual({ ...isDoubtful, said: line });
});

test("a table that was read by other rules with the same result is to bear today's head", () => {
  project.edit(`${out}.read.json`, '"reading": "', '"reading": "0');
  const line = `posts was read by other rules, with the same result, and its head is stale. Run ${command}`;
  expect(said()).toEqual({ ...isWrong, said: line });
});

const head = `${out}.read.json`;
const mend = `Restore it, git has it; or draft the table again from its posts: npm run geodata -- draft --table POSTS.csv --out ${out}, with the options that name its columns.`;
const losses: [string, () => void, string][] = [
  [
    "is gone",
    () => rmSync(join(project.root, head)),
    " is missing: posts was written by draft --table, and nothing tells by what rules.",
  ],
  [
    "holds git’s marks of a conflict",
    () => project.edit(head, '  "reading"', '<<<<<<< HEAD\n  "reading"'),
    ":9 is a mark of git’s: two changes to it met.",
  ],
  ["is cut short", () => project.write(head, "{"), " is not what draft --table writes."],
  ["is another’s", () => project.write(head, '{"posts":{}}'), " is not what draft --table writes."],
  [
    "is a folder",
    () => {
      rmSync(join(project.root, head));
      mkdirSync(join(project.root, head));
    },
    " cannot be read: a folder, not a file.",
  ],
];
for (const [what, lose, told] of losses) {
  test(`a drafted table whose head ${what} is refused, with or without its posts, and told how it is mended`, () => {
    lose();
    const checked = geodataIn(project, "check");
    expect(checked.exit).toBe(1);
    expect(checked.err.split("\n")).toContain(`${head}${told} ${mend}`);
    rmSync(join(project.root, "geodata/texts/posts.csv"));
    expect(said()).toEqual({ ...isWrong, said: `${head}${told} ${mend}` });
  });
}

test("a table of claims that was not drafted wants no head", () => {
  rmSync(join(project.root, head));
  rmSync(join(project.root, `${out}.posts.csv`));
  expect(said()).toBeNull();
});
