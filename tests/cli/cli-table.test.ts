import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256 } from "../../src/compile/output/hash";
import { readCsv } from "../../src/csv/csv";
import { geodataIn } from "../compile/geodata-in";
import { nightsTable } from "./nights-table";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

const mapping = `${nightsTable}left_out: { note: Says nothing that is a claim. }
`;
const nights =
  "from,to,number,note,at\n2031-05-30,2031-05-31,12-15,=1+1,district\n2031-06-01,2031-06-02,,,\n";

test("a table becomes a table of claims and one of what was left out", () => {
  project.write("geodata/tables/nights.yaml", mapping);
  project.write("geodata/tables/nights.csv", nights);
  const { exit, out } = geodataIn(project, "table", "nights");
  expect(exit).toBe(0);
  expect(out).toContain("nights: 1 claim of 2 reports.");
  expect(out).toContain("For review: 0. Left out: 1 column, with the reason.");
  const [claim] = readCsv(project.read("geodata/tables/out/nights.claims.csv")).rows;
  expect(Object.fromEntries(claim?.cells ?? [])).toMatchObject({
    event: "flight",
    figure_kind: "between",
    figure_low: "12",
    figure_high: "15",
    window_start: "2031-05-30",
  });
  expect(project.read("geodata/tables/out/nights.review.csv")).toContain(
    "note,left out: Says nothing that is a claim.,1",
  );
});

test("parts that come to more than their total are for review, and no column that was left out", () => {
  project.write(
    "geodata/tables/nights.yaml",
    `${nightsTable}  - { name: seen-in, event: flight, unit: uav, figure: in, part_of: seen, where: { column: at } }\n`,
  );
  project.write("geodata/tables/nights.csv", "from,to,number,in,at\n2031-05-30,2031-05-31,2,3,district\n");
  expect(geodataIn(project, "table", "nights").out).toContain("For review: 1. Left out: 0 columns.");
});

test("with a mistake nothing is written, by the command or by the check", () => {
  project.write("geodata/tables/nights.yaml", mapping);
  project.write("geodata/tables/nights.csv", nights.replace("12-15", "many"));
  const { exit, err } = geodataIn(project, "table");
  expect(exit).toBe(1);
  expect(err).toContain("geodata/tables/nights.csv:2:3");
  expect(err).toContain("1 mistake; nothing was written.");
  expect(readdirSync(join(project.root, "geodata/tables"))).not.toContain("out");
  expect(geodataIn(project, "check").err).toContain("geodata/tables/nights.csv:2:3");
});

test("a table that is not there is told, with what may have been meant", () => {
  project.write("geodata/tables/nights.yaml", mapping);
  expect(geodataIn(project, "table", "night").err).toContain(
    "There is no geodata/tables/night.yaml; did you mean “nights”?",
  );
});

const anchored = mapping
  .replace(
    "claims:",
    "post: post\nanchor: { start: start, end: end, words: words }\ntexts: { file: texts.csv, text: said }\nclaims:",
  )
  .replace("left_out:", "posts: { file: posts.csv, is: post, posted: posted, text: text }\nleft_out:");
const said = "The weather office saw twelve balloons over the hills.";

/** A claim of words in a text that is not kept here. */
function withAnchors() {
  const words = said.slice(4, 11);
  project.write("geodata/tables/nights.yaml", anchored);
  project.write(
    "geodata/tables/nights.csv",
    `from,to,number,note,at,post,start,end,words\n,,12,,,p1,4,11,${sha256(words).slice(0, 16)}\n`,
  );
  project.write("geodata/tables/posts.csv", `post,posted,text\np1,2031-05-30,${sha256(said)}\n`);
}

test("the check says how many claims stand on words that it could not look at, as their texts are not held", () => {
  withAnchors();
  expect(geodataIn(project, "check").err).toContain(
    "nights: texts.csv is not held. The words of 1 claims were not checked.",
  );
});

test("where the texts are held, each claim is held against the words that it was read from", () => {
  withAnchors();
  project.write("geodata/texts/texts.csv", `said\n${said}\n`);
  expect(geodataIn(project, "check").out).toContain(
    "nights: 1 claims stand on the words that they were read from.",
  );
  project.edit("geodata/tables/nights.csv", ",4,11,", ",4,12,");
  expect(geodataIn(project, "check").err).toContain("nights/line-2: “weather ” from 4 to 12");
});

test("a text that was changed by a letter is not the one that was read", () => {
  withAnchors();
  project.write("geodata/texts/texts.csv", `said\n${said.replace("twelve", "eleven")}\n`);
  expect(geodataIn(project, "check").out).toContain(
    "nights: 0 claims stand on the words that they were read from; the texts of 1 are not in texts.csv.",
  );
});

test("an empty table, a column without a name and cells that nothing parts are each told in a sentence of their own", () => {
  const told = (csv: string) => {
    project.write("geodata/tables/nights.yaml", mapping);
    project.write("geodata/tables/nights.csv", csv);
    return geodataIn(project, "table", "nights").err;
  };
  expect(told("")).toContain("the table is empty");
  expect(told("from,to,number,note,at,\n,,,,,x\n")).toContain("column 6 has no name");
  expect(told("from|to\n1|2\n")).toContain("cells are parted by commas, semicolons or tabs");
});
