// @vitest-environment jsdom
import { renderHook, act as settle } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useLetters } from "../../../src/desk/page/bar/use-letters";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** The choice in a page that was just loaded, and a press that changes it. */
function load() {
  const { result } = renderHook(useLetters);
  return { areOn: () => result.current[0], choose: (on: boolean) => settle(() => result.current[1](on)) };
}

test("single letters that are switched off stay off over a reload, until they are switched on", () => {
  expect(load().areOn()).toBe(true);
  load().choose(false);
  const again = load();
  expect(again.areOn()).toBe(false);
  again.choose(true);
  expect(load().areOn()).toBe(true);
});

test("a browser that keeps nothing switches them off all the same, for as long as the page is open", () => {
  const denied = () => {
    throw new DOMException("no", "SecurityError");
  };
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(denied);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(denied);
  const page = load();
  page.choose(false);
  expect(page.areOn()).toBe(false);
});
