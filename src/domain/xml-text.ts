/**
 * Text for a file that is read as XML: control characters, which it cannot hold at all, would make the whole of it
 * unreadable. Those that part words (a vertical tab, a form feed, separators) become blanks; the others are left out.
 */
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
    .replace(/[\u000b\u000c\u001c-\u001f]/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these, too
    .replace(/[\u0000-\u0008\u000e-\u001b\ufffe\uffff]/g, "");
