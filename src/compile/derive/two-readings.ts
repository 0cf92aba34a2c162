import { yamlWords } from "../fix/words";
import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { bareRegionId, slugOf } from "./slug";

/** The entry for a district that is called after no town there: its seat a person looks up. */
export const districtLine = (words: string): string =>
  `- { id: ${slugOf(words) || "…"}, kind: district, name: ${yamlWords(words, true)}, seat: …, named: [{ as: ${yamlWords(words, true)}, certainty: certain, reason: … }] }`;

/** The entry for a place that no gazetteer has: shown beside the map, until somebody writes where it lies. */
export const unknownLine = (words: string): string =>
  `- { id: ${slugOf(words) || "…"}, kind: settlement, geonames: null, named: [{ as: ${yamlWords(words, true)}, certainty: unresolved, reason: … }] }`;

/**
 * The places that words may mean, and what an editor would write to say which: a region in the claim, or an entry.
 *
 * @param isElsewhere None of them is in the region that the claim names: what is meant may be none of them.
 */
export function townReadings(
  words: string,
  towns: readonly GazetteerPlace[],
  ground: Ground,
  isElsewhere = false,
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
  const decide = isElsewhere ? [own] : decides;
  const entry = first
    ? [
        `or in places.yaml: - { id: ${slugOf(first.name)}-${bareRegionId(slugOf(region?.name.en ?? ""))}, kind: settlement, geonames: ${first.id}, region: ${region?.iso}, named: [{ as: ${words}, certainty: certain, reason: … }] }`,
      ]
    : [];
  return [`“${words}” may be`, ...[...shown, ...more].map((line) => `  ${line}`), ...decide, ...entry].join(
    "\n",
  );
}
