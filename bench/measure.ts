import { untilQuiet } from "./quiet";
import { type Profile, serveSites } from "./serve";
import type { Site } from "./site";
import { type Visit, visit } from "./visit";

/** Every visit to each site over one line. */
export type Visits = { profile: Profile; bySite: Map<string, Visit[]> };

const warmed = new Set<Site | undefined>();

/**
 * Visits each site in turn, and that several times: whatever else the machine does meanwhile is done to all of
 * them. The order turns round with every lap, so that none is always the first.
 */
export async function measureLoads(
  sites: ReadonlyMap<string, Site>,
  profile: Profile,
  laps: number,
  tell: (progress: string) => void,
): Promise<Visits> {
  const bySite = new Map<string, Visit[]>([...sites.keys()].map((name) => [name, []]));
  const server = await serveSites(sites, profile);
  try {
    // What is asked for is compressed the first time that it is: that visit counts for nothing.
    for (const name of sites.keys()) if (!warmed.has(sites.get(name))) await visit(server, name);
    for (const site of sites.values()) warmed.add(site);
    for (let lap = 0; lap < laps; lap++) {
      const names = lap % 2 === 0 ? [...sites.keys()] : [...sites.keys()].reverse();
      for (const name of names) {
        tell(`${profile.name}, ${lap + 1} of ${laps}: ${name}`);
        await untilQuiet();
        bySite.get(name)?.push(await visit(server, name));
      }
    }
  } finally {
    server.close();
  }
  return { profile, bySite };
}
