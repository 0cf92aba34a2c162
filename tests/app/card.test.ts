import { expect, test } from "vitest";
import { card } from "../../src/app/card";
import { Index } from "../../src/domain/dataset";
import { languages } from "../../src/domain/language";
import { speakIn } from "../../src/i18n/load-messages";
import { m } from "../../src/i18n/messages";
import { highLayout, wideLayout } from "../../src/static-map/share-picture";
import { aClaim, aDataset, aGeometry } from "../fixtures/build";

const dataset = aDataset([aClaim()]);
const loaded = { index: new Index(dataset), geometry: aGeometry(dataset) };

test.each(languages)(
  "a card in “%s”, wide or high, says that nothing in it is verified",
  async (language) => {
    await speakIn(language);
    for (const layout of [wideLayout, highLayout]) {
      const { picture } = card(loaded, { below: "", above: "", names: [] }, layout);
      expect(picture).toContain(`>${m.verified}`);
    }
  },
);
