import { onDemand } from "../url/on-demand";

/** What an overview on a screen has no use for: the page of a place or a claim, what only paper needs, the corrections. */
export const opened = onDemand(async () => {
  const [{ OpenPage }, { ForPaper }, { CorrectionsList }] = await Promise.all([
    import("./OpenPage"),
    import("./ForPaper"),
    import("./corrections/CorrectionsList"),
  ]);
  return { OpenPage, ForPaper, CorrectionsList };
});

/** In case it is wanted; if it does not come now, it is asked for again when it is. */
export const expectOpened = (): void => void opened.load().catch(() => {});

/** That there is a reader, and not only a page. */
const signs = ["pointermove", "pointerdown", "focusin", "keydown", "scroll", "beforeprint"] as const;

/** The same at the first sign of a reader, who can hardly have chosen a place by the time it has come. */
export function expectOpenedWithReader(): void {
  // Captured: what scrolls is the panel, which tells nobody else.
  for (const kind of signs) addEventListener(kind, expectOpened, { once: true, capture: true });
}
