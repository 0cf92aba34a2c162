import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "../../../draft/drafts";
import { m } from "../../../i18n/desk-words";
import { listed } from "../../../i18n/messages";
import type { WorkReport } from "../../work/work";
import { type Line, linesOf, type Piece } from "./marks";
import { reveal, useRevealed } from "./revealed";
import { select, selectedSpan } from "./selected";
import { wordAt, wordsOfText } from "./words-of-text";

type Props = {
  report: WorkReport;
  /** The claim that is worked on, and the one that is pointed at. */
  current: string | null;
  pointed: string | null;
  /** By claim: the words with which it leaves. */
  quoted: ReadonlyMap<string, Span>;
  /** Words that are asked about; and those of them that the claim that is worked on asks about first. */
  asked: readonly Span[];
  askedNow: Span | null;
  onPoint: (claim: string | null) => void;
  /** `null`: while words are sought for a part of a claim, marks lead to no other. */
  onOpen: ((claim: string) => void) | null;
  /** Words are selected, or none are any more. */
  onSelect: (span: Span | null) => void;
};

/** A report's words, with what was read in them marked. */
export function TextPane(props: Props) {
  const { report, current, pointed, quoted, asked, askedNow, onPoint, onOpen, onSelect } = props;
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(report, quoted), [report, quoted]);
  const [spoken, setSpoken] = useState("");
  const walk = useWordWalk(pane, report, (span) => setSpoken(report.text.slice(span.start, span.end)));
  useSelection(pane, report.text, onSelect);
  useRevealed(pane, report.claims.find(({ id }) => id === current)?.draft ?? null, askedNow);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: its words are a text, not a form's fields */}
      <div
        ref={pane}
        className="desk-text"
        role="group"
        aria-label={m.desk.text.label}
        aria-describedby="desk-text-keys"
        lang={report.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its words are walked and selected by keyboard
        tabIndex={0}
        onKeyDown={walk}
      >
        {lines.map((line) => (
          <TextLine
            key={line.start}
            line={line}
            text={report.text}
            isTitle={line.start === 0 && report.text.slice(0, line.end).trim() === report.title}
            lit={[current, pointed].filter((id): id is string => isIn(line, id)).join(" ")}
            asked={asked
              .filter(({ start, end }) => start < line.end && end > line.start)
              .map(({ start }) => start)
              .join(" ")}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ))}
      </div>
      <p className="heard-only" aria-live="polite">
        {spoken}
      </p>
      <p className="heard-only" id="desk-text-keys">
        {m.desk.text.keys}
      </p>
    </>
  );
}

const isIn = ({ pieces }: Line, claim: string | null): boolean =>
  claim !== null &&
  pieces.some(({ quotedBy, mark }) => quotedBy.includes(claim) || mark?.claims.includes(claim));

type LineProps = {
  line: Line;
  text: string;
  isTitle: boolean;
  /** Claims whose words are lit, and words that are asked about by where they begin; as texts, so that a line knows that nothing changed. */
  lit: string;
  asked: string;
  onPoint: Props["onPoint"];
  onOpen: Props["onOpen"];
};

const TextLine = memo(function TextLine({ line, text, isTitle, lit, asked, onPoint, onOpen }: LineProps) {
  const isLit = (claims: readonly string[]) => claims.some((id) => ` ${lit} `.includes(` ${id} `));
  const isAsked = (start: number) => ` ${asked} `.includes(` ${start} `);
  return (
    <p className={isTitle ? "desk-text-title" : undefined}>
      {line.pieces.map((piece) =>
        piece.mark ? (
          <Marked
            key={piece.start}
            piece={piece}
            words={text.slice(piece.start, piece.end)}
            isLit={isLit(piece.mark.claims)}
            isQuoted={isLit(piece.quotedBy)}
            isAsked={isAsked(piece.start)}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ) : (
          <span
            key={piece.start}
            data-start={piece.start}
            data-end={piece.end}
            data-quoted={isLit(piece.quotedBy) || undefined}
            data-unread={piece.isUnread || undefined}
          >
            {text.slice(piece.start, piece.end)}
          </span>
        ),
      )}
    </p>
  );
});

