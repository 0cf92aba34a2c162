// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { en } from "@messageformat/runtime/lib/cardinals";
import type { ShareMessages } from "./types";

export const messages = {
  share: {
    title: "Share",
    close: "Close",
    filtered: (d) => "This view is filtered: " + d.shown + " of " + plural(d.all, 0, en, { one: number("en", d.all, 0) + " claim", other: number("en", d.all, 0) + " claims" }) + ".",
    hiddenSources: (d) => "Hidden sources: " + d.names + ".",
    shownSources: (d) => "Sources shown: " + d.names + ".",
    hiddenEvents: (d) => "Hidden: " + d.names + ".",
    hiddenTimes: "Claims for other times are hidden.",
    hiddenUntimed: "Claims without a known time are hidden.",
    link: "Link to this view",
    linkNote: "It opens exactly what you see.",
    copy: "Copy",
    copied: "Copied",
    copyByHand: "Selected: copy it with your keyboard.",
    cite: {
      title: "Cite this view",
      notKept: (d) => "Version " + d.version + " is not kept for good: the citation leads to the newest data.",
      form: "Form",
      forms: {
        plain: "Plain text",
        bibtex: "BibTeX",
        csl: "CSL JSON"
      },
      accessed: "With today’s date as date of access",
      citation: "Citation",
      data: (d) => "Data set, version " + d.version,
      accessedOn: (d) => "(accessed " + d.date + ")"
    },
    embed: "In an article",
    language: "Language",
    theme: "Theme",
    themes: {
      system: "As the reader’s system",
      light: "Light",
      dark: "Dark"
    },
    height: "Height in pixels",
    map: "Map",
    interactive: "Interactive",
    still: "Still picture",
    opens: "What it opens with",
    asFiltered: "The sources and kinds shown now",
    data: "Data",
    pinned: (d) => "As of now, for good (version " + d.version + ")",
    latest: "Always the newest",
    notKept: (d) => "Version " + d.version + " is not kept, so that an article can only show the newest data.",
    snippet: "Code to paste",
    preview: "Preview",
    previewTitle: (d) => "Preview: " + d.title,
    frameTitle: "Map: who says what was shot down where",
    frameTitleOf: (d) => "Map: what is reported of " + d.what,
    frameLink: "Who says what was shot down where: the map, with sources and quotes",
    picture: "Picture",
    pictureNote: (d) => "PNG, " + d.width + " × " + d.height + " pixels, for links and posts. It shows the whole map, without filters.",
    pictureLink: "Open the picture",
    pictureAlt: "Its text for those who cannot see it",
    onPicture: {
      outside: (d) => plural(d.count, 0, en, { one: number("en", d.count, 0) + " more place outside this picture:", other: number("en", d.count, 0) + " more places outside this picture:" }),
      outsideAlt: (d) => "Outside of it: " + d.places,
      moreSources: (d) => plural(d.count, 0, en, { one: "and " + number("en", d.count, 0) + " more source", other: "and " + number("en", d.count, 0) + " more sources" }),
      moreTotals: (d) => plural(d.count, 0, en, { one: "And " + number("en", d.count, 0) + " more figure for all of it.", other: "And " + number("en", d.count, 0) + " more figures for all of it." }),
      reported: (d) => "reports of " + d.days
    },
    downloads: "Take away what is shown",
    downloadsNote: (d) => d.claims + ", data version " + d.version + ". Each file names sources, reports, licence and whom to credit.",
    geojson: "GeoJSON: places and what is said of them",
    csv: "CSV: one row a claim, for spreadsheets",
    jsonld: "JSON-LD: claims and quotes, linked",
    inFrame: "Files can be saved from the full page: a framed map may not save any.",
    fullPage: "Open the full page"
  }
} as ShareMessages;
