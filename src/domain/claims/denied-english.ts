import type { Denied } from "./denied-kinds";

const nouns: Readonly<Record<string, Denied>> = {
  ...of("killed", "fatality fatalities death deaths dead killed"),
  ...of("injured", "injury injuries injured wounded"),
  ...of("casualties", "casualty casualties"),
  ...of("victims", "victim victims"),
  ...of("damage", "damage damages"),
  ...of("destruction", "destruction"),
  ...of("fires", "fire fires"),
  ...of("consequences", "consequences"),
};
const done: Readonly<Record<string, Denied>> = {
  ...of("killed", "killed"),
  ...of("injured", "injured wounded hurt"),
};

function of(kind: Denied, words: string): Record<string, Denied> {
  return Object.fromEntries(words.split(" ").map((word) => [word, kind]));
}

/** What may stand between a denial and its noun, and does not narrow it: “no serious damage” is no denial of damage. */
const beside = /^(?:any|reported|human|material|infrastructure|property)$/u;

/** What may follow a noun: “no fire crews”, “no casualties among children” say something else. */
const follows =
  /^(?:,|and|or|nor|to|in|at|on|over|after|from|following|as|due|during|so|yet|either|there|here|was|were|is|are|has|have|had|reported|recorded|registered|caused|occurred|resulted|overnight|today|yesterday|according)$/u;

/** What words of English deny. `words`: of one statement, small letters; a comma is a word. */
export function deniedInEnglish(words: readonly string[]): Denied[] {
  return words.flatMap((word, at) => {
    if (/^(?:no|without|neither|zero)$/u.test(word)) {
      if (words[at - 1] === "not") return [];
      const people = /^(?:one|people|persons)$/u.test(words[at + 1] ?? "");
      return people ? unhurt(words, at + 2) : listed(words, at + 1, nouns);
    }
    if (/^(?:nobody|no-one|none)$/u.test(word)) return unhurt(words, at + 1);
    return word === "not" ? listed(words, notTo(words, at + 1), nouns) : [];
  });
}

/** “not any”, “not been any”, “not cause”: where the list begins; plain “not” denies no noun. */
function notTo(words: readonly string[], at: number): number {
  const next = /^(?:been|caused?)$/u.test(words[at] ?? "") ? at + 1 : at;
  return words[next] === "any" || /^caused?$/u.test(words[at] ?? "") ? next : words.length;
}

/** “nobody was killed or injured”. */
function unhurt(words: readonly string[], from: number): Denied[] {
  let at = from;
  while (/^(?:was|were|is|are|has|have|had|been|reported|reportedly)$/u.test(words[at] ?? "")) at++;
  return listed(words, at, done);
}

/** A list right there: “deaths, injuries or damage”. What a comma or “and” may begin anew is of it only where it must be. */
function listed(words: readonly string[], from: number, of: Readonly<Record<string, Denied>>): Denied[] {
  const sure: Denied[] = [];
  let open: Denied[] = [];
  let joint = "or";
  for (let at = from; ; ) {
    while (beside.test(words[at] ?? "")) at++;
    const kind = of[words[at] ?? ""];
    const next = words[at + 1];
    if (!kind || (next !== undefined && !follows.test(next))) return sure;
    open.push(kind);
    // “no casualties and damage is being assessed”: only at the end is it of the list.
    if (joint === "or" || (joint === "and" && next === undefined)) {
      sure.push(...open);
      open = [];
    }
    at++;
    const isComma = words[at] === ",";
    if (isComma) at++;
    const conjunction = /^(?:and|or|nor)$/u.exec(words[at] ?? "")?.[0];
    if (conjunction) at++;
    if (!isComma && !conjunction) return sure;
    joint = conjunction === "nor" ? "or" : (conjunction ?? ",");
  }
}
