import { expect, test } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { benchOf } from "../../../src/desk/engine/see";
import { siteOf } from "../../../src/desk/engine/site";
import { accepted, aWork, openBench, today } from "../desk-builders";

const table = `title: { en: "What the guild told", ru: "Что сообщала гильдия", uk: "Що повідомляла гільдія" }
file: guild.csv
source:
  id: guild
  name: { en: Guild of Lamps, ru: Гильдия ламп, uk: Гільдія ламп }
  office: { en: A guild, ru: Гильдия, uk: Гільдія }
  short: { en: Guild, ru: Гильдия, uk: Гільдія }
  kind: military
  zone: Europe/Kyiv
`;
const { site } = openBench();
const engineWith = (...tables: readonly string[]) => {
  const yaml = new Map([
    ...site.files.yaml,
    ...tables.map((text, index) => [`geodata/tables/t${index}.yaml`, text] as const),
  ]);
  return deskEngine(benchOf(siteOf({ ...site.files, yaml }), today));
};
const told =
  "Three drones were shot down over Westmark Oblast from 7:00 to 8:00 on 30 May 2031, the Guild of Lamps said.";

test("whom a table of the site has entered is among those whom the desk offers, once, and in the page’s language", () => {
  const { sources } = engineWith(table, table, "source: north\n", "source: [\n").site("ru");
  expect(sources.filter(({ id }) => id === "guild")).toEqual([
    expect.objectContaining({ name: "Гильдия ламп", office: "Гильдия", kind: "military" }),
  ]);
  expect(sources.map(({ id }) => id)).toEqual(
    engineWith()
      .site("ru")
      .sources.map(({ id }) => id)
      .concat("guild"),
  );
});

test("a report that names them has the site’s source, with its short name and by its clocks, and nothing is asked of it", () => {
  const engine = engineWith(table);
  const { seen } = engine.look(aWork(told));
  expect(seen.asked.get("north-1")?.map(({ kind }) => kind)).toEqual(["undecided"]);
  const [dataset] = seen.shown?.datasets ?? [];
  expect(dataset?.sources).toEqual([expect.objectContaining({ id: "guild", short: "Guild" })]);
  expect(seen.derived.get("north-1")).toMatchObject({ source: "guild", clock: { zone: "Europe/Kyiv" } });
});

test("in the site’s evidence they come to stand in the list of sources, as the table has them", () => {
  const outputs = engineWith(table).outputs(accepted(aWork(told)));
  if ("problems" in outputs) throw new Error(JSON.stringify(outputs.problems));
  const sources = outputs.evidence.get("geodata/sources.yaml") ?? "";
  expect(sources.match(/id: guild/g)).toHaveLength(1);
  expect(sources).toContain("Гільдія ламп");
  expect(sources).toContain("short:");
});

test("a source that the list has is not taken from a table", () => {
  const { sources } = engineWith(table.replace("id: guild", "id: north")).site("en");
  expect(sources.filter(({ id }) => id === "north")).toHaveLength(1);
  expect(sources.some(({ name }) => name === "Guild of Lamps")).toBe(false);
});
