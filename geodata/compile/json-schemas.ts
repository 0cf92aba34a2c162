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

function printed(schema: GenericSchema, title: string): string {
  const converted = toJsonSchema(schema, {
    // Checks of meaning have no JSON Schema. What can be said of one-of-several is said below.
    ignoreActions: ["check"],
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const pipe = "pipe" in valibotSchema ? (valibotSchema.pipe as readonly { message?: unknown }[]) : [];
      const hasOne = (kind: string) => pipe.some(({ message }) => message === kind);
      if (hasOne("one-hedge")) return { ...jsonSchema, minProperties: 2, maxProperties: 2 };
      if (hasOne("one-reservation")) return { ...jsonSchema, minProperties: 1, maxProperties: 1 };
      return undefined;
    },
  });
  const { $schema, ...rest } = converted;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