type MarkedProps = {
  piece: Piece;
  words: string;
  isLit: boolean;
  isQuoted: boolean;
  isAsked: boolean;
  onPoint: Props["onPoint"];
  onOpen: Props["onOpen"];
};

/** Words that mean something to a claim: its kind is told by a line and a colour, and to those who hear the text in a word. */
function Marked({ piece, words, isLit, isQuoted, isAsked, onPoint, onOpen }: MarkedProps) {
  const { mark } = piece;
  if (!mark) return null;
  const [first = ""] = mark.claims;
  const heard = m.desk.marks.heard({
    kind: m.desk.marks[mark.kind],
    words,
    count: mark.numbers.length,
    claims: listed(mark.numbers.map(String)),
  });
  const open = () => getSelection()?.isCollapsed !== false && onOpen?.(first);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a button cannot be selected
    <span
      role="button"
      aria-disabled={!onOpen || undefined}
      tabIndex={-1}
      className="desk-mark"
      // Not in the words themselves: those are selected.
      aria-label={isAsked ? m.desk.marks.asked({ mark: heard }) : heard}
      data-kind={mark.kind}
      data-start={piece.start}
      data-end={piece.end}
      data-claims={mark.claims.join(" ")}
      data-lit={isLit || undefined}
      data-quoted={isQuoted || undefined}
      data-asked={isAsked || undefined}
      onClick={open}
      onKeyDown={({ key }) => (key === "Enter" || key === " ") && onOpen?.(first)}
      onPointerEnter={() => onPoint(first)}
      onPointerLeave={() => onPoint(null)}
    >
      {words}
    </span>
  );
}

/** Tells of what is selected, once the hand or the key is off. */
function useSelection(
  pane: React.RefObject<HTMLDivElement | null>,
  text: string,
  onSelect: Props["onSelect"],
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDown = false;
    const told = () => {
      clearTimeout(timer);
      // Who rests in the middle of a drag has not selected yet.
      if (isDown) return;
      timer = setTimeout(() => {
        const { activeElement } = document;
        // Who goes on to the buttons for the selected words has not given them up.
        if (activeElement?.closest(".desk-selection")) return;
        if (pane.current) onSelect(selectedSpan(pane.current, text));
      }, 120);
    };
    const down = () => {
      isDown = true;
      clearTimeout(timer);
    };
    const up = () => {
      if (!isDown) return;
      isDown = false;
      told();
    };
    document.addEventListener("selectionchange", told);
    document.addEventListener("pointerdown", down);
    // `pointercancel`: a finger’s press that the browser takes for its own way of selecting.
    for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, up);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", told);
      document.removeEventListener("pointerdown", down);
      for (const end of ["pointerup", "pointercancel"]) document.removeEventListener(end, up);
    };
  }, [pane, text, onSelect]);
}

/** Arrow keys go from word to word and from line to line; with Shift they select. */
function useWordWalk(
  pane: React.RefObject<HTMLDivElement | null>,
  report: WorkReport,
  onWord: (span: Span) => void,
) {
  const words = useMemo(() => wordsOfText(report.text, report.language), [report.text, report.language]);
  const walked = useRef({ anchor: 0, head: 0 });
  return (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 12, ArrowUp: -12 };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !pane.current) return;
    event.preventDefault();
    const selected = selectedSpan(pane.current, report.text);
    const { current } = walked;
    const isFirst = selected === null && !event.shiftKey;
    const from = selected && !event.shiftKey ? wordAt(words, selected.start) : current.head;
    const head = Math.min(words.length - 1, Math.max(0, isFirst && current.head === 0 ? 0 : from + step));
    walked.current = { anchor: event.shiftKey ? current.anchor : head, head };
    const [low, high] = [walked.current.anchor, head].sort((a, b) => a - b);
    const span = { start: words[low ?? 0]?.start ?? 0, end: words[high ?? 0]?.end ?? 0 };
    select(pane.current, span);
    onWord(span);
    const word = getSelection()?.focusNode?.parentElement;
    if (word) reveal(word);
  };
}
