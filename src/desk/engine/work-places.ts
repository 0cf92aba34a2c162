import { isSeq, parse, parseDocument, stringify } from "yaml";
import type { Ground } from "../../compile/derive/ground";
import type { Ours } from "../../compile/full-form";
import { freeId } from "../work/act-on-report";
import type { PlaceChoice, Work } from "../work/work";
import { choiceEntry, isSamePlace, type PlaceEntry } from "./choice-entry";

/** A list of places, and for each of them the choices of the work that stand in it. */
export type WorkPlaces = {
  entries: readonly PlaceEntry[];
  choicesOf: ReadonlyMap<PlaceEntry, readonly PlaceChoice[]>;
};

export const placesIn = (text: string): readonly PlaceEntry[] => {
  const list: unknown = parse(text);
  return Array.isArray(list) ? (list as PlaceEntry[]) : [];
};

/**
 * Entered places with what was chosen in a work: one entry for one place, whoever entered it.
 * @param reasonOf why a choice is made where the editor does not say it; `null`: nothing is known of it
 */
export function withChoices(
  entered: readonly PlaceEntry[],
  choices: readonly PlaceChoice[],
  { writes }: Pick<Work, "writes">,
  ground: Ground,
  reasonOf: (choice: PlaceChoice) => Ours | null = () => null,
): WorkPlaces {
  const entries = [...entered];
  const choicesOf = new Map<PlaceEntry, readonly PlaceChoice[]>();
  // What holds everywhere first: where a claim's own choice is the same place, the words are entered for it already.
  for (const choice of choices
    .flatMap(eachMeant)
    .sort((a, b) => Number(a.claim !== undefined) - Number(b.claim !== undefined))) {
    const made = choiceEntry(choice, writes, ground, reasonOf(choice));
    const at = entries.findIndex((one) => isSamePlace(one, made));
    const before = entries[at];
    const isNew = ({ as, in: report }: Named) =>
      !before?.named?.some((one) => one.as === as && one.in === report);
    const entry = before
      ? { ...before, named: [...(before.named ?? []), ...(made.named ?? []).filter(isNew)] }
      : { ...made, id: freeId(made.id, (id) => entries.some((one) => one.id === id)) };
    if (before) entries[at] = entry;
    else entries.push(entry);
    choicesOf.set(entry, [...((before && choicesOf.get(before)) ?? []), choice]);
    if (before) choicesOf.delete(before);
  }
  return { entries, choicesOf };
}

/** Of words that mean two places together, a choice for each of them. */
const eachMeant = (choice: PlaceChoice): readonly PlaceChoice[] =>
  choice.with === undefined || choice.is === null
    ? [choice]
    : [choice, { ...choice, is: choice.with, with: choice.is }];

type Named = NonNullable<PlaceEntry["named"]>[number];

/** The ids of places that a claim has to name: those that were chosen for it alone, and those that its words mean together. */
export type IdsChosen = (claim: string, report: string, words: string) => readonly string[];

export function idsChosen({ choicesOf }: WorkPlaces): IdsChosen {
  const ids = new Map<string, string[]>();
  for (const [{ id }, choices] of choicesOf)
    for (const { claim, report, words, with: other } of choices) {
      if (claim === undefined && other === undefined) continue;
      const key = keyOf(claim ?? null, report, words);
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
  return (claim, report, words) =>
    ids.get(keyOf(claim, report, words)) ?? ids.get(keyOf(null, report, words)) ?? [];
}

const keyOf = (claim: string | null, report: string, words: string): string =>
  [claim ?? "", report, words].join("\n");

/** Of what the site has entered, what can hold for these reports: words of other reports, and what those clear up, cannot. */
export const holdingFor = (entries: readonly PlaceEntry[], reports: ReadonlySet<string>): PlaceEntry[] =>
  entries.flatMap((entry) => {
    const named = (entry.named ?? []).filter(
      (one) =>
        (one.in === undefined || one.in === null || reports.has(one.in)) &&
        (one.cleared_up_by === undefined || reports.has(one.cleared_up_by)),
    );
    const { named: _, ...rest } = entry;
    return named.length > 0 ? [{ ...rest, named }] : [rest];
  });

/** One entry to a line, so that a line tells whose it is. */
export const printLines = (entries: readonly object[]): string =>
  entries.length === 0 ? "[]\n" : `${entries.map((entry) => `- ${JSON.stringify(entry)}`).join("\n")}\n`;

/** The site's own file with what was chosen: its remarks and its order stay as they are. */
export function mergedText(
  text: string,
  entered: readonly PlaceEntry[],
  { entries, choicesOf }: WorkPlaces,
): string {
  const fresh = entries.slice(entered.length);
  if (choicesOf.size === 0 && fresh.length === 0) return text;
  const document = parseDocument(text);
  let isMerged = false;
  for (const [at, entry] of entries.entries()) {
    const before = entered[at];
    if (!before || !choicesOf.has(entry) || !isSeq(document.contents)) continue;
    const added = (entry.named ?? []).slice(before.named?.length ?? 0);
    const own = document.getIn([at, "named"]);
    if (isSeq(own)) for (const one of added) own.add(document.createNode(one));
    else document.setIn([at, "named"], document.createNode(added));
    isMerged = true;
  }
  const own = isMerged ? document.toString({ lineWidth: 0 }) : text;
  return fresh.length === 0 ? own : `${own.replace(/\n*$/, "\n")}${stringify(fresh, { lineWidth: 0 })}`;
}
