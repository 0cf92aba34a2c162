// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { asRead } from "../../src/domain/claims/as-read";
import { ArticleText } from "../../src/embed/article/article-text";

function foundIn(markup: string, exact: string): string | undefined {
  document.body.innerHTML = markup;
  const article = new ArticleText();
  for (const _ of article.read(document.body));
  return article.find({ type: "TextQuoteSelector", exact, prefix: "", suffix: "" })?.toString();
}

test("letters that are typed in two signs are the letters of one, on either side", () => {
  const [one, two] = ["над Альфой сбит ещё один", "над Альфой сбит ещё один".normalize("NFD")];
  expect(one).not.toBe(two);
  expect(foundIn(`<p>Тут ${two}.</p>`, one)).toBe(two);
  expect(foundIn(`<p>Тут ${one}.</p>`, two)).toBe(one);
});

test("a letter without its mark is another letter, also at the end of the words", () => {
  expect(foundIn("<p>сбит еще один</p>", "сбит ещё один")).toBeUndefined();
  expect(foundIn(`<p>${"над Альфой".normalize("NFD")}</p>`, "над Альфои")).toBeUndefined();
  expect(foundIn("<p>над Альфои</p>", "над Альфой")).toBeUndefined();
});

test("signs of no width do not hide words", () => {
  for (const sign of ["\u200c", "\u200d", "\u200b", "\u00ad", "\u2060", "\ufeff", "\u200e", "\ufe0f"])
    expect([sign, foundIn(`<p>eight were se${sign}en over Beta</p>`, "were seen over")]).toEqual([
      sign,
      `were se${sign}en over`,
    ]);
  expect(foundIn("<p>eight were seen over Beta</p>", "were se\u200cen over")).toBe("were seen over");
});

test("straight or curly, an apostrophe is one, and so are quotation marks, hyphens and dots", () => {
  expect(foundIn("<p>by the mayor's own count</p>", "the mayor’s own count")).toBe("the mayor's own count");
  expect(foundIn("<p>by the mayor’s own count</p>", "the mayor's own count")).toBe("the mayor’s own count");
  expect(foundIn("<p>збито над об’єктом міста</p>", "над обʼєктом міста")).toBe("над об’єктом міста");
  expect(foundIn('<p>the "Beta" works burnt</p>', "the “Beta” works burnt")).toBe('the "Beta" works burnt');
  expect(foundIn("<p>a mid\u2011air blast</p>", "a mid-air blast")).toBe("a mid\u2011air blast");
  expect(foundIn("<p>over Beta… and Gamma</p>", "over Beta... and")).toBe("over Beta… and");
});

for (const note of [
  "<sup>1</sup>",
  "<sup>12</sup>",
  "<sup>[3]</sup>",
  "<sup>*</sup>",
  '<sup><a href="#fn1">1</a></sup>',
  '<a href="#fn1"><sup>1</sup></a>',
  '<sup><a href="#fn1">a</a></sup>',
  '<a href="#fn1">[1]</a>',
  '<a role="doc-noteref" href="#n">1</a>',
])
  test(`the mark of a note, ${note}, is none of the words`, () => {
    expect(foundIn(`<p>Eight were seen${note} over Beta.</p>`, "were seen over Beta")).toMatch(/^were seen/);
  });

test("a raised number after a unit is read, after a figure it makes no other figure, and letters are letters", () => {
  expect(foundIn("<p>burnt 40 km<sup>2</sup> of wood</p>", "40 km2 of wood")).toBe("40 km2 of wood");
  expect(foundIn("<p>burnt 40 km<sup>2</sup> of wood</p>", "40 km of wood")).toBeUndefined();
  expect(foundIn("<p>and 11<sup>1</sup> over Beta</p>", "111 over Beta")).toBeUndefined();
  expect(foundIn("<p>and 11<sup>[1]</sup> over Beta</p>", "11 over Beta")).toBe("11[1] over Beta");
  expect(foundIn("<p>on the 11<sup>th</sup> day</p>", "the 11th day")).toBe("the 11th day");
  expect(foundIn("<p>see <a href='#two'>part 2</a> of it</p>", "see part 2 of it")).toBe("see part 2 of it");
});

test("words are found whole: no figure within another, no half of a word, a name or an address", () => {
  for (const [text, part] of [
    ["18 over Beta", "8 over Beta"],
    ["over Beta 10.5", "over Beta 10"],
    ["8–10 over Beta", "10 over Beta"],
    ["the key is abc-123-xyz", "the key is abc"],
    ["the key is abc-123-xyz", "the key is abc-"],
    ["the key is abc_123", "the key is abc"],
    ["ask at me@beta.example", "ask at me"],
    ["overBeta today", "Beta today"],
  ] as const)
    expect([text, part, foundIn(`<p>It says ${text}</p>`, part)]).toEqual([text, part, undefined]);
  expect(foundIn("<p>“8 over Beta,” he said—10 over Gamma—and left</p>", "10 over Gamma")).toBe(
    "10 over Gamma",
  );
  expect(foundIn("<p>“8 over Beta,” he said</p>", "8 over Beta")).toBe("8 over Beta");
});

test("what a reader is typing is nobody’s but theirs", () => {
  expect(foundIn("<div contenteditable>eight were seen over Beta</div>", "were seen over")).toBeUndefined();
});

test("words that are everywhere tell nothing, and are not looked at everywhere", () => {
  expect(foundIn(`<p>${"on and on ".repeat(5000)}</p>`, "on and on")).toBeUndefined();
});

test("reading words anew changes nothing, whatever they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(asRead(asRead(text))).toBe(asRead(text));
      expect(asRead(text.normalize("NFC"))).toBe(asRead(text.normalize("NFD")));
    }),
  );
});
