// @vitest-environment jsdom
import { expect, test } from "vitest";
import { readWithoutScript, scriptMissingId, wordsId } from "../../src/early/without-script";

/** A page as it was built, with what readers without scripts have. */
function built(script: string): void {
  document.head.innerHTML = script;
  document.body.innerHTML = `<div id="root"></div><noscript id="${wordsId}"></noscript>`;
  const kept = document.getElementById(wordsId);
  if (kept)
    kept.textContent = `<div id="${scriptMissingId}" hidden><p data-disk="A host has to serve it.">A part is missing.</p><a href="./">Again</a></div>`;
  readWithoutScript(document, new URL("file:///folder/index.html"));
}
const notice = () => document.getElementById(scriptMissingId);

test("a folder that is opened from a disk says that a host has to serve it, and nothing that would not help", () => {
  built('<script type="module" src="./assets/index.js"></script>');
  expect(notice()).toBeVisible();
  expect(notice()).toHaveTextContent("A host has to serve it.");
  expect(notice()?.querySelector("a")).toBeNull();
});

test("one file needs no host: there a part is missing", () => {
  built("<script>1</script>");
  expect(notice()).toHaveTextContent("A part is missing.");
  expect(notice()?.querySelector("a")).not.toBeNull();
});
