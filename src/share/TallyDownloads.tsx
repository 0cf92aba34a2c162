import { type TakenTallies, talliesCsv, talliesGeoJson } from "../export/tally-rows";
import { m } from "../i18n/archive-words";
import { save } from "./save";

/** What is shown of tallies, as files, with both ends of each. A frame without an origin may save nothing. */
export function TallyDownloads({ taken }: { taken: TakenTallies }) {
  if (self.origin === "null") return null;
  const name = `skyclaims-${taken.manifest.version}-tallies-${taken.period.toLowerCase()}`;
  return (
    <section className="tally-downloads">
      <h2>{m.archive.downloads}</h2>
      <button type="button" onClick={() => save(`${name}.csv`, "text/csv;charset=utf-8", talliesCsv(taken))}>
        {m.archive.csv}
      </button>
      <button
        type="button"
        onClick={() =>
          save(
            `${name}.geojson`,
            "application/geo+json",
            `${JSON.stringify(talliesGeoJson(taken), null, 1)}\n`,
          )
        }
      >
        {m.archive.geojson}
      </button>
    </section>
  );
}
