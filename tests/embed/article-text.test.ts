// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { asRead } from "../../src/domain/claims/as-read";
import { ArticleText } from "../../src/embed/article/article-text";
import type { Selector } from "../../src/embed/messages";

const words = (exact: string, prefix = "", suffix = ""): Selector => ({
  type: "TextQuoteSelector",
  exact,
  prefix,
  suffix,
});

function read(root: Element): ArticleText {
  const text = new ArticleText();
  for (const _ of text.read(root));
  return text;
}

function article(markup: string): ArticleText {
  document.body.innerHTML = markup;
  return read(document.body);
}

const foundIn = (markup: string, selector: Selector): string | undefined =>
  article(markup).find(selector)?.toString();

test("words are found where the markup splits them over elements", () => {
  expect(
    foundIn("<p>Eleven <b>were</b> se<i>en o</i>ver <a href='#'>Alpha</a>.</p>", words("seen over Alpha")),
  ).toBe("seen over Alpha");
});

test("a line that was broken in the source, a space that must not break and a soft hyphen do not hide words", () => {
  expect(foundIn("<p>seen\n   over\u00a0Al\u00adpha</p>", words("seen over Alpha"))).toBe(
    "seen\n   over\u00a0Al\u00adpha",
  );
});

test("two paragraphs are read apart, and words may go from one into the next", () => {
  expect(foundIn("<p>the end.</p><p>The start</p>", words("end.The"))).toBeUndefined();
  expect(foundIn("<p>the end.</p><p>The start</p>", words("end. The"))).toBe("end.The");
  expect(foundIn("<p>one<br>two</p>", words("one two"))).toBe("onetwo");
});

test("what is not seen is not the article’s, nor is what the map holds itself", () => {
  for (const hidden of [
    "<script type='text/plain'>seen over Alpha</script>",
    "<style>seen over Alpha</style>",
    "<p hidden>seen over Alpha</p>",
    "<p style='display:none'>seen over Alpha</p>",
    "<p style='visibility:hidden'>seen over Alpha</p>",
    "<textarea>seen over Alpha</textarea>",
    "<sky-claims>seen over Alpha</sky-claims>",
  ]) {
    expect([hidden, foundIn(`${hidden}<p>Nothing.</p>`, words("seen over Alpha"))]).toEqual([
      hidden,
      undefined,
    ]);
  }
});

test("words that occur once are found, whatever stands around them in the article", () => {
  expect(
    foundIn("<p>“Eight over Beta”, says the gazette</p>", words("Eight over Beta", "Ten, ", "; two")),
  ).toBe("Eight over Beta");
});

test("of words that occur twice, those around them tell which; where they do not, neither is taken", () => {
  const markup = "<p>First, <b>ten were seen</b> at dawn. Then <i>ten were seen</i> at dusk.</p>";
  const range = article(markup).find(words("ten were seen", "Then ", " at dusk"));
  expect(range?.startContainer.parentElement?.localName).toBe("i");
  expect(foundIn(markup, words("ten were seen"))).toBeUndefined();
  expect(foundIn(markup, words("ten were seen", "Never ", " at noon"))).toBeUndefined();
});

test("other words are not found: no other case, no other sign, no other order", () => {
  for (const other of ["Seen over alpha", "seen over Alpha!", "over seen Alpha", "seen over Alfa", "  "]) {
    expect(foundIn("<p>seen over Alpha.</p>", words(other))).toBeUndefined();
  }
});

/** Text in which every word is another, so that any stretch of it occurs once. */
const texts = fc
  .uniqueArray(fc.stringMatching(/^[a-zа-я’“”—]{1,9}$/), { minLength: 3, maxLength: 25 })
  .map((list) => list.map((word, at) => `${word}${at}`));

const cuts = fc.array(
  fc.record({ at: fc.nat(), deep: fc.boolean(), gap: fc.constantFrom("", "\u00ad", "\u200b") }),
  {
    maxLength: 12,
  },
);

/** Sets a text in a paragraph, cut into pieces anywhere, each in an element of its own or in one within the last. */
function setInPieces(text: string, at: readonly { at: number; deep: boolean; gap: string }[]): void {
  const paragraph = document.createElement("p");
  let parent: Element = paragraph;
  let from = 0;
  for (const { at: end, deep, gap } of [...at]
    .map((cut) => ({ ...cut, at: cut.at % (text.length + 1) }))
    .sort((one, other) => one.at - other.at)) {
    parent.append(text.slice(from, end).replaceAll(" ", "\n \t") + gap);
    from = end;
    const piece = document.createElement(deep ? "em" : "span");
    (deep ? parent : paragraph).append(piece);
    parent = deep ? piece : paragraph;
  }
  parent.append(text.slice(from));
  document.body.replaceChildren(paragraph);
}

test("however a text is cut into elements and broken into lines, any words of it are found, and nothing else", () => {
  fc.assert(
    fc.property(texts, cuts, fc.nat(), fc.nat(), (list, pieces, one, other) => {
      setInPieces(list.join(" "), pieces);
      const [from, to] = [one % list.length, other % list.length].sort((a, b) => a - b) as [number, number];
      const wanted = list.slice(from, to + 1).join(" ");
      const range = read(document.body).find(words(wanted));
      expect(asRead(range?.toString() ?? "").trim()).toBe(asRead(wanted));
    }),
  );
});
