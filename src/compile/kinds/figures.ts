import type { Kinds } from "./kinds-of";

// Of times, figures, totals and their parts.

export const times = {
  "bad-time": {
    says: "This is not a time of the calendar and the clock.",
    remedy: "Write 2031-05-30T08:00, as clocks in the zone show it, or only the day: 2031-05-30.",
  },
  "date-implausible": {
    says: "A date lies after one that it cannot lie after.",
    remedy:
      "Correct either: what is reported began before it was published, was published before it was entered, and entered today at the latest.",
  },
  "bad-zone": {
    says: "No time zone is known by this name.",
    remedy: "Use its IANA name, such as Europe/Moscow.",
  },
  "clock-empty": {
    says: "A clock is given that tells neither a beginning nor an end.",
    remedy: "Give one of them, or leave the clock out.",
  },
  "clock-night": {
    says: "A night lies between a day and the next.",
    remedy: "Give the two days as start and end, without hours; or leave `part` out.",
  },
  "clock-precision": {
    says: "One end of a window is told to the minute, the other to the day.",
    remedy: "Tell both as finely as the coarser of them.",
  },
  "clock-order": {
    says: "A window ends before it begins.",
    remedy: "Correct either end.",
  },
  "known-from-itself": {
    says: "A time is said to be known from another report, and that is the claim’s own.",
    remedy: "Leave `known_from` out, or name the other report.",
  },
} as const satisfies Kinds;

export const figures = {
  "figure-not-quoted": {
    says: "The figure’s number stands in none of a report’s evidence for it.",
    remedy: "Correct the number, or give the words that say it; another number is a claim of its own.",
  },
  "figure-apart": {
    says: "The figure’s number stands in its quote, but counts something else there.",
    remedy: "Correct the figure or its unit, or quote the words that count it.",
  },
  "event-apart": {
    says: "What is said to have happened stands in none of the words quoted.",
    remedy: "Correct the event, or quote the words that tell of it.",
  },
  "figure-unit": {
    says: "What happened is not counted in this unit.",
    remedy: "Correct the event or the unit, or remove the figure.",
  },
  "unit-missing": {
    says: "It is not said what the figure counts, and what happened has no usual unit.",
    remedy: "Write the figure with its unit: { exactly: 3, unit: … }.",
  },
  "summary-number": {
    says: "The summary gives a number that is not the claim’s figure.",
    remedy: "Take it out: a number is shown only as a figure with its hedge and its evidence.",
  },
} as const satisfies Kinds;

export const totals = {
  "subset-differs": {
    says: "A figure is said to be included in another that cannot hold it.",
    remedy: "It has the other’s source and event, and is no larger. Correct it, or remove `subset_of`.",
  },
  "parts-unread": {
    says: "A list cannot be read as parts of a total.",
    remedy: "Give each part in an entry of its own under `parts`: its figure, its place and its words.",
  },
  "part-without-place": {
    says: "A part is counted that names no place.",
    remedy: "Lengthen the list to the words that name it, or give each part in an entry of its own.",
  },
  "part-differs": {
    says: "A part is not of the same kind as its total.",
    remedy: "A part has its total’s report, source, event, unit and clock. Correct it, or remove `part_of`.",
  },
  "part-without-figure": {
    says: "A total and its parts all need figures.",
    remedy: "Give the figure, or remove `part_of`.",
  },
  "part-cycle": {
    says: "A claim is, by way of others, a part of itself.",
    remedy: "Remove `part_of` from the one that is the total.",
  },
  "part-place": {
    says: "A part is at a place that its total is not about.",
    remedy: "Name the place in the total too, or correct either.",
  },
  "parts-sum": {
    says: "The parts do not make up their total.",
    remedy:
      "Correct the figures; if the source itself leaves a difference, name it in `remainder` with the reason.",
  },
  "remainder-needless": {
    says: "Nothing is left over that a remainder could name.",
    remedy: "Remove `remainder`.",
  },
} as const satisfies Kinds;
