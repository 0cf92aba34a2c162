import type { DraftFigure } from "../drafts";
import type { EntryPlace, ReportEntries, ReportEntry } from "./entries";
import { figureWords } from "./figure-words";
import { remark, scalar } from "./scalar";
import { windowYaml } from "./window-yaml";

/** Words of ours in each language, as the compiler takes them. */
type ByLanguage = Readonly<Record<"en" | "ru" | "uk", string>>;

/** What is known of the report beside its text. */
export type ReportHead = {
  language: string;
  url: string | null;
  published: string | null;
  title: string | null;
  /** Left out, or `null`: the check reads it off the address. */
  publisher?: string | null;
  /** Where title and publisher are known from, as far as the text does not say them. */
  knownFrom?: { title?: ByLanguage; publisher?: ByLanguage };
  /** ISO 8601 calendar date. */
  entered: string;
};

/** The file, and for each line of it the entry whose line it is. */
export type PrintedReport = { yaml: string; entryAt: ReadonlyMap<number, ReportEntry> };

export type Asked = {
  /** What is asked of each entry, by its key. */
  asked?: ReadonlyMap<string, readonly string[]>;
  /** Remarks at its end: what was left out, and what is unread. */
  end?: readonly string[];
  /** Whether each claim bears its key as its id, so that it can be known again. */
  isKeyed?: boolean;
};

/** A claim of another report that this one tells, too, in the words of an entry. */
export type RepeatEntry = { of: string; entry: ReportEntry };

/** A report in the short form, with each question as a remark in front of what it is about. */
export function printReport(
  { entries, repeats = [] }: Pick<ReportEntries, "entries"> & { repeats?: readonly RepeatEntry[] },
  { language, url, published, title, publisher = null, knownFrom = {}, entered }: ReportHead,
  { asked = new Map(), end = [], isKeyed = false }: Asked = {},
): PrintedReport {
  const lines: string[] = [
    "# yaml-language-server: $schema=../schema/report.schema.json",
    "# Drafted by rules. What begins with # ? asks for a decision: decide, write it, and remove the line.",
    ...(title === null ? [] : [`title: ${knownYaml(title, knownFrom.title)}`]),
    ...(publisher === null ? [] : [`publisher: ${knownYaml(publisher, knownFrom.publisher)}`]),
    url === null ? "# ? Where is it published? url: https://…" : `url: ${scalar(url)}`,
    published === null
      ? "# ? When was it published? published: 2031-05-30"
      : `published: ${scalar(published)}`,
    `language: ${language}`,
    `entered: ${scalar(entered)}`,
    entries.length === 0 ? "claims: []" : "claims:",
  ];
  const entryAt = new Map<number, ReportEntry>();
  for (const entry of entries) {
    const questions = (one: ReportEntry) => asked.get(one.key) ?? [];
    for (const line of claimLines(entry, questions, isKeyed)) {
      lines.push(line.text);
      entryAt.set(lines.length, line.entry);
    }
  }
  if (repeats.length > 0) lines.push("repeats:");
  for (const line of repeats.flatMap(repeatLines)) {
    lines.push(line.text);
    entryAt.set(lines.length, line.entry);
  }
  lines.push(...end.map((text) => `# ${remark(text)}`));
  return { yaml: `${lines.join("\n")}\n`, entryAt };
}

const knownYaml = (words: string, from: ByLanguage | undefined): string => {
  if (!from) return scalar(words);
  const told = Object.entries(from).map(([language, text = ""]) => `${language}: ${scalar(text)}`);
  return `{ value: ${scalar(words)}, known_from: { ${told.join(", ")} } }`;
};

type Line = { text: string; entry: ReportEntry };

function claimLines(
  entry: ReportEntry,
  questions: (one: ReportEntry) => readonly string[],
  isKeyed: boolean,
): Line[] {
  const asked = (one: ReportEntry, indent: string): Line[] =>
    questions(one).flatMap((question) =>
      question.split("\n").map((text, index) => ({
        text: `${indent}# ${index === 0 ? "? " : "    "}${indentOf(text)}${remark(text)}`,
        entry: one,
      })),
    );
  const notes = notesOf(entry).map((text) => ({ text: `  # ${remark(text)}`, entry }));
  const fields = fieldsOf(entry, isKeyed).map((text, index) => ({
    text: `${index === 0 ? "  - " : "    "}${text}`,
    entry,
  }));
  const parts = entry.parts.flatMap((part): Line[] => [
    ...asked(part, "      "),
    { text: `      - { ${partFields(part, isKeyed).join(", ")} }`, entry: part },
  ]);
  return [
    ...asked(entry, "  "),
    ...notes,
    ...fields,
    ...(parts.length > 0 ? [{ text: "    parts:", entry }] : []),
    ...parts,
  ];
}

/** No fields but the evidence: all else is the other claim's. */
function repeatLines({ of, entry }: RepeatEntry): Line[] {
  const own = [`  - claim: ${of}`, ...evidenceYaml(entry).map((text) => `    ${text}`)];
  const parts = entry.parts.map((part) => ({
    text: `      - { ${partFields(part, false).join(", ")} }`,
    entry: part,
  }));
  return [
    ...own.map((text) => ({ text, entry })),
    ...(parts.length > 0 ? [{ text: "    parts:", entry }] : []),
    ...parts,
  ];
}

/** What is to be copied stands as it will stand. */
const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? "";

