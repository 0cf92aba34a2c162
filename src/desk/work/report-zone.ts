import type { DraftWindow } from "../../draft/drafts";
import { zoneIn } from "../../draft/read/window-clock";
import type { WorkReport } from "./work";

/** The clocks that an editor chooses from. */
export const zonesOffered = ["Europe/Kyiv", "Europe/Moscow", "Etc/UTC"] as const;

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
    claims
      .flatMap(({ draft: { places, within } }) => (within ? [...places, within] : places))
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
