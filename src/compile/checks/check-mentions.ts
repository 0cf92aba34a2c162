import { type Case, isoOf, namingsOf } from "../case";
import { type Problem, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { isRestated, mentionText, plainMention } from "../reading/mention";
import { isCitation, isQuote } from "../schema/evidence-schema";
import type { NamingYaml } from "../schema/report-schema";
import { standsIn } from "../words";

/** A claim's own words name its places, each once; and its places lie where it says. */
export function checkMentions(one: Case): Problem[] {
  return one.entries.claims.flatMap((claim) => [
    ...namingsOf(claim)
      .filter(({ naming }) => naming.implied !== true && !isNamed(claim, naming, one))
      .map(({ naming, path }) =>
        problem("mention-not-quoted", claim.at(...path, "as"), wordsFor(naming, one)),
      ),
    ...repeated(claim),
    ...withinProblems(claim, one),
  ]);
}

/** Words of a report stand in a quote of it, and words of ours in what we restate. */
function isNamed({ value }: ClaimEntry, naming: NamingYaml, one: Case): boolean {
  const { as } = naming;
  if (!isRestated(as)) return value.evidence.some((piece) => isQuote(piece) && standsIn(piece.quote, as));
  const place = one.findPlace(naming.id)?.value;
  if (!place) return true;
  const words = plainMention(as, place);
  return value.evidence.some((piece) => isCitation(piece) && standsIn(piece.cite.en, words));
}

function wordsFor({ id, as }: NamingYaml, one: Case): string {
  const place = one.findPlace(id)?.value;
  return isRestated(as) && place ? `“${plainMention(as, place)}”` : mentionText(as);
}

function repeated(claim: ClaimEntry): Problem[] {
  const ids = namingsOf(claim).map(({ naming }) => naming.id);
  return namingsOf(claim)
    .filter(({ naming }, index) => ids.indexOf(naming.id) < index)
    .map(({ naming, path }) => problem("place-repeated", claim.at(...path, "id"), `“${naming.id}”`));
}

function withinProblems(claim: ClaimEntry, one: Case): Problem[] {
  const { within, places } = claim.value.where;
  const around = within ? one.findPlace(within.id)?.value : undefined;
  if (!around) return [];
  if (around.kind !== "region") {
    return [
      problem("within-not-region", claim.at("where", "within", "id"), `${around.id} is a ${around.kind}`),
    ];
  }
  return places.flatMap(({ id }, index) => {
    const place = one.findPlace(id)?.value;
    const iso = place ? isoOf(place) : null;
    if (!place || iso === null || iso === around.iso || !one.regions.byIso.has(iso)) return [];
    return [
      problem(
        "not-within",
        claim.at("where", "places", index, "id"),
        `${id} lies in ${iso}, ${around.id} is ${around.iso}`,
      ),
    ];
  });
}
