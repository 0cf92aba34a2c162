// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EarlyPresses, keepPresses } from "../../src/app/start/early-presses";

let presses: EarlyPresses;
/** What the page saw of presses, once it answered. */
let seen: string[];

beforeEach(() => {
  document.body.innerHTML = `<main>
    <button id="alpha"><span id="within">Alpha</span></button>
    <label><input id="box" type="checkbox" checked> Beta</label>
    <div class="static-map"><a id="region" href="#gamma">Gamma</a></div>
    <a id="elsewhere" href="#elsewhere">Elsewhere</a>
  </main>`;
  seen = [];
  presses = keepPresses(document);
});
afterEach(() => presses.end());

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const box = () => byId("box") as HTMLInputElement;

function answer() {
  presses.end();
  document
    .querySelector("main")
    ?.addEventListener("click", ({ target }) => seen.push((target as Element).id));
  presses.replay();
}

test("what was pressed before the page answers is pressed anew, in the same order", () => {
  byId("region").click();
  byId("within").click();
  answer();
  expect(seen).toEqual(["region", "alpha"]);
});

test("a box is as it was built until the page answers, and then as the reader wanted it", () => {
  box().click();
  presses.end();
  expect(box().checked).toBe(true);
  answer();
  expect(box().checked).toBe(false);
  expect(seen).toEqual(["box"]);
});

test("a box that was pressed back, or that the address has set already, is left as it is", () => {
  box().click();
  box().click();
  answer();
  expect(box().checked).toBe(true);
});

test("once the page answers, nothing is kept any more, and a link that leads somewhere is nobody’s business", () => {
  byId("elsewhere").click();
  presses.end();
  byId("alpha").click();
  answer();
  expect(seen).toEqual([]);
});

test("what has gone meanwhile is not pressed", () => {
  byId("alpha").click();
  byId("alpha").remove();
  answer();
  expect(seen).toEqual([]);
});
