import type { RegionMention } from "../../gazetteer/region-words";
import { isoOf as regionOf } from "../evidence-index";
import type { NamingYaml } from "../full-form";
import type { Mark } from "../problem";
import { problem } from "../problem";
import type { WrittenNaming, WrittenWhere } from "../schema/where-schema";
import { isCited, type ReportContext } from "./context";
import { districtsIn } from "./districts-in";
import { placesIn, withoutCountries } from "./list";
import { readingOf } from "./place-readings";
import { quotedForm } from "./quoted-words";
import { regionBeside } from "./town-or-region";

export type Where = { places: NamingYaml[]; within: NamingYaml | null | undefined };
export type DerivedWhere = Where & { derived: readonly ("where" | "within")[] };

type At = (...path: (string | number)[]) => Mark;

/**
 * @param said The words that say the claim: what its places are read off where none is written, and the region that decides
 *   between namesakes.
 */
export function whereOf(
  written: WrittenWhere | undefined,
  said: readonly string[],
  context: ReportContext,
  at: At,
): DerivedWhere {
  const parts = partsOf(written);
  // Looked for only where something is to be read off: evidence in full form costs no look at the gazetteer.
  const named = lazily(() =>
    said.flatMap((text) => context.ground.regionWords.mentionsIn(text).map(wordsIn(text))),
  );
  const within =
    parts.within === undefined || parts.within === null
      ? parts.within
      : namingOf(parts.within, () => [], context, at("where", "within"));
  const around = within ? isoOf(within.id, context) : null;
  const isos = () => (around ? [around] : [...new Set(named().map(({ iso }) => iso))]);
  const places = parts.places.map((naming, index) =>
    placeNaming(
      naming,
      { isos, around, said },
      context,
      at("where", "places", index),
      sharing(named, said, context),
    ),
  );
  if (written === undefined) return readWhere(said, isos, context, at("where"));
  const read = within === undefined ? withinOf(places, named, context, at("where")) : undefined;
  return { places, within: read ?? within, derived: read ? ["within"] : [] };
}

function partsOf(written: WrittenWhere | undefined): {
  places: readonly WrittenNaming[];
  within: WrittenNaming | null | undefined;
} {
  if (written === undefined) return { places: [], within: undefined };
  if (typeof written === "string") return { places: [written], within: undefined };
  if (Array.isArray(written)) return { places: written, within: undefined };
  const { places, within } = written as Extract<WrittenWhere, { places: unknown }>;
  return { places, within };
}

/** The towns that the words name, in the region that they name; or the regions, where they name no town. */
function readWhere(
  said: readonly string[],
  isos: () => readonly string[],
  context: ReportContext,
  mark: Mark,
): DerivedWhere {
  const mentioned = withoutCountries(said.flatMap((text) => placesIn(text, context.ground)));
  const unique = mentioned.filter(
    ({ words }, index) => mentioned.findIndex((other) => other.words === words) === index,
  );
  const towns = unique.filter(({ isRegion }) => !isRegion);
  const regions = unique.filter(({ isRegion }) => isRegion);
  const chosen = towns.length > 0 ? towns : regions;
  if (chosen.length === 0) {
    context.problems.push(problem("where-missing", mark, "no “where”, and no region or town in its quote"));
    return { places: [{ id: placeholder("where", context) }], within: null, derived: ["where"] };
  }
  const named = () => said.flatMap((text) => context.ground.regionWords.mentionsIn(text).map(wordsIn(text)));
  const places = chosen.map(({ words }) =>
    namingOf(words, isos, context, mark, sharing(named, said, context)),
  );
  const within = towns.length > 0 ? withinOf(places, named, context, mark) : undefined;
  return { places, within, derived: within ? ["where", "within"] : ["where"] };
}

type NamedRegion = { iso: string; words: string; isWide: boolean };

const wordsIn =
  (text: string) =>
  ({ iso, start, end, isWide }: RegionMention): NamedRegion => ({
    iso,
    isWide,
    words: text.slice(start, end),
  });

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The one region that the words name and all the places lie in. */
function withinOf(
  places: readonly NamingYaml[],
  named: () => readonly NamedRegion[],
  context: ReportContext,
  mark: Mark,
): NamingYaml | undefined {
  const isos = places.map(({ id }) => {
    const place = context.places.find(id);
    return place && place.kind !== "region" ? regionOf(place) : null;
  });
  const [iso] = isos;
  if (!iso || isos.some((other) => other !== iso) || isCited(context)) return undefined;
  // Words that an editor has said to be a town name no region around it.
  const regions = named().filter(({ words }) => !places.some(({ as }) => as === words));
  const [only] = regions;
  if (!only || regions.some((other) => other.iso !== iso || other.isWide)) return undefined;
  return namingOf(only.words, () => [], context, mark);
}

