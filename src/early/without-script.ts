/** The id of the `noscript` that holds everything in words: the page may have others. */
export const wordsId = "without-scripts";

/** The id of what is said where the page's script fails; it stands, hidden, in what readers without scripts have. */
export const scriptMissingId = "script-missing";

/** In milliseconds, from when the page has been read: long enough for a slow line, and who waits so long has words. */
export const patience = 8000;

/** Where the words stand that were taken out of `noscript`. */
const givenId = "given-words";

/** Whether this reader has been given what readers without scripts have. */
export const isWithoutScript = (page: Document): boolean => page.getElementById(givenId) !== null;

/**
 * Gives a reader whose page's script never came, or has failed, what readers without scripts have: everything, in words.
 * Browsers that run scripts keep that as text, which no one sees.
 */
export function readWithoutScript(
  page: Document,
  { protocol, href }: Pick<Location, "protocol" | "href"> = page.location,
): void {
  const kept = page.getElementById(wordsId);
  if (!kept || isWithoutScript(page)) return;
  const words = page.createElement("div");
  words.id = givenId;
  words.innerHTML = kept.textContent;
  kept.before(words);
  delete page.documentElement.dataset.awaits;
  const notice = page.getElementById(scriptMissingId);
  if (!notice) return;
  notice.hidden = false;
  const fromDisk = notice.querySelector<HTMLElement>("[data-disk]");
  // From a disk a browser gives a page none of its other files, however often it is asked; one file needs none.
  if (protocol === "file:" && fromDisk && page.querySelector("script[src]")) {
    fromDisk.textContent = fromDisk.dataset.disk ?? "";
    notice.querySelector("a")?.remove();
  }
  const [address] = href.split("#");
  notice.querySelector("a")?.setAttribute("href", address ?? "./");
  // What was built still stands, unless React took it away: there it is read first, beside the map. While React takes the
  // page over it has to be as it was built: else React makes all of it anew, without the ground of its picture.
  if (page.documentElement.dataset.begun === undefined) page.querySelector("#root .masthead")?.after(notice);
  // Out of a frame it would scroll the article, which is its readers' own.
  const view = page.defaultView;
  if (view && view.parent === view) notice.scrollIntoView?.({ block: "nearest" });
}

/** Takes back what was given: the script has come after all, and finds the page as it was built, and as it is left to it. */
export function readWithScript(page: Document): void {
  page.documentElement.dataset.begun = "";
  page.getElementById(scriptMissingId)?.remove();
  page.getElementById(givenId)?.remove();
}

/** The page answers: nothing has to be given any more, and what was given at the last moment is taken back. */
export function answers(page: Document): void {
  page.documentElement.dataset.answers = "";
  readWithScript(page);
}

/**
 * Sees to it that the page answers within some seconds or can be read without: whatever throws on the way, never
 * comes, or is not known here. Called by both of the page's first scripts, since either may be what is missing.
 */
export function answerOrWords(page: Document): void {
  const giveUp = () => {
    if (page.documentElement.dataset.answers !== undefined) return;
    readWithoutScript(page);
    goOnWithoutStyle(page);
  };
  const onceRead = (then: () => void) => {
    if (page.readyState === "loading") page.addEventListener("readystatechange", then, { once: true });
    else then();
  };
  onceRead(() => setTimeout(giveUp, patience));
  const isPageScript = (target: EventTarget | null) =>
    target instanceof HTMLScriptElement && target.type === "module";
  // What is known not to come is not waited for.
  page.addEventListener("error", ({ target }) => isPageScript(target) && onceRead(giveUp), true);
}

/** A style sheet that does not come keeps all words off the screen, and scripts from running, unless a script put it there. */
function goOnWithoutStyle(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (!link.sheet) link.replaceWith(link.cloneNode());
}
