import type { PageLanguage } from "../../domain/language";
import type { SourceYaml } from "../full-form";
import { oursOf } from "../ours";
import { compareText, type Problem } from "../problem";
import type { ClaimEntry, Entries, RepeatEntry, ReportEntry } from "../reading/entries";
import type { Entry } from "../reading/entry";
import type { Written, WrittenFile } from "../reading/written";
import type { WrittenTestimony } from "../schema/claim-schema";
import type { WrittenSource } from "../schema/source-schema";
import { claimsOf } from "./claims";
import type { ReportContext } from "./context";
import type { Ground } from "./ground";
import { placeOf } from "./hand-place";
import { headOf } from "./head";
import { Places } from "./places";
import { repeatsOf } from "./repeats";
import { piecesOf } from "./testimony";

/**
 * Evidence in full from what editors wrote: what they left out is read off, with what it was read off from. What is written
 * wins; nothing that is read off changes a figure, a quote or a source. The full form stays as it is.
 */
export function derive(written: Written, ground: Ground): Entries {
  const { site, sources: writtenSources } = written;
  const sources = writtenSources.map((entry) => ({ ...entry, value: sourceOf(entry.value, site.writes) }));
  const byId = new Map(sources.toReversed().map(({ value }) => [value.id, value]));
  const hand = written.places.map((entry) => ({
    ...entry,
    value: placeOf(entry.value, site.writes, ground),
  }));
  const places = new Places(hand, ground, site.writes);
  const problems: Problem[] = [...written.problems];
  const refused = new Set(written.refused);
  const heads = headsOf(written.files, site.writes, ground, problems);
  // In the order in which they are shown, so that an id that is made goes to the older claim of two.
  const files = inOrder(written.files, heads);
  const taken = new Set(files.flatMap(({ claims }) => claims.flatMap(({ value }) => value.id ?? [])));
  const contexts = files.map(
    (file): ReportContext => ({
      id: file.id,
      report: heads.get(file.id),
      hasQuotes: quotesIn(file).length > 0,
      site,
      terms: written.terms,
      places,
      ground,
      findSource: (id) => byId.get(id),
      problems,
      refused,
    }),
  );
  const claims: ClaimEntry[] = contexts.flatMap((context, at) =>
    claimsOf(files[at]?.claims ?? [], taken, context),
  );
  const repeats: RepeatEntry[] = contexts.flatMap((context, at) =>
    repeatsOf(files[at]?.repeats ?? [], claims, context),
  );
  return {
    reports: files.flatMap(({ id }) => heads.get(id) ?? []),
    claims,
    repeats,
    sources,
    places: places.all(hand),
    terms: written.terms,
    site,
    refused,
    unread: written.unread,
    torn: new Set(files.filter(({ isTorn }) => isTorn).map(({ id }) => id)),
    isWhole: written.problems.length === 0 && problems.length === 0,
    problems,
  };
}

function headsOf(
  files: readonly WrittenFile[],
  writes: PageLanguage,
  ground: Ground,
  problems: Problem[],
): ReadonlyMap<string, ReportEntry> {
  const heads = new Map<string, ReportEntry>();
  for (const file of files) {
    const { head } = file;
    if (!head) continue;
    const { report, problems: own } = headOf({ ...file, head }, quotesIn(file), writes, ground);
    problems.push(...own);
    if (own.length === 0) heads.set(file.id, report);
  }
  return heads;
}

/** Sorted, because the order a disk lists files in must not change the dataset. */
function inOrder(files: readonly WrittenFile[], heads: ReadonlyMap<string, ReportEntry>): WrittenFile[] {
  const entered = ({ id, head }: WrittenFile) => heads.get(id)?.value.entered ?? head?.value.entered ?? "";
  return [...files].sort((a, b) => compareText(entered(a), entered(b)) || compareText(a.id, b.id));
}

/** All the words that are given as the report's own. */
function quotesIn({ claims, repeats }: WrittenFile): string[] {
  const all: readonly Entry<WrittenTestimony & { parts?: unknown }>[] = [...claims, ...repeats];
  return all.flatMap(({ value }) => [
    ...piecesOf(value).flatMap((piece) => ("quote" in piece ? [piece.quote] : [])),
    ...quotesOfParts(value.parts),
  ]);
}

function quotesOfParts(parts: unknown): string[] {
  if (typeof parts === "string") return [parts];
  if (Array.isArray(parts)) {
    return parts.flatMap((part) =>
      typeof part === "string"
        ? [part]
        : piecesOf(part).flatMap((piece) => ("quote" in piece ? [piece.quote] : [])),
    );
  }
  return typeof parts === "object" && parts !== null && "list" in parts ? [String(parts.list)] : [];
}

/** A source in full. */
export const sourceOf = (
  { name, office, short, ...rest }: WrittenSource,
  writes: PageLanguage,
): SourceYaml => ({
  ...rest,
  // An office without a person is called what it is.
  name: oursOf(name ?? office, writes),
  office: oursOf(office, writes),
  ...(short !== undefined && { short: oursOf(short, writes) }),
});
