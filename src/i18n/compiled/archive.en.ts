// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import type { ArchiveMessages } from "./types";

export const messages = {
  archive: {
    plain: {
      title: "Claims of the archive, by place and month",
      link: "Every claim of the archive, by place and month",
      toMap: "To the map",
      nowhere: "No place named",
      together: "together"
    },
    line: (d) => "The archive holds " + plural(d.claims, 0, en, { one: number("en", d.claims, 0) + " claim", other: number("en", d.claims, 0) + " claims" }) + " of " + d.years + ".",
    lineDay: (d) => "Show " + d.day + " with the archive’s " + plural(d.claims, 0, en, { one: number("en", d.claims, 0) + " claim", other: number("en", d.claims, 0) + " claims" }),
    waiting: "Loading the archive…",
    failed: "The archive could not be loaded.",
    none: "There is no archive here: the first page’s reports are all there is.",
    toFront: "Back to the first page",
    front: "First page",
    period: "Period",
    kinds: {
      day: "Day",
      night: "Night",
      week: "Week",
      month: "Month",
      year: "Year",
      all: "All"
    },
    nightOf: (d) => "night to " + d.day,
    all: "all years",
    before: (d) => "Before: " + d.period,
    after: (d) => "After: " + d.period,
    openCalendar: "Choose a day",
    calendar: (d) => "Calendar: " + d.month,
    monthBefore: (d) => "The month before: " + d.month,
    monthAfter: (d) => "The month after: " + d.month,
    shade: "A column for each source: the darker, the more claims. Never the number that they count.",
    gap: "no report held",
    noClaims: "no claims",
    tallied: "Numbers in brackets are tallied by us from one source’s own figures; never over two sources.",
    heardTally: (d) => d.source + ": " + d.figure + ", " + d.event + ", tallied by us",
    heardClaims: (d) => d.source + ": " + d.claims + " (" + d.what + "), no sum",
    legend: "[12–15]: tallied by us from one source’s figures, from the least to the most that they can add up to",
    nothing: "Nothing of this period is held.",
    nothingHeld: "No report of these days is held: that is a gap, and no zero.",
    noClaimHeld: "Reports of these days are held, but no claim is of them.",
    notTallied: (d) => "Not in these tallies: " + plural(d.claims, 0, en, { one: number("en", d.claims, 0) + " claim", other: number("en", d.claims, 0) + " claims" }) + " of " + plural(d.reports, 0, en, { one: number("en", d.reports, 0) + " report", other: number("en", d.reports, 0) + " reports" }) + " of " + d.days + ".",
    tooManyCompared: (d) => "These are " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " claim", other: number("en", d.count, 0) + " claims" }) + ", more than are compared at once: choose a place, or a shorter time.",
    showThem: "Show them",
    figures: (d) => "tallied from " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " figure", other: number("en", d.count, 0) + " figures" }),
    leftOut: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " left out", other: number("en", d.count, 0) + " left out" }) + ": " + d.reasons,
    leftOutAlike: (d) => "left out: " + d.reasons,
    reasons: {
      "without-figure": (d) => d.count + " without a figure",
      subset: (d) => d.count + " included in others",
      joint: (d) => d.count + " of several places together",
      hedged: (d) => d.count + " hedged",
      reserved: (d) => d.count + " with a reservation",
      untimed: (d) => d.count + " without time"
    },
    within: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " is told once, in a total or by its parts", other: number("en", d.count, 0) + " are told once, in a total or by its parts" }),
    breaksOff: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " is from a report", other: number("en", d.count, 0) + " are from reports" }) + " of which only the beginning is held: more may have been listed",
    noSum: "nothing to add",
    sharedClaims: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " claim of several places together: no figure is this place’s alone", other: number("en", d.count, 0) + " claims of several places together: no figure is this place’s alone" }),
    together: "With other places together",
    nowhere: "Without a place",
    how: "The lower number is the largest sum of figures whose times surely do not overlap; the higher is the sum of all.",
    chart: (d) => d.what + ", by " + d.unit,
    units: {
      day: "day",
      week: "week",
      month: "month"
    },
    bar: (d) => d.period + ": " + d.figure + ", " + plural(d.claims, 0, en, { one: number("en", d.claims, 0) + " claim", other: number("en", d.claims, 0) + " claims" }),
    barNone: (d) => d.period + ": nothing reported in the reports held",
    barGap: (d) => d.period + ": no report held",
    terms: (d) => plural(d.count, 0, en, { one: "The one claim", other: "All " + number("en", d.count, 0) + " claims" }),
    fates: {
      term: "counted",
      within: "told once already",
      fallen: "withdrawn or superseded",
      "without-figure": "no figure",
      subset: "included in another",
      joint: "several places together",
      hedged: "hedged: left out",
      reserved: "reservation: left out",
      untimed: "no time: left out"
    },
    noDay: "day not known",
    table: (d) => "Tallies: " + d.period,
    columns: {
      place: "Place",
      source: "Source",
      event: "Event",
      unit: "Counted",
      low: "At the least",
      high: "At the most",
      figures: "Figures",
      leftOut: "Left out"
    },
    downloads: "These tallies as files",
    csv: "CSV",
    geojson: "GeoJSON",
    claimsCsv: "Every claim of it, one row each: CSV",
    saving: "Saving",
    stop: "Stop",
    saved: "Saved.",
    stopped: "Stopped: nothing was saved.",
    notSaved: "It could not be saved: a part of the archive did not come.",
    licences: "The archive’s data and licences"
  }
} as ArchiveMessages;
