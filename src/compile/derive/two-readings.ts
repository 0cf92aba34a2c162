import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { bareRegionId, slugOf } from "./slug";

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
  const own = `or what the gazetteer lacks, in places.yaml: - { id: …, kind: district, name: …, seat: …, named: [{ as: ${words}, certainty: certain, reason: … }] }`;
  const decides = region ? [`a region in the claim decides: within: ${region.name.en}`] : [];
  const decide = isElsewhere ? [own, ...decides] : decides;
  const entry = first
    ? [
        `or in places.yaml: - { id: ${slugOf(first.name)}-${bareRegionId(slugOf(region?.name.en ?? ""))}, kind: settlement, geonames: ${first.id}, region: ${region?.iso}, named: [{ as: ${words}, certainty: certain, reason: … }] }`,
      ]
    : [];
  return [`“${words}” may be`, ...[...shown, ...more].map((line) => `  ${line}`), ...decide, ...entry].join(
    "\n",
  );
}
