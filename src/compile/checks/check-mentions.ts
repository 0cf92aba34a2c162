import { languages } from "../../domain/language";
import { type EvidenceIndex, isoOf, namingsOf } from "../evidence-index";
import { type CountryYaml, isCitation, isQuote, type NamingYaml } from "../full-form";
import { plainMark } from "../mark";
import { type Problem, problem } from "../problem";
import type { ClaimEntry } from "../reading/entries";
import { isRestated, mentionText, plainMention } from "../reading/mention";
import { standsIn } from "../words";

/** A claim's own words name its places, each once; and its places lie where it says. */
export function checkMentions(one: EvidenceIndex): Problem[] {
  return one.entries.claims.flatMap((claim) => [
    ...namingsOf(claim)
      .filter(
        // A claim without evidence is told of already.
        ({ naming }) =>
          naming.implied !== true && claim.value.evidence.length > 0 && !isNamed(claim, naming, one),
      )
      .map(({ naming, path }) => {
        const mark = claim.at(...path, "as");
        const told = problem("mention-not-quoted", mark, wordsFor(naming, one));
        const edits = isRestated(naming.as)
          ? []
          : [{ do: "implied", at: plainMark(mark), from: naming.as } as const];
        return edits.length === 0 ? told : { ...told, choices: [{ choice: "implied", edits }] };
      }),
    ...repeated(claim),
    ...withinProblems(claim, one),
  ]);
}

/** Words of a report stand in a quote of it, and words of ours in what we restate. */
function isNamed({ value }: ClaimEntry, naming: NamingYaml, one: EvidenceIndex): boolean {
  const { as } = naming;
  if (!isRestated(as)) return value.evidence.some((piece) => isQuote(piece) && standsIn(piece.quote, as));
  const place = one.findPlace(naming.id)?.value;
  if (!place) return true;
  return value.evidence.some(
    (piece) =>
      isCitation(piece) &&
      languages.some((language) => standsIn(piece.cite[language] ?? "", plainMention(as, place, language))),
  );
}

function wordsFor({ id, as }: NamingYaml, one: EvidenceIndex): string {
  const place = one.findPlace(id)?.value;
  return isRestated(as) && place ? `“${plainMention(as, place, "en")}”` : mentionText(as);
}

function repeated(claim: ClaimEntry): Problem[] {
  const namings = namingsOf(claim);
  return namings.flatMap(({ naming, path }, index) => {
    const first = namings.findIndex((other) => other.naming.id === naming.id);
    if (first === index) return [];
    // The shorter of two words is the one that may mean another place: “Alpha” beside “the Alpha region”.
    const words = [namings[first]?.naming.as, naming.as]
      .map(mentionText)
      .sort((one, other) => one.length - other.length);
    const told = words[0] === words[1] ? words[0] : words.join(" and ");
    return [problem("place-repeated", claim.at(...path, "id"), `${told}: both are ${naming.id}`)];
  });
}

function withinProblems(claim: ClaimEntry, one: EvidenceIndex): Problem[] {
  const { within, places } = claim.value.where;
  const around = within ? one.findPlace(within.id)?.value : undefined;
  if (!around) return [];
  if (around.kind === "country") return outsideCountry(claim, around, one);
  if (around.kind !== "region") {
    return [
      problem("within-not-region", claim.at("where", "within", "id"), `${around.id} is a ${around.kind}`),
    ];
  }
  const elsewhere = places.flatMap(({ id }, index) => {
    const place = one.findPlace(id)?.value;
    const iso = place ? isoOf(place) : null;
    if (!place || iso === null || iso === around.iso || !one.regions.byIso.has(iso)) return [];
    return [{ id, iso, index }];
  });
  const [first] = elsewhere;
  if (!first) return [];
  // All of them elsewhere: then it is the region that is wrong, and that is said once.
  const isRegionWrong = elsewhere.length === places.length && places.length > 1;
  const mark = isRegionWrong ? claim.at("where", "within") : claim.at("where", "places", first.index, "id");
  const lie = elsewhere.map(({ id, iso }) => `${id} lies in ${iso}`).join(", ");
  return [problem("not-within", mark, `${lie}; ${around.id} is ${around.iso}`)];
}

/** The places that lie in regions of another country. */
function outsideCountry(claim: ClaimEntry, country: CountryYaml, one: EvidenceIndex): Problem[] {
  const elsewhere = claim.value.where.places.flatMap(({ id }, index) => {
    const place = one.findPlace(id)?.value;
    const iso = place ? isoOf(place) : null;
    const own = iso === null ? undefined : one.regions.byIso.get(iso)?.properties.country;
    return own === undefined || own === country.iso ? [] : [{ id, iso, index }];
  });
  return elsewhere.map(({ id, iso, index }) =>
    problem(
      "not-within",
      claim.at("where", "places", index, "id"),
      `${id} lies in ${iso}; ${country.id} is ${country.iso}`,
    ),
  );
}
