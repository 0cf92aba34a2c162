// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { WindowedList } from "../../src/panel/period/WindowedList";

const rowHeight = 40;

const renderList = (count: number, isWhole = false) =>
  render(
    <WindowedList
      label="Claims"
      items={Array.from({ length: count }, (_, at) => at + 1)}
      rowHeight={rowHeight}
      isWhole={isWhole}
      keyOf={(item) => item}
    >
      {(item) => `claim ${item}`}
    </WindowedList>,
  );

test("of ten thousand claims only those are there that are near to be seen, each with its place among all", () => {
  renderList(10_000);
  const rows = screen.getAllByRole("listitem");
  expect(rows.length).toBeLessThan(50);
  expect(rows[0]?.textContent).toBe("claim 1");
  expect(rows[0]?.getAttribute("aria-setsize")).toBe("10000");
});

test("it begins where it was left", () => {
  Element.prototype.scrollIntoView = () => {};
  const claims = Array.from({ length: 10_000 }, (_, at) => at + 1);
  render(
    <WindowedList
      {...{ label: "Claims", items: claims, rowHeight, isWhole: false, startsAt: 5000 * rowHeight }}
      keyOf={(item) => item}
    >
      {(item) => `claim ${item}`}
    </WindowedList>,
  );
  expect(screen.getByRole("region", { name: "Claims" }).scrollTop).toBe(5000 * rowHeight);
  expect(screen.getByText("claim 5001")).toBeTruthy();
  expect(screen.queryByText("claim 1")).toBeNull();
});

test("scrolled, it shows what is there, to the last", () => {
  renderList(10_000);
  const list = screen.getByRole("region", { name: "Claims" });
  list.scrollTop = 5000 * rowHeight;
  fireEvent.scroll(list);
  expect(screen.getByText("claim 5001").getAttribute("aria-posinset")).toBe("5001");
  list.scrollTop = 10_000 * rowHeight;
  fireEvent.scroll(list);
  expect(screen.getByText("claim 10000")).toBeTruthy();
  expect(screen.queryByText("claim 5001")).toBeNull();
});

test("a short list is all there", () => {
  renderList(3);
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
});

test("on paper all of it is there, and of very many it is told how many more there are", () => {
  renderList(451, true);
  expect(screen.getAllByRole("listitem")).toHaveLength(451);
  renderList(700, true);
  expect(screen.getByText("… and 200 more")).toBeTruthy();
});
