import type { Ground } from "../../compile/derive/ground";
import { namesIn, townNames } from "../../compile/derive/hand-place";
import { readingOf } from "../../compile/derive/place-readings";
import { textIn } from "../../compile/ours";
import type { GazetteerPlace } from "../../compile/places/gazetteer";
import { labelPoint } from "../../compile/places/label-point";
import type { Region } from "../../compile/places/regions";
import type { PageLanguage } from "../../domain/language";
import { districtWords } from "../../gazetteer/district-words";
import { reportOfClaim } from "../work/act";
import type { Work } from "../work/work";
import { asDistrict, isSiteOfTown } from "./called-after";
import { citiesOfDistrict } from "./city-districts";
import type { PlaceCandidate } from "./place-candidate";
import { cityIn, cityOf, draftOf, holding, regionsBeside, regionsNamed, townsIn } from "./regions-meant";
import type { Bench } from "./see";
import { type NamedOnSite, namedOnSite } from "./site-names";

type Speaks = PlaceCandidate["speaks"][number];

/** So many are offered; a name that more places bear is told with its region, or not at all. */
const most = 40;

/** Where words may be: regions and towns that bear them, the likeliest first. */
export function candidatesFor(
  words: string,
  work: Work,
  claim: string | null,
  { ground, site }: Bench,
  language: PageLanguage,
): readonly PlaceCandidate[] {
  const named = regionsNamed(work, claim, ground.regionWords.mentionsIn);
  const region = ground.regionWords.find(words);
  const elsewhere = [...named]
    .flatMap((iso) => ground.regions.byIso.get(iso) ?? [])
    .map((area) => regionName(area, language))
    .join(", ");
  const draft = draftOf(work, claim);
  const said = asDistrict(words, draft);
  const reading = readingOf(said, [...named], ground);
  const isos = [...new Set([region?.iso, "iso" in reading ? reading.iso : undefined])];
  const meant = isos.flatMap((iso) => (iso === undefined ? [] : (ground.regions.byIso.get(iso) ?? [])));
  const namesakes = meant.map((area) => cityOf(area, ground));
  const areas = [...new Set([...meant, ...namesakes.flatMap(({ area }) => area ?? [])])];
  const ofDistrict = said === words ? [] : townsIn(reading);
  const bearers = ofDistrict.length > 0 ? ofDistrict : ground.townWords.find(words);
  const all = [
    ...(bearers.length > 0 ? bearers : townsIn(reading)),
    ...namesakes.flatMap(({ town }) => town ?? []),
  ];
  const chosen = chosenFor(words, work);
  const bearing = withoutTwins([...new Set(all)], chosen)
    // A city that is offered as a region is not offered a second time as its own town.
    .filter((town) => !areas.some((area) => cityIn(area, ground) === town));
  const isDistrict = districtWords(said) !== undefined;
  const largest = Math.max(0, ...bearing.map(({ population }) => population));
  const beside = { named, elsewhere, largest, many: bearing.length, language, isDistrict };
  const weighed = bearing.map((town) => {
    const area = ground.regions.byAdmin1.get(town.admin1);
    const after = isSiteOfTown(words)
      ? [{ for: true, kind: "called-after", words: textIn(townNames(town), language) || town.name } as const]
      : [];
    const speaks = [...after, ...speaksFor(town, area, words, beside)];
    return { town, candidate: townCandidate(town, area, language, speaks) };
  });
  // What an editor looks up by a name of their own is all that bears it; what a claim's words may mean has something for it.
  const isMention = [...(draft?.places ?? []), draft?.within].some((place) => place?.words === words);
  const offered = weighed.filter(
    ({ town, candidate }) => !isMention || chosen.has(town.id) || isSpokenFor(candidate),
  );
  const towns = offered.map(({ town }) => town);
  // The region that is called after the town: it may be meant, and nobody has to look for it.
  const bare = ground.regionWords.bare(words);
  const after = bare === undefined || isos.includes(bare) ? undefined : ground.regions.byIso.get(bare);
  const onSite = namedOnSite(words, site).flatMap((one) => siteCandidate(one, words, language, ground));
  const isSame = (one: PlaceCandidate, other: PlaceCandidate) =>
    JSON.stringify(one.is) === JSON.stringify(other.is);
  const again = regionsBeside(words, work, claim, ground);
  const report = work.reports.find(({ id }) => claim !== null && id === reportOfClaim(work, claim));
  const cities = report ? citiesOfDistrict(words, report, claim, ground) : [];
  const isHeld = again.length > 0 || onSite.length > 0 || cities.length > 0;
  const others: readonly PlaceCandidate[] = [
    ...cities.map((city) => {
      const area = ground.regions.byAdmin1.get(city.admin1);
      const name = textIn(townNames(city), language) || city.name;
      return townCandidate(city, area, language, [{ for: true, kind: "district-of", words: name }]);
    }),
    ...again.map((area) => regionCandidate(area, language, ground)),
    ...(isHeld ? [] : holding(towns, areas, work, claim, named, ground)).map((area) => ({
      ...regionCandidate(area, language, ground),
      speaks: [{ for: true, kind: "holds-it" as const, words: regionName(area, language) }],
    })),
    ...areas.map((area) => {
      const city = cityOf(area, ground).area?.properties.iso;
      const candidate = regionCandidate(area, language, ground);
      return city === undefined ? candidate : { ...candidate, together: { iso: city } };
    }),
    ...offered
      .filter(({ town }) => !cities.includes(town))
      .map(({ candidate }) => candidate)
      .sort((one, other) => weight(other) - weight(one) || other.population - one.population),
    ...(after ? [regionCandidate(after, language, ground)] : []),
  ];
  const found = [
    ...onSite.filter((one) => !others.some((other) => isSame(one, other))),
    ...others.map((one) => {
      const speaks = onSite.find((other) => isSame(one, other))?.speaks ?? [];
      return { ...one, speaks: [...speaks, ...one.speaks] };
    }),
  ].slice(0, most);
  const [only] = found;
  // Of a region whose words may reach beyond it, that is the doubt.
  if (only && reading.kind === "wide")
    return [
      { ...only, speaks: [...only.speaks, { for: false, kind: "with-city", words }] },
      ...found.slice(1),
    ];
  const isOnly = found.length === 1 && onSite.length === 0 && offered.length === weighed.length;
  return only && isOnly && only.speaks.every(({ kind }) => !ofNoName.has(kind))
    ? [{ ...only, speaks: [...only.speaks, { for: true, kind: "only-one", words }] }]
    : found;
}

