import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { opened } from "../src/panel/opened";

// Vitest has no globals here, so that Testing Library cannot clean up by itself.
// As for a reader who has been there for a second: what opens is here.
await opened.load();
afterEach(() => {
  cleanup();
  history.replaceState(null, "", "/");
});
// jsdom knows no media: a system that asks for nothing.
window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView ??= () => {};
// Nor what is in view: nothing ever is, unless a test says so.
window.IntersectionObserver ??= class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;
// Nor marks of the page's progress, which no test here asks for.
performance.mark ??= (() => {}) as unknown as Performance["mark"];
// Nor pointers: none is ever held.
Element.prototype.setPointerCapture ??= () => {};
Element.prototype.hasPointerCapture ??= () => false;
