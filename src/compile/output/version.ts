import { sha256 } from "./hash";

/** The version of what is published: the hash of every file's name and text, in this order, without the version in them. */
export const versionOf = (files: readonly (readonly [name: string, text: string])[]): string =>
  sha256(files.map(([name, text]) => `${name}\0${text}\0`).join("")).slice(0, 12);
