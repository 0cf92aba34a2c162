// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App";
import { placeWords } from "../../src/app/place-words";
import { type Dataset, Index } from "../../src/domain/dataset";
import { placeMarks } from "../../src/domain/places/place-mark";
import { aClaim, aDataset, aGeometry, named } from "../fixtures/build";
import { aCorrection, correctedDay } from "../fixtures/corrected-day";
import { FakeMap } from "../fixtures/fake-map-view";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

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

test("a star behind a figure is explained in the head, where one is shown, and there alone", async () => {
  const star = "*: corrected.";
  await openPage("/");
  expect(reports().getByText(star)).toBeInTheDocument();
  cleanup();
  await openPage("/", aDataset([aClaim({})]));
  expect(reports().queryByText(star)).toBeNull();
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
    reports().getByRole("region", { name: "Source by source" }),
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

const mayorAndMinistry = aDataset([
  aClaim({
    id: "mayor-says",
    figure: { kind: "exactly", value: 12, unit: "uav" },
    corrections: [aCorrection({ kind: "changed", before: "8 UAVs." })],
  }),
  aClaim({ id: "ministry-says", sourceId: "ministry", figure: { kind: "exactly", value: 9, unit: "uav" } }),
]);

test("where figures are set side by side, each list and box says which was corrected", async () => {
  await openPage("/?place=alpha", mayorAndMinistry);
  const box = within(reports().getByRole("region", { name: "Why these two figures are not added" }));
  expect(box.getByRole("listitem")).toHaveTextContent(/^12 UAVs, The mayor Corrected$/);
  const says = within(reports().getByRole("region", { name: "Who says what" }));
  expect(says.getByRole("article", { name: /12 UAVs/ })).toHaveTextContent("Corrected");
  expect(says.getByRole("article", { name: /9 UAVs/ }).querySelector(".corrected")).toBeNull();
});

test("where no figure was corrected, the box says only why there are two", async () => {
  await openPage(
    "/?place=alpha",
    aDataset(mayorAndMinistry.claims.map((claim) => ({ ...claim, corrections: [] }))),
  );
  const box = within(reports().getByRole("region", { name: "Why these two figures are not added" }));
  expect(box.queryByRole("list")).not.toBeInTheDocument();
});

test("the places on the map say, to who hears them, which figure was corrected", () => {
  const index = new Index(mayorAndMinistry);
  const wordsOf = placeWords(placeMarks(mayorAndMinistry.claims, index), index);
  expect(wordsOf("alpha").figures).toBe("12 UAVs, corrected, The mayor; 9 UAVs, The ministry");
});

test("the legend explains the sign of a correction where the map has one, and only there", async () => {
  await openPage("/", mayorAndMinistry);
  expect(reports().getByText("A figure that was corrected")).toBeInTheDocument();
  cleanup();
  await openPage("/", aDataset([aClaim()]));
  expect(reports().queryByText("A figure that was corrected")).not.toBeInTheDocument();
});

test("paper gets what no longer stands, apart, with the reason", async () => {
  await openPage("/");
  act(() => dispatchEvent(new Event("beforeprint")));
  const heading = reports().getByRole("heading", { name: "No longer stands" });
  const fallen = within(heading.parentElement ?? document.body).getAllByRole("article");
  expect(fallen.map((card) => card.id)).toEqual(["gone", "old"]);
  expect(fallen[0]).toHaveTextContent(/Withdrawn 8 June 2031: We misread it\./);
  act(() => dispatchEvent(new Event("afterprint")));
});

/** Which claim is brought into view, from here on. */
function broughtIntoView(): () => string | undefined {
  const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
  return () => (scroll.mock.contexts.at(-1) as Element | undefined)?.id;
}

test("the link to a withdrawn claim comes into view at it, with the focus, and says that it was withdrawn", async () => {
  const inView = broughtIntoView();
  await openPage("/?claim=gone");
  expect(inView()).toBe("gone");
  expect(document.activeElement).toBe(reports().getByRole("article", { current: true }));
  expect(document.activeElement).toHaveAccessibleDescription(/^Withdrawn 8 June 2031: We misread it\./);
});

test("the record’s way to a withdrawn claim leads to it, and not to the top of its place’s page", async () => {
  const user = await openPage("/");
  await user.click(reports().getByText(/^3 claims corrected/));
  const record = await reports().findByText(/We misread it again/);
  const [, withdrawn] = within(record.closest("ul") ?? document.body).getAllByRole("listitem");
  const inView = broughtIntoView();
  await user.click(within(withdrawn ?? document.body).getByRole("button"));
  expect(inView()).toBe("gone");
  expect(document.activeElement).toHaveAttribute("id", "gone");
});

test("the link to a claim that stands comes into view at it, and takes nobody’s focus", async () => {
  const inView = broughtIntoView();
  await openPage("/?claim=new");
  expect(inView()).toBe("new");
  expect(document.activeElement).toBe(document.body);
});

test("a page that is taken away before its picture moves nothing on the page that comes after it", async () => {
  const user = await openPage("/");
  await user.click(reports().getByText(/^3 claims corrected/));
  const record = await reports().findByText(/We misread it again/);
  const [, withdrawn] = within(record.closest("ul") ?? document.body).getAllByRole("listitem");
  const pictures: FrameRequestCallback[] = [];
  vi.spyOn(window, "requestAnimationFrame").mockImplementation((picture) => pictures.push(picture));
  await user.click(within(withdrawn ?? document.body).getByRole("button"));
  expect(pictures).not.toHaveLength(0);
  cleanup();
  const inView = broughtIntoView();
  await openPage("/?claim=new");
  for (const picture of pictures) picture(0);
  expect(inView()).toBe("new");
});
