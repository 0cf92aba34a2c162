// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import type { ComparedMessages } from "./types";

export const messages = {
  compared: {
    rule: "Figures of two sources for the same place, and times that are not known to be apart. Only what counts the same is held against each other.",
    none: "No two sources give figures for the same place and time.",
    two: (d) => d.one + " and " + d.other,
    pairsOf: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " pair", other: number("en", d.count, 0) + " pairs" }) + ": " + d.reason,
    counted: {
      repeats: "the same figure for the same time",
      compatible: "both can hold: one is hedged, or for some of the other’s hours",
      contradicts: "both cannot hold",
      "not-comparable": "cannot be compared"
    },
    standing: {
      repeats: "The same",
      compatible: "Both can hold",
      contradicts: "Both cannot hold",
      "not-comparable": "Cannot be compared"
    },
    chart: (d) => d.event + ": " + d.unit,
    point: (d) => d.one + ". " + d.other + ". " + d.standing + "." + plural(d.count, 0, en, { one: "", other: " " + number("en", d.count, 0) + " pairs of claims." }),
    table: (d) => "All pairs of figures: " + d.one + ", " + d.other,
    morePairs: (d) => plural(d.count, 0, en, { one: "Show " + number("en", d.count, 0) + " more pair of sources", other: "Show " + number("en", d.count, 0) + " more pairs of sources" }),
    place: "Place",
    how: "How they stand",
    showAll: (d) => plural(d.count, 0, en, { one: "Show the pair", other: "Show all " + number("en", d.count, 0) + " pairs" })
  }
} as ComparedMessages;
