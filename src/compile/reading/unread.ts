import { type Problem, problem } from "../problem";
import { isUtf8, otherThanUtf8 } from "./encodings";

/** Something else stands where a file, or a folder of files, is wanted. @param is “a fifo” */
export const notAFile = (file: string, is: string): Problem =>
  problem("not-a-file", { file, line: 1, column: 1 }, is);

/** @param why in the system's words */
export const unreadable = (file: string, why: string): Problem =>
  problem("file-unreadable", { file, line: 1, column: 1 }, why);

/** The text that bytes are, or where they are none. */
export function textOfBytes(file: string, bytes: Uint8Array): { text: string } | Problem {
  const is = otherThanUtf8(bytes);
  // UTF-16 without a mark may be UTF-8 by chance, full of NULs.
  if (is !== undefined) return problem("not-utf8", { file, line: 1, column: 1 }, `it is ${is}`);
  try {
    // The byte order mark is kept: a report's text is as long as its file has it.
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const offset = firstBad(bytes);
    const lines = new TextDecoder().decode(bytes.subarray(0, offset)).split("\n");
    const mark = { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return problem("not-utf8", mark, byteName(bytes[offset] ?? 0));
  }
}

/** How many bytes from the start are UTF-8: found by halves, since a decoder does not say where it stopped. */
function firstBad(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8SoFar(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // A letter that was begun and never ended is bad from its first byte on.
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** Whether it is UTF-8, a last letter that is only begun included. */
function isUtf8SoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** “the byte E9, which is “é” in Windows-1252 and “й” in Windows-1251” */
function byteName(byte: number): string {
  const read = (encoding: string) => new TextDecoder(encoding).decode(Uint8Array.of(byte));
  const letters = ["1252", "1251"].map((page) => `“${read(`windows-${page}`)}” in Windows-${page}`);
  const hex = byte.toString(16).toUpperCase().padStart(2, "0");
  return `the byte ${hex}${byte >= 0xa0 ? `, which is ${letters.join(" and ")}` : ""}`;
}
