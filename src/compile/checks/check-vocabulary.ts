import type { PageLanguage } from "../../domain/language";
import { signForms } from "../../domain/signs/sign";
import { type Forms, formFor, type Said } from "../../domain/vocabulary";
import type { EvidenceIndex } from "../evidence-index";
import { type Problem, problem } from "../problem";
import type { Entry } from "../reading/entry";
import { suggestion } from "../reading/nearest";
import type { Terms } from "../reading/terms";
import { type EventYaml, genders, type UnitYaml } from "../schema/vocabulary-schema";
import { slotsIn } from "../vocabulary";

/** Whatever the vocabulary lacks for what it has: words in each language of the site, their forms, signs, units. */
export function checkVocabulary({ entries: { terms, site } }: EvidenceIndex): Problem[] {
  return [
    ...twice(terms.events),
    ...twice(terms.units),
    ...signsTaken(terms.events),
    ...terms.events.flatMap((event) => [
      ...unitsOf(event, terms),
      ...languagesLacking(event, site.languages),
      ...site.languages.flatMap((language) => eventWords(event, language, terms)),
    ]),
    ...terms.units.flatMap((unit) => [
      ...kindOf(unit, terms),
      ...languagesLacking(unit, site.languages),
      ...site.languages.flatMap((language) => unitWords(unit, language)),
    ]),
    ...bareUnits(terms.units),
  ];
}

const twice = (entries: readonly Entry<{ id: string }>[]): Problem[] =>
  entries
    .filter(({ value }, at) => entries.findIndex((other) => other.value.id === value.id) < at)
    .map(({ value, at }) => problem("duplicate-id", at("id"), `“${value.id}”`));

const signsTaken = (events: Terms["events"]): Problem[] =>
  events.flatMap(({ value: { id, sign }, at }, index) => {
    const first = events.find(({ value }) => value.sign === sign);
    return first && events.indexOf(first) < index && first.value.id !== id
      ? [
          problem(
            "sign-taken",
            at("sign"),
            `${sign}, which “${first.value.id}” has; free: ${freeSigns(events).join(", ")}`,
          ),
        ]
      : [];
  });

const freeSigns = (events: Terms["events"]): readonly string[] =>
  signForms.filter((form) => events.every(({ value }) => value.sign !== form));

function unitsOf({ value: { counts = [], unit }, at }: Entry<EventYaml>, { ids }: Terms): Problem[] {
  const known = ids?.units ?? [];
  const unknown = counts.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [problem("unit-unknown", at("counts", index), `“${id}”${suggestion(id, known)}`)],
  );
  if (unit === undefined || counts.includes(unit)) return unknown;
  return [...unknown, problem("unit-unknown", at("unit"), `“${unit}”, which is not among \`counts\``)];
}

function kindOf({ value: { kind_of: kind }, at }: Entry<UnitYaml>, { ids }: Terms): Problem[] {
  const known = ids?.units ?? [];
  if (kind === undefined || known.includes(kind)) return [];
  return [problem("unit-unknown", at("kind_of"), `“${kind}”${suggestion(kind, known)}`)];
}

function languagesLacking(
  { value, at }: Entry<EventYaml> | Entry<UnitYaml>,
  languages: readonly PageLanguage[],
): Problem[] {
  const lacking = languages.filter((language) => value[language] === undefined);
  return lacking.length > 0
    ? [problem("term-language", at(), `“${value.id}”: no ${lacking.join(", no ")}`)]
    : [];
}

function eventWords({ value, at }: Entry<EventYaml>, language: PageLanguage, terms: Terms): Problem[] {
  const words = value[language];
  if (!words) return [];
  const units = terms.countedIn(value);
  const problems = [
    ...saidProblems(words.said, at, language),
    ...lackingForms(words.said, language, at(language, "said")),
    ...lackingGenders(words.said, units, language, at(language, "said")),
  ];
  if (units.length > 0 && words.said === undefined)
    problems.push(problem("missing-key", at(language), `no “said”, and “${value.id}” is counted`));
  problems.push(...deniedProblems(value, words.denied, at, language));
  const slots = slotsIn(words.summary);
  if (slots.length > 0 && value.unit === undefined)
    problems.push(
      problem(
        "word-form",
        at(language, "summary"),
        `{${slots.join("}, {")}}, and “${value.id}” has no \`unit\``,
      ),
    );
  for (const slot of value.unit === undefined ? [] : slots) {
    for (const unit of units) {
      const own = unit[language];
      if (own && !own.forms?.[slot])
        problems.push(
          problem(
            "word-form",
            at(language, "summary"),
            `{${slot}}: “${unit.id}” has no such form in ${language}`,
          ),
        );
    }
  }
  return problems;
}

