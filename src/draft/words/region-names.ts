import { regionRows } from "./regions";

const adjective = /^(?:ая|ой|ую|ою|ие|их|им|ими|ий|ого|ому|ом|ые|ый|ой|а|ої|ій|у|і|е|ім|ими)$/u;
const noun =
  /^(?:|а|я|у|ю|и|ы|і|ї|ь|ой|ою|ей|ею|єю|е|є|ом|ем|ии|ию|ией|ии|ія|ії|ію|ією|й|я|ья|ья|ье|ью|ьем|ів|ов|ем|ём|ам|ами|ах|ю|ні|ню|нею|ня|не|ней|еві|ові)$/u;

type Stem = { iso: string; isAdjective: boolean };

const stems = new Map<string, Stem[]>();
const english = new Map<string, string[]>();
for (const [iso, en, ru, uk, nicknames] of regionRows) {
  for (const name of en.split("|")) {
    const key = name.toLowerCase();
    const known = english.get(key) ?? [];
    if (!known.includes(iso)) english.set(key, [...known, iso]);
  }
  for (const form of [
    ...ru.split("|"),
    ...uk.split("|"),
    ...nicknames
      .split("|")
      .filter(Boolean)
      .map((nick) => `=${nick}`),
  ]) {
    const isAdjective = !form.startsWith("=");
    const stem = form.replace(/^=/, "");
    const known = stems.get(stem) ?? [];
    if (!known.some((one) => one.iso === iso)) stems.set(stem, [...known, { iso, isAdjective }]);
  }
}

/** Which regions a folded name may mean, in any case: «калужской», “kaluga”. Mostly one. */
export function regionsNamed(name: string): readonly string[] {
  const plain = name
    .replace(/ (?:oblast|region|province|krai|republic|territory)s?$/u, "")
    .replace(/^(?:the |republic of |республик\p{L}* )/u, "");
  const inEnglish = english.get(name) ?? english.get(plain);
  if (inEnglish) return inEnglish;
  const two = /^(\p{L}+?)(?:ая|ой|ую|ою|а|ої|ій|у) (\p{L}+)$/u.exec(plain);
  if (two) return regionsNamed1(`${two[1]} ${two[2]}`);
  return regionsNamed1(plain);
}

function regionsNamed1(name: string): readonly string[] {
  for (let cut = 0; cut <= 4 && cut < name.length - 1; cut++) {
    const found = stems.get(cut === 0 ? name : name.slice(0, -cut));
    const ending = name.slice(name.length - cut);
    const fit = found?.filter(({ isAdjective }) => (isAdjective ? adjective : noun).test(ending));
    if (fit && fit.length > 0) return fit.map(({ iso }) => iso);
  }
  return [];
}
