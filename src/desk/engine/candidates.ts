import type { Ground } from "../../compile/derive/ground";
import { namesIn, townNames } from "../../compile/derive/hand-place";
import { readingOf } from "../../compile/derive/place-readings";
import { textIn } from "../../compile/ours";
import type { GazetteerPlace } from "../../compile/places/gazetteer";
import { labelPoint } from "../../compile/places/label-point";
import type { Region } from "../../compile/places/regions";
import type { PageLanguage } from "../../domain/language";
import { month } from "../../draft/words/calendar";
import { regionAgain } from "../../draft/words/geography";
import { englishKinds } from "../../gazetteer/region-forms";
import { reportOfClaim } from "../work/act";
import type { Work } from "../work/work";
import type { PlaceCandidate } from "./engine";
import type { Bench } from "./see";

type Speaks = PlaceCandidate["speaks"][number];

/** So many are offered; a name that more places bear is told with its region, or not at all. */
const most = 40;

/** Where words may be: regions and towns that bear them, the likeliest first. */
export function candidatesFor(
  words: string,
  work: Work,
  claim: string | null,
  { ground }: Bench,
  language: PageLanguage,
): readonly PlaceCandidate[] {
  const named = regionsNamed(work, claim, ground.regionWords.mentionsIn);
  const region = ground.regionWords.find(words);
  const elsewhere = [...named]
    .flatMap((iso) => ground.regions.byIso.get(iso) ?? [])
    .map((area) => regionName(area, language))
    .join(", ");
  const reading = readingOf(words, [...named], ground);
  const isos = [...new Set([region?.iso, "iso" in reading ? reading.iso : undefined])];
  const meant = isos.flatMap((iso) => (iso === undefined ? [] : (ground.regions.byIso.get(iso) ?? [])));
  const namesakes = meant.map((area) => cityOf(area, ground));
  const areas = [...new Set([...meant, ...namesakes.flatMap(({ area }) => area ?? [])])];
  const bearers = ground.townWords.find(words);
  const all = [
    ...(bearers.length > 0 ? bearers : townsIn(reading)),
    ...namesakes.flatMap(({ town }) => town ?? []),
  ];
  const towns = withoutTwins(
    [...new Set(all)],
    chosenFor(words, work),
    // A city that is offered as a region is not offered a second time as its own town.
  ).filter((town) => !areas.some((area) => cityIn(area, ground) === town));
  // The region that is called after the town: it may be meant, and nobody has to look for it.
  const bare = ground.regionWords.bare(words);
  const after = bare === undefined || isos.includes(bare) ? undefined : ground.regions.byIso.get(bare);
  const largest = Math.max(0, ...towns.map(({ population }) => population));
  const found = [
    ...regionsBeside(words, work, claim, ground).map((area) => regionCandidate(area, language, ground)),
    ...areas.map((area) => {
      const city = cityOf(area, ground).area?.properties.iso;
      const candidate = regionCandidate(area, language, ground);
      return city === undefined ? candidate : { ...candidate, together: { iso: city } };
    }),
    ...[...towns]
      .map((town) => {
        const area = ground.regions.byAdmin1.get(town.admin1);
        return townCandidate(
          town,
          area,
          language,
          speaksFor(town, area, words, { named, elsewhere, largest, many: towns.length, language }),
        );
      })
      .sort((one, other) => weight(other) - weight(one) || other.population - one.population),
    ...(after ? [regionCandidate(after, language, ground)] : []),
  ].slice(0, most);
  const [only] = found;
  // Of a region whose words may reach beyond it, that is the doubt.
  if (only && reading.kind === "wide")
    return [
      { ...only, speaks: [...only.speaks, { for: false, kind: "with-city", words }] },
      ...found.slice(1),
    ];
  return only && found.length === 1
    ? [{ ...only, speaks: [...only.speaks, { for: true, kind: "only-one", words }] }]
    : found;
}

/** In degrees: two entries of a gazetteer nearer than this, of one region and one name, are one town. */
const near = 0.03;

/** The towns that an editor has chosen for words. */
const chosenFor = (words: string, { places }: Work): ReadonlySet<number> =>
  new Set(
    places.flatMap(({ words: said, is }) => (said === words && is && "geonames" in is ? is.geonames : [])),
  );

/** Towns without those that the gazetteer has twice; of two entries, the one that is chosen, or is named in more languages. */
function withoutTwins(
  towns: readonly GazetteerPlace[],
  chosen: ReadonlySet<number>,
): readonly GazetteerPlace[] {
  const named = (town: GazetteerPlace) =>
    chosen.has(town.id) ? Number.POSITIVE_INFINITY : Object.keys(townNames(town)).length;
  const isTwin = (one: GazetteerPlace, other: GazetteerPlace) =>
    one.admin1 === other.admin1 &&
    Math.abs(one.lat - other.lat) < near &&
    Math.abs(one.lng - other.lng) < near;
  return towns.filter(
    (town, at) =>
      !towns.some(
        (other, before) =>
          other !== town &&
          isTwin(town, other) &&
          (named(other) > named(town) || (named(other) === named(town) && before < at)),
      ),
  );
}

/** Of “the region” that stands beside a town, the regions that it may be: that in which the town lies, or that called after it. */
function regionsBeside(words: string, work: Work, claim: string | null, ground: Ground): readonly Region[] {
  if (!regionAgain.test(words.toLowerCase())) return [];
  const places = work.reports
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, draft }) => (id === claim ? draft.places : []));
  const found = places.flatMap(({ words: said, isAgain }) => {
    if (isAgain) return [];
    const reading = readingOf(said, [], ground);
    const city = "iso" in reading ? ground.regions.byIso.get(reading.iso) : undefined;
    const after = city ? ground.regions.own.filter((area) => cityOf(area, ground).area === city) : [];
    const towns = reading.kind === "town" ? [reading.town] : townsIn(reading);
    return [...after, ...towns.flatMap(({ admin1 }) => ground.regions.byAdmin1.get(admin1) ?? [])];
  });
  return [...new Set(found)];
}

