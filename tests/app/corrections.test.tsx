// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { App } from "../../src/app/App";
import { type Dataset, Index } from "../../src/domain/dataset";
import { aClaim, aDataset, aGeometry, named } from "../fixtures/build";
import { aCorrection, correctedDay } from "../fixtures/corrected-day";
import { FakeMap } from "../fixtures/fake-map-view";

afterEach(cleanup);

async function openPage(search: string, dataset: Dataset = correctedDay) {
  history.replaceState(null, "", search);
  const loaded = { index: new Index(dataset), geometry: aGeometry(dataset) };
  render(<App loaded={loaded} loadMapView={new FakeMap().load} base={null} />);
  await act(async () => {});
  return userEvent.setup();
}

const reports = () => within(screen.getByRole("complementary", { name: "Reports" }));

test("a changed claim says when and why it was corrected, and what it said before", async () => {
  await openPage("/?place=alpha");
  const card = reports().getByRole("article", { name: /12 UAVs/ });
  expect(card).toHaveTextContent(/Corrected 5 June 2031: We misread it\. Before, it said: 8 UAVs\./);
  expect(card).toHaveTextContent(/Corrected 9 June 2031: We misread it again\. Before, it said: 9 UAVs\./);
});

test("what no longer stands is on its place’s page, apart, and leads to what stands in its place", async () => {
  const user = await openPage("/?place=alpha");
  const heading = reports().getByRole("heading", { name: "No longer stands" });
  const fallen = within(heading.parentElement ?? document.body);
  expect(fallen.getAllByRole("article")).toHaveLength(2);
  expect(fallen.getByText("Withdrawn")).toBeInTheDocument();
  await user.click(fallen.getByRole("button", { name: /The mayor/ }));
  expect(location.search).toBe("?claim=new");
});

test("what no longer stands is in no count", async () => {
  await openPage("/");
  expect(reports().getByRole("status")).toHaveTextContent(/^2 claims$/);
});

test("the link to a withdrawn claim opens it, and says that it was withdrawn", async () => {
  await openPage("/?claim=gone");
  const card = reports().getByRole("article", { current: true });
  expect(card).toHaveTextContent("The ministry");
  expect(card).toHaveTextContent(/Withdrawn 8 June 2031/);
});

test("the link to a withdrawn claim over several places opens it, too", async () => {
  const joint = aClaim({
    id: "joint",
    where: { places: [named("alpha"), named("beta")], within: null },
    corrections: [aCorrection()],
  });
  await openPage("/?claim=joint", aDataset([joint]));
  expect(reports().getByRole("article", { current: true })).toHaveTextContent(/Withdrawn 8 June 2031/);
});

test("a place of which nothing stands says so, and blames no filter", async () => {
  await openPage("/?place=alpha", aDataset([aClaim({ corrections: [aCorrection()] })]));
  expect(reports().getByText("No claim about this place stands any more.")).toBeInTheDocument();
});

test("lists say of each claim that it was corrected", async () => {
  await openPage("/");
  for (const list of [
    reports().getByRole("group", { name: "Sources" }),
    reports().getByRole("list", { name: "Places" }),
  ])
    expect(within(list).getAllByText("Corrected")).toHaveLength(1);
});

test("the overview counts what was set right, and opens the whole record and its feeds", async () => {
  const user = await openPage("/");
  const note = reports().getByText("3 claims corrected, withdrawn or replaced");
  await user.click(note);
  const record = await reports().findByText(/We misread it again/);
  const items = within(record.closest("ul") ?? document.body).getAllByRole("listitem");
  expect(items.map((item) => item.querySelector("time")?.dateTime)).toEqual([
    "2031-06-09",
    "2031-06-08",
    "2031-06-08",
    "2031-06-05",
  ]);
  expect(reports().getByRole("link", { name: "Atom" })).toHaveAttribute("href", "./data/corrections.atom");
  const [, withdrawn] = items;
  await user.click(within(withdrawn ?? document.body).getByRole("button"));
  expect(location.search).toBe("?claim=gone");
});

test("where nothing was set right, nothing is said of it", async () => {
  await openPage("/", aDataset([aClaim()]));
  expect(reports().queryByText(/corrected/i)).not.toBeInTheDocument();
});
