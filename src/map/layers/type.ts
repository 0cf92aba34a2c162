/**
 * Our typeface under names that MapLibre understands: it passes a name on as a CSS family, unquoted, so that a
 * digit in it ("Source Sans 3") would void the font; and it reads the weight out of the name.
 * `fonts.css` declares each.
 */
export const regular = ["Skyclaims Sans"];
export const semibold = ["Skyclaims Sans Semibold"];
export const italic = ["Skyclaims Sans Italic"];
