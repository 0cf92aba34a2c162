import { m } from "../../../i18n/desk-words";
import { language, number } from "../../../i18n/messages";
import type { PlaceCandidate } from "../../engine/place-candidate";

export const countryName = (code: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
};

/** A place that words may mean, as told apart from others: “Alpha, Westmark Oblast, Latvia, town, 3,000 people”. */
export const candidateName = ({ name, region, country, kind, population }: PlaceCandidate): string =>
  [
    name,
    region,
    countryName(country),
    m.desk.candidates.kinds[kind],
    population > 0 ? m.desk.candidates.population({ count: number.format(population) }) : null,
  ]
    .filter(Boolean)
    .join(", ");

/** What speaks for or against a place: some reasons name a region, others stand for themselves. */
export function speaksText({ kind, words }: PlaceCandidate["speaks"][number]): string {
  const says = m.desk.candidates.speaks[kind];
  return typeof says === "string" ? says : says({ words });
}
