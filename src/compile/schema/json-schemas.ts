import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import { placesSchema } from "./place-schema";
import { reportSchema } from "./report-schema";
import { sourcesSchema } from "./source-schema";

/** The schemas as JSON Schema, for editors that complete and underline while one types; by file name. */
export function printSchemas(): Readonly<Record<string, string>> {
  return {
    "report.schema.json": printed(reportSchema, "A report and its claims"),
    "sources.schema.json": printed(sourcesSchema, "Who speaks"),
    "places.schema.json": printed(placesSchema, "What reports' words for places were resolved to"),
  };
}

/** How many keys the objects have that are checked for these kinds of problem. */
const keyCounts: Readonly<Record<string, number>> = { "one-hedge": 2, "one-reservation": 1 };

function printed(schema: GenericSchema, title: string): string {
  const converted = toJsonSchema(schema, {
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== "check") return undefined;
      // Most checks of ours have no counterpart in JSON Schema; of one-of-several it can count the keys.
      const count = keyCounts["message" in valibotAction ? String(valibotAction.message) : ""];
      return count === undefined ? jsonSchema : { ...jsonSchema, minProperties: count, maxProperties: count };
    },
  });
  const { $schema, ...rest } = converted;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
