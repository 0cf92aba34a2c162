import { claimsCsv } from "../export/csv";
import { claimsGeoJson } from "../export/geojson";
import { claimsJsonLd } from "../export/json-ld";
import { type Taken, takenClaims } from "../export/provenance";
import { language, m as page } from "../i18n/messages";
import { m } from "../i18n/share-words";
import { save } from "./save";
import { isFiltered, type Shared, takenOf, viewAddress } from "./shared";

type Props = { shared: Shared; site: string; isKept: boolean };

type Format = { label: () => string; ending: string; type: string; print: (taken: Taken) => string };

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const formats: readonly Format[] = [
  {
    label: () => m.share.geojson,
    ending: "geojson",
    type: "application/geo+json",
    print: (taken) => json(claimsGeoJson(taken)),
  },
  { label: () => m.share.csv, ending: "csv", type: "text/csv;charset=utf-8", print: claimsCsv },
  {
    label: () => m.share.jsonld,
    ending: "jsonld",
    type: "application/ld+json",
    print: (taken) => json(claimsJsonLd(taken)),
  },
];

/** What is shown, as files. A frame that has no origin may save nothing: a button would be dead there. */
export function Downloads(props: Props) {
  const { shared, site } = props;
  return (
    <section>
      <h3>{m.share.downloads}</h3>
      {self.origin === "null" ? (
        <p>
          {m.share.inFrame}{" "}
          <a href={viewAddress(shared, site, language)} target="_blank" rel="noopener">
            {m.share.fullPage}
          </a>
        </p>
      ) : (
        (shared.tallied?.files ?? <ClaimFiles {...props} />)
      )}
    </section>
  );
}

function ClaimFiles({ shared, site, isKept }: Props) {
  const taken = takenOf(shared, site, language, isKept);
  const { version } = shared.index.dataset;
  const claims = page.claimCount({ count: takenClaims(taken).length });
  const name = `skyclaims-${version}${isFiltered(shared) ? "-filtered" : ""}`;
  return (
    <>
      <p className="quiet">{m.share.downloadsNote({ claims, version })}</p>
      <ul className="share-downloads">
        {formats.map(({ label, ending, type, print }) => (
          <li key={ending}>
            <button type="button" onClick={() => save(`${name}.${ending}`, type, print(taken))}>
              {label()}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
