import { type TakenTallies, talliesCsv, talliesGeoJson } from "../export/tally-rows";
import { m } from "../i18n/archive-words";
import { StreamedDownload } from "./StreamedDownload";
import { save } from "./save";
import type { Pieces } from "./streamed";

type Props = {
  taken: TakenTallies;
  /** The claims that the tallies are of, as one file. */
  claims: Pieces;
};

/** So many claims make a file of some 100 MB. */
const huge = 100_000;

/**
 * What is shown of tallies, as files, with both ends of each; and the claims that they are of, made while they are saved. A
 * frame without an origin may save nothing.
 */
export function TallyDownloads({ taken, claims }: Props) {
  if (self.origin === "null") return null;
  const nameOf = (what: string) =>
    `skyclaims-${taken.manifest.version}-${what}-${taken.period.toLowerCase()}`;
  const name = nameOf("tallies");
  const claimCount = taken.places.reduce(
    (sum, { own }) => sum + own.reduce((ofPlace, tally) => ofPlace + tally.claims, 0),
    0,
  );
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
      <StreamedDownload
        key={taken.address}
        label={m.archive.claimsCsv}
        name={`${nameOf("claims")}.csv`}
        type="text/csv;charset=utf-8"
        isHuge={claimCount > huge}
        pieces={claims}
      />
    </section>
  );
}
