import fc from "fast-check";
import { expect, test } from "vitest";
import { isInside, isOverlap } from "../../src/domain/places/box";
import { boxesOf, nameBox, type Placeable, type Point } from "../../src/domain/places/label-boxes";
import type { MapProperties } from "../../src/domain/places/map-features";
import { isUnder, tallyRoom, weightOf } from "../../src/domain/places/tally-room";

const type = { figure: 13, name: 11 };

const tally = (id: string, weight: number, at: Point): Placeable => ({
  at,
  properties: {
    ...{ id, kind: "region-label", isProbable: false, label: `${id} Oblast`, entries: 1, color: 0, weight },
    ...{ icon0: "sign-full-circle-0", gap0: "", color0: 0 },
    ...(weight > 0 ? { text0: ` [${weight}]`, brief0: ` [${weight}]` } : { text0: "", brief0: "" }),
  } as MapProperties,
});

const standingOf = (labels: readonly Placeable[]) =>
  [...tallyRoom(labels, [], type)].map(([label, [dx, dy]]) => {
    const [x, y] = label.at;
    const moved: Placeable = { ...label, at: [x + dx, y + dy] };
    const boxes = [nameBox(moved.properties, moved.at, type), ...boxesOf(moved, false, type)];
    return { id: label.properties.id, label, boxes, isAtPoint: dx === 0 && dy === 0 };
  });

const aTally = fc.record({
  weight: fc.integer({ min: 0, max: 5000 }),
  at: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 300 })),
});
const map = fc
  .array(aTally, { minLength: 2, maxLength: 30 })
  .map((all) => all.map(({ weight, at }, number) => tally(`place-${number}`, weight, at)));

