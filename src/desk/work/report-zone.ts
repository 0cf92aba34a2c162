import type { DraftWindow } from "../../draft/drafts";
import { zoneIn } from "../../draft/read/window-clock";
import type { WorkReport } from "./work";

/** The clocks that an editor chooses from, wherever a report tells of; first and last among those of its places. */
const always = { first: ["Europe/Kyiv", "Europe/Moscow"], last: ["Etc/UTC"] } as const;

/** By ISO 3166-1 of a country of one zone, or 3166-2 of a region by other clocks than its capital’s. */
const zoneOfArea: Readonly<Record<string, string>> = {
  BY: "Europe/Minsk",
  EE: "Europe/Tallinn",
  FI: "Europe/Helsinki",
  LT: "Europe/Vilnius",
  LV: "Europe/Riga",
  MD: "Europe/Chisinau",
  PL: "Europe/Warsaw",
  RO: "Europe/Bucharest",
  "RU-KGD": "Europe/Kaliningrad",
  "RU-AST": "Europe/Astrakhan",
  "RU-SAM": "Europe/Samara",
  "RU-UD": "Europe/Samara",
  "RU-SAR": "Europe/Saratov",
  "RU-ULY": "Europe/Ulyanovsk",
  "RU-BA": "Asia/Yekaterinburg",
  "RU-CHE": "Asia/Yekaterinburg",
  "RU-KGN": "Asia/Yekaterinburg",
  "RU-KHM": "Asia/Yekaterinburg",
  "RU-ORE": "Asia/Yekaterinburg",
  "RU-PER": "Asia/Yekaterinburg",
  "RU-SVE": "Asia/Yekaterinburg",
  "RU-TYU": "Asia/Yekaterinburg",
  "RU-YAN": "Asia/Yekaterinburg",
};

type Placed = {
  claims: readonly { draft: Pick<WorkReport["claims"][number]["draft"], "places" | "within"> }[];
};

/** By whose clocks a report may tell its times: Kyiv’s and Moscow’s, those of the places that it names, and UTC. */
export function zonesOffered({ claims }: Placed): readonly string[] {
  const areas = placesOf(claims).flatMap(({ country, regions }) => [country ?? "", ...regions]);
  const told = areas.flatMap((code) => zoneOfArea[code] ?? zoneOfArea[code.slice(0, 2)] ?? []);
  return [...new Set([...always.first, ...told, ...always.last])];
}

const placesOf = (claims: Placed["claims"]) =>
  claims.flatMap(({ draft: { places, within } }) => (within ? [...places, within] : places));

const zoneOfCountry: Readonly<Record<string, string>> = { UA: "Europe/Kyiv", RU: "Europe/Moscow" };
/** Where something came from, or was bound for, is not where it is told of. */
const elsewhere: ReadonlySet<string> = new Set(["source", "target", "approach"]);

/**
 * By whose clocks a report tells its times. `isOpen`: two are possible, and nobody has said which.
 * `zone`: an IANA name; `null` where nothing speaks for any.
 */
export type ReportZone = { zone: string | null; isOpen: boolean };

/** As the editor has said; or by where it was published, its language, and the places that it tells of. */
export function reportZone(report: Pick<WorkReport, "zone" | "url" | "language" | "claims">): ReportZone {
  const { zone, url, language, claims } = report;
  if (zone !== undefined) return { zone, isOpen: false };
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : "";
  const byHost = /\.(?:ua|укр)$/u.test(host) ? "UA" : /\.(?:ru|su|xn--p1ai)$/u.test(host) ? "RU" : null;
  const spoken = byHost ?? (language === "uk" ? "UA" : null);
  if (spoken) return { zone: zoneOfCountry[spoken] ?? null, isOpen: false };
  const countries = new Set(
    placesOf(claims)
      .filter(({ role }) => !elsewhere.has(role))
      .flatMap(({ country, regions }) => [country, ...regions.map((code) => code.slice(0, 2))])
      .flatMap((code) => (code !== null && code in zoneOfCountry ? code : [])),
  );
  // A Russian text is of either country; of places in Russia alone it is plainly of one.
  if (language === "ru" && countries.size === 0) countries.add("RU");
  const [first, ...others] = countries;
  const likely = language === "ru" && countries.has("RU") ? "RU" : others.length > 0 ? undefined : first;
  const isPlain = countries.size === 1 && (language === "en" || likely === "RU");
  return { zone: zoneOfCountry[likely ?? ""] ?? null, isOpen: !isPlain && tellsTime({ claims }) };
}

const tellsTime = ({ claims }: Pick<WorkReport, "claims">): boolean =>
  claims.some(({ state, draft: { window } }) => state !== "rejected" && window?.clock && !saysZone(window));

/** Whether the words of a time say by whose clocks it is. */
export const saysZone = ({ words }: Pick<DraftWindow, "words">): boolean =>
  zoneIn(words.toLowerCase()) !== null;
