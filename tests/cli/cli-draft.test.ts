import { afterEach, beforeEach, expect, test } from "vitest";
import { geodataIn as run } from "../compile/geodata-in";
import { type ProjectCopy, projectCopy } from "./project-copy";

const article = `Drones by night
The ministry of skies said it destroyed 14 drones overnight: 9 over Westmark Oblast, four over the Eastmark region, including two heading for the capital, and one over Alpha.
Warden Ada North wrote that at least three drones were shot down over Alpha. “Nobody was hurt,” she added.
Two people were injured by a falling tree. Drones were launched from the Westmark, 12 of them.
`;
const report = "geodata/reports/article-2031-05-31.yaml";
const draft = "draft article.txt --published 2031-05-31 --url https://paper.example/2031/05/31/night";

/** What the tool answers to a line. */
const geodataIn = (project: ProjectCopy, line = "") => run(project, ...line.split(" ").filter(Boolean));

let project: ProjectCopy;
beforeEach(() => {
  project = projectCopy();
  project.write("article.txt", article);
});
afterEach(() => project.remove());

const questionsIn = (yaml: string) => yaml.split("\n").filter((line) => /^\s*# \? /.test(line));

/** What an editor does: decides, and removes the questions. */
function answered(yaml: string): string {
  return yaml.replaceAll("source: the-ministry", "source: skies").replace(/^.*# (?:\?| {4}).*\n/gm, "");
}

test("an article is drafted, its questions answered, and it is published", () => {
  const { exit, out } = geodataIn(project, draft);
  expect(exit).toBe(0);
  expect(out).toContain(`wrote ${report}`);
  const yaml = project.read(report);
  expect(yaml).toContain("part");
  // Who "the ministry" is, nobody has said: the check refuses it until somebody does.
  expect(geodataIn(project).err).toContain("no source “the-ministry”");
  project.write(report, answered(yaml));
  expect(geodataIn(project).err).not.toMatch(/problem/);
  const published = JSON.parse(project.read("public/data/dataset.json"));
  const own = published.claims.filter(
    (claim: { reportId: string }) => claim.reportId === "article-2031-05-31",
  );
  expect(own.map((claim: { figure: { value: number } | null }) => claim.figure?.value ?? null)).toEqual([
    14,
    9,
    4,
    1,
    2,
    3,
    null,
  ]);
});

test("each question stands before its claim, and is printed with what was read and what was left out", () => {
  const { out } = geodataIn(project, draft);
  const yaml = project.read(report);
  expect(yaml).toMatch(/# \? who is “The ministry”\?.*\n(?: {2}# .*\n)* {2}- source: the-ministry/);
  expect(questionsIn(yaml).length).toBeGreaterThan(1);
  expect(out).toContain("interception, 14 uav (total)");
  expect(out).toContain("left out: harm, 2 injured");
  expect(yaml).toMatch(/# \? Left out, since the vocabulary has no/);
});

test("what one answer settles is asked once, of the first claim, and says for how many it holds", () => {
  project.write(
    "shy.txt",
    "The Guild of Lamps said 4 drones were shot down over Alpha. The Guild of Lamps said 5 drones were seen over Westmark Oblast. The Guild of Lamps said nobody was hurt in Westmark Oblast.\n",
  );
  geodataIn(project, "draft shy.txt --published 2031-05-31");
  const asked = questionsIn(project.read("geodata/reports/shy-2031-05-31.yaml"));
  expect(asked.filter((line) => line.includes("Guild of Lamps"))).toEqual([
    expect.stringMatching(/who is “Guild of Lamps”\?.*\(One answer, for 2 more claims below\.\)/),
  ]);
});

test("what was left out for one reason is told in one line", () => {
  project.write("hurt.txt", "Skies said 2 people were injured and 3 people were injured elsewhere.\n");
  geodataIn(project, "draft hurt.txt --published 2031-05-31");
  const lines = project.read("geodata/reports/hurt-2031-05-31.yaml").match(/# \? Left out.*/g);
  expect(lines).toEqual([expect.stringMatching(/harm, 2 injured; harm, 3 injured\.$/)]);
});

test("a night that the words date is written as that night; one that they do not, the check reads off", () => {
  project.write(
    "dated.txt",
    "The Ministry of Skies said 14 drones were shot down over Alpha overnight into 29 May. Warden Ada North said 3 drones were shot down over Westmark Oblast overnight.\n",
  );
  geodataIn(project, "draft dated.txt --published 2031-05-31");
  const yaml = project.read("geodata/reports/dated-2031-05-31.yaml");
  expect(yaml).toContain(
    "window: { words: overnight into 29 May, clock: { start: 2031-05-28, end: 2031-05-29, part: night } }",
  );
  expect(yaml).toContain("window: overnight\n");
});

test("what is counted is written, unless it is what the event is counted in by itself", () => {
  project.write(
    "article.txt",
    "The ministry of skies said it destroyed 9 drones and at least 4 missiles over Alpha.",
  );
  geodataIn(project, draft);
  const yaml = project.read(report);
  expect(yaml).toMatch(/figure: 9$/m);
  expect(yaml).toContain("figure: { at_least: 4, unit: missile }");
});

test("each draft says what that is published it repeats", () => {
  project.write(
    "again.txt",
    "Warden Ada North said 7 drones were shot down over Westmark Oblast. The Ministry of Skies said 11 drones were shot down over Westmark Oblast.\n",
  );
  const { out } = geodataIn(project, "draft again.txt --published 2031-05-31");
  expect(out).toContain("repeats (put its quote under `repeats` instead) north-uavs");
});

test("what is there already is never overwritten", () => {
  geodataIn(project, draft);
  const before = project.read(report);
  expect(geodataIn(project, draft)).toMatchObject({ exit: 1 });
  expect(geodataIn(project, `${draft} --id article-2031-05-31`).err).toContain("is there already");
  expect(project.read(report)).toBe(before);
});

for (const [words, told] of [
  ["draft", "Draft from what?"],
  ["draft nothing.txt", "There is no file “nothing.txt”"],
  ["draft article.txt --published yesterday", "is no date"],
  ["draft article.txt --language fr", "not in “fr”"],
  ["draft article.txt --url paper", "no https address"],
  ["draft article.txt --publishd 2031-05-31", "There is no “--publishd”"],
  ["draft article.txt --published", "What follows “--published”?"],
  ["draft article.txt --id Bad_Id", "is no id"],
] as const) {
  test(`“${words}” is answered in a sentence, and nothing is written`, () => {
    const { exit, err } = geodataIn(project, words);
    expect(exit).toBe(1);
    expect(err).toContain(told);
    expect(() => project.read(report)).toThrow();
  });
}

test("what was read is printed as JSON, at its offsets", () => {
  const { claims, unread } = JSON.parse(geodataIn(project, "draft --json article.txt").out);
  expect(claims[0]).toMatchObject({
    event: "interception",
    figure: { kind: "exactly", value: 14 },
    total: null,
  });
  expect(claims[1]).toMatchObject({ mentions: ["Westmark Oblast"], total: 0 });
  for (const { quote, start, end } of claims) expect(article.slice(start, end)).toBe(quote);
  expect(unread).toEqual([]);
});

test("the prompt holds the text, the rules and the form of the answer, and nothing is written", () => {
  const { exit, out } = geodataIn(project, "draft --prompt article.txt");
  expect(exit).toBe(0);
  expect(out).toContain(article);
  expect(out).toContain('"quote"');
  expect(() => project.read("geodata/reports/article.yaml")).toThrow();
});

test("an answer is a proposal: what is not in the text is refused by name, what differs is asked in the file", () => {
  const claim = {
    quote: "at least three drones were shot down over Alpha",
    event: "interception",
    figure: { kind: "at-least", value: 3 },
    unit: "uav",
    places: ["Alpha"],
    window: null,
    speaker: "ministry of skies",
  };
  const invented = { ...claim, quote: "a hundred drones were shot down over Alpha" };
  project.write("answer.json", JSON.stringify({ claims: [claim, invented] }));
  const { exit, out } = geodataIn(project, `${draft} --proposal answer.json`);
  expect(exit).toBe(0);
  expect(out).toContain("refused, number 2 “a hundred drones");
  expect(project.read(report)).toContain(
    "# ? the proposal reads it otherwise, the speaker “ministry of skies”",
  );
});

test("an answer that is no JSON is told in a sentence, and nothing is written", () => {
  project.write("answer.json", "Sure! Here are the claims.");
  const { exit, err } = geodataIn(project, `${draft} --proposal answer.json`);
  expect(exit).toBe(1);
  expect(err).toContain("“answer.json”: The answer is no JSON");
  expect(() => project.read(report)).toThrow();
});
