// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openFirstReport } from "../fixtures/open-first-report";

const print = () => act(() => dispatchEvent(new Event("beforeprint")));
const printed = () => act(() => dispatchEvent(new Event("afterprint")));
const closed = () => document.querySelectorAll("details:not([open])").length;

test("paper gets every claim in full, once, and the address; afterwards the page is as it was", async () => {
  await openFirstReport("/?utm_source=paper");
  expect(screen.queryAllByRole("article")).toHaveLength(0);
  const before = closed();
  expect(before).toBeGreaterThan(0);
  print();
  expect(screen.getAllByRole("article")).toHaveLength(9);
  expect(screen.getByText(location.href)).toBeInTheDocument();
  expect(closed()).toBe(0);
  printed();
  expect(screen.queryAllByRole("article")).toHaveLength(0);
  expect(closed()).toBe(before);
});

test("paper gets what the filter lets through, and no more", async () => {
  await openFirstReport("/?hide=shapsha");
  print();
  expect(screen.getAllByRole("article")).toHaveLength(6);
  expect(screen.queryByRole("article", { name: /Shapsha/ })).not.toBeInTheDocument();
});

test("an open place is printed as it stands, with the address", async () => {
  await openFirstReport("/?place=yukhnov");
  print();
  expect(screen.getAllByRole("article")).toHaveLength(1);
  expect(screen.getByText(location.href)).toBeInTheDocument();
});
