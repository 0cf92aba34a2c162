import { parse, stringify } from "yaml";
import type { NewSource } from "../../draft/write/new-source";
import { isInScriptOf } from "../work/own-script";
import type { Work, WorkSource } from "../work/work";

export type SourceEntry = { id: string; name?: unknown; office?: unknown; kind?: string };

export const sourcesIn = (text: string): readonly SourceEntry[] => {
  const list: unknown = parse(text);
  return Array.isArray(list) ? (list as SourceEntry[]) : [];
};

/**
 * A source of the work as an entry of sources.yaml. Without an office it is told by its name until one is said. What readers
 * of the work's language cannot read is in the language of the text, beside what the editor says it is in theirs.
 */
function sourceEntry(
  { id, name, office, kind, language, here }: WorkSource,
  { writes }: Pick<Work, "writes">,
): SourceEntry {
  const ours = (words: string, own: string | undefined) =>
    language === undefined || isInScriptOf(words, writes)
      ? { [writes]: words }
      : { [language]: words, ...(own && { [writes]: own }) };
  return {
    id,
    ...(name === null || name === "" ? {} : { name: ours(name, here?.name) }),
    office: office === "" ? ours(name ?? id, here?.name) : ours(office, here?.office),
    kind,
  };
}

/** Whoever speaks and is not entered, by what the work says of them; whom nobody has entered by the words alone. */
export function workSources(
  used: ReadonlySet<string>,
  entered: readonly SourceEntry[],
  work: Work,
  unknown: readonly NewSource[],
): SourceEntry[] {
  const known = new Set(entered.map(({ id }) => id));
  const own = work.sources.filter(({ id }) => used.has(id) && !known.has(id));
  const ids = new Set(own.map(({ id }) => id));
  const stubs = unknown.filter(({ id }) => used.has(id) && !known.has(id) && !ids.has(id));
  return [
    ...own.map((source) => sourceEntry(source, work)),
    ...[...new Map(stubs.map((stub) => [stub.id, stub])).values()].map(({ id, words }) =>
      sourceEntry({ id, name: words, office: words, kind: "official" }, work),
    ),
  ];
}

/** The site's own file with more sources at its end. */
export const appendedText = (text: string, more: readonly SourceEntry[]): string =>
  more.length === 0 ? text : `${text.replace(/\n*$/, "\n")}${stringify(more, { lineWidth: 0 })}`;
