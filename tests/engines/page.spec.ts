import { pointOf, whereOnScreen } from "../e2e/where-on-screen";
import { expect, test } from "./opened";
import type { Reader } from "./reader";

const places = { role: "list", name: "Places" };
const heading = (name: string | RegExp) => ({ role: "heading", level: 2, name });

/** The map in the form in which it is asked where it is. */
const mapOf = (reader: Reader) => ({
  getByRole: () => ({
    boundingBox: () =>
      reader.evaluate(() => document.querySelector("#the-map")?.getBoundingClientRect().toJSON()),
  }),
});

test("a place opens from the list and from the live map; back and forward go through them", async ({
  open,
  engine,
}) => {
  const reader = await open();
  await reader.seesMap();
  await reader.press({ role: "button", name: "Kaluga Oblast", within: places });
  await reader.sees(heading("Kaluga Oblast"));
  await reader.sees({ role: "article", name: /Vladislav Shapsha 11 UAVs/ });
  await engine.travel(-1);
  await reader.sees(places);
  await reader.pressAt(await whereOnScreen(mapOf(reader) as never, pointOf("bryansk-oblast")));
  await reader.sees(heading("Bryansk Oblast"));
  await engine.travel(-1);
  await reader.sees(places);
  await engine.travel(1);
  await reader.sees(heading("Bryansk Oblast"));
});

test("claims are filtered by source and by time, and stand in a table", async ({ open, engine }) => {
  const reader = await open("?map=still");
  const search = () => reader.evaluate(() => location.search);
  await reader.press({ role: "checkbox", name: /Ministry of Defence of Russia/ });
  await expect.poll(search).toBe("?hide=mod-ru&map=still");
  await reader.lacks({ role: "button", name: /Oryol/, within: places });
  await engine.travel(-1);
  await reader.sees({ role: "button", name: /Oryol/, within: places });

  await reader.evaluate(() => document.querySelector(".time-filter")?.scrollIntoView());
  await reader.sees({ role: "slider", name: "Until" });
  const line = await reader.evaluate(() => {
    const line = document.querySelector(".time-line");
    line?.scrollIntoView({ block: "center" });
    return line?.getBoundingClientRect().toJSON();
  });
  await reader.pressAt({ x: line.x + (line.width * 5.5) / 9, y: line.y + line.height / 2 });
  await expect.poll(search).toContain("from=2025-12-16T05:00Z");
  await engine.travel(-1);

  await reader.press({ role: "button", name: "Table" });
  await reader.sees({ role: "table" });
  await reader.sees({ role: "columnheader", name: /12:00–16:00/ });
  await reader.press({ role: "button", name: "Map" });
  await reader.lacks({ role: "table" });
});

test("a still map stays one, and its regions open their places", async ({ open }) => {
  const reader = await open("?map=still");
  await reader.sees(places);
  await reader.press({ role: "link", name: /Bryansk Oblast/ });
  await reader.sees(heading("Bryansk Oblast"));
  expect(await reader.evaluate(() => document.querySelectorAll("canvas").length)).toBe(0);
});

test("the page is there in three languages, one press apart", async ({ open }) => {
  const reader = await open("?map=still&place=kaluga-oblast");
  await reader.sees(heading("Kaluga Oblast"));
  await reader.press({ role: "link", name: "Русский" });
  await reader.sees(heading("Калужская область"));
  await reader.press({ role: "link", name: "Українська" });
  await reader.sees(heading("Калузька область"));
  await reader.press({ role: "link", name: "English" });
  await reader.sees(heading("Kaluga Oblast"));
});

test("it prints", async ({ open, engine }) => {
  const reader = await open("?map=still");
  await reader.sees(places);
  const paper = await engine.print();
  test.skip(paper === null, `${engine.name}’s driver cannot print.`);
  expect(paper?.subarray(0, 5).toString()).toBe("%PDF-");
});
