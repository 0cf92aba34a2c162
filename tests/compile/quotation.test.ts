import { expect, test } from "vitest";
import { isQuoted } from "../../src/compile/reading/quotation";

/** The words between [ and ] in the text, which is read without them. */
function quotedBetweenBrackets(marked: string): boolean {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return isQuoted(marked.replace(/[[\]]/g, ""), { start, end });
}

const direct = [
  "She said: “[Nobody was hurt.]”",
  "She said: [“Nobody was hurt.”]",
  "She said, ‘[Nobody was hurt.]’ Then she left.",
  "She said, ‘Nobody was hurt. [The drivers’ union agrees.]’",
  "She said, ‘[It’s over], and I’m glad.’",
  'She said: "[Nobody was hurt]", and left.',
  "Она сказала: «[Пострадавших нет]».",
  "Вона сказала: „[Постраждалих немає]“.",
  "“First.” Then: “[Second.]”",
  "She said: “[Nobody was hurt.]\nShe left.",
  "“One,” she said, “[two].”",
];

for (const text of direct) {
  test(`the words in brackets are the speaker’s own: ${JSON.stringify(text)}`, () => {
    expect(quotedBetweenBrackets(text)).toBe(true);
  });
}

const indirect = [
  "She said that [nobody was hurt].",
  "“First,” she said, [and left]. “Second.”",
  'She said: "First", [and left], "second".',
  "The drivers’ [union and the warden’s] office agree.",
  "[She said: “Nobody was hurt.”]",
  "She said that [the “flood” was over].",
  "‘First,’ said [the drivers’ union].",
  "‘Go’, she said [and left]. ‘We go.’",
  "“Never closed.\n[A new paragraph] here.",
];

for (const text of indirect) {
  test(`the words in brackets are the report’s: ${JSON.stringify(text)}`, () => {
    expect(quotedBetweenBrackets(text)).toBe(false);
  });
}
