import { describe, expect, test } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { entriesOf } from "../../src/domain/places/label-entries";
import { placeMarks } from "../../src/domain/places/place-mark";
import { flatFigures } from "../../src/export/flat-figures";
import { figureText, saidText } from "../../src/i18n/messages";
import { aClaim, aDataset } from "../fixtures/build";

const figure = (value: number, unit: string) => ({ kind: "exactly", value, unit }) as const;
const uavs = aClaim({ id: "uavs", figure: figure(9, "uav") });
const missiles = aClaim({ id: "missiles", figure: figure(4, "cruise-missile") });
const killed = aClaim({ id: "killed", event: "harm", figure: figure(3, "killed") });
const injured = aClaim({ id: "injured", event: "harm", figure: figure(1, "injured") });

/** The label of the one place of these claims: each entry's sign and text. */
function label(...claims: (typeof uavs)[]) {
  const dataset = aDataset(claims);
  const [mark] = placeMarks(claims, new Index(dataset));
  const words = { vocabulary: dataset.vocabulary, number: new Intl.NumberFormat("en") };
  return mark && entriesOf(mark, sourceMarks(dataset.sources), words).map(({ form, text }) => [form, text]);
}

describe("what a label on the map counts", () => {
  test("UAVs stand without a word; missiles never look like them", () => {
    expect(label(uavs, missiles)).toEqual([
      ["full", "9"],
      ["full", "4 cruise missiles"],
    ]);
  });

  test("people never stand beside UAVs in one label: the sign of what befell them is left", () => {
    expect(label(uavs, killed, injured)).toEqual([
      ["full", "9"],
      ["cross", ""],
    ]);
  });

  test("where only people are counted, each figure stands with its word, and they are two", () => {
    expect(label(killed, injured)).toEqual([
      ["cross", "3 killed"],
      ["cross", "1 injured"],
    ]);
  });
});

test("people are told as people, in words of their own", () => {
  expect(saidText("harm", "killed", figureText(figure(3, "killed")), 3)).toBe("3 killed");
  expect(saidText("harm", "building", figureText(figure(2, "building")), 2)).toBe("harm to 2 buildings");
});

test("in flat exports, each unit has fields of its own, and those of UAVs keep their names", () => {
  const { vocabulary } = aDataset([uavs]);
  expect(
    Object.keys(flatFigures([uavs, missiles, killed], vocabulary)).filter((key) => key.endsWith("most")),
  ).toEqual([
    "mayor__interception__most",
    "mayor__interception_cruise_missile__most",
    "mayor__harm_killed__most",
  ]);
});
