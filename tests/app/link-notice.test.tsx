// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openTheDay } from "../fixtures/open-first-report";

const notice = () =>
  screen.queryAllByRole("status").find((each) => within(each).queryByText(/Part of this link/) !== null);

test.each([
  ["/?claim=gone", "There is no claim “gone” here."],
  ["/?place=gone-oblast.", "“gone-oblast” is no place here."],
  [
    "/?place=kaluga-oblast&place=bryansk-oblast",
    "“place=bryansk-oblast” is left out: the link asks for the same a second time, and the first is shown.",
  ],
  ["/?hide=shapsa", "“shapsa” is none of the sources: it hides nothing."],
  ["/?from=yesterday", "The time “yesterday” is not understood: nothing earlier is hidden."],
  ["/?theme=pink", "“pink” is no theme: the page looks as your system does."],
  ["/?lang=xx", "There is no page in the language “xx”."],
  ["/?data=latest", "“latest” is no version of the data: the newest is shown."],
  ["/?embed=1&hide=<script>", "“<script” is none of the sources: it hides nothing."],
])("“%s” says what of it cannot be had", async (search, words) => {
  await openTheDay(search);
  const said = notice();
  expect(said && within(said).getByText(words)).toBeInTheDocument();
});

test.each([
  "/",
  "/?place=kaluga-oblast.",
  "/?hide=shapsha, mod-ru",
  "/?hide=shapsha&hide=mod-ru&panel=400&panel=500",
  "/?amp;hide=shapsha",
  "/?theme=dark&lang=en-GB&utm_source=a",
])("“%s” is understood, and nothing is said", async (search) => {
  await openTheDay(search);
  expect(notice()).toBeUndefined();
});

test("what is not understood can be dropped from the address; what is stays", async () => {
  const { user } = await openTheDay(
    "/?place=kaluga-oblast&hide=shapsha,nobody&from=soon&theme=pink&lang=xx&utm_source=a",
  );
  await user.click(screen.getByRole("button", { name: "Drop it from the address" }));
  expect(notice()).toBeUndefined();
  expect(location.search).toBe("?utm_source=a&place=kaluga-oblast&hide=shapsha");
  expect(screen.getByRole("complementary", { name: "Reports" })).toHaveFocus();
});

test("in a frame it stands on the map, where the panel is closed", async () => {
  await openTheDay("/?embed=1&hide=nobody");
  expect(notice()?.closest("main")).not.toBeNull();
});
