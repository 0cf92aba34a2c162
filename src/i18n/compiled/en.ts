// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import type { Messages } from "./types";

export const messages = {
  title: "Skyclaims",
  tagline: "Who says what was shot down where",
  description: "A map on which every mark, number and quote can be traced to the words of a report and to the one who said them.",
  mapLabel: "Map",
  panelLabel: "Reports",
  panelWidth: "Width of the reports",
  sheet: {
    peek: "Raise the reports to half the screen",
    half: "Raise the reports to the full screen",
    full: "Lower the reports"
  },
  theme: "Theme",
  themes: {
    system: "System",
    light: "Light",
    dark: "Dark"
  },
  languageSwitch: "Language",
  mapCanvas: "Map of reported places. Arrow keys move it, plus and minus zoom.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show everything reported",
  pan: {
    north: "Move north",
    west: "Move west",
    east: "Move east",
    south: "Move south"
  },
  farOff: "Outside of the map",
  farMore: (d) => plural(d.count, 0, en, { one: "and " + number("en", d.count, 0) + " more place", other: "and " + number("en", d.count, 0) + " more places" }),
  placesInView: "Places on the map",
  sourceFigures: (d) => d.figures + ", " + d.source,
  sourcesShown: (d) => d.shown + " of " + plural(d.all, 0, en, { one: number("en", d.all, 0) + " source", other: number("en", d.all, 0) + " sources" }) + " shown",
  skipToMap: "Skip to the map",
  skipToReports: "Skip to the reports",
  attribution: "Show where the map comes from",
  sources: "Sources",
  events: "What is reported",
  places: "Places",
  notOnMap: "Not on the map",
  nothingOffMap: "Everything that is shown is on the map.",
  legend: "How to read the map",
  claimCount: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " claim", other: number("en", d.count, 0) + " claims" }),
  claimsInReports: (d) => d.claims + " in " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " report", other: number("en", d.count, 0) + " reports" }),
  pictureOf: (d) => "Map of what is reported of " + d.places,
  townsTogether: (d) => plural(d.count, 0, en, { one: "one town", "2": "two towns", "3": "three towns", "4": "four towns", "5": "five towns", "6": "six towns", "7": "seven towns", other: number("en", d.count, 0) + " towns" }) + " together",
  placeCount: (d) => plural(d.count, 0, en, { one: "one place", "2": "two places", "3": "three places", "4": "four places", "5": "five places", "6": "six places", "7": "seven places", "8": "eight places", "9": "nine places", other: number("en", d.count, 0) + " places" }) + " together",
  shownCount: (d) => d.shown + " of " + plural(d.all, 0, en, { one: number("en", d.all, 0) + " claim", other: number("en", d.all, 0) + " claims" }) + " shown",
  showEverything: "Show all",
  nothingShown: "No claims are shown: every one is hidden by the filters.",
  nothingHere: "The filters hide every claim about this place.",
  noSuchClaim: "The filters hide this claim.",
  back: "All reports",
  loading: "Loading the reports…",
  loadFailed: {
    unreachable: "The reports could not be fetched.",
    unreadable: "The reports could not be read."
  },
  loadAdvice: "Check the connection, then try again.",
  tryAgain: "Try again",
  scriptMissing: "Part of this page did not arrive or does not work here, so the live map, the filters and the times are missing. All that is reported is below.",
  mapTrouble: {
    unsupported: "The live map cannot be drawn in this browser. This is a still picture of it; its places can be opened.",
    lost: "The live map stopped. This is a still picture of it; reload the page to have it back.",
    incomplete: "Part of the map could not be loaded. What is reported is complete."
  },
  nobodyNamed: "The report names nobody for this.",
  on: (d) => "on " + d.channel,
  noFigure: "No figure given",
  when: "When",
  where: "Where",
  noWindow: "The report does not say when.",
  directQuote: "In the speaker’s own words, as the report quotes them",
  indirectQuote: "In the report’s words, not the speaker’s",
  evidenceNobody: "In the report’s words",
  includedIn: "Included by the source in:",
  readOff: (d) => "Read off by rule: " + d.what + ".",
  readOffPart: {
    figure: "the figure, from the list quoted",
    summary: "our summary, from event and places",
    window: "the days, from the date of publication",
    where: "the places, from the words quoted",
    within: "the region, from the words quoted"
  },
  restated: "The report’s content, in our words:",
  ourTranslation: "Our translation:",
  from: "From",
  candidates: "What was weighed",
  jointly: (d) => plural(d.count, 0, en, { one: "one place", "2": "two places", "3": "three places", "4": "four places", "5": "five places", "6": "six places", "7": "seven places", "8": "eight places", "9": "nine places", other: number("en", d.count, 0) + " places" }) + " together:",
  within: "in",
  understoodFrom: "understood from",
  totalOfParts: "The source breaks this total down:",
  partOfTotal: "Part of a total by the same source:",
  partsAgree: "The parts make up the total.",
  partsLeave: (d) => "The parts do not make up the total; " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " remains", other: number("en", d.count, 0) + " remain" }) + ". " + d.reason,
  whyFigures: (d) => "Why there are " + plural(d.count, 0, en, { "2": "two figures", "3": "three figures", "4": "four figures", "5": "five figures", "6": "six figures", "7": "seven figures", "8": "eight figures", "9": "nine figures", one: "one figure", other: number("en", d.count, 0) + " figures" }),
  sideBySide: "They stand side by side, neither added nor averaged.",
  linkToClaim: "Link to this claim",
  pageTitle: (d) => d.what + " · Skyclaims",
  howKnown: "How this is known",
  address: "Address",
  untitled: "The text bears no title, publisher or date of its own.",
  published: "Published",
  publisher: "Publisher",
  notes: "About this map",
  methodNote: "Skyclaims shows what reports say, by whose word, and no finer than they say it. Every figure is one source’s; nothing is summed over sources. A quote stands in its report exactly, or it is not shown. No claim here has been verified by us.",
  bordersNote: "Borders follow ISO 3166-2, in which Crimea and Sevastopol are Ukraine’s. Control on the ground is not shown.",
  areaNote: "An area shaded means “somewhere in this region”, a dot “somewhere in this town”.",
  credit: "Places: GeoNames (CC BY 4.0). Boundaries: Natural Earth (public domain). Map: MapLibre.",
  licenceNotices: "Licences of the software and the font on this page",
  allClaims: "Every claim, in full",
  aboutPlaces: "About the places",
  printedFrom: "Printed from",
  dataVersion: (d) => "Data version " + d.version,
  legendText: {
    claimed: "Region of which something is reported; each source’s figures in its colour, behind the sign of what it says happened. “64 +3”: the largest figure, and how many more",
    "probable-area": "Region that is probably meant",
    settlement: "Town that a report names: somewhere in it",
    "probable-settlement": "Town that is probably meant",
    joint: "Towns that share one figure, which stands on their outline; the outline is no border",
    stretch: "Somewhere between two places; its width means nothing"
  },
  probablePlace: (d) => d.mention + ", probably " + d.name,
  placeKind: {
    region: "Region",
    settlement: "Town",
    stretch: "Stretch"
  },
  certainty: {
    certain: "Place certain",
    probable: "Place probable",
    unresolved: "Place not known"
  },
  reservation: {
    preliminary: "Preliminary",
    unconfirmed: "Unconfirmed"
  },
  event: {
    interception: "Interception reported",
    debris: "Debris reported",
    harm: "Harm reported",
    "harm-denied": "Harm denied",
    response: "Response reported",
    "command-point": "Command point reported",
    flight: "Flight reported"
  },
  figure: {
    uav: {
      exactly: (d) => plural(d.value, 0, en, { one: number("en", d.value, 0) + " UAV", other: number("en", d.value, 0) + " UAVs" }),
      "at-least": (d) => "at least " + plural(d.value, 0, en, { one: number("en", d.value, 0) + " UAV", other: number("en", d.value, 0) + " UAVs" }),
      "at-most": (d) => "at most " + plural(d.value, 0, en, { one: number("en", d.value, 0) + " UAV", other: number("en", d.value, 0) + " UAVs" }),
      about: (d) => "about " + plural(d.value, 0, en, { one: number("en", d.value, 0) + " UAV", other: number("en", d.value, 0) + " UAVs" }),
      between: (d) => "between " + d.low + " and " + plural(d.high, 0, en, { one: number("en", d.high, 0) + " UAV", other: number("en", d.high, 0) + " UAVs" })
    }
  },
  bearing: {
    around: (d) => plural(d.count, 0, en, { one: "Said of a place in this region.", "2": "Said of two places in this region together.", "3": "Said of three places in this region together.", "4": "Said of four places in this region together.", "5": "Said of five places in this region together.", "6": "Said of six places in this region together.", "7": "Said of seven places in this region together.", "8": "Said of eight places in this region together.", "9": "Said of nine places in this region together.", other: "Said of " + number("en", d.count, 0) + " places in this region together." }),
    joint: (d) => "Said of " + plural(d.count, 0, en, { "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", one: number("en", d.count, 0), other: number("en", d.count, 0) }) + " places together.",
    jointFigure: (d) => "One of " + plural(d.count, 0, en, { "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", one: number("en", d.count, 0), other: number("en", d.count, 0) }) + " places sharing " + d.figure + "; no figure of its own.",
    end: "Said of the stretch of which this is one end; nothing is said of this place itself."
  },
  reason: {
    "may-overlap": "Different sources may have counted the same UAVs, so a sum could count some twice.",
    "windows-differ": (d) => plural(d.count, 0, en, { "2": "They are for different periods.", other: "Not all of them are for the same period." }),
    "window-unknown": "For at least one of them it is not known exactly which period it is for.",
    "events-differ": (d) => plural(d.count, 0, en, { "2": "They count different things.", other: "Not all of them count the same." }),
    "extents-differ": (d) => plural(d.count, 0, en, { "2": "One is for several named places together, the other for the region as a whole.", other: "At least one is for several named places together, at least one for the region as a whole." })
  },
  offMap: {
    total: (d) => "A total. " + plural(d.missing, 0, en, { "0": "All its parts are on the map.", other: d.shown + " of its " + plural(d.all, 0, en, { one: number("en", d.all, 0) + " part", other: number("en", d.all, 0) + " parts" }) + " are on the map." }),
    unresolved: "Its place could not be found."
  },
  zones: {
    moscow: "Moscow time",
    kyiv: "Kyiv time",
    utc: "UTC"
  },
  zoned: (d) => d.time + ", " + d.zone,
  yourTime: (d) => "by your clock " + d.time,
  hoursUnknown: (d) => d.days + ", hours not given",
  nightOf: (d) => "night to " + d.day,
  nightReading: "A night is read here as lying between noon and noon; nobody gives its hours.",
  timeFrom: "as told by",
  timeNotKnown: "Time not known",
  bearsOn: "How it bears on other claims",
  andMore: (d) => plural(d.count, 0, en, { other: "… and " + number("en", d.count, 0) + " more" }),
  relation: {
    "clears-up": "Clears up what is meant in:",
    "cleared-up-by": "What is meant is cleared up by:",
    updates: "Stands in the place of:",
    "updated-by": "Replaced by:",
    repeats: "The same figure for the same time:",
    compatible: "Both can hold:",
    "not-comparable": "Not comparable:",
    contradicts: "Both cannot hold:"
  },
  claimLine: (d) => d.what + ", " + d.source,
  timedClaimLine: (d) => d.what + ", " + d.source + ", " + d.time,
  inference: "Our inference, nobody’s figure",
  inferenceText: "These hours do not overlap, and lie in the time that the other figure is for. Nobody says that both count the same.",
  leftOut: "Left out:",
  leftOutReason: {
    "hours-unknown": "its hours are not known",
    outside: "it is for another time"
  },
  resolvedPlace: (d) => d.mention + ", resolved as " + d.name,
  clearedUpBy: "Cleared up by another report:",
  correctionKind: {
    changed: "Corrected",
    withdrawn: "Withdrawn",
    superseded: "Replaced"
  },
  saidBefore: "Before, it said:",
  noLonger: "No longer stands",
  showInArticle: "Show in the article",
  openFullPage: "Open the full page",
  useLiveMap: "Use the live map",
  gestures: {
    control: "Hold Ctrl and scroll to zoom the map",
    command: "Hold ⌘ and scroll to zoom the map",
    fingers: "Use two fingers to move the map"
  },
  enterFullscreen: "Full screen",
  exitFullscreen: "Leave full screen",
  timeFilter: {
    name: "Time",
    all: "All times",
    from: "From",
    to: "Until",
    back: "One step back",
    forward: "One step forward",
    play: "Play",
    pause: "Pause",
    none: "Of nothing that is shown here is the time known.",
    failed: "The time filter could not be loaded.",
    untimed: "Claims without a known time",
    periods: "As it was said",
    periodsOf: (d) => "As it was said, " + d.day,
    manyPeriods: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " period was named", other: number("en", d.count, 0) + " periods were named" }) + ": choose a shorter time to see them.",
    per: {
      hour: "Claims for each hour, not their figures",
      "four-hours": "Claims for every four hours, not their figures",
      day: "Claims for each day, not their figures",
      week: "Claims for each week, not their figures",
      month: "Claims for each month, not their figures",
      year: "Claims for each year, not their figures"
    },
    hatched: "Somewhere in this time, hours not known",
    mayLieOutside: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " claim may be of another time: its hours are not known.", other: number("en", d.count, 0) + " claims may be of another time: their hours are not known." }),
    surely: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " claim is of this time.", other: number("en", d.count, 0) + " claims are of this time." })
  },
  bySources: (d) => "by " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " source", other: number("en", d.count, 0) + " sources" }),
  byNobody: "by nobody named",
  saidIn: (d) => d.sources + ", in " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " report", other: number("en", d.count, 0) + " reports" }) + ". Reported, not verified.",
  reports: "Reports",
  reportOf: (d) => d.what + ": " + d.report,
  viewSwitch: "View",
  views: {
    map: "Map",
    table: "Table"
  },
  totalInParts: (d) => d.figure + " in " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " part", other: number("en", d.count, 0) + " parts" }),
  whoSays: "Who says what",
  overlap: {
    apart: "For hours that do not overlap.",
    unknown: "Not all hours are known, so these may overlap.",
    overlap: "Some of these are for hours that overlap."
  },
  overlapOf: (d) => d.event + ": " + d.overlap,
  hoursIn: (d) => "Hours: " + d.when + ".",
  hoursByYours: (d) => "Hours: " + d.when + "; " + d.theirs + " is " + d.yours + " by your clock.",
  inReports: (d) => "In " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " report", other: number("en", d.count, 0) + " reports" }) + ", counted once.",
  meantBy: (d) => "“" + d.mention + "” in the report; another report tells which place is meant:",
  wordClearedUp: "cleared up by",
  timedFigure: (d) => d.figure + " (" + d.time + ")",
  asManyAs: (d) => "as many as " + d.source + " gives:",
  partsUnchecked: "Not every figure is exact, so the parts cannot be checked against the total.",
  partsOnMap: "The map shows the parts and not the total, so that nothing stands there twice.",
  partsOffMap: "Of these not on the map, since the place could not be found:",
  remainderOffMap: "What remains has no place of its own, and is not on the map.",
  table: {
    by: "Columns",
    bySources: "Sources",
    byWindows: "Times",
    place: "Place",
    nothing: "nothing said",
    note: "Figures stand side by side, and none are added. A column sorts by the largest single figure in it.",
    sortBy: "Order",
    asGiven: "by region",
    close: "Back to the map",
    inParts: (d) => "in " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " part", other: number("en", d.count, 0) + " parts" })
  },
  skipToTable: "Skip to the table",
  link: {
    title: "Part of this link is not understood.",
    place: (d) => "“" + d.text + "” is no place here.",
    claim: (d) => "There is no claim “" + d.text + "” here.",
    hide: (d) => "“" + d.text + "” is none of the sources: it hides nothing.",
    "hide-events": (d) => "“" + d.text + "” is none of the events: it hides nothing.",
    from: (d) => "The time “" + d.text + "” is not understood: nothing earlier is hidden.",
    to: (d) => "The time “" + d.text + "” is not understood: nothing later is hidden.",
    "from-to": (d) => "The time “" + d.text + "” ends before it begins: no time is chosen.",
    untimed: (d) => "“" + d.text + "” is not understood: claims without a known time are not hidden.",
    data: (d) => "“" + d.text + "” is no version of the data: the newest is shown.",
    view: (d) => "“" + d.text + "” is no view of this page: the map is shown.",
    drop: "Drop it from the address"
  },
  version: {
    waiting: (d) => "Loading the reports as of data version " + d.version + "…",
    failed: {
      unknown: (d) => "Data version " + d.version + " is not kept here.",
      unreachable: (d) => "Data version " + d.version + " could not be fetched.",
      unreadable: (d) => "Data version " + d.version + " could not be read."
    },
    nothingInstead: "Nothing else is shown in its place.",
    showNewestNamed: (d) => "Show the newest data (version " + d.version + ")",
    kept: (d) => "Data version " + d.version + " (of " + d.date + "). There is newer data.",
    showNewest: "Show the newest",
    noScripts: (d) => "Without scripts this page shows its newest data: version " + d.version + "."
  },
  shareButton: "Share",
  correctedClaims: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " claim", other: number("en", d.count, 0) + " claims" }) + " corrected, withdrawn or replaced",
  nothingStands: "No claim about this place stands any more.",
  followCorrections: "Follow the corrections:",
  spanDoubt: {
    "may-lie-outside": "May lie outside the chosen time.",
    "reaches-beyond": "Its hours reach beyond the chosen time."
  },
  correctedFigure: (d) => d.figure + ", corrected",
  correctedLegend: "A figure that was corrected",
  possibleLegend: "May belong to the chosen time, or to another",
  possibleFigure: (d) => d.figure + ", perhaps of another time",
  understood: "understood from the rest of the report"
} as Messages;
