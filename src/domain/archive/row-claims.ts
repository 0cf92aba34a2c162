import type { Anchor, Citation, Claim } from "../claims/claim";
import type { Report } from "../claims/report";
import { toldIn } from "../time/told-in";
import { deniedText, figureLabel } from "../vocabulary";
import { type Facts, marked, noMoment, roles } from "./facts";
import { isTimeOfDay } from "./latest";
import type { Manifest, WordsOfClaim, WordsOfReport } from "./manifest";
import { clockAt, deniedAt, figureAt } from "./row-figure";
import { claimIdOf, reportIdOf } from "./row-ids";

/** Some rows of a year's facts, in their order, with the words of those reports whose words are here. */
export type Rows = {
  facts: Facts;
  rows: readonly number[];
  wordsOf: (report: number) => WordsOfReport | null;
};

/** The claims that rows of facts are, in the manifest's language, and the reports that they are of. */
export function claimsOfRows(
  { facts, rows, wordsOf }: Rows,
  manifest: Manifest,
): { claims: readonly Claim[]; reports: readonly Report[] } {
  const picked = new Set(rows);
  const parts = new Map<number, number[]>();
  for (const row of rows) {
    const total = facts.of[row] ?? -1;
    if (!picked.has(total) || roles[facts.role[row] ?? 0] !== "part") continue;
    parts.set(total, [...(parts.get(total) ?? []), row]);
  }
  const number = new Intl.NumberFormat(manifest.language);
  const of = { facts, picked, parts, wordsOf, manifest, number };
  const reports = new Map<number, Report>();
  for (const row of rows) {
    const report = facts.report[row] ?? 0;
    if (!reports.has(report)) reports.set(report, reportAt(row, of));
  }
  return {
    claims: rows.filter((row) => !isMarked(facts, row, marked.fallen)).map((row) => claimAt(row, of)),
    reports: [...reports.values()],
  };
}

type Of = Omit<Rows, "rows"> & {
  picked: ReadonlySet<number>;
  parts: ReadonlyMap<number, readonly number[]>;
  manifest: Manifest;
  number: Intl.NumberFormat;
};

const isMarked = ({ marks }: Facts, row: number, mark: number): boolean => ((marks[row] ?? 0) & mark) !== 0;

function claimAt(row: number, of: Of): Claim {
  const { facts, manifest, picked } = of;
  const { names, vocabulary, zones } = manifest;
  const source = facts.source[row] ?? 0;
  const report = of.wordsOf(facts.report[row] ?? 0);
  const words = report?.claims.find((claim) => claim.row === row);
  const figure = figureAt(facts, names, row);
  const denied = deniedAt(facts, names, row);
  const summary = summaryAt(row, of);
  const term = vocabulary.units.find(({ id }) => id === figure?.unit);
  const total = facts.of[row] ?? -1;
  const role = roles[facts.role[row] ?? 0];
  const clock = clockAt(facts, row, zones[source] ?? "UTC");
  const remark = remarkAt(row, words, of);
  const reportId = reportIdOf(facts, names, row);
  const anchor = words && report && anchorOf(words, report);
  const restated = figure ? `${summary}: ${figureLabel(figure, term, of.number)}` : summary;
  const evidence: Citation = { kind: "citation", reportId, restated, ...(anchor && { anchor }) };
  return {
    id: claimIdOf(facts, names, row),
    reportId,
    sourceId: names.sources[source] ?? "",
    channel: null,
    event: names.events[facts.event[row] ?? 0] ?? "",
    ...(denied && { denied }),
    ...(words?.from && { launchedFrom: words.from }),
    ...(words?.accepted !== undefined && { acceptedAs: words.accepted }),
    summary,
    figure,
    where: { places: placesAt(row, of).map((place) => namingOf(place, manifest)), within: null },
    window: clock && { words: null, clock, ...publishedAt(facts, row) },
    reservation: null,
    ...(remark !== undefined && { remark }),
    partOf: role === "part" && picked.has(total) ? claimIdOf(facts, names, total) : null,
    ...(role === "subset" && picked.has(total) && { subsetOf: claimIdOf(facts, names, total) }),
    remainder: remainderAt(row, of),
    evidence: [evidence],
    corrections: [],
    derived: {
      summary: { rule: "structure", from: "event, where" },
      ...(words?.isReckoned && { window: { rule: "publication" as const, from: "published" } }),
      ...(isWhereFromParts(row, of) && { where: { rule: "list" as const, from: "parts" } }),
    },
  };
}

/** When its report was published, where the minute is known. */
function publishedAt({ posted, report }: Facts, row: number): { published?: number } {
  const minutes = posted[report[row] ?? 0] ?? noMoment;
  return isTimeOfDay(minutes) ? { published: minutes * 60_000 } : {};
}

