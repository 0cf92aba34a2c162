// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { factsFrom } from "../../src/domain/archive/facts-from";
import { runsOfParts } from "../../src/domain/archive/tally";
import { loadArchiveWords } from "../../src/i18n/archive-words";
import { TallyTerms } from "../../src/panel/period/TallyTerms";
import type { TallyReading } from "../../src/panel/period/tally-reading";
import { panelId } from "../../src/panel/use-focus-that-follows";
import { fact, firstDay, uavs } from "../domain/archive/imagined";

await loadArchiveWords();

const { facts, names } = factsFrom([
  fact({ places: ["aldwick"], figure: uavs(3) }),
  fact({ places: ["aldwick"], on: firstDay + 2, figure: uavs(7) }),
]);
const tallies = {
  days: { first: firstDay, last: firstDay + 2 },
  period: { kind: "all" },
  parts: [facts],
  manifest: { names, zones: {} },
} as unknown as TallyReading;
const runs = runsOfParts([facts]);

beforeEach(() => history.pushState(null, "", "/"));
afterEach(cleanup);

/** The list in a sheet; `pressed` is told where the reader stands while the day is asked for. */
function renderList() {
  Element.prototype.scrollIntoView = () => {};
  const toPeriod = () => history.pushState(null, "", "/?period=2031-01-03");
  const list = () => <TallyTerms claims={2} go={{ toPeriod } as never} {...{ runs, tallies }} />;
  const page = (shown: boolean) => (
    <aside id={panelId} tabIndex={-1}>
      {shown && list()}
    </aside>
  );
  const { rerender } = render(page(true));
  const panel = screen.getByRole("complementary");
  return { panel, show: (shown: boolean) => rerender(page(shown)) };
}

const day = () => screen.getByRole("button", { name: "3 Jan 2031" });

test("a day that is gone to from the list opens at its top, and the next Tab goes on from there", async () => {
  const { panel } = renderList();
  fireEvent.click(screen.getByText("All 2 claims"));
  panel.scrollTop = 345;
  const pressed = await screen.findByRole("button", { name: "3 Jan 2031" });
  pressed.focus();
  fireEvent.click(pressed);
  expect(panel.scrollTop).toBe(0);
  expect(panel).toHaveFocus();
});

test("Back leads to the row that was pressed, with the focus", async () => {
  const { show } = renderList();
  fireEvent.click(screen.getByText("All 2 claims"));
  const left = history.length;
  fireEvent.click(await screen.findByRole("button", { name: "3 Jan 2031" }));
  show(false);
  expect(history.length).toBe(left + 1);
  const isBack = new Promise((done) => addEventListener("popstate", done, { once: true }));
  history.back();
  await isBack;
  show(true);
  expect(day()).toHaveFocus();
});
