import { sha256 } from "./hash";

/**
 * The version of what is published: the hash of every file's name and text, in this order, without the version in them.
 * @param hash another way to the same SHA-256, where the machine has a faster one: of years of claims it is tens of megabytes
 */
export const versionOf = (
  files: readonly (readonly [name: string, text: string])[],
  hash: (text: string) => string = sha256,
): string => hash(files.map(([name, text]) => `${name}\0${text}\0`).join("")).slice(0, 12);
