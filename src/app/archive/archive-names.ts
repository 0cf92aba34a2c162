import { daysTold } from "../../domain/archive/period-view";
import { toldFigures } from "../../domain/archive/told-figures";
import type { ArchiveNames } from "../../domain/search/search-archive";
import { whenHere } from "../../load/archive-chunks";
import { archiveOfSite } from "./archive-store";

/** What the search may find of the archive; `null`: this site has none. @throws LoadError if it does not come */
export async function archiveNames(kept: string | null): Promise<ArchiveNames | null> {
  const archive = archiveOfSite(kept);
  const manifest = await whenHere(archive, archive.manifest);
  const counts = await whenHere(archive, archive.days);
  if (!manifest || !counts) return null;
  return {
    ...{ places: manifest.places, sources: manifest.sources, ...daysTold(counts) },
    figures: (value) =>
      toldFigures(
        value,
        archive.partsHere().map(({ facts }) => facts),
        manifest,
      ),
  };
}
