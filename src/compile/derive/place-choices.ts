import { languages } from "../../domain/language";
import type { Choice } from "../fix/fix";
import { yamlWords } from "../fix/words";
import type { Ours } from "../full-form";
import { type Mark, plainMark } from "../mark";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { namesIn, townNames } from "./hand-place";
import { reasons } from "./reasons";
import { bareRegionId, slugOf } from "./slug";

/** Words that have several readings, and the report that they stand in. */
type Undecided = { words: string; reportId: string; ground: Ground };

/** For each of the towns that words may mean, the entry that says so, with all of them weighed. */
export function townChoices(
  { words, reportId, ground }: Undecided,
  towns: readonly GazetteerPlace[],
  placesFile: string,
): Choice[] {
  const regionOf = ({ admin1 }: GazetteerPlace) => ground.regions.byAdmin1.get(admin1)?.properties;
  const candidate = (town: GazetteerPlace, isTaken: boolean): string => {
    const names = townNames(town);
    const region = namesIn(regionOf(town)?.name ?? {});
    const name = Object.fromEntries(
      languages.flatMap((language) =>
        names[language] ? [[language, `${names[language]}, ${region[language] ?? town.admin1}`]] : [],
      ),
    );
    return `        - { name: ${oursText(name)}, geonames: ${town.id}, verdict: ${oursText(isTaken ? reasons.chosen : reasons.notChosen)} }`;
  };
  return towns.slice(0, 6).map((town) => {
    const region = regionOf(town)?.name.en;
    const id = [slugOf(townNames(town).en ?? town.name), ...(region ? [bareRegionId(slugOf(region))] : [])];
    const entry = [
      `- id: ${id.join("-")}`,
      "  kind: settlement",
      `  geonames: ${town.id}`,
      ...naming(words, reportId),
      ...towns.map((each) => candidate(each, each === town)),
    ];
    return chosen(String(town.id), entry, placesFile);
  });
}

/**
 * For each region that the report names somewhere, and in which one alone of the towns lies, that the claim is of it: it
 * decides between namesakes, and is written in the report's words.
 */
export function regionChoices(
  { words, reportId, ground }: Undecided,
  towns: readonly GazetteerPlace[],
  mark: Mark,
): Choice[] {
  const text = ground.texts.get(reportId) ?? "";
  const mentions = ground.regionWords.mentionsIn(text);
  return towns.flatMap((town) => {
    const region = ground.regions.byAdmin1.get(town.admin1)?.properties;
    const isAlone = towns.every((other) => other === town || other.admin1 !== town.admin1);
    const said = mentions.find(({ iso, isWide }) => iso === region?.iso && !isWide);
    if (!region || !said || !isAlone) return [];
    const own = text.slice(said.start, said.end);
    const edit = { do: "within", at: plainMark(mark), words, region: own } as const;
    return [{ choice: `in:${region.iso}`, edits: [edit] }];
  });
}

/** That the region is meant which is called after the town. */
export function regionChoice(
  { words, reportId, ground }: Undecided,
  iso: string,
  placesFile: string,
): Choice {
  const name = namesIn(ground.regions.byIso.get(iso)?.properties.name ?? {});
  const entry = [
    `- id: ${slugOf(name.en ?? iso)}`,
    "  kind: region",
    `  iso: ${iso}`,
    ...naming(words, reportId),
    `        - { name: ${oursText(name)}, verdict: ${oursText(reasons.chosen)} }`,
  ];
  return chosen(iso, entry, placesFile);
}

const naming = (words: string, reportId: string): string[] => [
  "  named:",
  `    - as: ${yamlWords(words)}`,
  `      in: ${reportId}`,
  "      certainty: probable",
  `      reason: ${oursText(reasons.chosenByEditors)}`,
  "      candidates:",
];

const chosen = (choice: string, entry: readonly string[], file: string): Choice => ({
  choice,
  edits: [{ do: "append", file, text: `\n${entry.join("\n")}` }],
});

const oursText = (ours: Ours): string => {
  const said = languages.flatMap((language) =>
    ours[language] ? [`${language}: ${yamlWords(ours[language], true)}`] : [],
  );
  return `{ ${said.join(", ")} }`;
};
