import { gzipSync, strToU8 } from "fflate";

/** The same text, the same bytes: no time is written. */
export const gzipped = (text: string): Uint8Array => gzipSync(strToU8(text), { mtime: 0, level: 9 });

export function base64(bytes: Uint8Array): string {
  let letters = "";
  // In pieces: so many arguments at once are too many for a call.
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}
