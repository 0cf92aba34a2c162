import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, isOverlap } from "../../src/domain/places/box";
import { NearBoxes } from "../../src/domain/places/near-boxes";

const aBox = fc
  .tuple(
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));

test("what is near a box is what overlaps with it of all that is there, in the order it came", () => {
  fc.assert(
    fc.property(fc.array(aBox, { maxLength: 40 }), fc.array(fc.boolean()), aBox, (boxes, isGone, asked) => {
      const things = boxes.map((whole) => ({ whole }));
      const index = new NearBoxes<{ whole: Box }>();
      for (const thing of things) index.add(thing);
      const left = things.filter((_, at) => !isGone[at]);
      for (const thing of things) if (!left.includes(thing)) index.delete(thing);
      expect(index.near(asked)).toEqual(left.filter(({ whole }) => isOverlap(whole, asked)));
    }),
  );
});
