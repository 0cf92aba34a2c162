import { unattributed } from "../../domain/claims/source";
import { type EvidenceIndex, namingsOf, resolutionOf } from "../evidence-index";
import { otherWords } from "../fix/fix";
import { tellersOf } from "../full-form";
import { type Testimony, testimonies } from "../output/testimony";
import { markText, type Problem, problem } from "../problem";
import type { ClaimEntry, EntryKind } from "../reading/entries";
import type { Entry } from "../reading/entry";
import { mentionText } from "../reading/mention";
import { suggestionsForFirst } from "../reading/nearest";

/** Every id is given once, and every id that is used is given. */
export function checkIds(given: EvidenceIndex): Problem[] {
  const one: Asked = { ...given, suggest: suggestionsForFirst(100) };
  const { claims, repeats, sources, places } = one.entries;
  return [
    ...takenTwice(sources),
    // Together, because a claim's outline and a place's corridor stand in one file under their ids.
    ...takenTwice([...places, ...claims]),
    ...sources
      .filter(({ value }) => value.id === unattributed)
      .map(({ at }) => problem("reserved-id", at("id"), `“${unattributed}”`)),
    ...claims.flatMap((claim) => unknownIn(claim, one)),
    ...places.flatMap(({ value: place, at }) => [
      ...(place.kind === "stretch" ? place.between : []).flatMap((end, index) =>
        unknown(one, "place", end, one.findPlace(end), () => idsOf(places), at("between", index)),
      ),
      ...place.named.flatMap((named, index) =>
        (["in", "cleared_up_by"] as const).flatMap((key) =>
          unknownReport(one, named[key], at("named", index, key)),
        ),
      ),
    ]),
    ...testimonies(one.entries).flatMap((testimony) => viaIn(testimony, one)),
    ...repeats.flatMap(({ value: { claim }, at }) =>
      unknown(one, "claim", claim, one.findClaim(claim), () => idsOf(claims), at("claim")),
    ),
  ];
}

/** Who tells a claim of another's is entered, and is another. */
function viaIn({ claimId, evidence, at }: Testimony, one: Asked): Problem[] {
  const source = one.findClaim(claimId)?.value.source;
  return evidence.flatMap((piece, index) =>
    tellersOf(piece).flatMap((via, step, tellers) => {
      const mark = typeof piece.via === "string" ? at(index, "via") : at(index, "via", step);
      // Whoever says what they said themselves, by however many others, says it.
      if (via === source || tellers.indexOf(via) < step) return [problem("via-itself", mark, `“${via}”`)];
      return unknown(one, "source", via, one.findSource(via), () => idsOf(one.entries.sources), mark);
    }),
  );
}

type Asked = EvidenceIndex & { suggest: ReturnType<typeof suggestionsForFirst> };

function unknownIn({ value: claim, at, reportId }: ClaimEntry, one: Asked): Problem[] {
  const { sources, places, claims } = one.entries;
  return [
    ...(claim.source === null
      ? []
      : unknown(
          one,
          "source",
          claim.source,
          one.findSource(claim.source),
          () => idsOf(sources),
          at("source"),
        )),
    ...(claim.source !== null && claim.said_by !== undefined
      ? [problem("said-by-named", at("said_by"), `“${claim.said_by}”, beside ${claim.source}`)]
      : []),
    ...(claim.subset_of
      ? unknown(
          one,
          "claim",
          claim.subset_of,
          one.findClaim(claim.subset_of),
          () => idsOf(claims),
          at("subset_of"),
        )
      : []),
    ...(claim.part_of
      ? unknown(one, "claim", claim.part_of, one.findClaim(claim.part_of), () => idsOf(claims), at("part_of"))
      : []),
    ...(claim.corrections ?? []).flatMap((correction, index) =>
      correction.kind === "superseded"
        ? unknown(
            one,
            "claim",
            correction.by,
            one.findClaim(correction.by),
            () => idsOf(claims),
            at("corrections", index, "by"),
          )
        : [],
    ),
    ...(typeof claim.window === "object"
      ? unknownReport(one, claim.window?.clock?.known_from, at("window", "clock", "known_from"))
      : []),
    ...namingsOf({ value: claim, at, reportId }).flatMap(({ naming, path }) => {
      const place = one.findPlace(naming.id);
      if (!place) return unknown(one, "place", naming.id, place, () => idsOf(places), at(...path, "id"));
      if (resolutionOf(place.value, naming.as, reportId)) return [];
      const said = place.value.named
        .map((named) => `${mentionText(named.as)}${named.in ? ` in ${named.in}` : ""}`)
        .join(", ");
      return [
        problem(
          "mention-unresolved",
          at(...path, "as"),
          `${mentionText(naming.as)} for ${naming.id}, which has ${said}`,
        ),
      ];
    }),
  ];
}

function unknownReport(
  one: Asked,
  id: string | null | undefined,
  mark: ReturnType<ClaimEntry["at"]>,
): Problem[] {
  const known = () => one.entries.reports.map((report) => report.id);
  return id ? unknown(one, "report", id, one.findReport(id), known, mark) : [];
}

function unknown(
  one: Asked,
  what: EntryKind,
  id: string,
  found: unknown,
  known: () => readonly string[],
  mark: ReturnType<ClaimEntry["at"]>,
): Problem[] {
  if (found || one.entries.refused.has(id) || one.entries.unread.has(what)) return [];
  const meant = one.suggest(id, known);
  const told = problem("unknown-id", mark, `no ${what} “${id}”${meant.text}`);
  return [
    meant.word === undefined
      ? told
      : { ...told, choices: [{ choice: meant.word, ...otherWords(mark, id, meant.word) }] },
  ];
}

const idsOf = (entries: readonly Entry<{ id: string }>[]): string[] => entries.map(({ value }) => value.id);

function takenTwice(entries: readonly Entry<{ id: string }>[]): Problem[] {
  const first = new Map<string, Entry<{ id: string }>>();
  return entries.flatMap((entry) => {
    const taken = first.get(entry.value.id);
    if (!taken) {
      first.set(entry.value.id, entry);
      return [];
    }
    return [problem("duplicate-id", entry.at("id"), `“${entry.value.id}” is at ${markText(taken.at("id"))}`)];
  });
}
