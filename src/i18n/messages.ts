/**
 * What the interface says, in the language it was told to speak. Quotes and our summaries of claims are data, not
 * messages. A page speaks one language as long as it is open.
 */
import type { Claim, EventKind } from "../domain/claims/claim";
import type { Figure, Unit } from "../domain/claims/figure";
import type { PageLanguage } from "../domain/language";
import type { Bearing } from "../domain/places/place-claims";
import type { SignForm } from "../domain/signs/sign";
import { deniedText, figureLabel, formFor, saidOf } from "../domain/vocabulary";
import type { Messages } from "./compiled/types";
import { eventTerm, unitTerm } from "./terms";

/** Of each language, the form of it whose dates and numbers read as its readers write them. */
const forms: Record<PageLanguage, string> = { en: "en-GB", ru: "ru", uk: "uk" };

export let language: PageLanguage;
export let m: Messages;
export let number: Intl.NumberFormat;
let list: Intl.ListFormat;
let date: Intl.DateTimeFormat;
let languageNames: Intl.DisplayNames | null;
let collator: Intl.Collator | null;

/** Has to be called before anything is said: these bindings are empty until then. */
export function speak(which: PageLanguage, messages: Messages): void {
  language = which;
  m = messages;
  number = new Intl.NumberFormat(forms[which]);
  // American, for its comma before "and": places are long, and some have an "and" of their own.
  list = new Intl.ListFormat(which, { type: "conjunction" });
  date = new Intl.DateTimeFormat(forms[which], { dateStyle: "long", timeZone: "UTC" });
  // Made when they are first asked for: most pages never do.
  languageNames = null;
  collator = null;
}

/** The form of the page's language by which dates and numbers are told. */
export const form = (): string => forms[language];

/** "a, b, and c" */
export const listed = (words: readonly string[]) => list.format(words);

/**
 * A language by its name in the page's own. WebKit writes it as at the start of a sentence, also where the language
 * does not; what the page was built with is to be what the browser says, or the page is not taken over as it stands.
 * @returns `null` of what is not known: browsers call that “root”
 */
export function languageName(tag: string): string | null {
  if (tag === "und") return null;
  languageNames ??= new Intl.DisplayNames(forms[language], { type: "language" });
  const name = languageNames.of(tag) ?? tag;
  return language === "en" ? name : name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}

/** Which of two words stands first in the page's language. */
export function compareWords(one: string, other: string): number {
  collator ??= new Intl.Collator(language);
  return collator.compare(one, other);
}

/** An ISO 8601 calendar date in words. */
export const dateText = (iso: string) => date.format(new Date(`${iso}T00:00:00Z`));

/** "Interception reported" */
export const eventName = (event: EventKind): string => eventTerm(language, event).name;

/** The same of a claim: a denial is named by what there was none of, "No casualties reported", where that is said. */
export const claimEventName = ({ event, denied }: Pick<Claim, "event" | "denied">): string =>
  deniedText(eventTerm(language, event).denied, "name", denied, language) ?? eventName(event);

/** Of a claim without a figure: "shot down, no figure". */
export const eventBrief = ({ event, denied }: Pick<Claim, "event" | "denied">): string => {
  const term = eventTerm(language, event);
  return deniedText(term.denied, "brief", denied, language) ?? term.brief;
};

/** "UAVs (drones)" */
export const unitName = (unit: Unit): string => unitTerm(language, unit).name;

/** A figure in words, its hedge and its unit included: "at least 1,200 UAVs". */
export function figureText(figure: Figure): string {
  const { counted, hedged = counted } = unitTerm(language, figure.unit);
  const count = figure.kind === "between" ? figure.high : figure.value;
  const forms = figure.kind === "exactly" ? counted : hedged;
  const what = `${number.format(count)} ${formFor(forms, count, number)}`;
  if (figure.kind === "exactly") return what;
  return figure.kind === "between"
    ? m.hedged.between({ low: number.format(figure.low), what })
    : m.hedged[figure.kind]({ what });
}

/**
 * What is said to have happened to what is counted: "9 · 1 · 10 UAVs shot down".
 * @param what the figures, with their unit
 * @param count of one exact figure; else `null`
 */
export function saidText(event: EventKind, unit: Unit, what: string, count: number | null): string {
  const term = unitTerm(language, unit);
  const said = term.said ?? eventTerm(language, event).said ?? "{what}";
  // Several figures, or one behind a hedge, are spoken of as many are.
  return saidOf(said, term.gender, count ?? many, number).replace("{what}", () => what);
}

/** Several figures of one unit, side by side: "9 · 1 · 10 UAVs". */
export function figuresText(unit: Unit, figures: readonly string[], count: number | null): string {
  const { counted, short = counted } = unitTerm(language, unit);
  return `${figures.join(" · ")} ${formFor(short, count ?? many, number)}`;
}

/** A figure where there is no room for words: in signs, with its word only where it needs one to be told from others. */
export const figureBrief = (figure: Figure): string =>
  figureLabel(figure, unitTerm(language, figure.unit), number);

/** The same with its word always: "14 UAVs". */
export function figureCounted(figure: Figure): string {
  const { isBare: _, ...term } = unitTerm(language, figure.unit);
  return figureLabel(figure, term, number);
}

/** By which the map and the panel tell what happened. */
export const signFor = (event: EventKind): SignForm => eventTerm(language, event).sign;

/** A number of the category that each of our languages has for many. */
const many = 5;

/** Others' words as a sentence, before another: with a full stop, unless they end with one. */
export const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** For a label or a heading: a report's "the Moscow region" begins with a capital there. */
export const capitalized = (words: string) => words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

/** Within a sentence, what begins with a capital where it stands alone. */
export const uncapitalized = (words: string) => words.charAt(0).toLocaleLowerCase(language) + words.slice(1);

/**
 * A place that a report's word does not name for certain bears the word and our name: "Yernov, probably Yukhnov";
 * or, once another report has cleared it up, "Yernov, resolved as Yukhnov".
 */
export function placeTitle(name: string, mention: string | null, isCertain: boolean): string {
  if (mention === null) return name;
  return isCertain ? m.resolvedPlace({ mention, name }) : m.probablePlace({ mention, name });
}

/**
 * How a claim bears on the place whose page it is on; `null` where that is plain.
 * @param figure the claim's, in words
 * @param count of the places it is made of
 */
export function bearingText(bearing: Bearing, figure: string | null, count: number): string | null {
  switch (bearing) {
    case "own":
      return null;
    case "around":
      return m.bearing.around({ count });
    case "joint":
      return figure === null ? m.bearing.joint({ count }) : m.bearing.jointFigure({ count, figure });
    case "end":
      return m.bearing.end;
  }
}
