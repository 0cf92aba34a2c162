import type { Draft } from "../../draft/drafts";
import {
  type EntryPlace,
  type ReportEntries,
  type ReportEntry,
  reportEntries,
} from "../../draft/write/entries";
import { isEventUnsaid, isPlaceless, openQuestions } from "../work/questions";
import { reportZone, saysZone } from "../work/report-zone";
import { knownOfWork, speakerChoice } from "../work/who";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import type { Site } from "./site";
import { unsaidPlace } from "./unsaid-place";
import type { IdsChosen } from "./work-places";

/** The claims of a report that stand: what is rejected is kept for the editor alone. */
export const standingClaims = ({ claims }: WorkReport): readonly WorkClaim[] =>
  claims.filter(({ state }) => state !== "rejected");

/**
 * A report's claims as the short form has them, each by its own id.
 * @param ids of the places that were chosen for one claim alone, or that words mean together
 */
export function workEntries(
  report: WorkReport,
  work: Work,
  site: Site,
  ids: IdsChosen = () => [],
): ReportEntries {
  const claims = standingClaims(report).filter((claim) => !isEventUnsaid(claim));
  const placeless = new Set(claims.filter((claim) => isPlaceless(claim, report)).map(({ id }) => id));
  const said = (name: string) => speakerChoice(work, name)?.source;
  const { zone } = reportZone(report);
  const drafts = claims.map((claim) => inZone(draftOf(claim, claims, placeless), zone));
  const known = [...site.known, ...knownOfWork(work)];
  const all = reportEntries(
    { drafts, language: report.language, unread: [] },
    report.text,
    report.id,
    known,
    site.words,
    {
      keyOf: (index) => claims[index]?.id ?? "",
      sourceOf: said,
    },
  );
  const named = (entry: ReportEntry): ReportEntry =>
    placeless.has(entry.key)
      ? { ...entry, places: [unsaidPlace(report.id)], within: null }
      : withIds(entry, report.id, ids);
  return { ...all, entries: all.entries.map((entry) => named(zoned(entry, null))) };

  /** Times by the clocks that are meant: as the editor has said, as the source's own are, or as the report's seem to be. */
  function zoned(entry: ReportEntry, total: string | null): ReportEntry {
    const source = entry.source ?? total;
    const { own, read } = site.zoneOf(source);
    const meant = report.zone ?? own ?? zone;
    const isWritten = meant !== null && meant !== read;
    return {
      ...entry,
      draft: inZone(entry.draft, meant, isWritten),
      parts: entry.parts.map((part) => zoned(part, source)),
    };
  }
}

/** A draft with its time by these clocks, unless its words say by which. */
function inZone<T extends Pick<Draft, "window">>(draft: T, zone: string | null, isWritten = false): T {
  const { window } = draft;
  if (zone === null || !window?.clock || saysZone(window)) return draft;
  const clock = { ...window.clock, zone, ...(isWritten && { isWritten: true as const }) };
  return { ...draft, window: { ...window, clock } };
}

function withIds(entry: ReportEntry, report: string, ids: IdsChosen): ReportEntry {
  const named = (place: EntryPlace): readonly EntryPlace[] => {
    const meant = ids(entry.key, report, place.words);
    return meant.length === 0 ? [place] : meant.map((id) => ({ ...place, id }));
  };
  return {
    ...entry,
    places: entry.places.flatMap(named),
    within: (entry.within && named(entry.within)[0]) ?? null,
    parts: entry.parts.map((part) => withIds(part, report, ids)),
  };
}

/**
 * A claim as a draft among the others that stand: its total by its place among them, as ids say it. A part has a place in its
 * total's: without any, it is included in it.
 */
function draftOf(claim: WorkClaim, claims: readonly WorkClaim[], placeless: ReadonlySet<string>): Draft {
  const { draft, partOf, subsetOf } = claim;
  const at = claims.findIndex(({ id }) => id === (partOf ?? subsetOf));
  const isTotal = claims.some((other) => other.partOf === claim.id);
  const isPart = partOf !== null && !placeless.has(claim.id);
  return {
    ...draft,
    role: at < 0 ? (isTotal ? "total" : "single") : isPart ? "part" : "subset",
    total: at < 0 ? null : at,
    questions: openQuestions(claim),
  };
}
