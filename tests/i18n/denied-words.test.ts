import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { withDenials } from "../../build/messages/from-vocabulary";
import { deniedKinds } from "../../src/domain/claims/denied-kinds";
import { languages } from "../../src/domain/language";
import { messages as en } from "../../src/i18n/compiled/desk.en";
import { messages as ru } from "../../src/i18n/compiled/desk.ru";
import { messages as uk } from "../../src/i18n/compiled/desk.uk";

type Term = Readonly<Record<string, string>> & { id: string };
type Event = { id: string; denied?: readonly Term[] } & Readonly<
  Record<string, { denied?: { brief: string } }>
>;

const vocabulary = readFileSync("geodata/vocabulary.yaml", "utf8");
const { events } = parse(vocabulary) as { events: readonly Event[] };
const denial = events.find(({ id }) => id === "harm-denied");

test.each(languages)("the desk says of what there was none in the vocabulary’s words: %s", (language) => {
  const { desk } = { en, ru, uk }[language];
  expect(desk.deniedKinds).toEqual(
    Object.fromEntries(
      deniedKinds.map((kind) => [kind, denial?.denied?.find(({ id }) => id === kind)?.[language]]),
    ),
  );
  expect(desk.denied.none({ what: "{of}" })).toBe(denial?.[language]?.denied?.brief);
});

test.each(languages)(
  "no message words it a second time, and it changes with the vocabulary: %s",
  (language) => {
    const written = readFileSync(`src/i18n/messages/${language}.yaml`, "utf8");
    const { desk } = parse(written);
    expect(desk).not.toHaveProperty("deniedKinds");
    expect(desk.denied).not.toHaveProperty("none");
    const word = denial?.denied?.[0]?.[language] ?? "";
    const other = parse(withDenials(written, vocabulary.replaceAll(word, "kites"), language));
    expect(other.desk.deniedKinds.killed).toBe("kites");
  },
);
