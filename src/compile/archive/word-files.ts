import type { WordsOfClaim, WordsOfReport } from "../../domain/archive/manifest";
import type { PlaceId } from "../../domain/places/place";
import { compareText } from "../problem";
import type { TableClaim, TablePlace } from "../tables/claim-table";
import type { FactsOfYear } from "./table-facts";

/** In characters of JSON, about: compressed, such a file has 32 to 128 kB. */
const fullFile = 300_000;

/** What numbers in words stand for. */
export type WordNumbers = {
  tableOf: (table: string) => number;
  remarkOf: (claim: TableClaim) => number | undefined;
  idOf: (place: TablePlace) => PlaceId;
};

/** The words of a year's reports in files of about one size, each with the number of its first report. */
export function wordFiles(
  { reports, claims, facts }: FactsOfYear,
  numbers: WordNumbers,
): { first: number; text: string }[] {
  const rows: number[][] = reports.map(() => []);
  for (const row of claims.keys()) rows[facts.report[row] ?? 0]?.push(row);
  const texts = reports.map(({ table, id, posted, address, text }, number) => {
    const words: WordsOfReport = {
      table: numbers.tableOf(table),
      id,
      posted,
      address,
      text,
      claims: (rows[number] ?? []).flatMap((row) => wordsOf(row, claims[row], numbers)),
    };
    return JSON.stringify(words);
  });
  // Of one size, so that a year does not end in a small file.
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const size = length / Math.max(1, Math.round(length / fullFile));
  const files: { first: number; text: string }[] = [];
  let [first, end, own] = [0, 0, [] as string[]];
  for (const [number, text] of texts.entries()) {
    own.push(text);
    end += text.length;
    if (end < size * (files.length + 1) && number < texts.length - 1) continue;
    files.push({ first, text: `{"reports":[\n${own.join(",\n")}\n]}\n` });
    [first, own] = [number + 1, []];
  }
  return files;
}

function wordsOf(row: number, claim: TableClaim | undefined, numbers: WordNumbers): WordsOfClaim[] {
  if (!claim) return [];
  const { id, places, launchedFrom, anchor, window, acceptedAs } = claim;
  const byId = new Map(places.map((place) => [numbers.idOf(place), place.name]));
  // In the order in which its facts have the places.
  const words = [...byId].sort(([a], [b]) => compareText(a, b)).map(([, name]) => name);
  const remark = numbers.remarkOf(claim);
  return [
    {
      row,
      id,
      ...(words.some((name) => name !== "") && { places: words }),
      ...(launchedFrom.length > 0 && { from: launchedFrom }),
      ...(anchor && { at: [anchor.start, anchor.end, anchor.words] as const }),
      ...(window?.isReckoned && { isReckoned: true as const }),
      ...(acceptedAs !== null && { accepted: acceptedAs }),
      ...(remark !== undefined && { remark }),
    },
  ];
}
