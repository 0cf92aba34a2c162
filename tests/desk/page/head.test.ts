import { expect, test } from "vitest";
import { dayIn, readHead } from "../../../src/desk/page/start/head";

test.each([
  ["30 May 2031", "2031-05-30"],
  ["May 30th, 2031", "2031-05-30"],
  ["Published on 1 June 2031 at noon", "2031-06-01"],
  ["30 мая 2031", "2031-05-30"],
  ["30 травня 2031 року", "2031-05-30"],
  ["30.05.2031, 14:10", "2031-05-30"],
  ["2031-05-30T14:10", "2031-05-30"],
  // Nobody's calendar has it.
  ["31.02.2031", null],
  ["30 May", null],
  ["12031-05-300", null],
])("“%s” names the day %s", (line, day) => {
  expect(dayIn(line)).toBe(day);
});

const headOf = (text: string) => readHead(text).head;
const body = "Three drones were shot down over Alpha, Warden Ada North said.";

test("title, address and day are read from a text’s edges", () => {
  expect(headOf(`Night over Alpha\n30 May 2031\n\n${body}\n\nhttps://paper.example/night.\n`)).toEqual({
    title: "Night over Alpha",
    url: "https://paper.example/night",
    publisher: null,
    published: "2031-05-30",
  });
});

test.each([
  ["a sentence", `${body}\nNobody was hurt.`],
  ["an address", `https://paper.example/\n${body}`],
  ["all there is", body],
])("what is %s is no title", (_, text) => {
  expect(headOf(text).title).toBeNull();
});

test("a day of which a sentence tells is not taken for the text’s own", () => {
  expect(headOf(`Night over Alpha\nThe harbour was closed on 3 March 2030.\n${body}`).published).toBeNull();
});
