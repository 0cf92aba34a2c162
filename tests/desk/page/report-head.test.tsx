// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deskEngine } from "../../../src/desk/engine/desk-engine";
import { askedOverTexts } from "../../../src/desk/engine/left";
import { fieldAsking } from "../../../src/desk/page/reports/head-fields";
import { ReportHead } from "../../../src/desk/page/reports/ReportHead";
import type { DeskTools } from "../../../src/desk/page/tools";
import { focusUnfolded } from "../../../src/desk/page/use-focus-kept";
import { act as acted } from "../../../src/desk/work/act";
import type { NewReport } from "../../../src/desk/work/actions";
import type { PageLanguage } from "../../../src/domain/language";
import { loadDeskWords } from "../../../src/i18n/desk-words";
import { speakIn } from "../../../src/i18n/load-messages";
import { aWork, openBench } from "../desk-builders";
import { toolsFor } from "./desk-tools";

const engine = deskEngine(openBench());
const said = "Warden Ada North said that three drones were shot down over Westmark Oblast on 30 May 2031.";

const speakAs = async (language: PageLanguage) => {
  await speakIn(language);
  await loadDeskWords();
};
beforeEach(() => speakAs("en"));
afterEach(() => speakAs("en"));

function headOf(more: Partial<NewReport>) {
  const work = aWork(said, more);
  const [report] = work.reports;
  if (!report) throw new Error("no report");
  const act = vi.fn();
  const { seen } = engine.look(work);
  const asked = seen.ofReport.get(report.id) ?? [];
  render(<ReportHead report={report} asked={asked} isOnly tools={{ act } as unknown as DeskTools} />);
  return { act, seen };
}
const whole = {
  title: "Night",
  url: "https://paper.example/n",
  publisher: "The Lantern",
  published: "2031-05-31",
};

test("of a report whose head is whole nothing is asked", () => {
  headOf(whole);
  for (const name of ["Title", "Publisher", "Address", "Published"]) {
    const field = screen.getByLabelText(name);
    expect(field).not.toHaveAttribute("aria-describedby");
    expect(field).not.toHaveAttribute("aria-invalid");
  }
});

test.each([
  { field: "Publisher", head: { publisher: null, url: null }, says: /Who published it\?/, isInvalid: false },
  { field: "Publisher", head: { publisher: null }, says: /readers see “paper\.example”/, isInvalid: false },
  { field: "Address", head: { url: null }, says: /Where can it be read\?/, isInvalid: false },
  { field: "Address", head: { url: "ftp://paper.example" }, says: /no web address/, isInvalid: true },
  {
    field: "Published",
    head: { published: null },
    says: /Until it is given, or said to be unknown, nothing goes on the map/,
    isInvalid: true,
  },
  {
    field: "Published",
    head: { published: "2031-06-30" },
    says: /cannot have been published after 1 June 2031/,
    isInvalid: true,
  },
  { field: "Published", head: { published: "2031-02-31" }, says: /no day of the calendar/, isInvalid: true },
])("what is missing or wrong is told at its own field: $field, $says", ({ field, head, says, isInvalid }) => {
  const { seen } = headOf({ ...whole, ...head });
  const input = screen.getByLabelText(field);
  expect(input).toHaveAccessibleDescription(says);
  if (isInvalid) expect(input).toBeInvalid();
  else expect(input).not.toHaveAttribute("aria-invalid");
  // And keeps no claim from the map.
  expect(seen.shown).not.toBeNull();
});

test.each(["ru", "uk"] as const)("a desk in “%s” tells it in no other language", async (language) => {
  await speakAs(language);
  headOf({ title: null, url: "nowhere", publisher: null, published: "2032-01-01" });
  // By its own words the report is called.
  document.querySelector("summary b")?.remove();
  const told = document.querySelector("details")?.textContent ?? "";
  expect(told.replace(/https|UTC|English|Русский|Українська/g, "")).not.toMatch(/[a-z]{3}/i);
  expect(document.querySelectorAll("[aria-invalid]")).toHaveLength(2);
});

test("an address that is typed without its beginning is meant as https, and any other is kept as it is typed", () => {
  const { act } = headOf(whole);
  const address = screen.getByLabelText("Address");
  for (const [typed, kept] of [
    ["paper.example/a?b=1", "https://paper.example/a?b=1"],
    ["nowhere at all", "nowhere at all"],
    ["", null],
  ]) {
    fireEvent.change(address, { target: { value: typed } });
    fireEvent.blur(address);
    expect(act).toHaveBeenLastCalledWith({ do: "setHead", report: "north", head: { url: kept } });
  }
});

test("where claims are of days after publication, the day of publication is asked about, too, at its field", () => {
  const { seen } = headOf({ ...whole, published: "2031-05-20" });
  const field = screen.getByLabelText("Published");
  expect(field).toHaveAccessibleDescription(/tells of days after this one/);
  expect(field).toHaveAttribute("aria-invalid", "true");
  expect(seen.asked.get("north-1")?.map(({ kind }) => kind)).toContain("date-implausible");
});

test("what is wanted stands above the fold, and stays there once it is filled, so that the text keeps its place", async () => {
  const { rerender } = render(<Head published={null} />);
  const fold = screen.getByRole("group");
  expect(fold).not.toHaveAttribute("open");
  expect(screen.getByLabelText("Published")).toBeVisible();
  expect(fold).not.toContainElement(screen.getByLabelText("Published"));
  expect(fold).toContainElement(screen.getByLabelText("Publisher"));
  rerender(<Head published="2031-05-31" />);
  await userEvent.click(document.body);
  expect(fold).not.toHaveAttribute("open");
  expect(fold).not.toContainElement(screen.getByLabelText("Published"));
  expect(screen.getByLabelText("Published")).toHaveValue("2031-05-31");
});

