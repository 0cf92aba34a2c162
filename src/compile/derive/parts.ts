import type { Derived } from "../../domain/derived";
import { languages, type PageLanguage } from "../../domain/language";
import type { EvidenceYaml, Ours } from "../full-form";
import { oursOf } from "../ours";
import { type Mark, problem } from "../problem";
import { numbersIn } from "../reading/numbers-in";
import type { WrittenPart, WrittenParts, WrittenTestimony } from "../schema/claim-schema";
import type { WrittenNaming, WrittenWhere } from "../schema/where-schema";
import { languageIn, type ReportContext } from "./context";
import { type ListPart, placesIn, readList } from "./list";
import { evidenceOf, speechOf } from "./testimony";

/** A part of a total before its places have ids. */
export type Part = {
  /** Only where it is written. */
  id: string | undefined;
  figure: WrittenPart["figure"];
  where: WrittenWhere | undefined;
  summary: WrittenPart["summary"];
  evidence: (claimId: string) => EvidenceYaml[];
  /** The words that say it. */
  said: readonly string[];
  isSubset: boolean;
  at: (...path: (string | number)[]) => Mark;
  derived: Derived | undefined;
};

type At = (...path: (string | number)[]) => Mark;

/** The list that parts were read off, as evidence of their total; nothing where it stands in the total's own. */
export function listEvidence(
  parts: WrittenParts | undefined,
  total: readonly EvidenceYaml[],
  claimId: string,
  context: ReportContext,
): EvidenceYaml[] {
  const list = listOf(parts);
  if (!list || total.some((piece) => "quote" in piece && piece.quote.includes(list.list))) return [];
  const { list: quote, translation, before, after } = list;
  const piece = {
    quote,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(translation !== undefined && { translation: oursOf(translation, context.site.writes) }),
  };
  return [{ speech: speechOf(piece, context.id, claimId, context.ground), ...piece }];
}

/** The parts as they are written, or read off the words that list them. */
export function partsOf(
  written: WrittenParts | undefined,
  total: WrittenTestimony,
  context: ReportContext,
  at: At,
): Part[] {
  if (written === undefined) return [];
  if (written === true) return restatedParts(total, context, at);
  const list = listOf(written);
  if (list) return listedParts(list, context, at);
  return Array.isArray(written)
    ? written.map((part, index) => writtenPart(part, context, (...path) => at("parts", index, ...path)))
    : [];
}

type List = { list: string; before?: string; after?: string; translation?: string | Ours };

function listOf(parts: WrittenParts | undefined): List | undefined {
  if (typeof parts === "string") return { list: parts };
  return typeof parts === "object" && "list" in parts ? (parts as List) : undefined;
}

/** Each with its own quote inside the list, and with the words around it, as the same words may stand elsewhere too. */
function listedParts({ list, translation }: List, context: ReportContext, at: At): Part[] {
  const { ground, site } = context;
  const read = readList(list, languageIn(context), ground);
  if (read.length === 0) context.problems.push(problem("parts-unread", at("parts"), `“${list}”`));
  const translated =
    translation === undefined ? {} : translationsOf(oursOf(translation, site.writes), context);
  // Words around a part help to find it where they are the text's; of a list that is not, the slip is told once.
  const isThere = ground.texts.get(context.id)?.includes(list) ?? true;
  return read.map((part, index): Part => {
    const quote = list.slice(part.start, part.end);
    const around = isThere ? contextOf(list, part) : {};
    const own = Object.fromEntries(
      languages.flatMap((language) => {
        const said = translated[language]?.[index];
        return said === undefined ? [] : [[language, said] as const];
      }),
    );
    const piece = { ...around, quote, ...(Object.keys(own).length > 0 && { translation: own }) };
    if (part.places.length === 0 && !part.isSubset) {
      context.problems.push(problem("part-without-place", at("parts"), `“${quote}”`));
    }
    return {
      id: undefined,
      figure: part.value,
      // Of a part that names no place, that is told, and nothing is looked for.
      where: part.places.map(({ words }) => words),
      summary: undefined,
      evidence: (claimId) => [{ speech: speechOf(piece, context.id, claimId, ground), ...piece }],
      said: [quote],
      isSubset: part.isSubset,
      at: () => at("parts"),
      derived: { rule: "list", from: quote },
    };
  });
}