test("no tally is left out while a smaller one near it stands", () => {
  fc.assert(
    fc.property(map, (labels) => {
      const standing = standingOf(labels).map(({ label }) => label);
      const missing = labels.filter((label) => weightOf(label) > 0 && !standing.includes(label));
      const isWronged = missing.some((larger) => standing.some((other) => isUnder(larger, other)));
      expect(isWronged).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test("what stands, stands on nobody else’s name or figures, and the largest always stands", () => {
  fc.assert(
    fc.property(map, (labels) => {
      const standing = standingOf(labels);
      const most = Math.max(...labels.map(weightOf));
      expect(standing.some(({ label }) => weightOf(label) === most)).toBe(true);
      const hits = standing.filter(({ boxes }, at) =>
        standing.some(
          (other, second) =>
            second > at && boxes.some((box) => other.boxes.some((each) => isOverlap(box, each))),
        ),
      );
      expect(hits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a large tally that two larger ones leave no room is called out, lest a smaller one in sight be read as more", () => {
  const [a, b] = [tally("A", 5000, [100, 100]), tally("B", 4000, [168, 125])];
  const [c, d] = [tally("C", 3000, [134, 114]), tally("D", 2, [134, 190])];
  expect(standingOf([a, b, c, d]).map(({ id }) => id)).toEqual(["A", "B", "C", "D"]);
  expect(standingOf([a, b]).map(({ isAtPoint }) => isAtPoint)).toEqual([true, true]);
});

test("where nothing is free, a smaller tally gives way to a larger one that cannot stand at its point", () => {
  const around = Array.from({ length: 121 }, (_, at) =>
    tally(`small-${at}`, 1 + at / 1000, [((at % 11) - 5) * 60 + 130, (Math.floor(at / 11) - 5) * 26 + 100]),
  );
  const labels = [tally("A", 5000, [100, 100]), tally("B", 4000, [104, 124]), ...around];
  expect(standingOf(labels).map(({ id }) => id)).toEqual(expect.arrayContaining(["A", "B"]));
});

test("a sign without a figure stands by its point with its name; else beside it, where nothing has to give way; or not at all", () => {
  const [a, b, c] = [tally("A", 5000, [100, 100]), tally("B", 0, [102, 101]), tally("C", 0, [400, 105])];
  expect(standingOf([a, b, c]).map(({ id }) => id)).toEqual(["A", "B", "C"]);
  const around = Array.from({ length: 9 * 15 }, (_, at) =>
    tally(`T${at}`, 2000 + at, [100 + ((at % 9) - 4) * 60, 100 + (Math.floor(at / 9) - 7) * 27]),
  );
  const crowd = around.filter(({ at: [x, y] }) => x !== 100 || y !== 100);
  const ids = standingOf([a, b, ...crowd]).map(({ id }) => id);
  expect(ids).toContain("A");
  expect(ids).not.toContain("B");
});

test("where few have no room, a line leads farther, through what gap there is", () => {
  const one = tally("B", 0, [100, 100]);
  // Rows above and below a gap that a line goes through and no label; to the right they end.
  const rows = [-3, -2, -1, 0, 1, 2, 3, 4].map((row) => (row <= 0 ? 83 + row * 28 : 116 + (row - 1) * 28));
  const crowd = rows.flatMap((y, row) =>
    [-4, -3, -2, -1, 0].map((column) => tally(`${row}${column + 4}`, 900 + row, [137 + column * 60, y])),
  );
  const room = tallyRoom([one, ...crowd], [], type);
  expect(room.size).toBe(1 + crowd.length);
  expect(room.get(one)?.[0]).toBeGreaterThan(70);
});

test("what stands in the way of another moves aside where it has room itself, and all of them stand", () => {
  const one = tally("B", 10, [100, 118]);
  // Below a row there is less room than a label takes, above it too; both together would do.
  const rows = [-180, -152, -124, -96, -68, -40, 0, 48, 76, 104, 132, 160, 188];
  const crowd = rows.flatMap((y, row) =>
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((column) =>
      tally(`${row}${column + 4}`, 900 + row, [100 + column * 62, 100 + y]),
    ),
  );
  const inItsWay = crowd.find(({ at: [x, y] }) => x === 100 && y === 100) as Placeable;
  const room = tallyRoom([one, ...crowd], [], type);
  expect(room.size).toBe(1 + crowd.length);
  expect(room.get(one)).toEqual([0, 0]);
  expect(room.get(inItsWay)?.[1]).toBeLessThan(0);
});

test("what is called out stands on nobody’s figures either when the picture has grown", () => {
  const growth = 1.4;
  fc.assert(
    fc.property(map, (labels) => {
      const room = [...tallyRoom(labels, [], { ...type, growth })];
      const boxes = room.map(
        ([
          {
            at: [x, y],
            properties,
          },
          [dx, dy],
        ]) => {
          const grown = { properties, at: [x * growth + dx, y * growth + dy] as Point };
          return [nameBox(properties, grown.at, type), ...boxesOf(grown, false, type)];
        },
      );
      const hits = boxes.filter((some, at) =>
        boxes.slice(at + 1).some((others) => some.some((box) => others.some((each) => isOverlap(box, each)))),
      );
      expect(hits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what the picture’s side or an arrow’s row would cut stands within them, the largest before all others", () => {
  const within = { left: 0, right: 300, top: 40, bottom: 200 };
  const labels = [
    tally("largest", 900, [20, 60]),
    tally("large", 800, [60, 70]),
    tally("beyond", 700, [-200, 60]),
  ];
  const room = tallyRoom(labels, [], { ...type, within });
  const boxesAt = (label: Placeable) => {
    const [dx, dy] = room.get(label) ?? [0, 0];
    const moved: Placeable = { ...label, at: [label.at[0] + dx, label.at[1] + dy] };
    return [nameBox(moved.properties, moved.at, type), ...boxesOf(moved, false, type)];
  };
  const [largest, , beyond] = labels as [Placeable, Placeable, Placeable];
  expect(room.has(largest)).toBe(true);
  expect(boxesAt(largest).every((box) => isInside(box, within))).toBe(true);
  expect(room.get(beyond)).toEqual([0, 0]);
});
