import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../src/domain/claims/claim";
import { Index } from "../../src/domain/dataset";
import { correctedSign } from "../../src/domain/places/label-entries";
import { placeMarks } from "../../src/domain/places/place-mark";
import { aClaim, aDataset } from "../fixtures/build";
import { aCorrection } from "../fixtures/corrected-day";
import { drawnOf } from "../fixtures/drawn";
import { days } from "../fixtures/generated-days";

/** Every text of these claims' labels, at every length. */
function labelTexts(claims: readonly Claim[], dataset = aDataset(claims)): readonly string[] {
  const features = drawnOf(dataset, {
    marks: placeMarks(claims, new Index(dataset)),
    jointOf: (count) => `${count} towns together`,
  });
  return features.features.flatMap(({ properties }) =>
    Object.entries(properties).flatMap(([key, value]) =>
      /^(text|brief)\d$/.test(key) && value !== "" ? [String(value).trim()] : [],
    ),
  );
}

const uavs = (value: number) => ({ kind: "exactly", value, unit: "uav" }) as const;
const changed = { corrections: [aCorrection({ kind: "changed", before: "8 UAVs." })] };

test("a figure that was set right bears its sign on the map; those beside it do not", () => {
  const claims = [
    aClaim({ id: "one", figure: uavs(12), ...changed }),
    aClaim({ id: "other", sourceId: "ministry", figure: uavs(9) }),
  ];
  expect(new Set(labelTexts(claims))).toEqual(new Set(["12*", "9"]));
});

test("of several figures of a source the one that was set right bears the sign, or what stands for them all", () => {
  const claims = [12, 34, 56, 78].map((value, position) =>
    aClaim({ id: `claim-${value}`, figure: uavs(value), ...(position === 1 ? changed : {}) }),
  );
  expect(new Set(labelTexts(claims))).toEqual(new Set(["12 · 34* · 56 · 78", "78 +3*"]));
});

test("labels bear the sign where a figure was set right, and nowhere else", () => {
  fc.assert(
    fc.property(days, fc.infiniteStream(fc.boolean()), (dataset, isChanged) => {
      const claims = dataset.claims.map((claim) => ({
        ...claim,
        ...(isChanged.next().value ? changed : {}),
      }));
      const set = { ...dataset, claims };
      const none = labelTexts(dataset.claims, dataset);
      expect(none.filter((text) => text.includes(correctedSign))).toEqual([]);
      const marks = placeMarks(claims, new Index(set)).filter(({ kind }) => kind !== "stretch");
      const isOnMap = marks.some(({ figures, sourceIds }) =>
        figures.some(({ isCorrected, sourceId }) => isCorrected && sourceIds.indexOf(sourceId) < 3),
      );
      if (isOnMap) expect(labelTexts(claims, set).some((text) => text.includes(correctedSign))).toBe(true);
      // But for the sign, and for what takes another length by it, the labels are the same.
      const bare = labelTexts(claims, set).map((text) => text.replaceAll(correctedSign, ""));
      expect(bare.length).toBe(none.length);
    }),
    { numRuns: 100 },
  );
});
