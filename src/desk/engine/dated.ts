import type { DraftWindow } from "../../draft/drafts";
import { readingsOf } from "../../draft/proposal/readings";
import type { Work, WorkClaim, WorkReport } from "../work/work";
import { publishedOf } from "./known-from";

/**
 * A work whose times are reckoned from the day of publication as it stands now: an editor may have entered or mended it after the
 * text was read. The same work where none of them changes.
 */
export function dated(work: Work): Work {
  const reports = work.reports.map(datedReport);
  return reports.every((report, at) => report === work.reports[at]) ? work : { ...work, reports };
}

function datedReport(report: WorkReport): WorkReport {
  const claims = report.claims.map((claim) => datedClaim(claim, report));
  return claims.every((claim, at) => claim === report.claims[at]) ? report : { ...report, claims };
}

function datedClaim(claim: WorkClaim, report: WorkReport): WorkClaim {
  const { window } = claim.draft;
  const read = window && windowsOf(report).get(`${window.start}-${window.end}`);
  if (!window || !read?.clock) return claim;
  // Whose clocks are meant an editor may have said.
  const clock = { ...read.clock, zone: window.clock?.zone ?? read.clock.zone };
  return JSON.stringify(clock) === JSON.stringify(window.clock)
    ? claim
    : { ...claim, draft: { ...claim.draft, window: { ...window, clock } } };
}

type Windows = ReadonlyMap<string, DraftWindow>;

/** What was read last, by all that it is read from: most changes change neither text nor day. */
const readBefore = new Map<string, Windows>();
const kept = 20;

function windowsOf(report: WorkReport): Windows {
  const { text, language } = report;
  const published = publishedOf(report);
  const key = JSON.stringify([language, published, text]);
  const known = readBefore.get(key);
  if (known) return known;
  const { windows } = readingsOf(text, { language, published });
  const read = new Map(windows.map((window) => [`${window.start}-${window.end}`, window]));
  if (readBefore.size >= kept) readBefore.clear();
  readBefore.set(key, read);
  return read;
}
