import type { ClaimId } from "../claims/claim";
import type { ReportId } from "../claims/report";
import { type FactNames, type Facts, finenesses, noMoment, none } from "./facts";

/** As long as an address lets an id be. */
const longest = 80;

/**
 * The id of a claim of the archive, told from its facts alone: who says what of where and when, and which of several that say
 * the same. It stays while others come and go.
 */
export function claimIdOf(facts: Facts, names: FactNames, row: number): ClaimId {
  let before = 0;
  while (isSaid(facts, row, row - before - 1)) before += 1;
  const places = (names.wheres[facts.where[row] ?? 0] ?? []).map((place) => names.places[place] ?? "");
  const unit = facts.unit[row] === none ? [] : [names.units[facts.unit[row] ?? 0] ?? ""];
  const fineness = finenesses[facts.fineness[row] ?? 0];
  const parts = [
    names.sources[facts.source[row] ?? 0] ?? "",
    facts.to[row] === noMoment ? dayStamp(facts.day[row] ?? -1) : stamp(facts.to[row] ?? noMoment),
    ...(fineness === "night" || fineness === "day" ? [fineness] : []),
    names.events[facts.event[row] ?? 0] ?? "",
    ...unit,
  ];
  const where =
    places.length > 1 ? `${places.length}-places-${short(places.join())}` : (places[0] ?? "nowhere");
  const begun = facts.from[row] === noMoment ? "" : `${short(String(facts.from[row]))}-`;
  const end = before > 0 ? `-${before + 1}` : "";
  const id = `${parts.join("-")}-${begun}${where}${end}`;
  return id.length <= longest ? id : `${id.slice(0, longest - 8)}-${short(id)}`;
}

/** Whether two rows that lie together say the same of the same: their facts alone do not tell them apart. */
const isSaid = (facts: Facts, one: number, other: number): boolean =>
  other >= 0 &&
  (["where", "source", "event", "unit", "to", "from"] as const).every(
    (column) => facts[column][one] === facts[column][other],
  );

/** The id of a report of the archive: who published it, and when. Of one of a minute's several, which. */
export function reportIdOf(facts: Facts, names: FactNames, row: number): ReportId {
  const report = facts.report[row] ?? 0;
  const posted = facts.posted[report] ?? noMoment;
  const source = names.sources[facts.source[row] ?? 0] ?? "";
  if (posted === noMoment) return `${source}-undated-${report}`;
  let before = 0;
  while (facts.posted[report - before - 1] === posted) before += 1;
  return `${source}-${stamp(posted)}${before > 0 ? `-${before + 1}` : ""}`;
}

/** The day to which it counts, where nobody tells when its time ends. */
const dayStamp = (day: number): string => (day < 0 ? "undated" : stamp(day * 1440).slice(0, 8));

/** "20251216t0736z": a minute of UTC as an id may have it. */
const stamp = (minutes: number): string =>
  minutes === noMoment
    ? "undated"
    : `${new Date(minutes * 60_000).toISOString().slice(0, 16).replace(/[-:]/g, "").toLowerCase()}z`;

/** Six signs that tell texts apart. */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0").slice(-6);
}
