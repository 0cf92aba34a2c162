import type { Bits } from "../bits";
import type { Figure } from "../claims/figure";
import type { SourceId, SourceMark } from "../claims/source";
import type { Geometry } from "../places/geometry";
import { entryProperties, type LabelEntry } from "../places/label-entries";
import { type MapFeatures, makingFeatures } from "../places/map-features";
import { isUndrawable, type Place, type PlaceId } from "../places/place";
import type { PlaceMark } from "../places/place-mark";
import { eventSign, figureLabel, termOf, type Vocabulary } from "../vocabulary";
import type { FactNames } from "./facts";
import type { PlaceTallies } from "./period-view";
import type { Tally } from "./tally";

/** Both ends as one figure; one number where they are the same. `null`: nothing could be added. */
export function tallyFigure({ terms, low, high, unit }: Tally, { units }: FactNames): Figure | null {
  const counted = units[unit];
  if (terms === 0 || counted === undefined) return null;
  return low === high
    ? { kind: "exactly", value: high, unit: counted }
    : { kind: "between", low, high, unit: counted };
}

/**
 * A tally as marks and lists bear it: in square brackets, so that nobody takes it for a number that a source gave. They are in
 * every file of our typeface.
 * @param isOpen as `isOpenAbove` has it
 */
export const asTallied = (label: string, isOpen = false): string => `[${label}]${isOpen ? "+" : ""}`;

/** Whether more may have been listed in its reports than is held of them: its high end is no bound of what was reported. */
export const isOpenAbove = ({ terms, breaksOff }: Pick<Tally, "terms" | "breaksOff">): boolean =>
  terms > 0 && breaksOff > 0;

type Words = { vocabulary: Vocabulary; number: Intl.NumberFormat };

/** Of each source and event of a place, what is tallied, largest first within a source. */
function entriesOfTallies(own: readonly Tally[], names: FactNames, words: Words): readonly LabelEntry[] {
  const entries = own
    .toSorted((a, b) => a.source - b.source || b.high - a.high)
    .map((tally) => entryOf(tally, names, words));
  return entries.filter(
    (entry, at) =>
      entry.text !== "" ||
      entries.findIndex(({ sourceId, form }) => sourceId === entry.sourceId && form === entry.form) === at,
  );
}

/** A sum is the same object for as long as its period is shown: what a reader hides makes no words anew. */
function entryOf(tally: Tally, names: FactNames, words: Words): LabelEntry {
  const known = entries.get(tally);
  if (known?.vocabulary === words.vocabulary && known.number === words.number) return known.entry;
  const figure = tallyFigure(tally, names);
  const term = figure ? termOf(words.vocabulary, figure) : undefined;
  // People never stand beside things that are counted.
  const label =
    figure && !term?.isPeople ? asTallied(figureLabel(figure, term, words.number), isOpenAbove(tally)) : "";
  const entry = {
    sourceId: names.sources[tally.source] ?? "",
    form: eventSign(words.vocabulary, names.events[tally.event] ?? ""),
    text: label,
    brief: label,
  };
  const { vocabulary, number } = words;
  entries.set(tally, { vocabulary, number, entry });
  return entry;
}

const entries = new WeakMap<Tally, Words & { entry: LabelEntry }>();

export type DrawnTallies = {
  places: readonly PlaceTallies[];
  placeOf: (id: PlaceId) => Place | undefined;
  names: FactNames;
  geometry: Geometry;
  sources: ReadonlyMap<SourceId, SourceMark>;
  labelOf: (placeId: PlaceId) => string;
} & Words;

/** A mark for each place with tallies: where it is, and nothing of what is said of it. */
export const tallyMarks = ({ places, placeOf, names }: Pick<DrawnTallies, "places" | "placeOf" | "names">) =>
  places.flatMap(({ placeId, own, shared }): PlaceMark[] => {
    const place = placeOf(placeId);
    if (!place || isUndrawable(place.kind)) return [];
    const isUnresolved =
      place.resolutions.length > 0 && place.resolutions.every(({ certainty }) => certainty === "unresolved");
    if (isUnresolved) return [];
    const sources = new Set([...own, ...shared].map(({ source }) => names.sources[source] ?? ""));
    return [
      {
        placeId,
        kind: place.kind,
        mention: null,
        isProbable: false,
        figures: [],
        isPossible: false,
        said: [],
        sourceIds: [...sources],
        shares: [],
        claimIds: [],
      },
    ];
  });

/** What the map draws of tallies, bit by bit: the same places and layers as of claims, and labels that say whose sum it is. */
export function* makingTallyFeatures(drawn: DrawnTallies): Bits<MapFeatures> {
  const { places, names, geometry, sources, labelOf, number } = drawn;
  const tallies = new Map(places.map((place) => [place.placeId, place.own]));
  const features = yield* makingFeatures(tallyMarks(drawn), geometry, ({ placeId, isProbable }) => {
    const own = tallies.get(placeId) ?? [];
    return {
      id: placeId,
      isProbable,
      color: 0,
      label: labelOf(placeId),
      ...entryProperties(entriesOfTallies(own, names, drawn), sources, number),
      weight: own.reduce((most, { high }) => Math.max(most, high), 0),
    };
  });
  return { type: "FeatureCollection", features };
}
