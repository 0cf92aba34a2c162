/**
 * Everything the interface says, in English. Neutral by rule: what a source claims is "reported", "said", never
 * stated. Quotes and our summaries of claims are data, not messages.
 */
import type { EventKind, Reservation } from "../domain/claim";
import type { Reason } from "../domain/comparison";
import type { Figure, Unit } from "../domain/figure";
import type { Certainty, PlaceKind } from "../domain/place";
import type { Bearing, OffMap } from "../domain/place-claims";

export const language = "en";
export const number = new Intl.NumberFormat(language);
const plurals = new Intl.PluralRules(language);
const list = new Intl.ListFormat(language, { type: "conjunction" });
const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Small numbers as words, as running text has them. */
const spelled = (count: number) =>
  ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][count] ??
  number.format(count);

const plural = (count: number, one: string, other: string) => (plurals.select(count) === "one" ? one : other);
const counted = (count: number, one: string, other: string) =>
  `${number.format(count)} ${plural(count, one, other)}`;

/** "a, b, and c" */
export const listed = (words: readonly string[]) => list.format(words);
/** An ISO 8601 calendar date in words. */
export const dateText = (iso: string) => date.format(new Date(`${iso}T00:00:00Z`));

const unitText: Record<Unit, (count: number) => string> = {
  uav: (count) => plural(count, "UAV", "UAVs"),
};

/** A figure in words, its hedge and its unit included: "at least 1,200 UAVs". */
export function figureText(figure: Figure): string {
  if (figure.kind === "between") {
    return `between ${number.format(figure.low)} and ${number.format(figure.high)} ${unitText[figure.unit](figure.high)}`;
  }
  const hedge = { exactly: "", "at-least": "at least ", "at-most": "at most ", about: "about " }[figure.kind];
  return `${hedge}${number.format(figure.value)} ${unitText[figure.unit](figure.value)}`;
}

export const eventText: Record<EventKind, string> = {
  interception: "Interception reported",
  debris: "Debris reported",
  harm: "Harm reported",
  "harm-denied": "Harm denied",
  response: "Response reported",
  "command-point": "Command point reported",
};

export const reservationText: Record<Reservation["kind"], string> = {
  preliminary: "Preliminary",
  unconfirmed: "Unconfirmed",
};

export const certaintyText: Record<Certainty, string> = {
  certain: "Place certain",
  probable: "Place probable",
  unresolved: "Place not known",
};

export const placeKindText: Record<PlaceKind, string> = {
  region: "Region",
  settlement: "Town",
  stretch: "Stretch",
};

/** For a label or a heading: a report's "the Moscow region" begins with a capital there. */
export const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

/** A place whose name is not certain bears the report's word and ours: "Yernov, probably Yukhnov". */
export const placeTitle = (name: string, mention: string | null) =>
  mention === null ? name : `${mention}, probably ${name}`;

/** How a claim bears on the place whose page it is on, where that is not plain. */
export const bearingText: Record<
  Bearing,
  ((claim: { figure: string | null; places: number }) => string) | null
> = {
  own: null,
  around: ({ places }) =>
    places > 1
      ? `Said of ${spelled(places)} places in this region together.`
      : "Said of a place in this region.",
  joint: ({ figure, places }) =>
    figure === null
      ? `Said of ${spelled(places)} places together.`
      : `One of ${spelled(places)} places sharing ${figure}; no figure of its own.`,
  end: () => "Said of the stretch of which this is one end; nothing is said of this place itself.",
};

export const reasonText: Record<Reason, string> = {
  "may-overlap": "Different sources may have counted the same UAVs, so a sum could count some twice.",
  "windows-differ": "They are for different periods, and the report does not say how those periods overlap.",
  "window-unknown": "For at least one of them the report gives no period.",
  "extents-differ": "One is for several named places together, the other for the region as a whole.",
};

export const offMapText: Record<OffMap["reason"], string> = {
  total: "A total: its parts are on the map.",
  unresolved: "Its place could not be found.",
};

