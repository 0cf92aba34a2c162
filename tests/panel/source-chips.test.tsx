// @vitest-environment jsdom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { sourceMarks } from "../../src/domain/claims/source";
import { Index } from "../../src/domain/dataset";
import { noFilter } from "../../src/domain/filter";
import { everyTime } from "../../src/domain/time/time-span";
import { SourceChips } from "../../src/panel/head/SourceChips";
import type { Reading } from "../../src/panel/reading";
import { aClaim, aDataset, aSource } from "../fixtures/build";

function buttonsOf(...sources: string[]) {
  const claims = sources.map((sourceId) => aClaim({ id: `of-${sourceId}`, sourceId }));
  const index = new Index({ ...aDataset(claims), sources: sources.map(aSource) });
  const marks = sourceMarks(index.dataset.sources);
  const reading = { index, claims, sourceMarks: marks, span: everyTime };
  render(<SourceChips reading={reading} filter={noFilter} onFilter={() => undefined} />);
  const group = within(screen.getByRole("group", { name: "Sources" }));
  expect(group.getAllByRole("checkbox")).toHaveLength(sources.length);
  return group.queryAllByRole("button").map((button) => button.textContent);
}

test("a chip shows the letters by which its source stands beside figures, and is heard by the name alone", () => {
  const name = "Ministry of Weather of Alphaland";
  const claims = ["weather", "harbour"].map((sourceId) => aClaim({ id: `of-${sourceId}`, sourceId }));
  const sources = [
    { ...aSource("weather"), name, kind: "ministry" as const },
    { ...aSource("harbour"), name: "Harbour" },
  ];
  const index = new Index({ ...aDataset(claims), sources });
  const reading = { index, claims, sourceMarks: sourceMarks(sources), span: everyTime };
  render(<SourceChips reading={reading} filter={noFilter} onFilter={() => undefined} />);
  expect(screen.getByText("MWA")).toBeVisible();
  expect(screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual([
    `${name}MWA`,
    "Harbour",
  ]);
  expect(screen.getByRole("checkbox", { name })).toBeInTheDocument();
});

test("where one source speaks, neither “all” nor “only” is offered: both would be what is shown", () => {
  expect(buttonsOf("sky-ministry")).toEqual([]);
});

test("where two speak, each can be shown alone, and all again", () => {
  expect(buttonsOf("sky-ministry", "cloud-office")).toEqual(["All", "only", "only"]);
});

test("a press makes the box that it is on anew, and no other; the next one knows of it", async () => {
  const names = ["one", "two", "three"];
  const claims = names.map((sourceId) => aClaim({ id: `of-${sourceId}`, sourceId }));
  const index = new Index({ ...aDataset(claims), sources: names.map(aSource) });
  const reading = { index, claims, sourceMarks: sourceMarks(index.dataset.sources), span: everyTime };
  const { container } = render(<Filtered reading={reading} />);
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  const written: Node[] = [];
  const observer = new MutationObserver((all) => written.push(...all.map(({ target }) => target)));
  observer.observe(container, { subtree: true, attributes: true, attributeFilter: ["name", "type"] });
  for (const at of [0, 1]) fireEvent.click(boxes[at] as HTMLInputElement);
  await Promise.resolve();
  observer.disconnect();
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false, true]);
  expect(written).not.toContain(boxes[2]);
  expect(written).toContain(boxes[0]);
});

function Filtered({ reading }: { reading: Reading }) {
  const [filter, setFilter] = useState(noFilter);
  return <SourceChips reading={reading} filter={filter} onFilter={setFilter} />;
}
