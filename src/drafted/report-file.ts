import type { Files } from "../compile/compile";
import { readWritten } from "../compile/reading/written";
import type { Drafted } from "../draft/drafts";
import { type ReportEntries, type ReportEntry, reportEntries } from "../draft/write/entries";
import { figureWords } from "../draft/write/figure-words";
import { printReport, type ReportHead } from "../draft/write/print-report";
import { askedOnce } from "../draft/write/questions";
import { knownSources, knownWords } from "./known-sources";
import { onPublishedByKey } from "./on-published-words";
import { type Trial, tried } from "./trial";

/** A draft as a report's file, and what is to be said of it at a terminal. */
export type ReportFile = {
  yaml: string;
  entries: ReportEntries;
  /** By the entry's key: its own, and what the check asks; what one answer settles stands with the first claim. */
  questions: ReadonlyMap<string, readonly string[]>;
  /** By the entry's key. */
  onPublished: ReturnType<typeof onPublishedByKey>;
  /** Whether nothing could be said of what is published, as the evidence is refused. */
  isUncompared: boolean;
};

/** What a gazetteer decides is no question: the check asks it where it has none or several. */
const ofPlaces: ReadonlySet<string> = new Set(["place-unknown", "place-namesakes", "town-namesakes"]);

export function reportFile(
  files: Files,
  reportId: string,
  text: string,
  drafted: Drafted,
  head: Omit<ReportHead, "language">,
): ReportFile {
  const whole: ReportHead = { ...head, language: drafted.language };
  const known = knownSources(files);
  const withoutPlaces: Drafted = {
    ...drafted,
    drafts: drafted.drafts.map((draft) => ({
      ...draft,
      questions: draft.questions.filter(({ kind }) => !ofPlaces.has(kind)),
    })),
  };
  const entries = reportEntries(withoutPlaces, text, reportId, known, knownWords(files));
  const trial = tried(files, reportId, text, entries, whole);
  const all = entries.entries.flatMap(withParts);
  const onPublished = onPublishedByKey(trial);
  const questions = askedOnce(
    all.map(({ key, draft, questions: own }) => [
      key,
      [
        ...own,
        ...(trial.asked.get(key) ?? []),
        ...placeQuestions(draft, key, trial, files).map((text) => ({ text, isShared: true })),
        ...(onPublished.get(key) ?? [])
          .filter(
            ({ kind, isSameSource, isOpen }) =>
              kind === "contradicts" || (isSameSource && (kind === "repeats" || !isOpen)),
          )
          .map(({ words }) => ({ text: `It ${words}.`, isShared: false })),
      ],
    ]),
  );
  const end = [
    ...trial.ofReport.map((question) => `? ${question}`),
    ...[...new Set(entries.leftOut.map(({ reason }) => reason))].map((reason) => {
      const alike = entries.leftOut.filter((one) => one.reason === reason);
      const told = alike.map(({ draft }) => `${draft.event}, ${figureWords(draft.figure, draft.unit)}`);
      return `? Left out, since ${reason}: ${told.join("; ")}.`;
    }),
    ...drafted.unread.map(
      ({ start }) => `? Unread, though it may hold a claim: line ${lineAt(text, start)} of the text.`,
    ),
  ];
  const { yaml } = printReport(entries, whole, { asked: questions, end });
  return { yaml, entries, questions, onPublished, isUncompared: trial.compiled === null };
}

export const withParts = (entry: ReportEntry): ReportEntry[] => [entry, ...entry.parts];

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Where engine and check read another region, a person decides. */
function placeQuestions(
  draft: ReportEntry["draft"],
  key: string,
  { compiled }: Trial,
  { yaml, folder }: Files,
): string[] {
  const claim = compiled?.claims.get(key);
  if (!claim || !compiled) return [];
  const { index } = compiled;
  const resolved = claim.where.places.map(({ placeId }) => index.place(placeId));
  return draft.places.flatMap(({ kind, regions, words }) => {
    const [iso] = regions;
    const isHere = resolved.some(
      (place) =>
        place.iso === iso || (place.regionId !== null && index.findPlace(place.regionId)?.iso === iso),
    );
    if (kind !== "region" || regions.length !== 1 || isHere) return [];
    const named = `{ as: ${words}, certainty: certain, reason: … }`;
    const written = readWritten(yaml, folder).places.find(
      ({ value }) => value.kind === "region" && value.iso === iso,
    );
    // A second entry for one region would be refused.
    const entry = written
      ? `to “named” of ${written.value.id}: - ${named}`
      : `- { id: …, kind: region, iso: ${iso}, named: [${named}] }`;
    return [
      `“${words}” was read as the region ${iso}; the check takes it for ${resolved.map(({ name }) => name).join(", ")}. Which is it? If the region: in places.yaml, ${entry}.`,
    ];
  });
}
