import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printSchemas } from "../../src/compile/schema/json-schemas";
import { vocabularyIds } from "../fixtures/vocabulary";

const folder = join(import.meta.dirname, "../../geodata/schema");
const schemas = Object.entries(printSchemas(vocabularyIds));

test("there are the schemas that the compiler prints, and no others", () => {
  expect(readdirSync(folder).sort()).toEqual(schemas.map(([name]) => name).sort());
});

type JsonSchema = { properties?: Record<string, JsonSchema> } & { [key: string]: unknown };

/** Every property that is described nowhere, by its path. */
function undescribed(schema: JsonSchema, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
    ...(JSON.stringify(property).includes('"description"') || "const" in property ? [] : [`${path}.${key}`]),
    ...undescribed(property, `${path}.${key}`),
  ]);
  const below = [schema.items, ...((schema.anyOf ?? schema.oneOf ?? []) as unknown[])];
  return [...own, ...below.flatMap((inner) => (inner ? undescribed(inner as JsonSchema, path) : []))];
}

for (const [name, text] of schemas) {
  test(`${name} is current`, () => {
    expect(readFileSync(join(folder, name), "utf8"), "run npm run geodata -- schema").toBe(text);
  });

  test(`${name} explains every key to the editor who types it`, () => {
    expect(undescribed(JSON.parse(text), name)).toEqual([]);
  });

  test(`${name} lets an editor underline a key that means nothing`, () => {
    expect(text).toContain('"additionalProperties": false');
  });
}

test("an editor’s schema wants one hedge of a figure, and one kind of reservation", () => {
  const { figure, reservation } = JSON.parse(printSchemas(vocabularyIds)["report.schema.json"] ?? "")
    .properties.claims.items.properties;
  expect(figure.anyOf[0].anyOf[1].oneOf).toContainEqual({ required: ["at_least"] });
  expect(reservation.anyOf[0]).toMatchObject({ minProperties: 1, maxProperties: 1 });
});

test("a key without an explanation would be noticed", () => {
  expect(undescribed({ items: { properties: { bare: { type: "string" } } } }, "x")).toEqual(["x.bare"]);
});