/** What each part says in a translation of the list, where that has as many parts of the same numbers. */
function translationsOf(translation: Ours, { ground }: ReportContext) {
  const byLanguage: Partial<Record<PageLanguage, readonly string[]>> = {};
  for (const language of languages) {
    const text = translation[language];
    if (text === undefined) continue;
    const numbers = readList(text, language, ground);
    byLanguage[language] = numbers.map(({ start, end }) => text.slice(start, end));
  }
  return byLanguage;
}

const reach = 60;

function contextOf(list: string, { start, end }: ListPart): { before?: string; after?: string } {
  const before = list.slice(Math.max(0, start - reach), start);
  const after = list.slice(end, end + reach);
  return { ...(before !== "" && { before }), ...(after !== "" && { after }) };
}

/** “Ministry: 28 UAVs between 8 and 12: 18 over A, 10 over B.”: of each part, “Ministry: between 8 and 12, 18 UAVs over A.” */
const restated = /^(?<speaker>.+?): (?<total>\d+) (?<unit>\S+) (?<when>.+?): (?<list>.+?)\.?$/u;

function restatedParts(total: WrittenTestimony, context: ReportContext, at: At): Part[] {
  const cite = total.cite ?? total.evidence?.flatMap((piece) => ("cite" in piece ? [piece.cite] : []))[0];
  const ours = cite === undefined ? {} : oursOf(cite, context.site.writes);
  const byLanguage = languages.flatMap((language) => {
    const text = ours[language];
    const items = text === undefined ? undefined : itemsOf(text, language);
    return items ? [{ language, items }] : [];
  });
  const [main] = [...byLanguage.filter(({ language }) => language === context.site.writes), ...byLanguage];
  if (!main) {
    const text = Object.values(ours)[0] ?? "nothing restated";
    context.problems.push(problem("parts-unread", at("parts"), `“${text}”`));
    return [];
  }
  return main.items.map((item, index): Part => {
    const texts = byLanguage.filter(({ items }) => items.length === main.items.length);
    const own = Object.fromEntries(texts.map(({ language, items }) => [language, items[index]?.text ?? ""]));
    const places = placesIn(` ${item.rest.replace(/\s*\(.*\)/, "")}`, context.ground).map(
      ({ words }) => words,
    );
    const where: WrittenNaming[] = places.length > 0 ? places : [afterPreposition(item.rest)];
    return {
      id: undefined,
      figure: item.value,
      where,
      summary: undefined,
      evidence: () => [{ cite: own }],
      said: [item.rest],
      isSubset: false,
      at: () => at("parts"),
      derived: { rule: "list", from: item.text },
    };
  });
}

const afterPreposition = (rest: string): string =>
  rest.replace(/\s*\(.*\)/, "").replace(/^(?:over|in|near|над|в|во|у|під)\s+/u, "");

type Item = { value: number; rest: string; text: string };

function itemsOf(text: string, language: PageLanguage): Item[] | undefined {
  const { speaker, unit = "", when, list } = restated.exec(text)?.groups ?? {};
  if (!list) return undefined;
  const items = list.split(/, (?=\d)/).map((item) => /^(\d+) (.+)$/u.exec(item));
  if (items.length < 2 || items.some((item) => item === null)) return undefined;
  return items.map((item) => {
    const [, number = "", rest = ""] = item ?? [];
    const own = language === "en" && number === "1" ? unit.replace(/s$/, "") : unit;
    const comma = language === "en" ? "," : "";
    return { value: Number(number), rest, text: `${speaker}: ${when}${comma} ${number} ${own} ${rest}.` };
  });
}

function writtenPart(part: string | WrittenPart, context: ReportContext, at: At): Part {
  const full: WrittenPart = typeof part === "string" ? { quote: part } : part;
  const { site, ground, id: reportId } = context;
  const said = [
    ...(full.quote === undefined ? [] : [full.quote]),
    ...(full.evidence ?? []).flatMap((piece) => ("quote" in piece ? [piece.quote] : [])),
  ];
  const [number] = said.flatMap((text) => numbersIn(text, languageIn(context)));
  const isRead = full.figure === undefined && number !== undefined;
  return {
    id: full.id,
    figure: full.figure ?? number?.value,
    where: full.where,
    summary: full.summary,
    evidence: (claimId) => evidenceOf(full, reportId, claimId, site.writes, ground),
    said,
    isSubset: false,
    at,
    derived: isRead ? { rule: "list", from: said[0] ?? "" } : undefined,
  };
}
