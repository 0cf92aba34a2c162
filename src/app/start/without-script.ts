/** The id of what is said where the page's script fails; it stands, hidden, in what readers without scripts have. */
export const scriptMissingId = "script-missing";

/**
 * Gives a reader whose page's script never came, or has failed, what readers without scripts have: everything, in words.
 * Browsers that run scripts keep that as text, which no one sees.
 */
export function readWithoutScript(page: Document): void {
  const kept = page.querySelector("noscript");
  if (!kept || page.getElementById(scriptMissingId)) return;
  kept.insertAdjacentHTML("beforebegin", kept.textContent);
  const notice = page.getElementById(scriptMissingId);
  if (!notice) return;
  notice.hidden = false;
  const [address] = page.location.href.split("#");
  notice.querySelector("a")?.setAttribute("href", address ?? "./");
  // What was built still stands, unless React took it away: there it is read first, beside the map.
  page.querySelector("#root .masthead")?.after(notice);
  notice.scrollIntoView({ block: "nearest" });
}
