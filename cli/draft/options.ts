import { suggestion } from "../../src/compile/reading/nearest";

/** What was written after a command's name: options with a value, options alone, and the rest. */
export type Options = {
  values: ReadonlyMap<string, string>;
  flags: ReadonlySet<string>;
  rest: readonly string[];
};

/** @returns What is wrong with the words, in a sentence, where something is. */
export function optionsIn(
  words: readonly string[],
  known: { values: readonly string[]; flags: readonly string[] },
): Options | string {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (known.flags.includes(word)) flags.add(word);
    else if (known.values.includes(word)) {
      const value = words[++at];
      if (value === undefined || value.startsWith("--")) return `What follows “${word}”?`;
      if (values.has(word)) return `“${word}” is said twice.`;
      values.set(word, value);
    } else if (word.startsWith("--")) {
      return `There is no “${word}”${suggestion(word, [...known.values, ...known.flags]) || "."}`;
    } else rest.push(word);
  }
  return { values, flags, rest };
}
