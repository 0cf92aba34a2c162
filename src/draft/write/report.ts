import type { Draft, Drafted, DraftFigure, DraftPlace } from "../drafts";
import { latinName } from "../words/latin";
import { questionsOf } from "./questions";

/** Who may be named in a report's file: an id, with the names that go by it. */
export type KnownSource = { id: string; names: readonly string[] };

export type ReportSetting = {
  id: string;
  url: string | null;
  /** ISO 8601 calendar date. */
  published: string | null;
  /** ISO 8601 calendar date. */
  entered: string;
  sources: readonly KnownSource[];
  /** What a claim may say happened, and what a figure may count. */
  events: readonly string[];
  units: readonly string[];
};

/** A draft that a report's file has no word for stands in it as a remark. */
type Entry = { draft: Draft; index: number; lines: string[] };

/** A report's file in the short form, with what a person has to decide as remarks in place. */
export function reportText(drafted: Drafted, setting: ReportSetting): string {
  const { drafts, unread } = drafted;
  const entries = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => draft.role !== "part" || draft.total === null)
    .map(({ draft, index }): Entry => ({ draft, index, lines: claimLines(draft, index, drafted, setting) }));
  const head = [
    "# yaml-language-server: $schema=../schema/report.schema.json",
    "# Drafted from the text. Answer each question (“# ?”), take its line away, and run npm run geodata.",
    ...(setting.url ? [`url: ${setting.url}`] : []),
    setting.published
      ? `published: ${quoted(setting.published)}`
      : "published: null # ? when was it published?",
    `language: ${drafted.language}`,
    `entered: ${quoted(setting.entered)}`,
  ];
  const claims =
    entries.length > 0
      ? ["claims:", ...entries.flatMap((entry) => [...entryLines(entry, setting), ""])]
      : ["claims: []", ""];
  const left = unread.map(({ words }) => `#   ${oneLine(words)}`);
  const remarks =
    left.length > 0
      ? ["# Left unread: sentences that may hold a claim, and gave no draft.", ...left, ""]
      : [];
  return [...head, ...claims, ...remarks].join("\n");
}

function entryLines({ draft, lines }: Entry, { events, units }: ReportSetting): string[] {
  const isKnown =
    events.includes(draft.event) &&
    (draft.figure === null || draft.unit === null || units.includes(draft.unit));
  const questions = questionsOf(draft).map((question) => `  # ? ${question}`);
  if (isKnown) return [...questions, ...lines];
  const why = `  # ? no word for ${draft.unit && draft.figure ? `“${draft.unit}” in ` : ""}“${draft.event}” here: left as a remark`;
  return [why, ...questions, ...lines.map((line) => `  # ${line.slice(2)}`)];
}

function claimLines(draft: Draft, index: number, drafted: Drafted, setting: ReportSetting): string[] {
  const { drafts, language } = drafted;
  const source = sourceOf(draft, language, setting);
  const parts = drafts.filter(({ role, total }) => role === "part" && total === index);
  const hasSubset = drafts.some(({ role, total }) => role === "subset" && total === index);
  const lines = [
    ...(hasSubset ? [`id: ${claimId(setting, index)}`] : []),
    `source: ${source.id ?? "null"}${source.remark}`,
    `event: ${draft.event}`,
    ...(draft.figure ? [`figure: ${figureText(draft.figure, draft.unit)}${hedgeRemark(draft.figure)}`] : []),
    ...(draft.role === "subset" && draft.total !== null
      ? [`subset_of: ${claimId(setting, draft.total)}`]
      : []),
    ...whereLines(draft),
    ...(draft.window ? [`window: ${quoted(draft.window.words)}`] : []),
    ...(draft.reservation
      ? [`reservation: { ${draft.reservation.kind}: ${quoted(draft.reservation.words)} }`]
      : []),
    ...evidenceLines(draft),
    ...(parts.length > 0 ? ["parts:", ...parts.flatMap(partLines)] : []),
  ];
  return lines.map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`));
}

/** The quote; with the words that hold its places or parts, where these stand elsewhere. */
const evidenceLines = ({ quote, further }: Draft): string[] =>
  further.length === 0
    ? [`quote: ${quoted(quote)}`]
    : [
        "evidence:",
        ...[quote, ...further.map(({ words }) => words)].map((words) => `  - quote: ${quoted(words)}`),
      ];

const partLines = (part: Draft): string[] => [
  ...questionsOf(part).map((question) => `  # ? ${question}`),
  `  - quote: ${quoted(part.quote)}`,
  ...(part.figure ? [`    figure: ${figureText(part.figure, part.unit)}${hedgeRemark(part.figure)}`] : []),
  ...whereLines(part).map((line) => `    ${line}`),
];

const claimId = ({ id }: ReportSetting, index: number): string => `${id}-${index + 1}`;

function figureText({ kind, value, high }: DraftFigure, unit: Draft["unit"]): string {
  const counted = unit === null || unit === "uav" ? "" : `, unit: ${unit}`;
  if (kind === "exactly" && counted === "") return String(value);
  const key = {
    exactly: "exactly",
    "at-least": "at_least",
    "more-than": "at_least",
    "at-most": "at_most",
    "less-than": "at_most",
    about: "about",
    between: "between",
  }[kind];
  return `{ ${key}: ${kind === "between" ? `[${value}, ${high}]` : value}${counted} }`;
}

/** “More than 30” is no “at least 30”; a report's file has one word for both. */
const hedgeRemark = ({ kind, words }: DraftFigure): string =>
  kind === "more-than" || kind === "less-than" ? ` # “${oneLine(words)}”` : "";

function whereLines({ places, within }: Draft): string[] {
  if (places.length === 0) return [];
  const named = places.map(namingText);
  if (!within || within.isImplied)
    return [`where: ${named.length === 1 && !places[0]?.isImplied ? named[0] : `[${named.join(", ")}]`}`];
  return ["where:", `  places: [${named.join(", ")}]`, `  within: ${namingText(within)}`];
}

const namingText = ({ words, isImplied }: DraftPlace): string =>
  isImplied ? `{ as: ${quoted(words)}, implied: true }` : quoted(words);

function sourceOf(
  { speaker }: Draft,
  language: Drafted["language"],
  { sources }: ReportSetting,
): { id: string | null; remark: string } {
  if (!speaker) return { id: null, remark: "" };
  const names = [speaker.name, latinName(speaker.name, language), speaker.words].map(plain);
  const found = sources.find((source) =>
    source.names.some((name) => names.some((one) => one === plain(name) || one.endsWith(` ${plain(name)}`))),
  );
  const carried = speaker.isCarried ? "; carried over from another sentence" : "";
  const words = `“${oneLine(speaker.words)}”${carried}`;
  return found
    ? { id: found.id, remark: ` # ${words}` }
    : { id: null, remark: ` # ? ${words}: not in sources.yaml` };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|its) /, "")
    .replaceAll("ё", "е");

/** As YAML and JSON quote it: what is quoted stays as it is, to the letter. */
const quoted = (words: string): string => JSON.stringify(words);

/** A remark ends where its line does. */
const oneLine = (words: string): string => words.replace(/[\p{C}\s]+/gu, " ").trim();