/** What speaks for a place that does not bear the words itself. */
const ofNoName: ReadonlySet<Speaks["kind"]> = new Set(["holds-it", "district-of", "called-after"]);

/** Whether anything speaks for a place of which something speaks against it. */
const isSpokenFor = ({ speaks }: PlaceCandidate): boolean =>
  speaks.length === 0 || speaks.some((one) => one.for);

/** What reports of the site call so. */
function siteCandidate(
  { is, certainty }: NamedOnSite,
  words: string,
  language: PageLanguage,
  ground: Ground,
): readonly PlaceCandidate[] {
  const kind = certainty === "certain" ? "named-on-site" : "probably-on-site";
  const speaks = [{ for: true, kind, words } as const];
  const area = "iso" in is ? ground.regions.byIso.get(is.iso) : undefined;
  if (area) return [{ ...regionCandidate(area, language, ground), speaks }];
  const town = "geonames" in is ? ground.gazetteer.find(is.geonames) : undefined;
  return town ? [townCandidate(town, ground.regions.byAdmin1.get(town.admin1), language, speaks)] : [];
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

const weight = ({ speaks }: PlaceCandidate): number =>
  speaks.reduce((sum, one) => sum + (one.for ? 1 : -1) * (one.kind === "in-region-named" ? 4 : 1), 0);

/** What a town is weighed against: the regions that are named, the names of those, and the others of its name. */
type Beside = {
  named: ReadonlySet<string>;
  elsewhere: string;
  largest: number;
  many: number;
  language: PageLanguage;
  /** Whether they are districts, of which every region has its own: how large a town is says nothing then. */
  isDistrict: boolean;
};

function speaksFor(
  town: GazetteerPlace,
  area: Region | undefined,
  words: string,
  { named, elsewhere, largest, many, language, isDistrict }: Beside,
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
    ...(many > 1 && town.population === largest && largest > 0 && !(isDistrict && !isNamed && elsewhere)
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