/** What words name beside others with which they share a noun: “Bryansk” in “the Bryansk and Kursk regions”. */
type Shared = {
  /** The region that they are. */
  iso?: string | undefined;
  /** The district that they are, with its noun. */
  whole?: string | undefined;
  /** The region that it may be beside the town of its name. */
  orRegion?: string | undefined;
};

const sharing =
  (named: () => readonly NamedRegion[], said: readonly string[], context: ReportContext) =>
  (words: string): Shared => ({
    orRegion: regionBeside(words, said, context),
    iso: named().find((region) => !region.isWide && region.words === words)?.iso,
    whole: said.flatMap(districtsIn).find((district) => district.words === words)?.whole,
  });

type Bearing = { isos: () => readonly string[]; around: string | null; said: readonly string[] };

/**
 * One of the places that are written. Where the region that is written around it has none of its name, and another has one, it
 * is the region that is wrong: told once for all of them, by whoever looks whether they lie in it.
 */
function placeNaming(
  written: WrittenNaming,
  { isos, around, said }: Bearing,
  context: ReportContext,
  mark: Mark,
  shared: (words: string) => Shared,
): NamingYaml {
  const as = typeof written === "string" ? written : "as" in written ? written.as : undefined;
  // What shares a district's noun is that district, whatever town bears the adjective for a name.
  const words = typeof as === "string" ? (shared(as).whole ?? as) : as;
  const isElsewhere =
    around !== null &&
    typeof words === "string" &&
    readingOf(words, isos(), context.ground).kind === "elsewhere" &&
    readingOf(words, [], context.ground).kind === "town";
  const isPlain = typeof written === "string" && !context.places.has(written) && !isCited(context);
  const own = isPlain ? quotedForm(written, said, isos, context.ground) : written;
  return namingOf(own, isElsewhere ? () => [] : isos, context, mark, shared);
}

/** A place as a claim names it, with its id; what cannot be resolved is a problem, and stands for itself. */
export function namingOf(
  written: WrittenNaming,
  isos: () => readonly string[],
  context: ReportContext,
  mark: Mark,
  sharedBy: (words: string) => Shared = () => ({}),
): NamingYaml {
  const { places, id: reportId } = context;
  const cited = isCited(context);
  const full = typeof written === "string" ? { as: written } : written;
  const { implied } = full;
  const rest = implied === undefined ? {} : { implied };
  const id =
    typeof written === "string" && places.has(written) ? written : "id" in full ? full.id : undefined;
  if (id !== undefined) {
    const as = typeof written === "string" ? undefined : full.as;
    places.name(id, as, { reportId, isCited: cited, isos, mark });
    return { id, ...(as !== undefined && { as }), ...rest };
  }
  const as = full.as;
  const words = typeof as === "string" ? as : as && (as.en ?? as.ru ?? as.uk);
  if (words === undefined) {
    context.problems.push(problem("missing-key", mark, "no “id” and no “as”"));
    return { id: placeholder("place", context), ...rest };
  }
  const found = places.place({
    words,
    reportId,
    isCited: cited,
    isos: isos(),
    isImplied: implied !== undefined,
    ...(!cited && sharedBy(words)),
    mark,
  });
  if ("id" in found) {
    const own = cited && typeof as === "object" ? as : found.as;
    return { id: found.id, ...(own !== undefined && { as: own }), ...rest };
  }
  context.problems.push(found);
  return { id: placeholder(words, context), ...(as !== undefined && { as }), ...rest };
}

/** An id that no place can have: nobody is told that it does not exist. */
function placeholder(words: string, { refused }: ReportContext): string {
  const id = `?${words}`;
  refused.add(id);
  return id;
}

function isoOf(id: string, { places }: ReportContext): string | null {
  const place = places.find(id);
  return place?.kind === "region" || place?.kind === "country" ? place.iso : null;
}
