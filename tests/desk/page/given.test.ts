// @vitest-environment jsdom
import { expect, test } from "vitest";
import { fromFile, fromPaste, type Given, type Taken } from "../../../src/desk/page/start/given";

const the = (taken: Taken): Given => {
  if ("refusal" in taken) throw new Error(JSON.stringify(taken));
  const [given] = taken.texts;
  if (!given || taken.texts.length > 1) throw new Error(`${taken.texts.length} texts`);
  return given;
};
const said = "Warden Ada North said that three drones were shot down over Alpha.";

test.each([
  `<p>${said}</p><script>document.body.textContent = "run"; window.hasRun = true;</script>`,
  `<!-- a piece --><div class="a"><span>${said}</span><img src=x onerror="window.hasRun = true"></div>`,
  `\n  <h2></h2><p>${said}</p><style>p { color: red }</style>`,
])(
  "of a page's source its words are taken, nothing of it runs, and what was pasted is there to go back to: %s",
  async (source) => {
    const { text, made } = the(await fromPaste(source, ""));
    expect(text).toBe(`${said}\n`);
    expect(made).toEqual({ by: "words", pasted: source });
    expect("hasRun" in window).toBe(false);
  },
);

test.each([
  "At least 3 < 5 drones, and 7 > 6: <b>bold</b> words, said the warden.",
  "Drones <unmanned> were seen over <Alpha>.",
  "<3 to all who watched the drones over Alpha.",
  said,
])("a sentence with signs for less and more is taken as it is: %s", async (text) => {
  expect(the(await fromPaste(text, ""))).toMatchObject({ text: `${text}\n`, made: null });
});

const filler =
  "The evening was calm, the lamps were lit, and people spoke of bread and of the harvest to come. ";

test("of a whole page the article is taken, and it is said that it was", async () => {
  const page = `<!doctype html><title>Night</title><nav>99 drones</nav><article><h1>Night</h1><p>${said}</p><p>${filler.repeat(9)}</p></article>`;
  const { text, made } = the(await fromPaste(page, ""));
  expect(text).toContain(said);
  expect(text).not.toContain("99");
  expect(made).toMatchObject({ by: "article", pasted: page });
  // A copied page comes as words and as markup beside them.
  const around = `${"Home. Sport. Weather. ".repeat(60)}\n`;
  const copied = the(await fromPaste(`${around}${said}\n${filler.repeat(9)}`, page));
  expect(copied.text).not.toContain("Sport");
  expect(copied.made).toMatchObject({ by: "article", pasted: expect.stringContaining("Sport") });
});

test("what markup says beside copied words is found: title, address, day, publisher", async () => {
  const piece = `<meta charset="utf-8"><h1><a href="https://lantern.example/night">Drones by&nbsp;night</a></h1>
    <p itemprop="publisher"><span itemprop="name">The Lantern</span></p><time datetime="2031-05-31T09:00:00+03:00">yesterday</time>
    <p>${said} <a href="https://posts.example/7">Her post</a></p>`;
  const { made: _, ...given } = the(await fromPaste(said, piece));
  expect(given).toMatchObject({
    text: `${said}\n`,
    title: "Drones by night",
    url: "https://lantern.example/night",
    publisher: "The Lantern",
    published: "2031-05-31",
  });
});

test.each([
  [
    "for machines",
    `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"no"},{"@type":"NewsArticle","headline":"Night",
      "mainEntityOfPage":{"@id":"https://lantern.example/n"},"datePublished":"2031-05-31T23:00","publisher":{"name":"The Lantern"}}]}</script>`,
  ],
  [
    "in its head",
    `<link rel="canonical" href="https://lantern.example/n"><meta property="og:title" content="Night">
      <meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2031-05-31">`,
  ],
])("what a page says %s is found", async (_, markup) => {
  const given = the(await fromPaste(`${markup}<div><p>${said}</p></div>`, ""));
  expect(given).toMatchObject({
    title: "Night",
    url: "https://lantern.example/n",
    publisher: "The Lantern",
    published: "2031-05-31",
  });
});

