// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { keepPlace, keptPlace } from "../../src/panel/period/kept-place";

const place = { top: 400, row: "0 17" };

beforeEach(() => history.pushState(null, "", "/"));

test("the place in a list is kept with the entry of the history that is left, and is no other list’s", () => {
  keepPlace("mayor", place);
  expect(keptPlace("mayor")).toEqual(place);
  expect(keptPlace("governor")).toBeNull();
  history.pushState(null, "", "/?period=2031-05-30");
  expect(keptPlace("mayor")).toBeNull();
});

test("a list that was closed stays so", () => {
  keepPlace("mayor", place);
  keepPlace("mayor", null);
  expect(keptPlace("mayor")).toBeNull();
});

test("what else is kept with the entry stays, and so does what is kept of another list", () => {
  history.replaceState({ of: "another" }, "");
  keepPlace("mayor", place);
  keepPlace("governor", null);
  expect(history.state).toMatchObject({ of: "another" });
  expect(keptPlace("mayor")).toEqual(place);
});

test("nothing is stored in the browser", () => {
  keepPlace("mayor", place);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
});
