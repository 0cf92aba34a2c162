import type { Ground } from "../../compile/derive/ground";
import { namesIn, townNames } from "../../compile/derive/hand-place";
import { reasons } from "../../compile/derive/reasons";
import { slugOf } from "../../compile/derive/slug";
import type { Ours } from "../../compile/full-form";
import { textIn } from "../../compile/ours";
import type { GazetteerPlace } from "../../compile/places/gazetteer";
import { languages, type PageLanguage } from "../../domain/language";
import { districtWords } from "../../gazetteer/district-words";
import type { PlaceChoice } from "../work/work";

/** An entry of places.yaml, as plain values; what it is stands in `kind` and one of `geonames`, `seat` and `iso`. */
export type PlaceEntry = {
  id: string;
  kind: string;
  name?: unknown;
  iso?: string;
  geonames?: number | null;
  seat?: number | null;
  count?: number;
  named?: readonly NamedEntry[];
};
type NamedEntry = { as?: unknown; in?: string; only?: true; cleared_up_by?: string } & Record<
  string,
  unknown
>;

/** Why words were taken for what an editor chose, where the editor gives no reason. */
export const choiceReasons = {
  taken: { en: "Taken.", ru: "Принято.", uk: "Прийнято." },
  undecided: {
    en: "Nothing in the report decides which place is meant, or no place of this name is known.",
    ru: "В сообщении ничто не указывает, какое место имеется в виду, или его нет в справочнике.",
    uk: "У повідомленні ніщо не вказує, яке місце мається на увазі, або його немає в довіднику.",
  },
  chosen: { en: "Chosen by the editors.", ru: "Выбрано редакторами.", uk: "Обрано редакторами." },
} as const satisfies Record<string, Ours>;
const { taken, undecided, chosen } = choiceReasons;

/**
 * What an editor chose for words, as an entry that says so with everything of that name weighed.
 * @param known why, where the editor does not say it; `null`: nothing is known of it
 */
export function choiceEntry(
  choice: PlaceChoice,
  writes: PageLanguage,
  ground: Ground,
  known: Ours | null = null,
): PlaceEntry {
  const { is, words } = choice;
  if (is === null) return unresolvedEntry(choice, writes, ground);
  if ("iso" in is) return regionEntry(choice, is.iso, writes, ground, known ?? chosen);
  const town = ground.gazetteer.find(is.geonames);
  const bearers = bearersOf(words, town, ground);
  const district = districtWords(words);
  const named = [
    {
      ...basics(choice, writes, known ?? (bearers.length > 1 ? reasons.chosenByEditors : chosen)),
      ...(bearers.length > 1 || choice.certainty === "probable"
        ? { candidates: bearers.map((one) => candidateOf(one, one.id === is.geonames, ground)) }
        : {}),
    },
  ];
  const region = town && ground.regions.byAdmin1.get(town.admin1)?.properties;
  const names = town ? townNames(town) : {};
  const id = [names.en ?? town?.name ?? words, region?.name.en ?? ""].map(slugOf).filter(Boolean).join("-");
  return district
    ? { id: `${id}-district`, kind: "district", name: { [writes]: words }, seat: is.geonames, named }
    : { id: id || "place", kind: "settlement", geonames: is.geonames, named };
}

/** Of words that nobody can tell, every place of the name was weighed, and none taken. */
function unresolvedEntry(choice: PlaceChoice, writes: PageLanguage, ground: Ground): PlaceEntry {
  const { words, report, claim } = choice;
  const bearers = bearersOf(words, undefined, ground);
  return {
    id: slugOf(`${words}-${claim ?? report}`) || `unresolved-${report}`,
    kind: "settlement",
    name: { [writes]: words },
    geonames: null,
    named: [
      {
        ...basics(choice, writes, undecided),
        certainty: "unresolved",
        ...(bearers.length > 0 && { candidates: bearers.map((one) => candidateOf(one, false, ground)) }),
      },
    ],
  };
}

function regionEntry(
  choice: PlaceChoice,
  iso: string,
  writes: PageLanguage,
  ground: Ground,
  why: Ours,
): PlaceEntry {
  const region = ground.regions.byIso.get(iso)?.properties;
  const names = namesIn(region?.name ?? {});
  const itself = { name: names, geonames: region?.geonames ?? null, verdict: taken };
  const towns = ground.townWords.find(choice.words).map((town) => candidateOf(town, false, ground));
  const isWeighed = choice.certainty === "probable" || towns.length > 0;
  return {
    id: slugOf(names.en ?? iso) || iso.toLowerCase(),
    kind: "region",
    iso,
    named: [{ ...basics(choice, writes, why), ...(isWeighed ? { candidates: [itself, ...towns] } : {}) }],
  };
}

const basics = (
  { words, report, claim, certainty, reason, with: other }: PlaceChoice,
  writes: PageLanguage,
  otherwise: Ours,
) => ({
  as: words,
  in: report,
  // Of words that mean two places together, each is named by its id.
  ...((claim !== undefined || other !== undefined) && ({ only: true } as const)),
  certainty,
  reason: reason.trim() === "" ? otherwise : { [writes]: reason.trim() },
});

/** All that bear the words, the one that was chosen among them whatever it is called. */
function bearersOf(
  words: string,
  town: GazetteerPlace | undefined,
  { gazetteer }: Ground,
): readonly GazetteerPlace[] {
  const bearers = gazetteer.bearing(words);
  return !town || bearers.some(({ id }) => id === town.id) ? bearers : [town, ...bearers];
}

function candidateOf(town: GazetteerPlace, isTaken: boolean, ground: Ground) {
  const names = townNames(town);
  const region = namesIn(ground.regions.byAdmin1.get(town.admin1)?.properties.name ?? {});
  const told = languages.flatMap((language) =>
    names[language]
      ? [[language, `${names[language]}, ${textIn(region, language) || town.admin1}`] as const]
      : [],
  );
  const name = told.length > 0 ? Object.fromEntries(told) : { en: town.name };
  return { name, geonames: town.id, verdict: isTaken ? taken : reasons.notChosen };
}

/** Whether two entries are one place. */
export const isSamePlace = (one: PlaceEntry, other: PlaceEntry): boolean =>
  one.kind === other.kind &&
  ((one.kind === "region" && one.iso === other.iso) ||
    (one.kind === "settlement" && typeof one.geonames === "number" && one.geonames === other.geonames) ||
    (one.kind === "district" && typeof one.seat === "number" && one.seat === other.seat));
