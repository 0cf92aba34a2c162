import { occurrences } from "../domain/claims/quote";
import { namingsOf } from "./evidence-index";
import type { Mark } from "./problem";
import type { ClaimEntry, ReportEntry } from "./reading/entries";
import { isRestated } from "./reading/mention";

/** Words that have to stand in a report's text, where they are written, and what is wrong if they do not. */
export type Words = { words: string; mark: Mark; kind: "words-absent" | "known-from" };

export function wordsOf(report: ReportEntry | undefined, claims: readonly ClaimEntry[]): Words[] {
  const known = (["title", "publisher"] as const).flatMap((key): Words[] => {
    const stated = report?.value[key];
    if (!report || !stated || stated.known_from || typeof stated.value !== "string") return [];
    return [{ words: stated.value, mark: report.at(key), kind: "known-from" }];
  });
  return [...known, ...claims.flatMap(wordsOfClaim)];
}

function wordsOfClaim(claim: ClaimEntry): Words[] {
  const { said_by, window, reservation } = claim.value;
  const kind = "words-absent";
  return [
    ...(said_by === undefined ? [] : [{ words: said_by, mark: claim.at("said_by"), kind } as const]),
    ...namingsOf(claim).flatMap(({ naming, path }): Words[] =>
      isRestated(naming.as) ? [] : [{ words: naming.as, mark: claim.at(...path, "as"), kind }],
    ),
    ...(typeof window === "string" ? [{ words: window, mark: claim.at("window"), kind } as const] : []),
    ...(typeof window === "object" && window?.words !== undefined
      ? [{ words: window.words, mark: claim.at("window", "words"), kind } as const]
      : []),
    ...Object.entries(reservation ?? {}).map(
      ([key, words = ""]): Words => ({ words, mark: claim.at("reservation", key), kind }),
    ),
  ];
}

/** Whole words only: “Alpha” does not stand in “Alphaville”. */
export function standsIn(text: string, words: string): boolean {
  const beginsInWord = /^[\p{L}\p{N}]/u.test(words);
  const endsInWord = /[\p{L}\p{N}]$/u.test(words);
  return occurrences(text, words).some(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    return !(beginsInWord && /[\p{L}\p{N}]$/u.test(before)) && !(endsInWord && /^[\p{L}\p{N}]/u.test(after));
  });
}