test("where nothing is wanted the head is one line", () => {
  render(<Head published="2031-05-31" />);
  expect(screen.getByRole("group")).not.toHaveAttribute("open");
  expect(screen.getByRole("group")).toContainElement(screen.getByLabelText("Published"));
});

test.each([
  [
    "Nine drones were shot down on 30 April, Warden Ada North said.",
    null,
    /nearest is “30 April”, 30 April 2031/,
  ],
  [
    "Nine drones were shot down overnight, Warden Ada North said Tuesday.",
    null,
    /says “Tuesday”.*27 May 2031/,
  ],
  [said, "https://paper.example/2031/04/30/night", /address says 30 April 2031/],
])(
  "a day of publication that may be mistyped is asked about at its field, and keeps nothing back: %s",
  (text, url, says) => {
    const work = aWork(text, { ...whole, url });
    const [report] = work.reports;
    const asked = engine.look(work).seen.ofReport.get("north") ?? [];
    if (!report) throw new Error("no report");
    render(<ReportHead report={report} asked={asked} isOnly tools={toolsFor()} />);
    expect(screen.getByLabelText("Published")).toBeVisible();
    expect(screen.getByLabelText("Published")).toHaveAccessibleDescription(says);
    expect(asked.filter(({ standsAgainst }) => standsAgainst === "publishing")).toEqual([]);
  },
);

test("a report without a title is called by its first words, as everywhere", () => {
  headOf({ ...whole, title: null });
  expect(screen.getByText(/^Warden Ada North said/)).toBeVisible();
});

function Head({ published }: { published: string | null }) {
  const [report] = aWork(said, { ...whole, published }).reports;
  const { seen } = engine.look(aWork(said, { ...whole, published }));
  if (!report) return null;
  return (
    <ReportHead
      report={report}
      asked={seen.ofReport.get(report.id) ?? []}
      isOnly
      tools={{ act: vi.fn() } as unknown as DeskTools}
    />
  );
}

test("the day that an address tells is offered as that of publication, and taken by one press alone", () => {
  const url = "https://paper.example/2031/05/30/night";
  const { act } = headOf({ ...whole, published: null, url });
  expect(screen.getByLabelText("Published")).toHaveValue("");
  fireEvent.click(screen.getByRole("button", { name: "It may be in the address: 30 May 2031" }));
  expect(act).toHaveBeenCalledWith({ do: "setHead", report: "north", head: { published: "2031-05-30" } });
});

function Working({ url }: { url: string }) {
  const [work, setWork] = useState(() => aWork(said, { ...whole, published: null, url }));
  const [report] = work.reports;
  const tools = toolsFor({ act: (action) => setWork((before) => acted(before, action)) });
  return report && <ReportHead report={report} asked={[]} isOnly tools={tools} />;
}

test("its button goes with what it settles, and the field that it filled has the focus", () => {
  render(<Working url="https://paper.example/2031/05/30/night" />);
  fireEvent.click(screen.getByText("Night"));
  fireEvent.click(screen.getByRole("button", { name: /in the address/ }));
  expect(screen.queryByRole("button", { name: /in the address/ })).toBeNull();
  expect(screen.getByLabelText("Published")).toHaveValue("2031-05-30");
  expect(screen.getByLabelText("Published")).toHaveFocus();
});

test.each(["https://paper.example/2031/13/30/night", "https://paper.example/12031/05/300"])(
  "an address that tells no day offers none: %s",
  (url) => {
    headOf({ ...whole, published: null, url });
    expect(screen.queryByRole("button", { name: /in the address/ })).toBeNull();
  },
);

test("a day that the text names without its year is offered with the year guessed, and taken by one press alone", () => {
  const text = `ALPHA, May 28. ${said}`;
  const [report] = aWork(text, { ...whole, published: null, url: null }).reports;
  if (!report) throw new Error("no report");
  const tools = toolsFor();
  render(<ReportHead report={report} asked={[]} isOnly tools={tools} />);
  fireEvent.click(
    screen.getByRole("button", {
      name: "The text says “May 28”. The year is a guess: 28 May 2031. Is it that day?",
    }),
  );
  expect(tools.act).toHaveBeenCalledWith({
    do: "setHead",
    report: "north",
    head: { published: "2031-05-28" },
  });
});

function Undated() {
  const [work, setWork] = useState(() => aWork(said, { ...whole, published: null }));
  const [report] = work.reports;
  const tools = toolsFor({ act: (action) => setWork((before) => acted(before, action)) });
  const asked = engine.look(work).seen.ofReport.get("north") ?? [];
  return report && <ReportHead report={report} asked={asked} isOnly tools={tools} />;
}

test("that nobody knows the day of publication is an answer, and what comes of it is said", () => {
  render(<Undated />);
  fireEvent.click(screen.getByRole("button", { name: "Nobody knows the day" }));
  expect(screen.queryByRole("button", { name: "Nobody knows the day" })).toBeNull();
  expect(screen.getByLabelText("Published")).toHaveFocus();
  expect(screen.getByLabelText("Published")).toHaveAccessibleDescription(/none is made up/);
});

test.each([
  ["the publisher", { publisher: null }, "Publisher"],
  ["the address", { url: null }, "Address"],
] as const)("the way to what is asked of %s opens the fold and leads to its field", (_, lacks, field) => {
  const { seen } = headOf({ ...whole, ...lacks });
  const [asked] = askedOverTexts(seen);
  if (!asked) throw new Error("nothing is asked");
  focusUnfolded(fieldAsking(asked));
  expect(screen.getByLabelText(field)).toBeVisible();
  expect(screen.getByLabelText(field)).toHaveFocus();
});
