import { useCallback, useEffect, useState } from "react";
import type { Span } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import type { Engine } from "../../engine/engine";
import type { Action } from "../../work/actions";
import { unreadLeft } from "../../work/unread";
import type { WorkClaim, WorkReport } from "../../work/work";
import type { Part } from "./SelectionBar";
import { actionFor } from "./selected-part";

type Given = {
  engine: Engine;
  report: WorkReport | undefined;
  /** The claim that is worked on. */
  claim: WorkClaim | null;
  act: (action: Action) => void;
  tell: (deed: string) => void;
  goTo: (report: string, claim: string) => void;
};

export type SelectedWords = {
  span: Span | null;
  onSelect: (span: Span | null) => void;
  /** What the next words that are selected will be. */
  aimed: Part | null;
  aim: (part: Part | null) => void;
  /** The unread sentence in which the selected words stand. */
  sentence: Span | undefined;
  /** Makes words a part of the claim that is worked on. */
  use: (part: Part, span: Span) => void;
  addClaim: (span: Span) => void;
  nothingIn: (sentence: Span) => void;
  /** Why the words could not be what was asked for; until the next act. */
  refused: string | null;
  clear: () => void;
};

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** Words of the text that are selected, and what can be made of them. */
export function useSelectedWords({ engine, report, claim, act, tell, goTo }: Given): SelectedWords {
  const [span, setSpan] = useState<Span | null>(null);
  const [aimedAt, setAimedAt] = useState<{ part: Part; claim: string } | null>(null);
  // Of the claim that it was asked for: whoever goes on to another has given it up.
  const aimed = aimedAt !== null && aimedAt.claim === claim?.id ? aimedAt.part : null;
  const aim = (part: Part | null) => setAimedAt(part && claim && { part, claim: claim.id });
  const [refusal, refuse] = useState<{ why: string; of: Span } | null>(null);
  const onSelect = useCallback((selected: Span | null) => setSpan(selected), []);
  const known = { language: report?.language ?? null, published: report?.published ?? null };
  const clear = () => {
    getSelection()?.removeAllRanges();
    setSpan(null);
    aim(null);
    refuse(null);
  };
  const use = async (part: Part, words: Span) => {
    if (!claim || !report) return;
    const read = await engine.readSpan(report.text, words, known);
    const action = actionFor(part, claim, report.text, words, read);
    if (action) act(action);
    // Heard where all deeds are, and seen where it was tried.
    tell(action ? m.desk.selection.done : m.desk.selection.noFigure);
    refuse(action ? null : { why: m.desk.selection.noFigure, of: words });
    if (action) clear();
  };
  const addClaim = async (words: Span) => {
    if (!report) return;
    const read = await engine.readSpan(report.text, words, known);
    act({ do: "addClaim", report: report.id, draft: read.draft });
    const number = 1 + Math.max(0, ...report.claims.map(({ id }) => Number(id.slice(report.id.length + 1))));
    clear();
    goTo(report.id, `${report.id}-${number}`);
  };
  const nothingIn = (sentence: Span) => {
    if (report) act({ do: "nothingIn", report: report.id, sentence });
  };
  // The next words that are selected are what was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each selection
  useEffect(() => {
    if (aimed && span) use(aimed, span);
  }, [span]);
  const sentence = report && unreadLeft(report).find((one) => span && isWithin(span, one));
  // The same words are told again after a press on their buttons.
  const refused =
    refusal && span && isWithin(refusal.of, span) && isWithin(span, refusal.of) ? refusal.why : null;
  return { span, onSelect, aimed, aim, sentence, use, addClaim, nothingIn, refused, clear };
}
