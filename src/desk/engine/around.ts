import type { Files } from "../../compile/compile";
import type { Ground } from "../../compile/derive/ground";
import { mentionText } from "../../compile/reading/mention";
import { endsOf } from "../../draft/stretch";
import type { ReportEntry } from "../../draft/write/entries";
import type { NewSource } from "../../draft/write/new-source";
import { withParts } from "../../drafted/report-file";
import { marksByVoice } from "../work/voices";
import type { PlaceChoice, Work } from "../work/work";
import { reasonOfSite } from "./called-after";
import type { PlaceEntry } from "./choice-entry";
import { reasonOfDistrict } from "./city-districts";
import { type Around, type ReportPiece, unusedKey } from "./rounds";
import { pathOf, type Site } from "./site";
import { reasonOnSite } from "./site-names";
import { withUnsaid } from "./unsaid-place";
import { holdingFor, mergedText, placesIn, printLines, type WorkPlaces, withChoices } from "./work-places";
import { appendedText, sourcesIn, workSources } from "./work-sources";

type With = { site: Site; work: Work; ground: Ground; newSources: readonly NewSource[] };

/**
 * The work's reports alone, with the sources and places that they use: what its map and its ways out show.
 * @param all its entries, also those that are refused
 */
export function aroundAlone(those: With, all: readonly ReportEntry[]): Around {
  const { site, work, ground, newSources } = those;
  const why = whyChosen(those);
  const marks = marksByVoice(
    work,
    all.flatMap(({ draft: { speaker }, source }) => (speaker ? { name: speaker.name, source } : [])),
  );
  const entered = placesIn(textOf(site, "places.yaml"));
  const speakers = [...sourcesIn(textOf(site, "sources.yaml")), ...site.ofTables];
  return (pieces, unused) => {
    const used = sourcesUsed(pieces);
    const own = speakers.filter(({ id }) => used.has(id));
    const holding = holdingFor(entered, new Set(pieces.map(({ id }) => id)));
    const { entries } = withChoices(holding, choicesUsed(work, pieces, unused), work, ground, why);
    // In the order in which they speak; their marks are those that they first had, whoever comes to speak beside them or goes.
    const order = [...used];
    const sources = [...own, ...workSources(used, own, work, newSources)]
      .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
      .map((source) => {
        const mark = marks.get(source.id);
        return mark === undefined ? source : { ...source, mark };
      });
    return filesOf(site, work, pieces, {
      // A site may do without one.
      ...(site.files.yaml.has(pathOf(site, "site.yaml")) && {
        "site.yaml": textOf(site, "site.yaml").replace(/^front:.*$/m, ""),
      }),
      "vocabulary.yaml": textOf(site, "vocabulary.yaml"),
      "sources.yaml": printLines(sources),
      "places.yaml": printLines(withoutUnused(withUnsaid(entries, pieces), unused)),
    });
  };
}

/** The work's reports among all that the site has: what would be committed. */
export function aroundSite(those: With): Around {
  const { site, work } = those;
  return (pieces, unused) => {
    const merged = mergedFiles(those, pieces, unused);
    const files = filesOf(site, work, pieces, {});
    return {
      ...files,
      lock: site.files.lock,
      yaml: new Map([...site.files.yaml, ...merged]),
    };
  };
}

/** The site's lists of sources and places with what the work adds to them, by path. */
export function mergedFiles(
  those: With,
  pieces: readonly ReportPiece[],
  unused: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const { site, work, ground, newSources } = those;
  const why = whyChosen(those);
  const [placesText, sourcesText] = [textOf(site, "places.yaml"), textOf(site, "sources.yaml")];
  const entered = placesIn(placesText);
  const all = withChoices(entered, choicesUsed(work, pieces, unused), work, ground, why);
  const isNeeded = ({ id }: PlaceEntry, at: number) =>
    at < entered.length || !unused.has(unusedKey({ kind: "unused-place", found: `“${id}”` }));
  const places: WorkPlaces = { ...all, entries: withUnsaid(all.entries, pieces).filter(isNeeded) };
  const [used, listed] = [sourcesUsed(pieces), sourcesIn(sourcesText)];
  // A claim of a report names a source of the list: whom a table alone has entered is put there as they are.
  const ofTables = site.ofTables.filter(({ id }) => used.has(id));
  const more = [...ofTables, ...workSources(used, [...listed, ...ofTables], work, newSources)];
  return new Map([
    [pathOf(site, "sources.yaml"), appendedText(sourcesText, more)],
    [pathOf(site, "places.yaml"), mergedText(placesText, entered, places)],
  ]);
}

