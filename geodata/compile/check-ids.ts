import { unattributed } from "../../src/domain/source";
import { type Case, namingsOf, resolutionOf } from "./case";
import type { ClaimEntry, Entry, EntryKind } from "./entries";
import { suggestion } from "./nearest";
import { markText, type Problem, problem } from "./problem";

/** Every id is given once, and every id that is used is given. */
export function checkIds(one: Case): Problem[] {
  const { reports, claims, sources, places } = one.entries;
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
        unknown(one, "place", end, one.findPlace(end), idsOf(places), at("between", index)),
      ),
      ...place.named.flatMap((named, index) =>
        named.in
          ? unknown(
              one,
              "report",
              named.in,
              one.findReport(named.in),
              reports.map(({ id }) => id),
              at("named", index, "in"),
            )
          : [],
      ),
    ]),
  ];
}

function unknownIn({ value: claim, at, reportId }: ClaimEntry, one: Case): Problem[] {
  const { sources, places, claims } = one.entries;
  return [
    ...(claim.source === null
      ? []
      : unknown(one, "source", claim.source, one.findSource(claim.source), idsOf(sources), at("source"))),
    ...(claim.part_of
      ? unknown(one, "claim", claim.part_of, one.findClaim(claim.part_of), idsOf(claims), at("part_of"))
      : []),
    ...namingsOf({ value: claim, at, reportId }).flatMap(({ naming, path }) => {
      const place = one.findPlace(naming.id);
      if (!place) return unknown(one, "place", naming.id, place, idsOf(places), at(...path, "id"));
      if (resolutionOf(place.value, naming.as, reportId)) return [];
      const said = place.value.named
        .map((named) => `“${named.as}”${named.in ? ` in ${named.in}` : ""}`)
        .join(", ");
      return [
        problem(
          "mention-unresolved",
          at(...path, "as"),
          `“${naming.as}” for ${naming.id}, which has ${said}`,
        ),
      ];
    }),
  ];
}

function unknown(
  one: Case,
  what: EntryKind,
  id: string,
  found: unknown,
  known: readonly string[],
  mark: ReturnType<ClaimEntry["at"]>,
): Problem[] {
  if (found || one.entries.refused.has(id) || one.entries.unread.has(what)) return [];
  return [problem("unknown-id", mark, `no ${what} “${id}”${suggestion(id, known)}`)];
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
