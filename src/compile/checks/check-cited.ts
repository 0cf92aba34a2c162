import { type EvidenceIndex, namingsOf } from "../evidence-index";
import { isQuote, type PlaceYaml } from "../full-form";
import { testimonies } from "../output/testimony";
import { type Mark, type Problem, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { isRestated, mentionText } from "../reading/mention";

/**
 * Of a report that is only cited, no words are given as its own: nothing could hold them against it. Of one whose
 * text is known, its words for a place are given, and not ours.
 */
export function checkCited(one: EvidenceIndex): Problem[] {
  const isCited = (reportId: string) => one.findReport(reportId)?.value.text === null;
  const quotes = testimonies(one.entries).flatMap(({ reportId, evidence, at }) =>
    evidence.flatMap((piece, index) =>
      isQuote(piece) && isCited(reportId) ? [problem("words-of-cited", at(index), `“${piece.quote}”`)] : [],
    ),
  );
  const claims = one.entries.claims.filter(({ reportId }) => one.findReport(reportId));
  return [
    ...quotes,
    ...claims.flatMap((claim) =>
      isCited(claim.reportId) ? wordsOfCited(claim) : restatedOfKnown(claim, one),
    ),
  ];
}

function wordsOfCited(claim: ClaimEntry): Problem[] {
  const { said_by, window, reservation } = claim.value;
  const said: [words: string | undefined, mark: Mark][] = [
    [said_by, claim.at("said_by")],
    ...namingsOf(claim).map(({ naming: { as }, path }): [string | undefined, Mark] => [
      isRestated(as) ? undefined : as,
      claim.at(...path, "as"),
    ]),
    [typeof window === "string" ? window : window?.words, claim.at("window")],
    ...Object.entries(reservation ?? {}).map(([key, words]): [string | undefined, Mark] => [
      words,
      claim.at("reservation", key),
    ]),
  ];
  return said.flatMap(([words, mark]) =>
    words === undefined ? [] : [problem("words-of-cited", mark, `“${words}”`)],
  );
}

/** Of words that are no known place's, that is told already; that a report does not say where, it says in no words. */
const restatedOfKnown = (claim: ClaimEntry, one: EvidenceIndex): Problem[] =>
  namingsOf(claim)
    .filter(({ naming }) => isRestated(naming.as) && !one.entries.refused.has(naming.id))
    .filter(({ naming }) => !isUnsaid(one.findPlace(naming.id)?.value))
    .map(({ naming, path }) =>
      problem("mention-restated", claim.at(...path), `${mentionText(naming.as)} for ${naming.id}`),
    );

const isUnsaid = (place: PlaceYaml | undefined): boolean => place?.kind === "unnamed" && place.count === 0;
