const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** What is no text at all, by the bytes that it begins with. */
const formats: readonly (readonly [begin: readonly number[], is: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a zip archive, as .docx, .odt and .epub are"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office document, as .doc is"],
];

/** What bytes are that are not UTF-8, or are by chance: “UTF-16 …”, “a zip archive”. `undefined` where it cannot be told. */
export function otherThanUtf8(bytes: Uint8Array): string | undefined {
  const format = formats.find(([begin]) => startsWith(bytes, ...begin));
  if (format) return format[1];
  if (startsWith(bytes, 0xff, 0xfe)) return "UTF-16, little end first";
  if (startsWith(bytes, 0xfe, 0xff)) return "UTF-16, big end first";
  return wideWithoutMark(bytes) ?? (isUtf8(bytes) ? undefined : cyrillicOf(bytes));
}

/** Of UTF-16 every other byte is nearly always the same: 0 of Latin letters, 4 of Cyrillic ones. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const some = bytes.subarray(0, 4000);
  if (some.length < 8) return undefined;
  const high = (odd: number) =>
    some.filter((byte, index) => index % 2 === odd && (byte === 0 || byte === 4)).length / (some.length / 2);
  if (!some.includes(0)) return undefined;
  if (high(1) > 0.9) return "UTF-16, little end first, without a mark";
  return high(0) > 0.9 ? "UTF-16, big end first, without a mark" : undefined;
}

/**
 * Of Cyrillic text in one byte a letter, the one that has it in small letters mostly: those of Windows-1251 are capitals in
 * KOI8-R, and the other way round.
 */
function cyrillicOf(bytes: Uint8Array): string | undefined {
  const beyond = bytes.filter((byte) => byte >= 0x80);
  const share = (from: number, to: number) =>
    beyond.filter((byte) => byte >= from && byte <= to).length / beyond.length;
  // A single letter may be anything.
  if (beyond.length < 4) return undefined;
  if (share(0xe0, 0xff) > 0.6) return "Windows-1251";
  return share(0xc0, 0xdf) > 0.6 ? "KOI8-R" : undefined;
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
