import { expect, test } from "vitest";
import { shortNames } from "../../src/panel/head/chip-names";
import { aSource } from "../fixtures/build";

const person = (id: string, name: string) => ({ ...aSource(id), name, kind: "official" as const });
const office = (id: string, name: string) => ({ ...aSource(id), name, kind: "ministry" as const });

test("beside a figure a person stands by the last name, and a long name by its letters", () => {
  const named = shortNames([person("a", "Ada Alder"), office("b", "Ministry of Weather of Alphaland")]);
  expect([...named]).toEqual([
    ["a", "Alder"],
    ["b", "MWA"],
  ]);
});

test("what a source is usually called in little room comes before letters of ours", () => {
  const named = shortNames([
    { ...office("a", "Ministry of Weather of Alphaland"), short: "Alphaland’s weather" },
    { ...person("b", "Ada Alder"), short: "Mayor" },
  ]);
  expect([...named]).toEqual([
    ["a", "Alphaland’s weather"],
    ["b", "Mayor"],
  ]);
});

test("where two would be called the same, neither is", () => {
  const named = shortNames([
    office("a", "Ministry of Weather of Alphaland"),
    office("b", "Museum of Winds of Avonland"),
    office("c", "Harbour"),
  ]);
  expect([...named]).toEqual([["c", "Harbour"]]);
});

test("that nobody is named is said in full: no letters would tell it", () => {
  const nobody = { ...aSource("unattributed"), name: "No speaker is named", kind: "nobody" as const };
  expect([...shortNames([nobody])]).toEqual([["unattributed", "No speaker is named"]]);
});
