import { type Filter, noFilter } from "../domain/filter";
import { recordOf } from "../export/filter-record";
import { claimsGeoJson } from "../export/geojson";
import { claimsJsonLd } from "../export/json-ld";
import type { Taken } from "../export/provenance";
import { type TakenTallies, talliesCsv, talliesGeoJson } from "../export/tally-rows";
import { m } from "../i18n/archive-words";
import { StreamedDownload } from "./StreamedDownload";
import { save } from "./save";
import type { Piece, Pieces } from "./streamed";
import { addressIn, keptOf } from "./use-kept";

type Props = {
  taken: Omit<TakenTallies, "filter">;
  /** The claims that the tallies are of, as one file. */
  claims: Pieces;
  /** The same, made when all of them are here. */
  whole: (print: (taken: Taken) => unknown, signal: AbortSignal) => AsyncIterable<Piece>;
  /** How many they are. */
  claimCount: number;
  /** And how many there were with nothing hidden. */
  allCount: number;
  filter: Filter;
  /** The version of the reports beside the archive. */
  beside: string;
  /** The site's address, ending in a slash. */
  site: string;
};

/** So many claims make a file of some 100 MB. */
const huge = 100_000;

/** Of so many claims places and reports can be held at once, and written in a second or two. */
const mostWhole = 10_000;

/** A frame that has no origin may save nothing. */
export const maySave = (): boolean => self.origin !== "null";

/** What is shown of tallies, as files, with both ends of each; and the claims that they are of, made while they are saved. */
export function TallyDownloads({ taken, claims, whole, claimCount, allCount, filter, beside, site }: Props) {
  const { hiddenSources, hiddenEvents } = filter;
  // Times and reports are not chosen among tallies.
  const hidden = { ...noFilter, hiddenSources, hiddenEvents };
  const record = recordOf(hidden, { shown: claimCount, all: allCount });
  // When a file is made of them: it leads to these very data, where they are kept.
  const made = async (): Promise<TakenTallies> => {
    const kept = await keptOf(taken.manifest.version, beside, site);
    return { ...taken, filter: record, address: addressIn(taken.address, kept) };
  };
  const nameOf = (what: string) =>
    `skyclaims-${taken.manifest.version}-${what}-${taken.period.toLowerCase()}${record ? "-filtered" : ""}`;
  const name = nameOf("tallies");
  return (
    <>
      <button
        type="button"
        onClick={async () => save(`${name}.csv`, "text/csv;charset=utf-8", talliesCsv(await made()))}
      >
        {m.archive.csv}
      </button>
      <button
        type="button"
        onClick={async () =>
          save(
            `${name}.geojson`,
            "application/geo+json",
            `${JSON.stringify(talliesGeoJson(await made()), null, 1)}\n`,
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
      {claimCount > mostWhole ? (
        <p className="quiet">{m.archive.tooManyWhole({ count: mostWhole })}</p>
      ) : (
        wholes.map(({ label, ending, type, print }) => (
          <StreamedDownload
            key={`${taken.address} ${ending}`}
            label={label()}
            name={`${nameOf("claims")}.${ending}`}
            type={type}
            isHuge={false}
            pieces={(signal) => whole(print, signal)}
          />
        ))
      )}
    </>
  );
}

const wholes = [
  {
    label: () => m.archive.claimsGeojson,
    ending: "geojson",
    type: "application/geo+json",
    print: claimsGeoJson,
  },
  { label: () => m.archive.claimsJsonld, ending: "jsonld", type: "application/ld+json", print: claimsJsonLd },
] as const;
