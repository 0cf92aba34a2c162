import type { Ground } from "../../compile/derive/ground";
import { readingOf } from "../../compile/derive/place-readings";
import type { GazetteerPlace } from "../../compile/places/gazetteer";
import type { Region } from "../../compile/places/regions";
import type { Span } from "../../draft/drafts";
import { month } from "../../draft/words/calendar";
import { regionAgain } from "../../draft/words/geography";
import { englishKinds } from "../../gazetteer/region-forms";
import { reportOfClaim } from "../work/act";
import type { Work } from "../work/work";

/** «Альфа. 15 мая. ВЕСТНИК –», “ALPHA, May 15 (Lantern) –”: where it was written, not what it tells of. */
const dateline =
  /^[ \t]*\p{Lu}[\p{L} -]{1,30}[.,](?=[^\n]{0,60}(?:\d|\p{Lu}{3}))[^\n]{0,60}?\s[-–—]\s|^[ \t]*\p{Lu}{3,}[\p{Lu} ]*(?:\([^)\n]*\))?\s+[-–—]\s/gmu;

const dated = new RegExp(`\\d{1,2}\\.? ${month}|${month} \\d{1,2}`, "u");

/** A line of a report that begins with a place and holds a dash tells of it, where it has no day and no name in capitals. */
const withoutDatelines = (text: string): string =>
  text.replace(dateline, (line) =>
    dated.test(line.toLowerCase()) || /^[ \t]*\p{Lu}{3}/u.test(line) ? "" : line,
  );

export const draftOf = (work: Work, claim: string | null) =>
  work.reports.flatMap(({ claims }) => claims).find(({ id }) => id === claim)?.draft;

/** The regions that the claim's sentence names; or the report, where no claim is meant. */
export function regionsNamed(
  work: Work,
  claim: string | null,
  mentionsIn: (text: string) => readonly { iso: string }[],
): ReadonlySet<string> {
  const report = work.reports.find(({ id }) => claim !== null && id === reportOfClaim(work, claim));
  const own = draftOf(work, claim);
  if (!report || !own) return new Set();
  // From a line's beginning on: what stands in the middle of one is no dateline.
  const from = report.text.lastIndexOf("\n", Math.max(0, own.start - 400)) + 1;
  const around = withoutDatelines(report.text.slice(from, own.end + 400));
  return new Set([...(own.within?.regions ?? []), ...mentionsIn(around).map(({ iso }) => iso)]);
}

/** So many regions are offered where the text tells of several. */
const most = 3;

/** Where a sentence ends. One too many, after “Gov.” say, and less is offered than might be. */
const sentenceEnd = /[.!?…]["”»’)\]]*\s+(?=["“«„(]?\p{Lu})|\n/gu;

/** The sentences of a claim's own words. */
function sentencesOf(text: string, { start, end }: Span): string {
  const ends = [...text.matchAll(sentenceEnd)].map((found) => found.index + found[0].length);
  return text.slice(ends.findLast((at) => at <= start) ?? 0, ends.find((at) => at >= end) ?? text.length);
}

/** The regions in which a place that no gazetteer has may be: those of the claim's own sentence, or the one that stands near it. */
function regionsTold(
  work: Work,
  claim: string | null,
  named: ReadonlySet<string>,
  { regionWords }: Ground,
): readonly string[] {
  const draft = draftOf(work, claim);
  if (draft?.within && draft.within.regions.length > 0) return draft.within.regions;
  const report = work.reports.find(({ id }) => claim !== null && id === reportOfClaim(work, claim));
  const own =
    report && draft
      ? regionWords.mentionsIn(withoutDatelines(sentencesOf(report.text, draft))).map(({ iso }) => iso)
      : [];
  if (own.length > 0) return [...new Set(own)];
  return named.size === 1 ? [...named] : [];
}

/**
 * The regions that the text tells of, where no place of the name lies in any of them: what is not in the gazetteer is as near
 * as that, and not at a namesake in another region. Of one of several places it is none: the region is around all of them.
 */
export function holding(
  towns: readonly GazetteerPlace[],
  areas: readonly Region[],
  work: Work,
  claim: string | null,
  named: ReadonlySet<string>,
  ground: Ground,
): readonly Region[] {
  const draft = draftOf(work, claim);
  if (draft && draft.places.length > 1) return [];
  const { byIso } = ground.regions;
  const told = regionsTold(work, claim, named, ground).flatMap((iso) => byIso.get(iso) ?? []);
  const isHeld = told.some(({ properties }) => towns.some(({ admin1 }) => admin1 === properties.admin1));
  return areas.length === 0 && !isHeld ? told.slice(0, most) : [];
}

/** Of “the region” that stands beside a town, the regions that it may be: that in which the town lies, or that called after it. */
export function regionsBeside(
  words: string,
  work: Work,
  claim: string | null,
  ground: Ground,
): readonly Region[] {
  if (!regionAgain.test(words.toLowerCase())) return [];
  const places = work.reports
    .flatMap(({ claims }) => claims)
    .flatMap(({ id, draft }) => (id === claim ? draft.places : []));
  const found = places.flatMap(({ words: said, isAgain }) => {
    if (isAgain) return [];
    const reading = readingOf(said, [], ground);
    const city = "iso" in reading ? ground.regions.byIso.get(reading.iso) : undefined;
    const after = city ? ground.regions.own.filter((area) => cityOf(area, ground).area === city) : [];
    const towns = reading.kind === "town" ? [reading.town] : townsIn(reading);
    return [...after, ...towns.flatMap(({ admin1 }) => ground.regions.byAdmin1.get(admin1) ?? [])];
  });
  return [...new Set(found)];
}

/** The city that a region is called after: where that is a region of its own, as such, or else the largest town of the name. */
export function cityOf({ properties }: Region, ground: Ground): { area?: Region; town?: GazetteerPlace } {
  const { iso, name } = properties;
  const bare = (name.en ?? "").replace(englishKinds, "");
  if (bare === name.en || bare === "") return {};
  const own = ground.regions.byIso.get(ground.regionWords.find(bare)?.iso ?? "");
  if (own && own.properties.iso !== iso && cityIn(own, ground)) return { area: own };
  const [town] = [...ground.townWords.find(bare)].sort((a, b) => b.population - a.population);
  return town ? { town } : {};
}

/** Of a region that is a city, and is called by no region's noun: the town of its name that lies in it. */
export function cityIn({ properties: { name, admin1 } }: Region, ground: Ground): GazetteerPlace | undefined {
  if (name.en === undefined || englishKinds.test(name.en)) return undefined;
  return ground.townWords.find(name.en).find((town) => town.admin1 === admin1);
}

export const townsIn = (reading: ReturnType<typeof readingOf>): readonly GazetteerPlace[] => {
  if (reading.kind === "several" || reading.kind === "elsewhere") return reading.towns;
  return reading.kind === "town" || reading.kind === "district" ? reading.bearers : [];
};
