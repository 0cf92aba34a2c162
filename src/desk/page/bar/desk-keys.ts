import type { Span } from "../../../draft/drafts";
import type { SelectedWords } from "../text/use-selected-words";
import type { DeskTools } from "../tools";
import type { KeyDeeds } from "./use-keys";

type Given = { tools: DeskTools; words: SelectedWords; claim: string | null; onHelp: () => void };

/** What each key of the desk does. The list of them for the editor is `keys`. */
export function deskKeys({ tools, words, claim, onHelp }: Given): KeyDeeds {
  const { span, sentence } = words;
  const onWords = (deed: (span: Span) => void) => () => span && deed(span);
  const decide = (what: "accept" | "reject") => () => {
    const at = focusedClaim();
    // Nothing is decided unseen: a claim that is shut is opened first, and no other is decided in its place.
    if (at !== null && at !== claim) tools.open(at);
    else if (claim !== null) tools.decide(what, claim);
  };
  return {
    q: () => tools.go(1, true),
    j: () => tools.go(1, false),
    k: () => tools.go(-1, false),
    a: decide("accept"),
    r: decide("reject"),
    e: toMend,
    g: tools.toText,
    f: onWords((at) => words.use("figure", at)),
    p: onWords((at) => words.use("place", at)),
    o: onWords((at) => words.use("another", at)),
    s: onWords((at) => words.use("speaker", at)),
    t: onWords((at) => words.use("time", at)),
    w: onWords((at) => words.use("quote", at)),
    c: onWords(words.addClaim),
    x: () => sentence && words.nothingIn(sentence),
    escape: words.clear,
    "?": onHelp,
  };
}

/** The claim in whose card the focus is, by its id. */
const focusedClaim = (): string | null =>
  document.activeElement?.closest("article[id^='claim-']")?.id.slice("claim-".length) ?? null;

/** To the parts of the claim that is open, which may be folded. */
function toMend(): void {
  const read = document.querySelector<HTMLDetailsElement>("[aria-current] .desk-read");
  if (!read) return;
  read.open = true;
  read.querySelector<HTMLElement>(".desk-parts button")?.focus();
}
