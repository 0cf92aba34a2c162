import type { Declining } from "./cases";
import { plainPhrase, plainWord } from "./plain-words";
import { englishForms, englishKinds, formsIn } from "./region-forms";
import { regionRows } from "./region-rows";

type Tables = {
  /** Whole names, in every case. */
  whole: ReadonlyMap<string, readonly string[]>;
  /** English names without the word for their kind. */
  bare: ReadonlyMap<string, readonly string[]>;
  /** The beginnings of adjectives and of nouns, before what changes in them. */
  adjectives: ReadonlyMap<string, readonly string[]>;
  nouns: ReadonlyMap<string, readonly string[]>;
};

/** English words that name a region only with “region” or “oblast” behind them. */
const neverBare: ReadonlySet<string> = new Set(["jewish", "maritime", "dnipro"]);

const adjectiveEnding = /^(?:ая|ой|ую|ою|ие|их|им|ими|ий|ого|ому|ом|ые|ый|а|ої|ій|у|і|е|ім)$/u;
const nounEnding =
  /^(?:а|я|у|ю|и|ы|і|ї|ь|ой|ою|ей|ею|єю|е|є|ом|ем|ии|ию|ией|ія|ії|ію|ією|й|ья|ье|ью|ьем|ові|еві)$/u;

/**
 * Which regions words may name where nothing else says that they are a region's: «калужской», “Kursk”, «Киевщине».
 * Mostly one. Whether the region is meant, or the town of its name, is not told by the name.
 */
export function regionsNamed(name: string): readonly string[] {
  tables ??= tablesOf();
  const plain = plainPhrase(name);
  const whole = tables.whole.get(plain);
  if (whole) return whole;
  const own = plain.replace(/ (?:oblast|region|province|krai|republic|territory)s?$/u, "");
  const without = own.replace(/^(?:republic of|республик\p{L}*) /u, "");
  return tables.whole.get(without) ?? tables.bare.get(without) ?? slavicNamed(without);
}

let tables: Tables | undefined;

function slavicNamed(plain: string): readonly string[] {
  const { adjectives, nouns } = tables ?? tablesOf();
  for (let cut = 1; cut <= 4 && cut < plain.length - 1; cut++) {
    const stem = plain.slice(0, -cut);
    const ending = plain.slice(-cut);
    const isos =
      (adjectiveEnding.test(ending) ? adjectives.get(stem) : undefined) ??
      (nounEnding.test(ending) ? nouns.get(stem) : undefined);
    if (isos) return isos;
  }
  return [];
}

function tablesOf(): Tables {
  const whole = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  const adjectives = new Map<string, string[]>();
  const nouns = new Map<string, string[]>();
  for (const [iso, en, ru, uk] of regionRows) {
    const [official = "", ...others] = en.split("|");
    const alone = others.filter((name) => name.startsWith("=")).map((name) => name.slice(1));
    const bases = others.filter((name) => !name.startsWith("="));
    for (const name of [...englishForms(official, bases), ...alone]) enter(whole, plainPhrase(name), iso);
    for (const name of [official.replace(englishKinds, ""), ...bases]) {
      if (!neverBare.has(plainPhrase(name))) enter(bare, plainPhrase(name), iso);
    }
    for (const [names, language] of [
      [ru, "ru"],
      [uk, "uk"],
    ] as const) {
      for (const name of names.split("|")) enterSlavic(name, language, iso);
    }
  }
  function enterSlavic(name: string, language: Declining, iso: string) {
    for (const form of formsIn(name, language)) enter(whole, plainPhrase(form), iso);
    const adjective =
      /^(\S+?)(?:ая|ий|а) (?:область|край|автономн|республика|республіка|полуостров|півострів)/iu.exec(
        name,
      )?.[1];
    if (adjective) enter(adjectives, plainWord(adjective), iso);
    else if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*[аяеьй]$/u.test(name))
      enter(nouns, plainWord(name.slice(0, -1)), iso);
  }
  // A city that is a region of its own is what its name says.
  for (const name of bare.keys()) {
    const city = whole.get(name);
    if (city) bare.set(name, city);
  }
  return { whole, bare, adjectives, nouns };
}

function enter(table: Map<string, string[]>, name: string, iso: string) {
  const known = table.get(name);
  if (!known) table.set(name, [iso]);
  else if (!known.includes(iso)) known.push(iso);
}
