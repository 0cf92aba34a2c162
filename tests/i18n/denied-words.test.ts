import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { deniedKinds } from "../../src/domain/claims/denied-kinds";
import { languages } from "../../src/domain/language";

type Term = Readonly<Record<string, string>> & { id: string };
type Event = { id: string; denied?: readonly Term[] } & Readonly<
  Record<string, { denied?: { brief: string } }>
>;

const { events } = parse(readFileSync("geodata/vocabulary.yaml", "utf8")) as { events: readonly Event[] };
const denial = events.find(({ id }) => id === "harm-denied");

test.each(languages)("the desk says of what there was none in the vocabulary’s words: %s", (language) => {
  const { desk } = parse(readFileSync(`src/i18n/messages/${language}.yaml`, "utf8"));
  expect(desk.deniedKinds).toEqual(
    Object.fromEntries(
      deniedKinds.map((kind) => [kind, denial?.denied?.find(({ id }) => id === kind)?.[language]]),
    ),
  );
  expect(desk.denied.none.replace("{what}", "{of}")).toBe(denial?.[language]?.denied?.brief);
});
