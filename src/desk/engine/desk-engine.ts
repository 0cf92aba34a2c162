import { toJsonSchema } from "@valibot/to-json-schema";
import { outputsOf } from "../../compile/compile";
import { geometryOf } from "../../compile/places/geometry";
import type { PageLanguage } from "../../domain/language";
import { draft } from "../../draft/draft";
import type { Drafted, Span } from "../../draft/drafts";
import { promptFor } from "../../draft/proposal/prompt";
import { proposal } from "../../draft/proposal/proposal-schema";
import type { Work } from "../work/work";
import { nothingClaimed } from "./asked";
import { candidatesFor } from "./candidates";
import type { Asked, KnownOfText, NotProposed, Outputs, Proposed, Seen, SiteKnown, SpanRead } from "./engine";
import { onlyClaims } from "./leaving";
import type { Looked } from "./looked";
import type { PlaceCandidate } from "./place-candidate";
import { proposedFor } from "./propose";
import { type Bench, compare, look, seenOf } from "./see";
import { spanRead } from "./span-read";

/** What the worker answers, without the worker: nothing here waits, and nothing throws for what an editor brought. */
export type DeskEngine = {
  read: (text: string, known: KnownOfText) => Drafted;
  /** @param language in which it is told; that of the work, unless it is said */
  look: (work: Work, language?: PageLanguage) => { looked: Looked; seen: Seen };
  compare: (looked: Looked, language?: PageLanguage) => Seen;
  candidates: (
    words: string,
    work: Work,
    claim: string | null,
    language?: PageLanguage,
  ) => readonly PlaceCandidate[];
  readSpan: (text: string, span: Span, known: KnownOfText) => SpanRead;
  prompt: (text: string) => string;
  propose: (work: Work, report: string, answer: string) => Proposed | NotProposed;
  site: (language: PageLanguage) => SiteKnown;
  outputs: (work: Work) => Outputs | { problems: readonly Asked[] };
};

/** What needs nothing of the site: a text is read before anything else has come. */
export const textEngine: Pick<DeskEngine, "read" | "readSpan" | "prompt" | "propose"> = {
  read: (text, known) => draft(text, known),
  readSpan: spanRead,
  prompt: (text) => promptFor(text, JSON.stringify(toJsonSchema(proposal, { errorMode: "ignore" }), null, 2)),
  propose: proposedFor,
};

export function deskEngine(bench: Bench): DeskEngine {
  const { site } = bench;
  return {
    ...textEngine,
    look: (work, language = work.writes) => {
      const looked = look(work, bench);
      return { looked, seen: seenOf(looked, null, bench, language) };
    },
    compare: (looked, language = looked.work.writes) =>
      seenOf(looked, compare(looked, bench, language), bench, language),
    candidates: (words, work, claim, language = work.writes) =>
      candidatesFor(words, work, claim, bench, language),
    site: (language) => ({
      languages: site.languages,
      sources: site.sourcesIn(language),
      reports: site.reports,
      events: site.words.events,
      units: site.words.units,
    }),
    outputs: (work) => outputsFor(work, bench),
  };
}

function outputsFor(work: Work, bench: Bench): Outputs | { problems: readonly Asked[] } {
  const whole = look(work, bench);
  const seen = seenOf(whole, null, bench, work.writes);
  const { leaving } = seen;
  if (leaving.claims.length === 0) {
    const problems = [...seen.ofReport.values(), ...seen.asked.values()]
      .flat()
      .filter(({ standsAgainst }) => standsAgainst === "publishing");
    return { problems: problems.length > 0 ? problems : [nothingClaimed("publishing")] };
  }
  // What leaves is checked by itself; where all does, it was.
  const isWhole = leaving.out.length === 0;
  const looked = isWhole ? whole : look(onlyClaims(work, [...leaving.claims, ...leaving.again]), bench);
  const left = isWhole ? seen : seenOf(looked, null, bench, work.writes);
  // What was said to leave leaves, to the claim; or nothing does.
  const missing = leaving.claims.filter((id) => !left.derived.has(id));
  const { passed } = looked.alone;
  if (!passed || missing.length > 0) {
    const problems = missing.flatMap((id) => left.asked.get(id) ?? []);
    return { problems: problems.length > 0 ? problems : [nothingClaimed("publishing")] };
  }
  const { published, feeds, lock, datasets } = outputsOf(passed.found);
  const { evidence } = left;
  return { published, feeds, lock, datasets, geometry: geometryOf(passed.found.one), evidence };
}
