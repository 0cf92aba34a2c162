// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { PlacesInView } from "../../src/map/PlacesInView";

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `place-${at + 1}`);

function list(places: readonly string[]) {
  render(
    <PlacesInView
      label="Places in view"
      places={places}
      wordsOf={(id) => ({ name: id.replace("-", " "), figures: "" })}
      selected={null}
      onSelect={() => {}}
      onHighlight={() => {}}
      onLeave={() => {}}
    />,
  );
  return screen.getByRole("listbox");
}

const walkedTo = () =>
  document.getElementById(screen.getByRole("listbox").getAttribute("aria-activedescendant") ?? "")
    ?.textContent;

test("a hundred places in view are all in the list", () => {
  list(numbered(100));
  expect(screen.getAllByRole("option")).toHaveLength(100);
});

test("of nine hundred places in view, those near where the reader is are there, and each says which of how many", () => {
  list(numbered(900));
  expect(screen.getAllByRole("option").length).toBeLessThan(100);
  expect(screen.getAllByRole("option")[1]).toHaveAttribute("aria-posinset", "2");
  expect(screen.getAllByRole("option")[1]).toHaveAttribute("aria-setsize", "900");
});

test("keys and letters lead to any of nine hundred places", () => {
  const all = list(numbered(900));
  fireEvent.focus(all);
  fireEvent.keyDown(all, { key: "End" });
  expect(walkedTo()).toBe("place 900");
  fireEvent.keyDown(all, { key: "Home" });
  for (let step = 1; step < 120; step++) fireEvent.keyDown(all, { key: "ArrowDown" });
  expect(walkedTo()).toBe("place 120");
  for (const key of "place 700") fireEvent.keyDown(all, { key });
  expect(walkedTo()).toBe("place 700");
});
