import { useCallback, useEffect, useState } from "react";
import type { Span } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import type { Asked, Engine, Seen } from "../../engine/engine";
import type { Action, ClaimAction } from "../../work/actions";
import { unreadLeft } from "../../work/unread";
import type { WorkClaim, WorkReport } from "../../work/work";
import { askedAlike } from "../claims/asked-alike";
import type { Part } from "./SelectionBar";
import { actionFor } from "./selected-part";

type Given = {
  engine: Engine;
  report: WorkReport | undefined;
  seen: Seen | null;
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
  /** Of how many more claims than the one that is worked on. */
  aimedBeside: number;
  aim: (part: Part | null, beside?: Beside) => void;
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

/** Other claims of which the next words are to be a part, too: those that ask the same. */
export type Beside = { asked: Pick<Asked, "kind" | "words">; also: readonly string[] };

/** What the next words are to be, of which claim, and of which others beside it. */
type Aimed = { part: Part; claim: string; beside: Beside | null };

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/** What places, speaker and time can be of several claims at once; a figure or a quote is one claim's. */
function forMore(action: ClaimAction, also: readonly string[]): ClaimAction {
  switch (action.do) {
    case "setPlaces":
    case "addPlace":
    case "setSpeaker":
    case "setWindow":
      return { ...action, also };
    default:
      return action;
  }
}

/** Words of the text that are selected, and what can be made of them. */
export function useSelectedWords({ engine, report, seen, claim, act, tell, goTo }: Given): SelectedWords {
  const [span, setSpan] = useState<Span | null>(null);
  const [aimedAt, setAimedAt] = useState<Aimed | null>(null);
  // Of the claim that it was asked for: whoever goes on to another has given it up.
  const wanted = aimedAt !== null && aimedAt.claim === claim?.id ? aimedAt : null;
  const aimed = wanted?.part ?? null;
  const aim = (part: Part | null, beside: Beside | null = null) =>
    setAimedAt(part && claim && { part, claim: claim.id, beside });
  // What was decided, or answered, since they were asked for is none of them any more.
  const { asked, also: meant } = wanted?.beside ?? { asked: null, also: [] };
  const asking = asked && claim && report && seen ? askedAlike(asked, claim, report, seen) : [];
  const beside = meant.filter((id) => asking.includes(id));
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
    if (!report) return;
    if (!claim) {
      tell(m.desk.selection.noClaim);
      refuse({ why: m.desk.selection.noClaim, of: words });
      return;
    }
    const read = await engine.readSpan(report.text, words, known);
    const action = actionFor(part, claim, report.text, words, read);
    const isAimed = wanted?.part === part;
    const also = isAimed ? beside : [];
    const fewer = isAimed ? meant.length - beside.length : 0;
    if (action) act(also.length > 0 ? forMore(action, also) : action);
    // Heard where all deeds are, and seen where it was tried.
    const done = fewer > 0 ? m.desk.selection.doneInFewer({ count: fewer }) : m.desk.selection.done;
    tell(action ? done : m.desk.selection.noFigure);
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
  const aimedBeside = beside.length;
  return { span, onSelect, aimed, aimedBeside, aim, sentence, use, addClaim, nothingIn, refused, clear };
}