/** Of a denial: a sentence for each way to tell it, with a place for what there was none of, and words for each kind. */
function deniedProblems(
  { denied }: EventYaml,
  told: { name: string; brief: string } | undefined,
  at: Entry<EventYaml>["at"],
  language: PageLanguage,
): Problem[] {
  if (!denied) return [];
  if (!told) return [problem("missing-key", at(language), "no “denied”, and the event has kinds of it")];
  return [
    ...(["name", "brief"] as const)
      .filter((form) => !told[form].includes("{of}"))
      .map((form) => problem("word-form", at(language, "denied", form), `“${told[form]}” has no {of}`)),
    ...denied.flatMap(({ id, [language]: word }, index) =>
      word === undefined
        ? [problem("missing-key", at("denied", index), `“${id}” has no words in ${language}`)]
        : [],
    ),
  ];
}

function unitWords({ value, at }: Entry<UnitYaml>, language: PageLanguage): Problem[] {
  const words = value[language];
  if (!words) return [];
  const { counted, hedged, short, said, forms = {} } = words;
  const told: [path: string[], forms: Forms | undefined][] = [
    [["counted"], counted],
    [["hedged"], hedged],
    [["short"], short],
    ...Object.entries(forms).map(([name, of]): [string[], Forms] => [["forms", name], of]),
  ];
  return [
    ...told.flatMap(([path, of]) => lackingForms(of, language, at(language, ...path))),
    ...saidProblems(said, at, language),
  ];
}

/** The forms that some whole number asks for and nobody gave. */
function lackingForms(
  forms: Forms | undefined,
  language: PageLanguage,
  mark: ReturnType<Entry<unknown>["at"]>,
): Problem[] {
  if (forms === undefined || typeof forms === "string") return [];
  const without = wholeNumbers.find((count) => formFor(forms, count, numberIn[language]) === "");
  return without === undefined ? [] : [problem("word-form", mark, `no form for ${without} in ${language}`)];
}

const numberIn = {
  en: new Intl.NumberFormat("en"),
  ru: new Intl.NumberFormat("ru"),
  uk: new Intl.NumberFormat("uk"),
} satisfies Record<PageLanguage, Intl.NumberFormat>;

/** Enough for every category that a language of ours has. */
const wholeNumbers = [1, 2, 5, 0, 11, 21, 100];

/** Where what is said agrees with a gender, each unit that it may be said of has one; people have words of their own. */
function lackingGenders(
  said: Said | undefined,
  units: readonly UnitYaml[],
  language: PageLanguage,
  mark: ReturnType<Entry<unknown>["at"]>,
): Problem[] {
  if (said === undefined || typeof said === "string" || !genders.some((gender) => said[gender])) return [];
  return units.flatMap(({ id, [language]: words }) =>
    words && words.said === undefined && words.gender === undefined
      ? [problem("word-form", mark, `it agrees with a gender, and “${id}” has none in ${language}`)]
      : [],
  );
}

const saidProblems = (said: Said | undefined, at: Entry<unknown>["at"], language: PageLanguage): Problem[] =>
  (typeof said === "string" ? [said] : Object.values(said ?? {}))
    .flatMap((text) => (text === undefined || text.includes("{what}") ? [] : [text]))
    .map((text) => problem("word-form", at(language, "said"), `“${text}” has no {what}`));

/** One unit alone may stand without a word, or nobody knew of which a number is. */
const bareUnits = (units: Terms["units"]): Problem[] => {
  const bare = units.filter(({ value }) => value.bare);
  return bare
    .filter(({ value }, index) => index > 0 || value.people)
    .map(({ value, at }) =>
      problem(
        "bare-figure",
        at("bare"),
        value.people ? `“${value.id}” counts people` : `“${value.id}”, and “${bare[0]?.value.id}” does too`,
      ),
    );
};
