import type { FactNames } from "../../domain/archive/facts";
import type { Told } from "../../domain/archive/manifest";
import type { PageLanguage } from "../../domain/language";
import { happened, where } from "../derive/summary";
import type { PlaceYaml } from "../full-form";
import type { Terms } from "../reading/terms";
import type { TableClaim } from "../tables/claim-table";
import { toldPlace } from "./archive-places";

/** An event and what is counted of it, as claims have them together. */
export type Said = { event: string; unit: string | null };

export const saidIn = (claims: Iterable<TableClaim>): readonly Said[] => {
  const said = new Map<string, Said>();
  for (const { event, figure, unit: counted } of claims) {
    const unit = figure ? counted : null;
    said.set(`${event} ${unit ?? "-"}`, { event, unit });
  }
  return [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
};

/** What the compiler would tell of claims, in parts: the same sentences, put together where they are read. */
export function toldWords(
  said: readonly Said[],
  { wheres, places: ids }: FactNames,
  places: ReadonlyMap<string, PlaceYaml>,
  terms: Terms,
  language: PageLanguage,
): Told {
  const told = wheres.map((where) =>
    where.flatMap((number) => {
      const place = places.get(ids[number] ?? "");
      return place ? [toldPlace(place)] : [];
    }),
  );
  const ends = (how: "over" | "in") => told.map((all) => where(language, how, all, undefined));
  const sentence = ({ event, unit }: Said, isOne: boolean) =>
    happened(terms, event, unit ?? undefined, isOne, language);
  return {
    summaries: Object.fromEntries(
      said.map((one) => [`${one.event} ${one.unit ?? "-"}`, [sentence(one, true), sentence(one, false)]]),
    ),
    how: Object.fromEntries(said.map(({ event }) => [event, terms.findEvent(event)?.place ?? "in"])),
    over: ends("over"),
    in: ends("in"),
  };
}
