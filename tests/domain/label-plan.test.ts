import { expect, test } from "vitest";
import { type Box, isOverlap } from "../../src/domain/places/box";
import { around } from "../../src/domain/places/label-boxes";
import { type Placeable, type Point, planLabels } from "../../src/domain/places/label-plan";
import type { MapProperties } from "../../src/domain/places/map-features";

const sum = (id: string, weight: number, at: readonly [number, number]): Placeable => ({
  at,
  properties: {
    id,
    kind: "region-label",
    isProbable: false,
    label: id,
    entries: 1,
    color: 0,
    icon0: "sign-full-circle-0",
    text0: ` [${weight}]`,
    brief0: ` [${weight}]`,
    gap0: "",
    color0: 0,
    weight,
  } as MapProperties,
});

/** Forty sums in a square of `side` pixels: the larger the number, the further right and down. */
const forty = (side: number) =>
  Array.from({ length: 40 }, (_, number) =>
    sum(`place-${number}`, 10 * number, [((number * 7) % 40) * (side / 40), number * (side / 40)]),
  );
const plan = (side: number) => planLabels(forty(side), [], { figure: 13, name: 11 });

test("of tallies that have no room the weightiest stand, on nobody else’s, and the rest are left out", () => {
  const planned = plan(160);
  expect(planned.get("place-39")?.isLeftOut).toBeUndefined();
  const standing = [...planned.values()].filter(({ isLeftOut }) => !isLeftOut);
  expect(standing.length).toBeGreaterThan(3);
  expect(standing.length).toBeLessThan(40);
  const boxes = standing.map((label) => label.boxes);
  const hits = boxes.filter((own, at) =>
    boxes.some((others, other) => other > at && own.some((box) => others.some((one) => isOverlap(box, one)))),
  );
  expect(hits).toEqual([]);
});

test("where there is room for all, all stand", () => {
  expect([...plan(4000).values()].filter(({ isLeftOut }) => isLeftOut)).toEqual([]);
});

test("what does not stand over its point has a line to it", () => {
  const standing = [...plan(160)].filter(([, { isLeftOut }]) => !isLeftOut);
  const points = new Map(forty(160).map(({ properties: { id }, at }) => [id, at]));
  expect(standing.some(([, { leader }]) => leader !== null)).toBe(true);
  for (const [id, { boxes, leader }] of standing) {
    const [x, y] = points.get(id) ?? [0, 0];
    const { left, right, top, bottom } = around(boxes);
    const isOver = x > left - 10 && x < right + 10 && y > top - 10 && y < bottom + 10;
    expect(isOver || leader !== null).toBe(true);
  }
});

test("a tally stands with its place’s name, on which nothing else stands, or is left out", () => {
  const standing = [...plan(160).values()].filter(({ isLeftOut }) => !isLeftOut);
  expect(standing.map(({ isNamed }) => isNamed)).not.toContain(false);
});

test("the picture’s side cuts no figures that have room elsewhere, and moves none of what lies beyond it", () => {
  const region = (id: string, x: number, y: number): Placeable => {
    const { properties, at } = sum(id, 0, [x, y]);
    const { weight: _, ...day } = { ...properties, text0: " 64 · 18 · 8 · 6", brief0: " 64 +3" };
    return { at, properties: day as MapProperties };
  };
  const labels = [region("west", 20, 50), region("beyond", -40, 150)];
  const within = { left: 0, right: 280, top: 0, bottom: 300 };
  const type = { figure: 13, name: 11 };
  const boxesOf = (planned: ReturnType<typeof planLabels>, id: string) =>
    planned.get(id)?.boxes.slice(-1) ?? [];
  expect(around(boxesOf(planLabels(labels, [], type), "west")).left).toBeLessThan(0);
  const planned = planLabels(labels, [], { ...type, within });
  expect(around(boxesOf(planned, "west")).left).toBeGreaterThanOrEqual(0);
  expect(planned.get("beyond")?.offset).toEqual([0, 0]);
});

test("figures that give way stand on no other region’s land where there is room elsewhere, else with a line to their own", () => {
  const figure = { entries: 1, text0: " 64 · 18", brief0: " 64 · 18" };
  const region = (
    id: string,
    at: readonly [number, number],
    isForeign: (at: Point) => boolean,
  ): Placeable => {
    const { weight, ...properties } = sum(id, 1, at).properties;
    return { at, isForeign, properties: { ...properties, ...figure } as MapProperties };
  };
  const dot = { left: 190, right: 202, top: 100, bottom: 140 };
  const standing = (isForeign: (at: Point) => boolean) => {
    const planned = planLabels([region("alpha", [200, 110], isForeign)], [dot], { figure: 13, name: 11 });
    const { boxes = [], leader } = planned.get("alpha") ?? {};
    const { left, right } = around(boxes);
    return { middle: (left + right) / 2, leader };
  };
  expect(standing(([x]) => x < 200).middle).toBeGreaterThan(200);
  expect(standing(([x]) => x > 200).middle).toBeLessThan(200);
  expect(standing(() => true).leader).not.toBeNull();
});