test("a link in the words is no address of the report, and what is no day or address is left out", async () => {
  const piece = `<p>${said} <a href="https://posts.example/7">Her post</a> <time datetime="09:00">now</time></p><script type="application/ld+json">{"@type":</script>`;
  expect(the(await fromPaste(said, piece))).toMatchObject({ url: null, published: null, publisher: null });
});

test("a megabyte of text and ten thousand rows are refused with their numbers", async () => {
  expect(await fromPaste("drones over Alpha. ".repeat(55_000), "")).toEqual({
    refusal: { why: "too-long", count: 1_045_000, most: 300_000 },
  });
  const rows = Array.from({ length: 10_000 }, (_, at) => `2031-05-30,${at},${said}`);
  for (const separator of [",", ";", "\t"]) {
    const table = ["date,post,text", ...rows].join("\n").replaceAll(",", separator);
    expect(await fromPaste(table, "")).toEqual({ refusal: { why: "too-many", count: 10_000, most: 60 } });
  }
});

test("a few rows that are pasted are reports of their own; rows of numbers are part of one", async () => {
  const table = ["date\tpost\ttext", ...[1, 2, 3, 4, 5, 6].map((at) => `2031-05-3${at % 2}\t${at}\t${said}`)];
  const taken = await fromPaste(table.join("\n"), "");
  if ("refusal" in taken) throw new Error(taken.refusal.why);
  expect(taken.texts.map(({ published }) => published)).toContain("2031-05-31");
  expect(taken.texts).toHaveLength(6);
  const numbers = ["Alpha\t3\t4", "Beta\t1\t2", "Gamma\t0\t2", "Delta\t7\t7", "Eta\t1\t1", "Iota\t2\t2"].join(
    "\n",
  );
  expect(the(await fromPaste(numbers, "")).text).toBe(`${numbers}\n`);
});

test("marks of direction and emoji stay; what no text may hold is left out and counted", async () => {
  const odd = `\u202eAlpha\u202c 🛩️ \u200f${said}`;
  expect(the(await fromPaste(odd, "")).text).toBe(`${odd}\n`);
  expect(await fromPaste(`Al\0pha \u0007${said}`, "")).toMatchObject({
    leftOut: 2,
    texts: [{ text: `Alpha ${said}\n` }],
  });
});

test("a file of markup is read as one, whatever it is called", async () => {
  const file = new File([`<p>${said}</p>`], "night.txt", { type: "text/plain" });
  expect(the(await fromFile(file))).toMatchObject({ text: `${said}\n`, made: { by: "words" }, id: "night" });
});

test("an address and a day on lines of their own say when and where, and are no words of the report", async () => {
  const given = the(
    await fromPaste(`https://news.example/7\n2031-05-30, 08:15\n\nNight over Alpha\n\n${said}\n`, ""),
  );
  expect(given).toMatchObject({
    text: `Night over Alpha\n\n${said}\n`,
    title: "Night over Alpha",
    url: "https://news.example/7",
    published: "2031-05-30",
  });
});

test.each([`On 30 May 2031 ${said}\nMore at https://news.example/7 and elsewhere`, "https://news.example/7"])(
  "what stands among words, or alone, stays where it is: %s",
  async (text) => {
    expect(the(await fromPaste(text, "")).text).toBe(`${text}\n`);
  },
);

test("address and day above a piece of markup are the head’s, and no title", async () => {
  const pasted = `https://paper.example/2031/drones\n2031-05-17\n\n<p style="text-align: left">${said}</p> <p>Nobody was hurt.</p>`;
  const given = the(await fromPaste(pasted, ""));
  expect(given).toMatchObject({
    url: "https://paper.example/2031/drones",
    published: "2031-05-17",
    title: null,
  });
  expect(given.text).toBe(`${said}\nNobody was hurt.\n`);
});
