import fc from "fast-check";
import { spanRead } from "../../src/desk/engine/span-read";
import type { Action } from "../../src/desk/work/actions";
import { openQuestions, questionKey } from "../../src/desk/work/questions";
import type { Work } from "../../src/desk/work/work";
import { aReport, claimsIn } from "./desk-builders";

const speaker = fc.constantFrom(
  "Warden Ada North",
  "The Ministry of Skies",
  "The Guild of Lamps",
  "A resident",
);
const count = fc.constantFrom(
  "4 drones",
  "at least nine drones",
  "between 5 and 7 drones",
  "a drone",
  "3 people",
);
const deed = fc.constantFrom("shot down", "intercepted", "seen", "hurt");
const place = fc.constantFrom(
  "over Westmark Oblast",
  "over the Eastmark region",
  "over Alpha",
  "over Beta",
  "near Nowhere",
  "between Alpha and Gamma",
  "across Alpha and Gamma in Westmark Oblast",
  "",
);
const time = fc.constantFrom("", "overnight", "on Friday", "from 22:00 to 06:00", "last week");
const sentence = fc.oneof(
  fc
    .tuple(speaker, count, deed, place, time)
    .map(([who, what, how, where, when]) => `${who} said ${what} were ${how} ${where} ${when}.`),
  fc
    .tuple(speaker, place)
    .map(
      ([who, where]) =>
        `${who} said that 14 drones were shot down ${where}: 9 over Westmark Oblast, four over the Eastmark region, including two on their way to Alpha, and one over Alpha.`,
    ),
  fc.constantFrom(
    "Two houses and three cars were damaged.",
    "“Six of them fell,” she added.",
    "It is dark at night. 🛩️ \u202eright to left\u202c",
    "<script>alert('seven drones')</script>",
  ),
);

/** An article of imagined places. */
export const article = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));

/** An action in general: which, and what it is about by numbers that the work at hand gives a meaning to. */
export type Urge = { which: number; one: number; other: number; text: string };
export const urge: fc.Arbitrary<Urge> = fc.record({
  which: fc.nat(24),
  one: fc.nat(40),
  other: fc.nat(400),
  text: article,
});

/** The action that an urge comes to in a work: whatever an editor's page could ask for, and some that it could not. */
export function actionOf({ which, one, other, text }: Urge, work: Work): Action {
  const claims = claimsIn(work);
  const claim = claims[one % Math.max(1, claims.length)];
  const report = work.reports.find((each) => claim && each.claims.includes(claim)) ?? work.reports[0];
  const id = claim?.id ?? "nobody-1";
  const words = report?.text ?? "";
  const start = other % Math.max(1, words.length);
  // Reading costs more than all else here.
  const read = () =>
    spanRead(
      words.slice(0, 600),
      { start, end: start + 40 },
      { language: report?.language ?? null, published: null },
    );
  const named = claim?.draft.places[0]?.words ?? "Beta";
  const about = report?.id ?? "nothing";
  switch (which) {
    case 0:
      return { do: "addReport", report: aReport(text, { id: `r${other % 3}` }) };
    case 1:
      return { do: "removeReport", report: about };
    case 2:
      return { do: "reject", claims: [id] };
    case 3:
      return { do: "reopen", claims: [id] };
    case 4: {
      const question = claim && openQuestions(claim)[0];
      return { do: "answer", claim: id, question: question ? questionKey(question) : "speaker-missing:" };
    }
    case 5:
      return { do: "setFigure", claim: id, figure: read().figures[0]?.figure ?? null };
    case 6:
      return { do: "setUnit", claim: id, unit: other % 2 ? "missile" : "injured" };
    case 7:
      return { do: "setEvent", claim: id, event: other % 2 ? "hit" : "harm" };
    case 8:
      return { do: "setPlaces", claim: id, places: read().places, within: null };
    case 9: {
      const first = read().places[0];
      return first
        ? { do: "addPlace", claim: id, place: first }
        : { do: "forgetPlace", words: named, report: about };
    }
    case 10:
      return { do: "removePlace", claim: id, place: claim?.draft.places[0] ?? { start: 0, end: 1 } };
    case 11:
      return { do: "setSpeaker", claim: id, speaker: read().draft.speaker };
    case 12:
      return { do: "setWindow", claim: id, window: read().windows[0] ?? null };
    case 13:
      return { do: "setQuote", claim: id, quote: { start, end: start + other } };
    case 14:
      return {
        do: "setTotal",
        claim: id,
        partOf: claims[other % Math.max(1, claims.length)]?.id ?? null,
        subsetOf: null,
      };
    case 15:
      return { do: "addClaim", report: about, draft: read().draft };
    case 16:
      return { do: "nothingIn", report: about, sentence: report?.unread[0] ?? { start: 0, end: 2 } };
    case 17:
      return {
        do: "takeProposals",
        report: about,
        added: [read().draft],
        differing: [{ claim: id, words: "the time" }],
      };
    case 18:
      return {
        do: "setHead",
        report: about,
        head: { published: other % 2 ? "2031-05-30" : null, title: text.slice(0, 30) },
      };
    case 19:
      return {
        do: "choosePlace",
        choice: {
          words: named,
          report: about,
          is:
            [null, { geonames: [101, 102, 103, 202, 203, 9][other % 6] ?? 101 }, { iso: "XA-WM" }][one % 3] ??
            null,
          certainty: (["certain", "probable", "unresolved"] as const)[other % 3] ?? "certain",
          reason: other % 2 ? "The paper says so elsewhere." : "",
        },
      };
    case 20:
      return {
        do: "setSource",
        source: {
          id: `source-${other % 4}`,
          name: "A. Person",
          office: other % 3 ? "Warden: of “X”" : "",
          kind: "official",
        },
        said: claim?.draft.speaker?.name ?? null,
      };
    case 21:
      return {
        do: "chooseSpeaker",
        choice: { said: claim?.draft.speaker?.name ?? "A resident", source: null },
      };
    case 22:
      return { do: "writeIn", language: other % 2 ? "ru" : "en" };
    case 23:
      if (other % 2) return { do: "standAt", what: "folder", address: "https://maps.example/" };
      return { do: "nameWork", name: text.slice(0, 20) };
    default:
      return { do: "accept", claims: claims.map((each) => each.id) };
  }
}
