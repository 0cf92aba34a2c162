import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256 } from "../../src/compile/output/hash";
import { printCsv, readCsv } from "../../src/csv/csv";
import { geodataIn } from "../compile/geodata-in";
import { type ProjectCopy, projectCopy } from "./project-copy";

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
});
afterEach(() => project.remove());

const posts = [
  "The Ministry of Skies said 14 drones were shot down overnight: 9 over Alpha and 5 over Gamma.",
  "The Ministry of Skies said 14 drones were shot down overnight: 9 over Alpha and 4 over Gamma.",
  "The Ministry of Skies said 3 drones were shot down over Nowhereville.",
  "The harvest, “good, by all accounts”, is in.",
];
const table = printCsv(
  ["when", "cut", "words"],
  posts.map((text, index) => [`2031-05-3${index % 2}T06:00Z`, "no", text]),
);
const command = ["draft", "--table", "posts.csv", "--text", "words", "--posted", "when", "--cut", "cut"];
const rowsIn = (name: string) =>
  readCsv(project.read(name)).rows.map(({ cells }) => Object.fromEntries(cells));

test("what is read without a question, in a list that agrees, is accepted; the rest is for review", () => {
  project.write("posts.csv", table);
  const { exit, out } = geodataIn(project, ...command);
  expect(exit).toBe(0);
  expect(out).toContain("4 posts: 3 claims accepted");
  const claims = rowsIn("posts.claims.csv");
  expect(claims.map(({ value, places, total }) => [value, places, total])).toEqual([
    ["14", "", ""],
    ["9", "Alpha", "line-2.1"],
    ["5", "Gamma", "line-2.1"],
  ]);
  expect(claims[1]).toMatchObject({
    event: "interception",
    unit: "uav",
    accepted_as: "list agrees with its total",
  });
  const review = rowsIn("posts.review.csv");
  expect(review.map(({ post }) => post)).toEqual(["line-3", "line-3", "line-3", "line-4"]);
  expect(review.map(({ questions }) => questions).join()).toMatch(
    /the parts come to 13.*which place is “Nowhereville”/,
  );
});

test("words are anchored by offsets and hashes, and not reproduced", () => {
  project.write("posts.csv", table);
  geodataIn(project, ...command);
  const [first = ""] = posts;
  expect(rowsIn("posts.posts.csv").map(({ text_sha256 }) => text_sha256)).toEqual(posts.map(sha256));
  for (const row of rowsIn("posts.claims.csv"))
    expect(row.words_sha256).toBe(sha256(first.slice(Number(row.start), Number(row.end))).slice(0, 16));
  const written = ["posts", "claims", "review"].map((name) => project.read(`posts.${name}.csv`)).join();
  expect(written).not.toContain("shot down");
});

test("a denial has beside it what its words say that there was none of, and nothing else has", () => {
  const text =
    "The Ministry of Skies said one drone was shot down over Alpha. There were no casualties or damage in Alpha.";
  project.write("posts.csv", printCsv(["when", "cut", "words"], [["2031-05-30T06:00Z", "no", text]]));
  geodataIn(project, ...command);
  expect(rowsIn("posts.claims.csv").map(({ event, denied }) => [event, denied])).toEqual([
    ["interception", ""],
    ["harm-denied", "casualties; damage"],
  ]);
});

test("each post is told, with what was accepted of it and what waits for a person", () => {
  project.write("posts.csv", table);
  geodataIn(project, ...command);
  expect(
    rowsIn("posts.posts.csv").map((row) => [row.post, row.breaks_off, row.accepted, row.for_review]),
  ).toEqual([
    ["line-2", "no", "3", "0"],
    ["line-3", "no", "0", "3"],
    ["line-4", "no", "0", "1"],
    ["line-5", "no", "0", "0"],
  ]);
});

test("of a post that is cut, what was wholly read is kept, and the list says that it breaks off", () => {
  project.write("posts.csv", table.replaceAll(",no,", ",yes,"));
  geodataIn(project, ...command);
  const second = rowsIn("posts.claims.csv").filter(({ post }) => post === "line-3");
  expect(second.map(({ value, accepted_as }) => [value, accepted_as])).toEqual([
    ["14", "list breaks off"],
    ["9", "list breaks off"],
    ["4", "list breaks off"],
  ]);
  const broken = rowsIn("posts.posts.csv").map(({ breaks_off }) => breaks_off);
  expect(new Set(broken)).toEqual(new Set(["yes"]));
});

test("a column that is not there is told, with those that are", () => {
  project.write("posts.csv", table);
  const { exit, err } = geodataIn(project, "draft", "--table", "posts.csv", "--posted", "wen");
  expect(exit).toBe(1);
  expect(err).toContain("no column “text”");
  expect(err).toContain("no column “wen”; did you mean “when”?");
  expect(err).toContain("when, cut, words");
});

test("a table reads back as it was printed, whatever separates its cells", () => {
  const rows = [
    ["a", 'say "b"', "one\ntwo"],
    ["", "c;d", "e,f"],
  ];
  const cellsOf = (text: string) => readCsv(text).rows.map(({ cells }) => [...cells].map(([, cell]) => cell));
  expect(cellsOf(printCsv(["x", "y", "z"], rows))).toEqual(rows);
  expect(cellsOf('\ufeffx;y;z\r\n"a;b";2,5;\r\n')).toEqual([["a;b", "2,5", ""]]);
});

test("a long list of regions is told by its codes: their names in a row would be a sentence of the post", () => {
  const joint = (places: string) => `Imagined: 7 drones were shot down jointly over ${places}.`;
  const seas = "the Black Sea, the Sea of Azov, the Baltic Sea and the Caspian Sea";
  const towns = "Alpha, Alpha, Gamma and Gamma";
  const rows = [joint(seas), joint(towns)].map((text) => ["2031-05-30T06:00Z", "no", text]);
  project.write("posts.csv", printCsv(["when", "cut", "words"], rows));
  geodataIn(project, ...command);
  const [bySea, byTown] = rowsIn("posts.claims.csv");
  expect(bySea?.place_ids?.split("; ")).toHaveLength(4);
  expect(bySea?.places).toBe("");
  expect(byTown?.places).toBe("Alpha; Alpha; Gamma; Gamma");
});

test("of two columns of one name none is read", () => {
  project.write("posts.csv", "when,words,words\n2031-05-30,one,two\n");
  const { exit, err } = geodataIn(project, ...command.slice(0, 5));
  expect(exit).toBe(1);
  expect(err).toContain("Two columns are called “words”");
});
