import fc from "fast-check";
import { expect, test } from "vitest";
import { locateQuote } from "../../src/domain/claims/quote";

const text = "Ten houses fell. In the valley, ten houses fell again.";
const locate = (exact: string, prefix = "", suffix = "") => locateQuote(text, { exact, prefix, suffix });

test("a quote that stands once is located", () => {
  expect(locate("In the valley")).toEqual({ start: 17, end: 30 });
});

test("a quote at the very start is located", () => {
  expect(locate("Ten houses")).toEqual({ start: 0, end: 10 });
});

test("a quote that differs by a letter’s case is absent", () => {
  expect(locate("in the valley")).toBe("absent");
});

test("no words are absent", () => {
  expect(locate("")).toBe("absent");
});

test("a quote that stands twice is ambiguous, until the words around it settle which is meant", () => {
  expect(locate("houses fell")).toBe("ambiguous");
  expect(locate("houses fell", "valley, ten ")).toEqual({ start: 36, end: 47 });
  expect(locate("houses fell", "", ".")).toEqual({ start: 4, end: 15 });
});

test("a quote whose surroundings are not the text’s is absent", () => {
  expect(locate("In the valley", "We went. ")).toBe("absent");
});

test("what is located is what was quoted, in any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string(),
      (before, exact, after) => {
        const whole = before + exact + after;
        const span = locateQuote(whole, { exact, prefix: before, suffix: after });
        if (typeof span === "string") throw new Error(span);
        expect(whole.slice(span.start, span.end)).toBe(exact);
      },
    ),
  );
});
