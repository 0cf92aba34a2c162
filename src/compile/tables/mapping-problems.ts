import { isLanguage } from "../language";
import { listed, type Problem, problem } from "../problem";
import { isZone } from "../reading/clock-time";
import { suggestion } from "../reading/nearest";
import type { YamlFile } from "../reading/yaml-file";
import { type Known, type Words, wordsOf } from "./known";
import type { ReadableClaim, ReadableMapping } from "./readable-mapping";
import { languageOfReports } from "./table-language";

/** What is wrong with the words of a mapping, by itself. */
export function mappingProblems({ read, faulty }: ReadableMapping, yaml: YamlFile, known: Known): Problem[] {
  const { zone, language, source, claims } = read;
  const problems: Problem[] = [];
  if (zone !== undefined && !isZone(zone))
    problems.push(problem("bad-zone", yaml.at(["zone"]), `zone: “${zone}”`));
  const tag = languageOfReports({ language });
  if (tag !== null && !isLanguage(tag)) {
    const path = typeof language === "object" ? ["language", "reports"] : ["language"];
    const found = `“${tag}”, which is no language`;
    problems.push(problem("unknown-word", yaml.at(path), found, "Write a BCP 47 tag: uk, ru, en."));
  }
  if (typeof source === "string" && !known.sources.has(source))
    problems.push(problem("unknown-id", yaml.at(["source"]), `“${source}”`));
  const names = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    problems.push(...claimProblems(claim, index, names, yaml, known));
    if (claim.figure && !claim.unit && !faulty(["claims", index, "unit"]))
      problems.push(problem("missing-key", yaml.atKey(["claims", index]), "a figure without a “unit”"));
    if (claim.name !== undefined) names.add(claim.name);
  }
  return problems;
}

/** @param names Those of the claims before it. */
function claimProblems(
  { name, part_of, where, event, unit }: ReadableClaim,
  index: number,
  names: ReadonlySet<string>,
  yaml: YamlFile,
  known: Known,
): Problem[] {
  const problems: Problem[] = [];
  const at = (...path: (string | number)[]) => yaml.at(["claims", index, ...path]);
  const unknown = (word: string, allowed: Words, ...path: string[]) => {
    if (allowed.has(word)) return;
    const found = `“${word}”, not one of ${listed(allowed.told)}${suggestion(word, allowed.told)}`;
    problems.push(problem("unknown-word", at(...path), found, "Use one of those."));
  };
  if (name !== undefined && names.has(name))
    problems.push(
      problem("duplicate-id", at("name"), `“${name}”`, "Give each claim of a row a name of its own."),
    );
  if (part_of) unknown(part_of, wordsOf(names), "part_of");
  if (where && "country" in where) unknown(`country:${where.country}`, known.places, "where", "country");
  else if (where?.otherwise) unknown(`country:${where.otherwise}`, known.places, "where", "otherwise");
  for (const [key, said, words] of [
    ["event", event, known.events],
    ["unit", unit, known.units],
  ] as const) {
    if (typeof said === "string") unknown(said, words, key);
    for (const [word, ours] of Object.entries((typeof said === "object" && said.values) || {}))
      if (ours !== null) unknown(ours, words, key, "values", word);
  }
  return problems;
}
