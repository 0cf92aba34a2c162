import { type Claim, type ClaimId, isStanding, type Naming } from "./claims/claim";
import type { Report, ReportId } from "./claims/report";
import type { Source, SourceId } from "./claims/source";
import type { PageLanguage } from "./language";
import type { Place, PlaceId, Resolution } from "./places/place";
import type { Vocabulary } from "./vocabulary";

/** What a dataset's JSON looks like. Raised when a reader of the old form could misread the new one. */
export const datasetSchema = 1;

/** Everything that the page knows, in the order in which it is shown. Geometry is kept apart, as GeoJSON. */
export type Dataset = {
  schema: typeof datasetSchema;
  /** The hash of everything published with it: same evidence, same version. */
  version: string;
  /** Of everything in it that is our own words. Datasets of one version differ in that alone. */
  language: PageLanguage;
  vocabulary: Vocabulary;
  reports: readonly Report[];
  /** The unattributed, if any claim is, stands last. */
  sources: readonly Source[];
  places: readonly Place[];
  claims: readonly Claim[];
  /** At the desk alone: claims are still to come into it, so that nothing is said to be told by nobody. */
  isPartial?: true;
};

/** The file that a dataset is published in: the English one has the plain name. */
export const datasetFile = (language: PageLanguage): string =>
  language === "en" ? "dataset.json" : `dataset.${language}.json`;

/** Looks things up by id. Built once for a dataset; every id in a compiled dataset resolves. */
export class Index {
  readonly #reports: ReadonlyMap<ReportId, Report>;
  readonly #sources: ReadonlyMap<SourceId, Source>;
  readonly #places: ReadonlyMap<PlaceId, Place>;
  readonly #claims: ReadonlyMap<ClaimId, Claim>;
  readonly #parts: ReadonlyMap<ClaimId, readonly Claim[]>;
  readonly dataset: Dataset;

  constructor(dataset: Dataset) {
    this.dataset = dataset;
    this.#reports = byId(dataset.reports);
    this.#sources = byId(dataset.sources);
    this.#places = byId(dataset.places);
    this.#claims = byId(dataset.claims);
    this.#parts = byTotal(dataset.claims, this.#claims);
  }

  findPlace(id: PlaceId): Place | undefined {
    return this.#places.get(id);
  }

  findClaim(id: ClaimId): Claim | undefined {
    return this.#claims.get(id);
  }

  /** @throws RangeError if there is none: the compiler lets no such dataset out. */
  place(id: PlaceId): Place {
    return found(this.#places.get(id), id);
  }

  /** @throws RangeError if there is none. */
  claim(id: ClaimId): Claim {
    return found(this.#claims.get(id), id);
  }

  /** @throws RangeError if there is none. */
  source(id: SourceId): Source {
    return found(this.#sources.get(id), id);
  }

  /** @throws RangeError if there is none. */
  report(id: ReportId): Report {
    return found(this.#reports.get(id), id);
  }

  /**
   * The claims whose figures are parts of this one's; none for most claims. In the dataset's order. Of a total that
   * stands, those that stand; of one that does not, as it was.
   */
  partsOf(id: ClaimId): readonly Claim[] {
    return this.#parts.get(id) ?? [];
  }

  /**
   * How the words by which a claim names a place were resolved: what was said of this report's words before
   * what holds for every report's. Words of ours, for a report that is only cited, are not the same as its own.
   * @throws RangeError if nobody has resolved them.
   */
  resolution(naming: Naming, reportId: ReportId): Resolution {
    const isCited = this.#reports.get(reportId)?.text === null;
    const of = this.place(naming.placeId).resolutions.filter(({ mention }) => mention === naming.mention);
    const own = of.filter(({ isRestated = false }) => isRestated === isCited);
    const inReport = (id: ReportId | null) => [...own, ...of].find((candidate) => candidate.reportId === id);
    const resolution = inReport(reportId) ?? inReport(null);
    return found(resolution, `${naming.mention} (${naming.placeId})`);
  }
}

function byId<T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function byTotal(
  claims: readonly Claim[],
  byId: ReadonlyMap<ClaimId, Claim>,
): ReadonlyMap<ClaimId, readonly Claim[]> {
  const parts = new Map<ClaimId, Claim[]>();
  for (const claim of claims) {
    if (claim.partOf === null) continue;
    const total = byId.get(claim.partOf);
    if (total && isStanding(total) && !isStanding(claim)) continue;
    const siblings = parts.get(claim.partOf);
    if (siblings) siblings.push(claim);
    else parts.set(claim.partOf, [claim]);
  }
  return parts;
}

function found<T>(entry: T | undefined, id: string): T {
  if (entry === undefined) throw new RangeError(`Nothing in the dataset is called “${id}”.`);
  return entry;
}
