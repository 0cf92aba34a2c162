import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Dataset, datasetFile, Index } from "../../src/domain/dataset";
import { languages } from "../../src/domain/language";
import { placeMarks } from "../../src/domain/places/place-mark";

/** Places that bear a report's word beside their name, in any language: where it is another name for them. */
const borne = ["yukhnov", "moscow-region", "krasnoarmeysk"];

for (const language of languages) {
  test(`in ${language} a town that a report calls by its name, in whatever spelling, bears no other word`, () => {
    const file = `public/data/${datasetFile(language)}`;
    const index = new Index(JSON.parse(readFileSync(file, "utf8")) as Dataset);
    const marks = placeMarks(index.dataset.claims, index);
    expect(marks.filter(({ mention }) => mention !== null).map(({ placeId }) => placeId)).toEqual(borne);
  });
}
