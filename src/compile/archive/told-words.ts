import type { FactNames } from "../../domain/archive/facts";
import type { Told } from "../../domain/archive/manifest";
import type { PageLanguage } from "../../domain/language";
import { aimedAt, happened, where } from "../derive/summary";
import type { Ours, PlaceYaml } from "../full-form";
import type { Terms } from "../reading/terms";
import type { ImportedTable } from "../tables/import-table";
import { toldPlace } from "./archive-places";

/** An event and what is counted of it, as claims have them together. */
export type Said = { event: string; unit: string | null };

/** The event of which tables tell what it was aimed at: never a place where anything was seen. */
const launch = "launch";

/**
 * What tables say, each once; and what has to be told with every claim of one source, event and unit, in English, by
 * these three: what only some of them bear is not in it.
 */
export function saidIn(tables: readonly ImportedTable[]): {
  said: readonly Said[];
  remarks: ReadonlyMap<string, string>;
} {
  const groups = new Map<string, { said: Said; remark: string | null }>();
  for (const { claims } of tables)
    for (const { sourceId, event, figure, unit: counted, remark } of claims) {
      const unit = figure ? counted : null;
      const key = `${sourceId} ${event} ${unit ?? "-"}`;
      const group = groups.get(key);
      if (!group) groups.set(key, { said: { event, unit }, remark });
      else if (group.remark !== remark) group.remark = null;
    }
  const said = new Map([...groups.values()].map(({ said: one }) => [`${one.event} ${one.unit ?? "-"}`, one]));
  return {
    said: [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    remarks: new Map([...groups].flatMap(([key, { remark }]) => (remark === null ? [] : [[key, remark]]))),
  };
}

/** Why a total's parts do not make it up. */
export const fewer: Readonly<Record<"breaksOff" | "fewerParts", Ours>> = {
  breaksOff: {
    en: "Only the beginning of the report is held here: its list may go on.",
    ru: "Здесь есть только начало сообщения: его перечень может продолжаться.",
    uk: "Тут є лише початок повідомлення: його перелік може тривати.",
  },
  fewerParts: {
    en: "The table has no further parts of it.",
    ru: "Других слагаемых в таблице нет.",
    uk: "Інших складників у таблиці немає.",
  },
};

/** What the compiler would tell of claims, in parts: the same sentences, put together where they are read. */
export function toldWords(
  said: readonly Said[],
  { wheres, places: ids }: FactNames,
  places: ReadonlyMap<string, PlaceYaml>,
  terms: Terms,
  language: PageLanguage,
): Omit<Told, "remarks" | keyof typeof fewer> {
  const told = wheres.map((where) =>
    where.flatMap((number) => {
      const place = places.get(ids[number] ?? "");
      return place ? [toldPlace(place)] : [];
    }),
  );
  const ends = (how: "over" | "in") => told.map((all) => where(language, how, all, undefined));
  const howOf = (event: string) => (event === launch ? "at" : (terms.findEvent(event)?.place ?? "in"));
  const sentence = ({ event, unit }: Said, isOne: boolean) =>
    happened(terms, event, unit ?? undefined, isOne, language);
  return {
    summaries: Object.fromEntries(
      said.map((one) => [`${one.event} ${one.unit ?? "-"}`, [sentence(one, true), sentence(one, false)]]),
    ),
    how: Object.fromEntries(said.map(({ event }) => [event, howOf(event)])),
    over: ends("over"),
    in: ends("in"),
    at: told.map((all) => aimedAt(language, all)),
  };
}
