// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Relation } from "../../../src/desk/engine/engine";
import { RelationLines } from "../../../src/desk/page/claims/RelationLines";
import "./desk-tools";

const relation = (more: Partial<Relation>): Relation => ({
  kind: "contradicts",
  other: "other-1",
  report: { id: "other", title: "Night", publisher: "The Lantern", published: "2031-05-30" },
  isPublished: false,
  isSameSource: false,
  isOpen: false,
  summary: "Nine drones shot down",
  figure: null,
  ...more,
});

test("another claim of the work is named by its report's publisher and day, and is a press away", () => {
  const goTo = vi.fn();
  render(<RelationLines relations={[relation({})]} goTo={goTo} />);
  fireEvent.click(screen.getByRole("button", { name: "The Lantern, 30 May 2031" }));
  expect(goTo).toHaveBeenCalledWith("other", "other-1");
  expect(screen.getByRole("listitem")).toHaveTextContent("Contradicts The Lantern, 30 May 2031: Nine drones");
});

test("one that is published leads to it on the site, and leaves the desk open", () => {
  render(<RelationLines relations={[relation({ isPublished: true })]} goTo={vi.fn()} />);
  const link = screen.getByRole("link", { name: "The Lantern, 30 May 2031 (published on this site)" });
  expect(link).toHaveAttribute("href", "../?lang=en&claim=other-1");
  expect(link).toHaveAttribute("target", "_blank");
});

test.each([
  [{ publisher: null }, "Night, 30 May 2031"],
  [{ published: "2031-05" }, "The Lantern, 2031-05"],
  [{ publisher: null, title: null, published: null }, "other"],
])("what is not known of a report is left out of its name: %o", (known, name) => {
  const { report } = relation({});
  render(<RelationLines relations={[relation({ report: { ...report, ...known } })]} goTo={vi.fn()} />);
  expect(screen.getByRole("button", { name })).toBeVisible();
});
