import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import type { Terms } from "../reading/terms";
import { tableSchema } from "../tables/table-schema";
import { hedges } from "./figure-schema";
import { placesSchema } from "./place-schema";
import { reportSchema } from "./report-schema";
import { siteSchema } from "./site-schema";
import { sourcesSchema } from "./source-schema";
import { vocabularySchema } from "./vocabulary-schema";

/**
 * The schemas as JSON Schema, for editors that complete and underline while one types; by file name.
 * @param ids of the vocabulary: an editor's program offers them
 */
export function printSchemas(ids: Terms["ids"]): Readonly<Record<string, string>> {
  return {
    "report.schema.json": printed(reportSchema(ids), "A report and its claims"),
    "sources.schema.json": printed(sourcesSchema, "Who speaks"),
    "vocabulary.schema.json": printed(vocabularySchema, "What is said to have happened, and what is counted"),
    "site.schema.json": printed(siteSchema, "What holds for the whole site"),
    "table.schema.json": printed(tableSchema, "Which column of a table is what"),
    "places.schema.json": printed(placesSchema, "What reports' words for places were resolved to"),
  };
}

/** What JSON Schema can say of the objects that are checked for these kinds of problem. */
const counterparts: Readonly<Record<string, object>> = {
  "one-hedge": { oneOf: hedges.map((hedge) => ({ required: [hedge] })) },
  "one-reservation": { minProperties: 1, maxProperties: 1 },
  "language-missing": { minProperties: 1 },
  "denied-twice": { uniqueItems: true },
};

function printed(schema: GenericSchema, title: string): string {
  const converted = toJsonSchema(schema, {
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== "check") return undefined;
      // Most checks of ours have no counterpart in JSON Schema.
      const said = counterparts["message" in valibotAction ? String(valibotAction.message) : ""];
      return said ? { ...jsonSchema, ...said } : jsonSchema;
    },
  });
  const { $schema, ...rest } = converted;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
