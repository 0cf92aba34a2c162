/** Words that YAML reads as something else than words. */
const other = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
const isPlain = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’“”«»;–—-]*[\p{L}\p{M}\p{N}.'’”»])?$/u;
const unseen =
  /[\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]|\p{Surrogate}/gu;

/** Text as a YAML scalar that reads back as it, in a block and between brackets: plain where that is safe. */
export function scalar(text: string): string {
  if (isPlain.test(text) && !other.test(text)) return text;
  return JSON.stringify(text).replace(
    unseen,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Text as a remark of one line: nothing in it may end the remark, or be what no file may hold. */
export const remark = (text: string): string => text.replace(/[\p{C}\u2028\u2029\s\ufffd]+/gu, " ").trim();