function anchorOf({ at }: WordsOfClaim, { text }: WordsOfReport): Anchor | null {
  if (!at || text === null) return null;
  const [start, end, sha256] = at;
  return { text, span: { start, end }, sha256 };
}

const isWhereFromParts = (row: number, of: Of): boolean =>
  (of.manifest.names.wheres[of.facts.where[row] ?? 0] ?? []).length === 0 &&
  of.parts.has(row) &&
  remainderAt(row, of) === null;

/**
 * As the compiler has it: a total that names no place is of those of its parts. Of what these leave over nobody tells where it
 * was: such a total is of no place that is known.
 */
function placesAt(row: number, of: Of): readonly number[] {
  const { facts, manifest, parts } = of;
  const own = (at: number) => manifest.names.wheres[facts.where[at] ?? 0] ?? [];
  return isWhereFromParts(row, of) ? [...new Set((parts.get(row) ?? []).flatMap(own))] : own(row);
}

const namingOf = (place: number, { places }: Manifest) => {
  const { id = "", name = "", resolutions = [] } = places[place] ?? {};
  return { placeId: id, mention: resolutions[0]?.mention ?? name, isImplied: false };
};

function summaryAt(row: number, { facts, manifest }: Of): string {
  const { told, names, vocabulary, language } = manifest;
  const event = names.events[facts.event[row] ?? 0] ?? "";
  const figure = figureAt(facts, names, row);
  const isOne = figure?.kind === "exactly" && figure.value === 1;
  const [one, many] = told.summaries[`${event} ${figure?.unit ?? "-"}`] ?? [event, event];
  const denial = vocabulary.events.find(({ id }) => id === event)?.denied;
  const denied = deniedText(denial, "name", deniedAt(facts, names, row), language);
  return `${denied ?? (isOne ? one : many)}${told[told.how[event] ?? "in"][facts.where[row] ?? 0] ?? ""}`;
}

function remarkAt(row: number, words: WordsOfClaim | undefined, { facts, manifest }: Of): string | undefined {
  const { names, told, remarks } = manifest;
  const unit = names.units[facts.unit[row] ?? 255] ?? "-";
  const [source, event] = [names.sources[facts.source[row] ?? 0], names.events[facts.event[row] ?? 0]];
  return remarks[words?.remark ?? -1] ?? told.remarks[`${source} ${event} ${unit}`];
}

/** Of a total of which the parts are fewer: whatever they leave over, and why. */
function remainderAt(row: number, { facts, parts, manifest: { names, told } }: Of): Claim["remainder"] {
  const figure = figureAt(facts, names, row);
  const figures = (parts.get(row) ?? []).map((part) => figureAt(facts, names, part));
  if (figure?.kind !== "exactly" || figures.length === 0) return null;
  let sum = 0;
  for (const part of figures) {
    if (part?.kind !== "exactly" || part.unit !== figure.unit) return null;
    sum += part.value;
  }
  if (sum >= figure.value) return null;
  const isCut = isMarked(facts, row, marked.breaksOff);
  return { value: figure.value - sum, reason: isCut ? told.breaksOff : told.fewerParts };
}

/** Of a report whose words are not here yet, what facts tell of it. */
function reportAt(row: number, { facts, wordsOf, manifest }: Of): Report {
  const { names, sources, zones, tables, language } = manifest;
  const number = facts.report[row] ?? 0;
  const source = facts.source[row] ?? 0;
  const words = wordsOf(number);
  const posted = facts.posted[number] ?? noMoment;
  const who = sources[source];
  const of = words ? tables[words.table] : tables.find(({ sourceId }) => sourceId === names.sources[source]);
  const zone = zones[source] ?? "UTC";
  const when = posted === noMoment ? "" : `, ${momentIn(posted * 60_000, language, zone)}`;
  const date = words?.posted?.slice(0, 10) ?? (posted === noMoment ? null : dayIn(posted * 60_000, zone));
  return {
    id: reportIdOf(facts, names, row),
    name: `${who?.name ?? ""}${when}`,
    language: of?.language ?? "und",
    title: null,
    publisher: null,
    url: words?.address ? { value: words.address, knownFrom: null } : null,
    published: date === null ? null : { value: date, knownFrom: null },
    text: null,
    ...(!words && { isAwaited: true as const }),
    ...(of && { licence: of.licence }),
  };
}

const dayIn = (time: number, zone: string): string => toldIn(time, zone).slice(0, 10);

/** "16 December 2025, 07:36": by the source's own clocks. */
function momentIn(time: number, language: string, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      dateStyle: "long",
      timeStyle: "short",
      timeZone,
    });
  formats.set(key, format);
  return format.format(time);
}

/** Made once: each takes longer than all that it is used for. */
const formats = new Map<string, Intl.DateTimeFormat>();
