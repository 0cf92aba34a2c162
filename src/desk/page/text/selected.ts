import type { Span } from "../../../draft/drafts";

/** Each piece of the text says at which of its letters it begins. */
const pieceOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-start]") ?? null;

/** Where in the text a point of the document is; `null` outside of it. */
function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const piece = pieceOf(node);
    if (!piece) return null;
    const start = Number(piece.dataset.start);
    // What is there for those who hear it is no part of the text.
    return node.parentElement?.closest(".heard-only") ? Number(piece.dataset.end) : start + offset;
  }
  const next = node.childNodes[offset];
  const within = next instanceof Element ? next.querySelector<HTMLElement>("[data-start]") : null;
  const after = next instanceof HTMLElement && next.dataset.start ? next : within;
  if (after) return Number(after.dataset.start);
  const piece = pieceOf(node);
  if (piece) return Number(offset === 0 ? piece.dataset.start : piece.dataset.end);
  const inside =
    node instanceof Element ? [...node.querySelectorAll<HTMLElement>("[data-end]")].at(-1) : null;
  return inside ? Number(inside.dataset.end) : null;
}

/** The words of the text that are selected, whole and without the blanks around them; `null` if there are none. */
export function selectedSpan(pane: HTMLElement, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const words = trimmed(text, { start, end });
  return words && wholeWords(text, words);
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** With all letters of the words in which it begins and ends: a hand is often one short. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && letter.test(text[from] ?? "") && letter.test(text[from - 1] ?? "")) from--;
  while (to < text.length && letter.test(text[to - 1] ?? "") && letter.test(text[to] ?? "")) to++;
  return { start: from, end: to };
}

/** Without the blanks at its ends; `null` if nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}

/** Selects words of the text, as a hand would. */
export function select(pane: HTMLElement, { start, end }: Span): void {
  const [from, to] = [pointAt(pane, start, false), pointAt(pane, end, true)];
  if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function pointAt(pane: HTMLElement, at: number, isEnd: boolean): { node: Node; offset: number } | null {
  for (const piece of pane.querySelectorAll<HTMLElement>("[data-start]")) {
    const [start, end] = [Number(piece.dataset.start), Number(piece.dataset.end)];
    if (isEnd ? at <= start || at > end : at < start || at >= end) continue;
    const node = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT).nextNode();
    return node && { node, offset: at - start };
  }
  return null;
}