export const m = {
  title: "Skyclaims",
  tagline: "Who says what was shot down where",
  mapLabel: "Map",
  panelLabel: "Reports",
  panelWidth: "Width of the reports",
  /** What the sheet's button does at each of its heights. */
  sheet: {
    peek: "Raise the reports to half the screen",
    half: "Raise the reports to the full screen",
    full: "Lower the reports",
  },
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
  mapCanvas: "Map of reported places. Arrow keys move it, plus and minus zoom.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show everything reported",
  pan: { north: "Move north", west: "Move west", east: "Move east", south: "Move south" },
  placesInView: "Places on the map",
  sourceFigures: (source: string, figures: readonly string[]) => `${listed(figures)}, ${source}`,
  sourcesShown: (shown: number, all: number) =>
    `${number.format(shown)} of ${counted(all, "source", "sources")} shown`,
  skipToMap: "Skip to the map",
  skipToReports: "Skip to the reports",
  attribution: "Show where the map comes from",
  sources: "Sources",
  events: "What is reported",
  places: "Places",
  notOnMap: "Not on the map",
  nothingOffMap: "Everything that is shown is on the map.",
  legend: "How to read the map",
  claimCount: (count: number) => counted(count, "claim", "claims"),
  placeCount: (count: number) => `${spelled(count)} ${plural(count, "place", "places")} together`,
  shownCount: (shown: number, all: number) =>
    shown === all
      ? counted(all, "claim", "claims")
      : `${number.format(shown)} of ${counted(all, "claim", "claims")} shown`,
  showEverything: "Show all",
  nothingShown: "No claims are shown: every one is hidden by the filters.",
  nothingHere: "The filters hide every claim about this place.",
  noSuchClaim: "The filters hide this claim.",
  back: "All reports",
  loading: "Loading the reports…",
  loadFailed: {
    unreachable: "The reports could not be fetched.",
    unreadable: "The reports could not be read.",
  },
  loadAdvice: "Check the connection, then try again.",
  tryAgain: "Try again",
  mapTrouble: {
    unsupported:
      "The live map cannot be drawn in this browser. This is a still picture of it; its places can be opened.",
    lost: "The live map stopped. This is a still picture of it; reload the page to have it back.",
    incomplete: "Part of the map could not be loaded. What is reported is complete.",
  },
  unattributed: "Unattributed",
  nobodyNamed: "The report names nobody for this.",
  on: (channel: string) => `on ${channel}`,
  noFigure: "No figure given",
  when: "When",
  where: "Where",
  noWindow: "The report does not say when.",
  directQuote: "In the speaker’s own words, as the report quotes them",
  indirectQuote: "In the report’s words, not the speaker’s",
  evidenceNobody: "In the report’s words",
  restated: "The report’s content, in our words:",
  ourTranslation: "Our translation:",
  from: "From",
  candidates: "What was weighed",
  jointly: (count: number) => `${spelled(count)} places together:`,
  within: "in",
  understoodFrom: "understood from",
  totalOfParts: "The source breaks this total down:",
  partOfTotal: "Part of a total by the same source:",
  partOver: (figure: string, places: readonly string[]) => `${figure}, ${listed(places)}`,
  partsAgree: "The parts make up the total.",
  partsLeave: (reason: string) => `The parts do not make up the total: ${reason}`,
  whyFigures: (count: number) => `Why there are ${spelled(count)} figures`,
  sideBySide: "They stand side by side, neither added nor averaged.",
  linkToClaim: "Link to this claim",
  pageTitle: (what: string) => `${what} · Skyclaims`,
  howKnown: "How this is known",
  address: "Address",
  untitled: "The text bears no title, publisher or date of its own.",
  published: "Published",
  publisher: "Publisher",
  notes: "About this map",
  methodNote:
    "Skyclaims shows what reports say, by whose word, and no finer than they say it. Every figure is one source’s; nothing is summed over sources. A quote stands in its report exactly, or it is not shown. No claim here has been verified by us.",
  bordersNote:
    "Borders follow ISO 3166-2, in which Crimea and Sevastopol are Ukraine’s. Control on the ground is not shown.",
  areaNote: "An area shaded means “somewhere in this region”, a dot “somewhere in this town”.",
  credit: "Places: GeoNames (CC BY 4.0). Boundaries: Natural Earth (public domain). Map: MapLibre.",
  allClaims: "Every claim, in full",
  aboutPlaces: "About the places",
  printedFrom: "Printed from",
  dataVersion: (version: string) => `Data version ${version}`,
  legendText: {
    claimed: "Region of which something is reported; figures in each source’s colour and shape",
    "probable-area": "Region that is probably meant",
    settlement: "Town that a report names: somewhere in it",
    "probable-settlement": "Town that is probably meant",
    joint: "Towns that share one figure; the outline is no border",
    stretch: "Somewhere between two places; its width means nothing",
  },
} as const;
