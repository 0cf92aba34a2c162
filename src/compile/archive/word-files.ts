import type { WordsOfClaim, WordsOfReport } from "../../domain/archive/manifest";
import type { PlaceId } from "../../domain/places/place";
import { compareText } from "../problem";
import type { TableClaim, TablePlace } from "../tables/claim-table";
import { madeOnce } from "../tables/made-once";
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
  const namesOf = madeOnce((places: readonly TablePlace[]) => placeNames(places, numbers));
  const rows: number[][] = reports.map(() => []);
  for (const row of claims.keys()) rows[facts.report[row] ?? 0]?.push(row);
  const texts = reports.map(({ table, id, posted, address, text }, number) => {
    const words: WordsOfReport = {
      table: numbers.tableOf(table),
      id,
      posted,
      address,
      text,
      claims: (rows[number] ?? []).map((row) => wordsOf(row, claims[row] as TableClaim, namesOf, numbers)),
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

function wordsOf(
  row: number,
  claim: TableClaim,
  namesOf: (places: readonly TablePlace[]) => readonly string[],
  numbers: WordNumbers,
): WordsOfClaim {
  const { id, anchor } = claim;
  const names = namesOf(claim.places);
  const remark = numbers.remarkOf(claim);
  // In the order of their type, which is that of the file. With what may be left out spread into it, each is made several times as slowly.
  const words: WordsOfClaim = { row, id };
  if (names.length > 0) words.places = names;
  if (claim.launchedFrom.length > 0) words.from = claim.launchedFrom;
  if (anchor) words.at = [anchor.start, anchor.end, anchor.words];
  if (claim.window?.isReckoned) words.isReckoned = true;
  if (claim.acceptedAs !== null) words.accepted = claim.acceptedAs;
  if (remark !== undefined) words.remark = remark;
  return words;
}

/** The table's words for places, in the order in which facts have these; none where it has none for any. */
function placeNames(places: readonly TablePlace[], { idOf }: WordNumbers): readonly string[] {
  const byId = new Map(places.map((place) => [idOf(place), place.name]));
  const names = [...byId].sort(([a], [b]) => compareText(a, b)).map(([, name]) => name);
  return names.some((name) => name !== "") ? names : [];
}
