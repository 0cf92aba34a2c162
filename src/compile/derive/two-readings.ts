import { yamlWords } from "../fix/words";
import type { PlaceYaml } from "../full-form";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { bareRegionId, slugOf } from "./slug";

/** The entry for a district that is called after no town there: its seat a person looks up. */
export const districtLine = (words: string): string =>
  `- { id: ${slugOf(words) || "…"}, kind: district, name: ${yamlWords(words, true)}, seat: …, named: [{ as: ${yamlWords(words, true)}, certainty: certain, reason: … }] }`;

/** The entry for a place that no gazetteer has: shown beside the map, until somebody writes where it lies. */
export const unknownLine = (words: string): string =>
  `- { id: ${slugOf(words) || "…"}, kind: settlement, geonames: null, named: [{ as: ${yamlWords(words, true)}, certainty: unresolved, reason: … }] }`;

/** What to add to an entry that there is already. */
export const namedLine = ({ id }: PlaceYaml, named: string): string =>
  `in places.yaml, to “named” of ${id}: - ${named}`;

type Told = {
  /** The entry that there is for a thing. */
  writtenFor: (thing: string) => PlaceYaml | undefined;
  /** None of them is in the region that the claim names: what is meant may be none of them. */
  isElsewhere?: boolean;
  /** The one report for which an entry decides, where a region may be meant: another may mean the town. */
  inReport?: string;
};

/**
 * The places that words may mean, and what an editor would write to say which: a region in the claim, or an entry.
 */
export function townReadings(
  words: string,
  towns: readonly GazetteerPlace[],
  ground: Ground,
  { writtenFor, isElsewhere = false, inReport }: Told,
): string {
  const shown = towns.slice(0, 6).map((town) => {
    const region = ground.regions.byAdmin1.get(town.admin1)?.properties;
    const where = region ? `${region.name.en} (${region.iso})` : town.admin1;
    return `${town.id} ${town.name}, ${where}, population ${town.population}`;
  });
  const more = towns.length > shown.length ? [`… and ${towns.length - shown.length} more`] : [];
  const [first] = towns;
  const region = first && ground.regions.byAdmin1.get(first.admin1)?.properties;
  const own = `or what the gazetteer lacks, in places.yaml: ${districtLine(words)}`;
  const decides = region ? [`a region in the claim decides: within: ${region.name.en}`] : [];
  // Where the claim names a region, another would be none that it names.
  const decide = inReport ? [] : isElsewhere ? [own] : decides;
  const named = `{ as: ${words}${inReport ? `, in: ${inReport}` : ""}, certainty: certain, reason: … }`;
  const written = first && writtenFor(`GeoNames ${first.id}`);
  const entry = written
    ? [`or ${namedLine(written, named)}`]
    : first
      ? [
          `or in places.yaml: - { id: ${slugOf(first.name)}-${bareRegionId(slugOf(region?.name.en ?? ""))}, kind: settlement, geonames: ${first.id}, region: ${region?.iso}, named: [${named}] }`,
        ]
      : [];
  return [`“${words}” may be`, ...[...shown, ...more].map((line) => `  ${line}`), ...decide, ...entry].join(
    "\n",
  );
}
