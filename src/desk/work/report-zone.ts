import type { Draft, DraftWindow } from "../../draft/drafts";
import { zoneIn } from "../../draft/read/window-clock";
import { countriesNamed } from "../../draft/words/countries-named";
import type { WorkReport } from "./work";
import { zoneOfArea } from "./zone-of-area";

/** The clocks that an editor chooses from, wherever a report tells of; first and last among those of its places. */
const always = { first: ["Europe/Kyiv", "Europe/Moscow"], last: ["Etc/UTC"] } as const;

type Told<Part extends keyof Draft> = { claims: readonly { draft: Pick<Draft, Part> }[] };

/** By whose clocks a report may tell its times: Kyiv’s and Moscow’s, those of its places and of the countries whose people speak, and UTC. */
export function zonesOffered({ claims }: Told<"places" | "within" | "speaker">): readonly string[] {
  const areas = placesOf(claims).flatMap(({ country, regions }) => [country ?? "", ...regions]);
  const spoken = claims.flatMap(({ draft: { speaker } }) => (speaker ? countriesNamed(speaker.words) : []));
  const told = [...areas, ...spoken].flatMap((code) => zoneOfArea(code) ?? []);
  return [...new Set([...always.first, ...told, ...always.last])];
}

const placesOf = (claims: Told<"places" | "within">["claims"]) =>
  claims.flatMap(({ draft: { places, within } }) => (within ? [...places, within] : places));

/** Whose clocks a report is read by where nobody has said it. */
const readBy: ReadonlySet<string> = new Set(["UA", "RU"]);
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
  if (spoken) return { zone: zoneOfArea(spoken), isOpen: false };
  const countries = new Set(
    placesOf(claims)
      .filter(({ role }) => !elsewhere.has(role))
      .flatMap(({ country, regions }) => [country, ...regions.map((code) => code.slice(0, 2))])
      .flatMap((code) => (code !== null && readBy.has(code) ? code : [])),
  );
  // A Russian text is of either country; of places in Russia alone it is plainly of one.
  if (language === "ru" && countries.size === 0) countries.add("RU");
  const [first, ...others] = countries;
  const likely = language === "ru" && countries.has("RU") ? "RU" : others.length > 0 ? undefined : first;
  const isPlain = countries.size === 1 && (language === "en" || likely === "RU");
  return { zone: zoneOfArea(likely ?? ""), isOpen: !isPlain && tellsTime({ claims }) };
}

const tellsTime = ({ claims }: Pick<WorkReport, "claims">): boolean =>
  claims.some(({ state, draft: { window } }) => state !== "rejected" && window?.clock && !saysZone(window));

/** Whether the words of a time say by whose clocks it is. */
export const saysZone = ({ words }: Pick<DraftWindow, "words">): boolean =>
  zoneIn(words.toLowerCase()) !== null;
