import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile";
import { draft } from "../../src/draft/draft";
import { reportFile, withParts } from "../../src/drafted/report-file";
import { filesOf, good } from "../compile/evidence-fixture";

const files = filesOf(good);
const id = "generated-2031-05-31";

const speaker = fc.constantFrom(
  "Warden Ada North",
  "The Ministry of Skies",
  "The Guild of Lamps",
  "A resident",
);
const count = fc.constantFrom(
  "4 drones",
  "at least nine drones",
  "about 30 UAVs",
  "between 5 and 7 drones",
  "a drone",
);
const deed = fc.constantFrom("shot down", "intercepted", "seen", "spotted in flight");
const place = fc.constantFrom(
  "over Westmark Oblast",
  "over the Eastmark region",
  "over Alpha",
  "over Beta",
  "near Nowhere",
  "between Alpha and Gamma",
  "across Alpha and Gamma in Westmark Oblast",
  "",
);
const time = fc.constantFrom(
  "",
  "overnight",
  "on Friday",
  "from 22:00 to 06:00",
  "overnight into 29 May",
  "last week",
);
const sentence = fc.oneof(
  fc
    .tuple(speaker, count, deed, place, time)
    .map(([who, what, how, where, when]) => `${who} said ${what} were ${how} ${where} ${when}.`),
  fc
    .tuple(speaker, place)
    .map(
      ([who, where]) =>
        `${who} said that 14 drones were shot down ${where}: 9 over Westmark Oblast, four over the Eastmark region, including two on their way to Alpha, and one over Alpha.`,
    ),
  fc.tuple(speaker, place).map(([who, where]) => `${who} added that nobody was hurt ${where}.`),
  fc.constantFrom(
    "Two houses and three cars were damaged.",
    "“Six of them fell,” she added.",
    "It is dark at night.",
  ),
);

test("whatever is drafted compiles, or says at the claim what has to be decided", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const text = `${sentences.join(" ").replace(/ {2,}/g, " ").replace(/ \./g, ".")}\n`;
      const drafted = draft(text, { published: "2031-05-31" });
      const head = {
        url: "https://paper.example/2031/05/31/night",
        published: "2031-05-31",
        title: null,
        entered: "2031-06-01",
      };
      const { yaml, entries, questions } = reportFile(files, id, text, drafted, head);
      // Without a claim the report is refused for that alone.
      if (entries.entries.length === 0) return;
      const file = `geodata/reports/${id}.yaml`;
      const { problems } = compile({
        ...files,
        yaml: new Map([...files.yaml, [file, yaml]]),
        texts: new Map([...files.texts, [id, text]]),
      });
      const asked = entries.entries
        .flatMap(withParts)
        .some(({ key }) => (questions.get(key) ?? []).length > 0);
      const own = problems.filter((one) => one.file === file);
      if (!asked) expect({ text, yaml, own }).toMatchObject({ own: [] });
      // Nothing else is wrong for its sake. What two reports tell is told of at the one that was published later.
      const others = problems.filter((one) => one.file !== file && one.kind !== "told-twice");
      expect({ text, others }).toMatchObject({ others: [] });
      // Each problem stands at a claim of which something is asked, there or where the same was asked before.
      const lines = yaml.split("\n");
      for (const { line, found } of own) {
        const before = lines.slice(0, line).join("\n");
        expect({ text, line: lines[line - 1], found, isAsked: /^ +# \? /m.test(before) }).toMatchObject({
          isAsked: true,
        });
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
