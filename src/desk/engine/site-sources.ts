import * as v from "valibot";
import { parse } from "yaml";
import type { Files } from "../../compile/compile";
import type { Entry } from "../../compile/reading/entry";
import { sourceSchema, type WrittenSource } from "../../compile/schema/source-schema";

/**
 * Whom the site's tables tell by a source of their own, and sources.yaml does not list: a report that names them means the same.
 * A table that cannot be read is for the check of the tables to tell, and is passed over here.
 */
export function sourcesOfTables(
  { yaml, folder }: Pick<Files, "yaml" | "folder">,
  entered: readonly Pick<Entry<WrittenSource>, "value">[],
): readonly WrittenSource[] {
  const known = new Set(entered.map(({ value }) => value.id));
  const own = [...yaml]
    .filter(([path]) => path.startsWith(`${folder}/tables/`))
    .flatMap(([, text]) => sourceIn(text))
    .filter(({ id }) => !known.has(id));
  return [...new Map(own.map((source) => [source.id, source])).values()];
}

const tableHead = v.object({ source: sourceSchema });

function sourceIn(text: string): readonly WrittenSource[] {
  try {
    const head = v.safeParse(tableHead, parse(text));
    return head.success ? [head.output.source] : [];
  } catch {
    return [];
  }
}