/** The city that a region is called after: where that is a region of its own, as such, or else the largest town of the name. */
function cityOf({ properties }: Region, ground: Ground): { area?: Region; town?: GazetteerPlace } {
  const { iso, name } = properties;
  const bare = (name.en ?? "").replace(englishKinds, "");
  if (bare === name.en || bare === "") return {};
  const own = ground.regions.byIso.get(ground.regionWords.find(bare)?.iso ?? "");
  if (own && own.properties.iso !== iso && cityIn(own, ground)) return { area: own };
  const [town] = [...ground.townWords.find(bare)].sort((a, b) => b.population - a.population);
  return town ? { town } : {};
}

/** Of a region that is a city, and is called by no region's noun: the town of its name that lies in it. */
function cityIn({ properties: { name, admin1 } }: Region, ground: Ground): GazetteerPlace | undefined {
  if (name.en === undefined || englishKinds.test(name.en)) return undefined;
  return ground.townWords.find(name.en).find((town) => town.admin1 === admin1);
}

const townsIn = (reading: ReturnType<typeof readingOf>): readonly GazetteerPlace[] => {
  if (reading.kind === "several" || reading.kind === "elsewhere") return reading.towns;
  return reading.kind === "town" || reading.kind === "district" ? reading.bearers : [];
};

const weight = ({ speaks }: PlaceCandidate): number =>
  speaks.reduce((sum, one) => sum + (one.for ? 1 : -1) * (one.kind === "in-region-named" ? 4 : 1), 0);

/** «Альфа. 15 мая. ВЕСТНИК –», “ALPHA, May 15 (Lantern) –”: where it was written, not what it tells of. */
const dateline =
  /^[ \t]*\p{Lu}[\p{L} -]{1,30}[.,](?=[^\n]{0,60}(?:\d|\p{Lu}{3}))[^\n]{0,60}?\s[-–—]\s|^[ \t]*\p{Lu}{3,}[\p{Lu} ]*(?:\([^)\n]*\))?\s+[-–—]\s/gmu;

const dated = new RegExp(`\\d{1,2}\\.? ${month}|${month} \\d{1,2}`, "u");

/** A line of a report that begins with a place and holds a dash tells of it, where it has no day and no name in capitals. */
const withoutDatelines = (text: string): string =>
  text.replace(dateline, (line) =>
    dated.test(line.toLowerCase()) || /^[ \t]*\p{Lu}{3}/u.test(line) ? "" : line,
  );

/** The regions that the claim's sentence names; or the report, where no claim is meant. */
function regionsNamed(
  work: Work,
  claim: string | null,
  mentionsIn: (text: string) => readonly { iso: string }[],
): ReadonlySet<string> {
  const report = work.reports.find(({ id }) => claim !== null && id === reportOfClaim(work, claim));
  const own = report?.claims.find(({ id }) => id === claim)?.draft;
  if (!report || !own) return new Set();
  // From a line's beginning on: what stands in the middle of one is no dateline.
  const from = report.text.lastIndexOf("\n", Math.max(0, own.start - 400)) + 1;
  const around = withoutDatelines(report.text.slice(from, own.end + 400));
  return new Set([...(own.within?.regions ?? []), ...mentionsIn(around).map(({ iso }) => iso)]);
}

/** What a town is weighed against: the regions that are named, the names of those, and the others of its name. */
type Beside = {
  named: ReadonlySet<string>;
  elsewhere: string;
  largest: number;
  many: number;
  language: PageLanguage;
};

function speaksFor(
  town: GazetteerPlace,
  area: Region | undefined,
  words: string,
  { named, elsewhere, largest, many, language }: Beside,
): readonly Speaks[] {
  const iso = area?.properties.iso ?? "";
  const region = area ? regionName(area, language) : town.admin1;
  const isNamed = named.has(iso);
  const isAsWritten = [town.name, ...town.alternates].some(
    (name) => name.toLowerCase() === words.toLowerCase(),
  );
  return [
    ...(isNamed ? [{ for: true, kind: "in-region-named", words: region } as const] : []),
    ...(!isNamed && elsewhere ? [{ for: false, kind: "in-other-region", words: elsewhere } as const] : []),
    ...(isAsWritten ? [{ for: true, kind: "name-as-written", words } as const] : []),
    ...(many > 1 && town.population === largest && largest > 0
      ? [{ for: true, kind: "largest", words: String(town.population) } as const]
      : []),
  ];
}

function townCandidate(
  town: GazetteerPlace,
  area: Region | undefined,
  language: PageLanguage,
  speaks: readonly Speaks[],
): PlaceCandidate {
  const names = townNames(town);
  return {
    is: { geonames: town.id },
    name: textIn(names, language) || town.name,
    kind: town.code === "PPLX" ? "part" : /^PPL[QHW]$/.test(town.code) ? "former" : "town",
    region: area ? regionName(area, language) : null,
    country: town.admin1.slice(0, 2),
    population: town.population,
    at: [town.lng, town.lat],
    speaks,
  };
}

const regionName = ({ properties }: Region, language: PageLanguage): string =>
  textIn(namesIn(properties.name), language);

const regionCandidate = (area: Region, language: PageLanguage, ground: Ground): PlaceCandidate => ({
  is: { iso: area.properties.iso },
  name: regionName(area, language),
  kind: cityIn(area, ground) ? "city" : "region",
  region: null,
  country: area.properties.country,
  population: 0,
  at: labelPoint(area.geometry),
  speaks: [],
});
