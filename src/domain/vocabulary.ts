import type { EventKind } from "./claims/claim";
import type { Denied } from "./claims/denied-kinds";
import { type Figure, figureSigns, type Unit } from "./claims/figure";
import type { PageLanguage } from "./language";
import type { SignForm } from "./signs/sign";

/** A word's forms by CLDR's category of the number before it; `other` for those without one of their own. */
export type Forms = string | Readonly<Partial<Record<Category, string | undefined>>>;
/** Those that our languages have, for whole numbers. */
type Category = "one" | "few" | "many" | "other";

/** Of the word for what is counted. */
export type Gender = "masculine" | "feminine" | "neuter";

/** As `Forms`; of one thing, or of twenty-one, it may agree with the gender of its word: «1 ракета сбита». */
export type Said = string | Readonly<Partial<Record<Category | Gender, string | undefined>>>;

/** What is said to have happened, in the dataset's language. */
export type EventTerm = {
  id: EventKind;
  sign: SignForm;
  /** "Interception reported" */
  name: string;
  /** With `{what}` for the figure in words: "{what} shot down". Left out: nothing is counted of it. */
  said?: Said;
  /** Of a claim without a figure: "shot down, no figure". */
  brief: string;
  /** Of a denial. Left out: no claim says of what. */
  denied?: DeniedTerm;
};

/** How a denial is told by what there was none of: "No {of} reported", "no {of}", and what stands for each kind. */
export type DeniedTerm = {
  name: string;
  brief: string;
  words: Readonly<Partial<Record<Denied, string>>>;
};

/** "no casualties or damage"; `undefined` where nobody says of what, or no words are known for it. */
export function deniedText(
  term: DeniedTerm | undefined,
  form: "name" | "brief",
  denied: readonly Denied[] = [],
  language: PageLanguage,
): string | undefined {
  const named = denied.flatMap((kind) => term?.words[kind] ?? []);
  if (!term || named.length === 0 || named.length < denied.length) return undefined;
  // “no A or B”, and «А и Б нет».
  const list = new Intl.ListFormat(language, { type: language === "en" ? "disjunction" : "conjunction" });
  return term[form].replace("{of}", () => list.format(named));
}

/** What a figure counts, in the dataset's language. */
export type UnitTerm = {
  id: Unit;
  /** "UAVs (drones)" */
  name: string;
  /** What stands behind a number. */
  counted: Forms;
  /** The same behind a hedge, which may ask for another case. Left out: as `counted`. */
  hedged?: Forms;
  /** The same behind several figures in a row. Left out: as `counted`. */
  short?: Forms;
  /** In place of the event's. */
  said?: Forms;
  gender?: Gender;
  /** Whether it counts people: such a figure never stands beside others in one label. */
  isPeople?: true;
  /** Whether its figures may stand on the map without a word. */
  isBare?: true;
};

/**
 * The words of what a dataset tells: of each event and unit that one of its claims has, in the vocabulary's order. The
 * whole vocabulary is geodata/vocabulary.yaml; a reader is not to pay for what nobody says.
 */
export type Vocabulary = {
  events: readonly EventTerm[];
  units: readonly UnitTerm[];
  /** Events that the vocabulary has besides. */
  otherEvents: readonly EventKind[];
};

/** Every event that the vocabulary has. */
export const eventIds = ({ events, otherEvents }: Vocabulary): readonly EventKind[] => [
  ...events.map(({ id }) => id),
  ...otherEvents,
];

/** The sign of an event; of one without a word, that of an interception would say too much: it has the hollow one. */
export const eventSign = ({ events }: Vocabulary, event: EventKind): SignForm =>
  events.find(({ id }) => id === event)?.sign ?? "hollow";

export const termOf = ({ units }: Vocabulary, { unit }: Figure): UnitTerm | undefined =>
  units.find(({ id }) => id === unit);

/** A figure as a mark on the map bears it: in signs; with its word, unless it is one of the unit that needs none. */
export function figureLabel(figure: Figure, term: UnitTerm | undefined, number: Intl.NumberFormat): string {
  const signs = figureSigns(figure, number);
  if (!term || term.isBare) return signs;
  // A sign for a hedge ("≥ 3") takes the word as the number alone would.
  const count = figure.kind === "between" ? figure.high : figure.value;
  return `${signs} ${formFor(term.short ?? term.counted, count, number)}`;
}

/** The form of a word behind a number, as the language of the number's format counts. */
export function formFor(forms: Forms, count: number, number: Intl.NumberFormat): string {
  if (typeof forms === "string") return forms;
  return forms[categoryOf(count, number) as Category] ?? forms.other ?? "";
}

/** What is said of so many things whose word has this gender. */
export function saidOf(
  said: Said,
  gender: Gender | undefined,
  count: number,
  number: Intl.NumberFormat,
): string {
  const isOne = gender !== undefined && typeof said !== "string" && categoryOf(count, number) === "one";
  return (isOne && said[gender]) || formFor(said, count, number);
}

/** Kept by the format, since to ask one for its language takes longer than to count. */
const rules = new WeakMap<Intl.NumberFormat, Intl.PluralRules>();

function categoryOf(count: number, number: Intl.NumberFormat): Intl.LDMLPluralRule {
  const known = rules.get(number) ?? new Intl.PluralRules(number.resolvedOptions().locale);
  rules.set(number, known);
  return known.select(count);
}