function fieldsOf(entry: ReportEntry, isKeyed: boolean): string[] {
  const { draft, key, isReferred, source, event, partOf, subsetOf } = entry;
  const reservation = draft.reservation;
  return [
    ...(isKeyed || isReferred ? [`id: ${key}`] : []),
    `source: ${source ?? "null"}`,
    ...(entry.saidBy === null ? [] : [`said_by: ${scalar(entry.saidBy)}`]),
    `event: ${event}`,
    ...(event === "harm-denied" && draft.denied ? [`denied: [${draft.denied.join(", ")}]`] : []),
    ...figureField(entry),
    ...(partOf === null ? [] : [`part_of: ${partOf}`]),
    ...(subsetOf === null ? [] : [`subset_of: ${subsetOf}`]),
    ...(entry.remainder === null
      ? []
      : [`remainder: { value: ${entry.remainder}, reason: The text gives no parts for the rest. }`]),
    ...whereYaml(entry),
    ...windowYaml(entry.draft),
    ...(reservation ? [`reservation: { ${reservation.kind}: ${scalar(reservation.words)} }`] : []),
    ...evidenceYaml(entry),
  ];
}

/** One quote beside the claim's other fields; of several, a list. */
function evidenceYaml({ quote, before, after, further }: ReportEntry): string[] {
  const own = [
    ...(before === "" ? [] : [`before: ${scalar(before)}`]),
    `quote: ${scalar(quote)}`,
    ...(after === "" ? [] : [`after: ${scalar(after)}`]),
  ];
  if (further.length === 0) return own;
  return [
    "evidence:",
    ...own.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
    ...further.map((words) => `  - quote: ${scalar(words)}`),
  ];
}

function partFields(part: ReportEntry, isKeyed: boolean): string[] {
  const { key, isReferred, before, after, quote, further } = part;
  const own = [
    ...(before === "" ? [] : [`before: ${scalar(before)}`]),
    `quote: ${scalar(quote)}`,
    ...(after === "" ? [] : [`after: ${scalar(after)}`]),
  ];
  const others = further.map((words) => `{ quote: ${scalar(words)} }`);
  return [
    ...(isKeyed || isReferred ? [`id: ${key}`] : []),
    ...figureField(part),
    ...whereYaml(part),
    ...(others.length === 0 ? own : [`evidence: [{ ${own.join(", ")} }, ${others.join(", ")}]`]),
  ];
}

const figureField = ({ draft: { figure }, unit, isUsualUnit }: ReportEntry): string[] => {
  if (!figure) return [];
  const numbers = figureYaml(figure);
  if (!isUsualUnit) return [`figure: { ${numbers}, unit: ${unit} }`];
  return [`figure: ${figure.kind === "exactly" ? figure.value : `{ ${numbers} }`}`];
};

/** “More than ten” is at least ten: the number is the speaker's. */
function figureYaml({ kind, value, high }: DraftFigure): string {
  switch (kind) {
    case "exactly":
      return `exactly: ${value}`;
    case "between":
      return `between: [${value}, ${high ?? value}]`;
    case "about":
      return `about: ${value}`;
    case "at-most":
    case "less-than":
      return `at_most: ${value}`;
    default:
      return `at_least: ${value}`;
  }
}

function whereYaml({ places, within }: ReportEntry): string[] {
  if (places.length === 0)
    return within ? [`where: ${naming(within)}`.replace("where: {", "where: [{").replace(/}$/, "}]")] : [];
  const [first] = places;
  if (within) return [`where: { places: [${places.map(naming).join(", ")}], within: ${naming(within)} }`];
  if (places.length === 1 && first && !first.isImplied && first.id === undefined)
    return [`where: ${scalar(first.words)}`];
  return [`where: [${places.map(naming).join(", ")}]`];
}

function naming({ id, words, isImplied }: EntryPlace): string {
  if (!isImplied && id === undefined) return scalar(words);
  const own = [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(words === "" ? [] : [`as: ${scalar(words)}`]),
    ...(isImplied ? ["implied: true"] : []),
  ];
  return `{ ${own.join(", ")} }`;
}

function notesOf({ draft, parts, saidBy, looseFrom }: ReportEntry): string[] {
  const { speaker, window, isDistributive, figure, within, places } = draft;
  return [
    ...(within?.kind === "district" && places.length > 0
      ? [`In “${within.words}” the text names: ${places.map(({ words }) => words).join(", ")}.`]
      : []),
    // A report's file has one word for both.
    ...(figure?.kind === "more-than" || figure?.kind === "less-than"
      ? [`In the text: “${figure.words}”.`]
      : []),
    ...(saidBy === null ? [] : [`“${saidBy}” is no person and no office: nobody is named who says it.`]),
    ...(looseFrom
      ? [
          `In the text a part of ${figureWords(looseFrom.figure, looseFrom.unit)}, which stands as ${looseFrom.event}, of its own speaker and time; so it is no \`part_of\`.`,
        ]
      : []),
    ...(speaker?.isCarried ? [`The speaker is carried over from another sentence: “${speaker.words}”.`] : []),
    ...(window?.isCarried ? [`The time is carried over from another sentence: “${window.words}”.`] : []),
    ...(window?.clock?.from === "published" ? ["The day is reckoned from the date of publication."] : []),
    ...(isDistributive ? ["One of several places that are said to have so many each."] : []),
    ...(parts.length > 0 ? [`${figureWords(draft.figure, draft.unit)}, in ${parts.length} parts.`] : []),
  ];
}