/** Why a choice is made where the editor does not say it. */
const whyChosen =
  ({ site, work, ground }: With) =>
  (choice: PlaceChoice) =>
    reasonOnSite(choice, site) ?? reasonOfDistrict(choice, work, ground) ?? reasonOfSite(choice, ground);

const textOf = (site: Site, name: string): string => site.files.yaml.get(pathOf(site, name)) ?? "";

function filesOf(
  site: Site,
  work: Work,
  pieces: readonly ReportPiece[],
  yaml: Readonly<Record<string, string>>,
): Files {
  const ids = new Set(pieces.map(({ id }) => id));
  const reports = work.reports.filter(({ id }) => ids.has(id));
  return {
    ...site.files,
    yaml: new Map(Object.entries(yaml).map(([name, text]) => [pathOf(site, name), text])),
    lock: null,
    texts: new Map(reports.map(({ id, text }) => [id, text])),
  };
}

const allEntries = ({ entries }: ReportPiece): readonly ReportEntry[] => entries.flatMap(withParts);

const sourcesUsed = (pieces: readonly ReportPiece[]): ReadonlySet<string> =>
  new Set(pieces.flatMap(allEntries).flatMap(({ source }) => source ?? []));

/** Those of the choices whose words some claim uses: others would be needless entries. */
function choicesUsed(
  { places }: Work,
  pieces: readonly ReportPiece[],
  unused: ReadonlySet<string>,
): readonly PlaceChoice[] {
  const used = new Set(
    pieces.flatMap((piece) =>
      // What is told again says where by its parts alone.
      [...allEntries(piece), ...piece.repeats.flatMap(({ entry }) => entry.parts)].flatMap((entry) =>
        [...entry.places, ...(entry.within ? [entry.within] : [])]
          .flatMap(({ words }) => [words, ...endsOf(words)])
          .flatMap((words) => [`${piece.id} ${words}`, `${entry.key} ${words}`]),
      ),
    ),
  );
  const needless = [...unused];
  return places.filter(({ words, report, claim }) => {
    // Of one claim alone, its own words use it; unless it is refused itself.
    if (claim !== undefined)
      return (
        used.has(`${claim} ${words}`) &&
        !unused.has(unusedKey({ kind: "unused-naming", found: `“${words}” for it in ${report}` }))
      );
    const itsStart = unusedKey({ kind: "unused-naming", found: `“${words}” for ` });
    // What the site says of these words in all reports may be needless because of the choice.
    const isNeedless = needless.some((key) => key.startsWith(itsStart) && key.endsWith(` in ${report}`));
    return used.has(`${report} ${words}`) && !isNeedless;
  });
}

const withoutUnused = (entries: readonly PlaceEntry[], unused: ReadonlySet<string>): PlaceEntry[] =>
  unused.size === 0
    ? [...entries]
    : entries.flatMap((entry) => {
        if (unused.has(unusedKey({ kind: "unused-place", found: `“${entry.id}”` }))) return [];
        const { named = [], ...rest } = entry;
        const kept = named.filter(({ as, in: report }) => {
          const whose = `${entry.id}${report ? ` in ${report}` : ""}`;
          const found = `${mentionText(as as Parameters<typeof mentionText>[0])} for ${whose}`;
          return !unused.has(unusedKey({ kind: "unused-naming", found }));
        });
        return [kept.length === 0 ? rest : { ...rest, named: kept }];
      });
