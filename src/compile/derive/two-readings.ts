import type { GazetteerPlace } from "../places/gazetteer";
import type { Ground } from "./ground";
import { bareRegionId, slugOf } from "./slug";

/** The places that words may mean, and what an editor would write to say which: a region in the claim, or an entry. */
export function townReadings(words: string, towns: readonly GazetteerPlace[], ground: Ground): string {
  const shown = towns.slice(0, 6).map((town) => {
    const region = ground.regions.byAdmin1.get(town.admin1)?.properties;
    const where = region ? `${region.name.en} (${region.iso})` : town.admin1;
    return `${town.id} ${town.name}, ${where}, population ${town.population}`;
  });
  const more = towns.length > shown.length ? [`… and ${towns.length - shown.length} more`] : [];
  const [first] = towns;
  const region = first && ground.regions.byAdmin1.get(first.admin1)?.properties;
  const decide = region ? [`a region in the claim decides: within: ${region.name.en}`] : [];
  const entry = first
    ? [
        `or in places.yaml: - { id: ${slugOf(first.name)}-${bareRegionId(slugOf(region?.name.en ?? ""))}, kind: settlement, geonames: ${first.id}, region: ${region?.iso}, named: [{ as: ${words}, certainty: certain, reason: … }] }`,
      ]
    : [];
  return [`“${words}” may be`, ...[...shown, ...more].map((line) => `  ${line}`), ...decide, ...entry].join(
    "\n",
  );
}
