// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import type { SearchMessages } from "./types";

export const messages = {
  search: {
    title: "Search",
    close: "Close",
    field: "Place, source, day or figure",
    hint: "Try a town in any language, “16 December”, “May 2024”, a town and a month, a name; or a figure of what is shown.",
    results: "Found",
    places: "Places",
    days: "Days",
    sources: "Sources",
    claims: "Claims",
    claimsAndMore: (d) => "Claims, and " + plural(d.count, 0, en, { one: number("en", d.count, 0) + " more", other: number("en", d.count, 0) + " more" }) + ": add a word to find fewer",
    archive: "In the archive of years",
    showAlone: "show alone",
    noReport: "no report of this day is held",
    noClaim: "reports of this day are held, but no claim is of it",
    found: (d) => plural(d.count, 0, en, { "0": "Nothing found", one: number("en", d.count, 0) + " result", other: number("en", d.count, 0) + " results" })
  }
} as SearchMessages;
