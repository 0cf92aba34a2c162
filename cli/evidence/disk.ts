import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/compile/problem";
import { notAFile, textOfBytes, unreadable } from "../../src/compile/reading/unread";

/** What is read of a file: its text; or nothing, and why, unless there is nothing. */
export type Read = { text: string | null; problems: readonly Problem[] };

/**
 * Reads a file as text, whatever stands in its place.
 * @param shownAs its path as messages show it
 */
export function readText(path: string, shownAs: string): Read {
  const failed = (...problems: readonly Problem[]): Read => ({ text: null, problems });
  try {
    const there = statSync(path);
    // Of a fifo, reading would wait for ever.
    if (!there.isFile()) return failed(notAFile(shownAs, `${nameOf(there)}, not a file`));
    const read = textOfBytes(shownAs, readFileSync(path));
    return "text" in read ? { text: read.text, problems: [] } : failed(read);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" && !isLink(path)) return failed();
    return failed(
      code === "ENOENT" ? notAFile(shownAs, "a symbolic link that leads nowhere") : trouble(shownAs, error),
    );
  }
}

/** The line, from 1, in which git left a mark where two changes to a file met; `null`: there is none. */
export function conflictIn(text: string): number | null {
  const at = text.split("\n").findIndex((line) => /^(?:<{7}|={7}|>{7})/.test(line));
  return at === -1 ? null : at + 1;
}

/** What a folder holds; nothing where there is none. */
export function entriesOf(
  folder: string,
  shownAs: string,
): { names: string[]; problems: readonly Problem[] } {
  try {
    return { names: readdirSync(folder).sort(), problems: [] };
  } catch (error) {
    if (codeOf(error) === "ENOENT" && !isLink(folder)) return { names: [], problems: [] };
    return { names: [], problems: [trouble(shownAs, error)] };
  }
}

/** What an entry of a folder is, if not a file: “a symbolic link”. Nothing for a file. */
export function otherThanFile(folder: string, name: string): string | null {
  const there = lstatSync(join(folder, name));
  return there.isFile() ? null : nameOf(there);
}

function nameOf(there: Stats): string {
  if (there.isDirectory()) return "a folder";
  if (there.isSymbolicLink()) return "a symbolic link";
  if (there.isFIFO()) return "a fifo";
  return there.isSocket() ? "a socket" : "a device";
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** What the disk answers, in words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "there is no right to read it",
  EPERM: "there is no right to read it",
  ELOOP: "its links lead round in a circle",
  ENOTDIR: "what its path has for a folder is a file",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "its name is too long",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
};

const trouble = (shownAs: string, error: unknown): Problem =>
  codeOf(error) === "ENOTDIR"
    ? notAFile(shownAs, "a file where a folder is wanted")
    : unreadable(shownAs, reasonOf(error));

/** What a person can mend, and is told in a sentence: no fault of ours, so that where in the code it was is nobody's matter. */
export class Refusal extends Error {}

/** What went wrong in a sentence, with the path from the root; `null` for what is a fault of the code's. */
export function toldOf(error: unknown, root: string): string | null {
  if (error instanceof Refusal) return error.message;
  if (codeOf(error) === "" || !(error instanceof Error) || !("syscall" in error)) return null;
  const path = "path" in error ? String(error.path) : "";
  return `${path.startsWith(root) ? path.slice(root.length).replace(/^\//, "") : path}: ${reasonOf(error)}.`;
}

/** Why the disk did not do what was asked, in a few words. */
export const reasonOf = (error: unknown): string =>
  reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