test("figures keep the name that says whose they are: where it has no room over them both move, and a line leads to where they belong", () => {
  const region = (id: string, y: number): Placeable => {
    const { weight, ...properties } = sum(id, 1, [200, y]).properties;
    return { at: [200, y], properties: properties as MapProperties };
  };
  const labels = [region("alpha", 100), region("beta", 117), region("gamma", 134)];
  const planned = [...planLabels(labels, [], { figure: 13, name: 11 }).values()];
  expect(planned.map(({ isNamed }) => isNamed)).toEqual([true, true, true]);
  const hits = planned.filter(({ boxes }, at) =>
    planned.some(
      (other, place) =>
        place > at && boxes.some((box) => other.boxes.some((against) => isOverlap(box, against))),
    ),
  );
  expect(hits).toEqual([]);
  expect(planned.some(({ leader }) => leader !== null)).toBe(true);
});

test("where there is no room for both, the figures stand without it", () => {
  const { weight, ...properties } = sum("alpha", 1, [200, 100]).properties;
  const own: Placeable = { at: [200, 100], properties: properties as MapProperties };
  // Dots in rows, between which there is room for a line of figures, and for no more.
  const dots = Array.from({ length: 15 }, (_, row) => {
    const top = 98 + 18 * (row - 7);
    return { left: 0, right: 400, top, bottom: top + 4 };
  });
  const { isNamed, boxes = [] } = planLabels([own], dots, { figure: 13, name: 11 }).get("alpha") ?? {};
  expect(isNamed).toBe(false);
  expect(boxes).toHaveLength(1);
});

test("for its name’s sake a figure does not leave its own land, nor go far: there it would be read as another’s", () => {
  const { weight, ...properties } = sum("alpha", 1, [200, 100]).properties;
  const alpha = (isForeign?: Placeable["isForeign"]): Placeable => ({
    ...{ at: [200, 100], properties: properties as MapProperties },
    ...(isForeign && { isForeign }),
  });
  // A dot where the name would be.
  const dot = { left: 190, right: 210, top: 78, bottom: 88 };
  const named = (of: Placeable, dots: readonly Box[]) =>
    planLabels([of], dots, { figure: 13, name: 11 }).get("alpha");
  expect(named(alpha(), [dot])?.isNamed).toBe(true);
  const elsewhere = named(
    alpha(([, y]) => y < 99 || y > 101),
    [dot],
  );
  expect([elsewhere?.isNamed, elsewhere?.offset]).toEqual([false, [0, 0]]);
  // Rows all around, with room for figures alone, but for what lies beyond them.
  const rows = [-2, -1, 0, 1, 2].map((row) => ({
    ...{ left: 0, right: 400, top: 94 + 24 * row, bottom: 97 + 24 * row },
  }));
  const far = named(alpha(), rows);
  expect([far?.isNamed, far?.offset]).toEqual([false, [0, 0]]);
});

test("a figure that the view’s side would cut gives way neither onto another’s land nor onto the line of a town’s name", () => {
  const { weight, ...properties } = sum("alpha", 1, [20, 50]).properties;
  const figure = { entries: 1, text0: " 64 · 18", brief0: " 64 · 18" };
  const planned = (of: Partial<Placeable>, lines: readonly Box[]) => {
    const label = { at: [20, 50] as const, properties: { ...properties, ...figure } as MapProperties, ...of };
    const within = { left: 0, right: 280, top: 0, bottom: 300 };
    return planLabels([label], [], { figure: 13, name: 11, within, lines }).get("alpha");
  };
  const figureOf = (plan: ReturnType<typeof planned>) => around(plan?.boxes.slice(-1) ?? []);
  const free = figureOf(planned({}, []));
  expect(free.left).toBeGreaterThanOrEqual(0);
  // On the line of a town's name it would be read on from it: it goes on to where nothing stands.
  const aside = figureOf(planned({}, [free]));
  expect(aside.left).toBeGreaterThanOrEqual(0);
  expect(isOverlap(aside, free)).toBe(false);
  // Where all the rest is another's it stays with its own, cut.
  const own = figureOf(planned({ isForeign: ([x]) => x > 20 }, []));
  expect((own.left + own.right) / 2).toBeLessThanOrEqual(20);
});
