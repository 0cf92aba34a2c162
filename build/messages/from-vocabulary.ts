import { parse, parseDocument } from "yaml";
import type { PageLanguage } from "../../src/domain/language";

type Denial = Readonly<Record<string, string>> & { id: string };
type EventTerm = { id: string; denied?: readonly Denial[] } & {
  [language in PageLanguage]?: { denied?: { brief: string } };
};

/**
 * A language's messages, with the words for what a denial says that there was none of: the vocabulary has them, and the desk
 * says the same.
 *
 * @param messages the text of a language's file
 * @param vocabulary the text of `geodata/vocabulary.yaml`
 */
export function withDenials(messages: string, vocabulary: string, language: PageLanguage): string {
  const { events } = parse(vocabulary) as { events: readonly EventTerm[] };
  const term = events.find(({ denied }) => denied !== undefined);
  if (!term?.denied) return messages;
  const document = parseDocument(messages);
  document.setIn(
    ["desk", "deniedKinds"],
    Object.fromEntries(term.denied.map((kind) => [kind.id, kind[language] ?? ""])),
  );
  const brief = term[language]?.denied?.brief;
  if (brief !== undefined) document.setIn(["desk", "denied", "none"], brief.replace("{of}", "{what}"));
  return String(document);
}
