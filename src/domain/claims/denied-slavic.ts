import type { Denied } from "./denied-kinds";

/** Only in forms that are a genitive and nothing else: «повреждения» may be what there is. */
const nouns: readonly (readonly [Denied, RegExp])[] = [
  ["killed", /^(?:погибших|загиблих)$/u],
  ["injured", /^(?:раненых|травмированных|поранених|травмованих)$/u],
  ["casualties", /^(?:пострадавших|постраждалих)$/u],
  ["victims", /^жертв$/u],
  ["damage", /^(?:повреждений|ущерба|пошкоджень|збитків|шкоди)$/u],
  ["destruction", /^(?:разрушений|руйнувань)$/u],
  ["fires", /^(?:возгораний|пожаров|пожара|займань|загорянь|пожеж)$/u],
  ["consequences", /^(?:последствий|наслідків)$/u],
];
const done: readonly (readonly [Denied, RegExp])[] = [
  ["killed", /^(?:погиб|погибли|загинув|загинули)$/u],
  ["injured", /^(?:ранен|ранены|травмирован|травмированы|поранений|поранені|травмований|травмовані)$/u],
  ["casualties", /^(?:пострадал|пострадали|постраждав|постраждали)$/u],
];

const kindIn = (of: typeof nouns, word: string | undefined): Denied | undefined =>
  word === undefined ? undefined : of.find(([, form]) => form.test(word))?.[0];

/** What denies before or after its noun, without its «не». */
const negated =
  /^(?:было|имеется|зафиксировано|допущено|выявлено|произошло|обнаружено|було|зафіксовано|допущено|виявлено|сталося)$/u;
const and = /^(?:и|или|та|і|й|або)$/u;
const none = /^(?:ни|ані|никаких|каких-либо|жодних|человеческих|людських|материальных|материального)$/u;

/** «Нет данных»: it is these that there are none of. */
const news = /^(?:данных|информации|сведений|сообщений|даних|інформації|відомостей|повідомлень)$/u;

/** What may come between a noun and the denial after it. */
const between = /^(?:инфраструктуры|інфраструктури|пока|поки|также|також|тоже|теж|там)$/u;

/** What may stand before such a noun without governing it: of «данных о пострадавших» there is none, and nothing of harm. */
const before =
  /^(?:,|что|що|предварительно|попередньо|также|також|пока|поки|там|тут|здесь|области|районе|городе|селе|регионе|крае|республике|области|області|районі|місті|селі|регіоні|и|а|та|і|й|нет|немає|нема)$/u;

/** What words of Russian and Ukrainian deny. `words`: of one statement, small letters; a comma is a word. */
export function deniedInSlavic(all: readonly string[]): Denied[] {
  const words = all.filter((word) => !none.test(word));
  return words.flatMap((word, at) => {
    if (/^(?:никто|ніхто|люди)$/u.test(word)) return unhurt(words, at + 1);
    if (/^(?:нет|немає|нема)$/u.test(word))
      return [...forward(words, at + 1), ...(news.test(words[at + 1] ?? "") ? [] : backward(words, at - 1))];
    if (word === "не" && negated.test(words[at + 1] ?? ""))
      return [...forward(words, at + 2), ...backward(words, at - 1)];
    if (word === "без") return isWithout(words, at) ? forward(words, at + 1) : [];
    const isAvoided =
      /^(?:избежать|уникнути)$/u.test(word) && /^(?:удалось|вдалося)$/u.test(words[at - 1] ?? "");
    return isAvoided && words[at - 2] !== "не" ? [...forward(words, at + 1), ...backward(words, at - 2)] : [];
  });
}

/** «Не обошлось без жертв» says that there were some. */
const isWithout = (words: readonly string[], at: number): boolean =>
  words[at - 1] !== "не" && words[at - 2] !== "не";

/** «никто не погиб и не пострадал». */
function unhurt(words: readonly string[], from: number): Denied[] {
  const found: Denied[] = [];
  for (let at = from; words[at] === "не"; ) {
    at++;
    if (/^(?:был|были|був|були)$/u.test(words[at] ?? "")) at++;
    const kind = kindIn(done, words[at]);
    if (!kind) break;
    found.push(kind);
    at++;
    if (words[at] === ",") at++;
    if (and.test(words[at] ?? "")) at++;
  }
  return found;
}

/** The list right after: «без пострадавших и разрушений». */
function forward(words: readonly string[], from: number): Denied[] {
  const found: Denied[] = [];
  for (let at = from, isSure = true; ; ) {
    const kind = kindIn(nouns, words[at]);
    const next = words[at + 1];
    if (!kind || (next !== undefined && narrows(kind, next))) return found;
    const goesOn = next === "," || and.test(next ?? "");
    // «нет раненых, погибших двое»: of a list only where it ends, or goes on.
    if (!isSure && next !== undefined && !goesOn) return found;
    found.push(kind);
    if (!goesOn) return found;
    at += 2;
    isSure = next !== ",";
    if (next === "," && and.test(words[at] ?? "")) at++;
  }
}

/** «пострадавших зданий», «жертв среди детей». */
const narrows = (kind: Denied, next: string): boolean =>
  /^(?:среди|серед|из|кроме|крім)$/u.test(next) ||
  (["killed", "injured", "casualties"].includes(kind) && /(?:ов|ев|ей|ий|ів)$/u.test(next));

/** The list right before: «пострадавших и разрушений нет». */
function backward(words: readonly string[], to: number): Denied[] {
  let at = skipped(words, to);
  // From the last to the first, parted where a comma stands.
  const parts: Denied[][] = [[]];
  for (;;) {
    const kind = kindIn(nouns, words[at]);
    if (!kind) return [];
    parts.at(-1)?.push(kind);
    const joint = words[at - 1];
    const isJoint = joint === "," || (joint !== undefined && and.test(joint));
    const further = skipped(words, at - 2);
    if (!isJoint || !kindIn(nouns, words[further])) break;
    if (joint === ",") parts.push([]);
    at = further;
  }
  const first = words[at - 1];
  if (first === undefined || before.test(first)) return parts.flat();
  // «Двое пострадавших, разрушений нет»: of what stands before the comma there may have been some.
  return parts.length > 1 && !/^(?:о|об|про)$/u.test(first) ? (parts[0] ?? []) : [];
}

/** Back over «инфраструктуры», «на земле». */
function skipped(words: readonly string[], from: number): number {
  let at = from;
  for (;;) {
    if (between.test(words[at] ?? "")) at--;
    else if (words[at] === "земле" && words[at - 1] === "на") at -= 2;
    else return at;
  }
}
