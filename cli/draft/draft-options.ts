import { type Options, optionsIn } from "./options";

/** Which column is what; by the option that names it, and what it is called where none does. */
export const columnOptions = {
  "--text": "text",
  "--posted": "posted_utc",
  "--cut": "is_cut",
  "--post": "post",
  "--address": "url",
};
const values = [
  "--published",
  "--url",
  "--language",
  "--id",
  "--proposal",
  "--out",
  ...Object.keys(columnOptions),
];
const flags = ["--json", "--table", "--prompt"];

/** What was written after `draft`: its options, and the one file; or what is wrong with it. */
export function draftOptions(words: readonly string[]): { options: Options; file: string } | string {
  const options = optionsIn(words, { values, flags });
  if (typeof options === "string") return options;
  const [file, ...surplus] = options.rest;
  return file && surplus.length === 0
    ? { options, file }
    : "Draft from what? One file, or “-” for standard input.";
}
