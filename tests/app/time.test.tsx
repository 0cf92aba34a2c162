// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../../src/app/App";
import type { Claim } from "../../src/domain/claims/claim";
import { Index } from "../../src/domain/dataset";
import { aClaim, aDataset, aGeometry, named } from "../fixtures/build";
import { FakeMap } from "../fixtures/fake-map-view";
import { everythingIsInView } from "../fixtures/in-view";

const at = (id: string, placeId: string, start: string | null, end: string | null): Claim =>
  aClaim({
    id,
    where: { places: [named(placeId)], within: null },
    window:
      start === null
        ? null
        : {
            words: null,
            clock: {
              start,
              end,
              zone: "Europe/Moscow",
              precision: start.includes("T") ? "minute" : "day",
              knownFrom: null,
            },
          },
  });

const hours = (id: string, placeId: string, from: string, to: string) =>
  at(id, placeId, `2031-05-30T${from}+03:00`, `2031-05-30T${to}+03:00`);

/** Two days in twelve bins of four hours: three windows, one claim of both days, and one of no time. */
const claims = [
  hours("morning", "alpha", "08:00", "12:00"),
  hours("noon", "beta", "12:00", "16:00"),
  hours("evening", "gamma", "16:00", "20:00"),
  at("some-time", "delta", "2031-05-29", "2031-05-30"),
  at("never-told", "epsilon", null, null),
];

beforeEach(everythingIsInView);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openPage(search = "/", of: readonly Claim[] = claims) {
  const dataset = aDataset(of);
  const loaded = { index: new Index(dataset), geometry: aGeometry(dataset) };
  // An entry, so that none is left ahead by the test before.
  history.pushState(null, "", search);
  const map = new FakeMap();
  render(<App loaded={loaded} loadMapView={map.load} base={null} />);
  const group = screen.queryByRole("group", { name: "Time" });
  // It does not follow a place's page.
  if (!group) return { map, user: userEvent.setup(), group: document.body };
  await within(group).findAllByText(/Moscow time|No time is known/);
  return { map, user: userEvent.setup(), group };
}

const from = () => screen.getByRole("slider", { name: "From" });
const until = () => screen.getByRole("slider", { name: "Until" });
const press = (name: string) => screen.getByRole("button", { name });
const listed = () =>
  within(screen.getByRole("list", { name: "Places" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);

test("at first every time is chosen, by name, in the zone that the sources speak in", async () => {
  const { group } = await openPage();
  expect(group).toHaveTextContent(/All times: 29\s*–\s*30 May 2031, Moscow time/);
  expect(from()).toHaveAttribute("aria-valuetext", "29 May 2031 at 00:00, Moscow time");
  expect(until()).toHaveAttribute("aria-valuetext", "31 May 2031 at 00:00, Moscow time");
});

test("the arrows move a handle by a bin, and map, list and count follow", async () => {
  const { map, user, group } = await openPage();
  act(() => until().focus());
  await user.keyboard("{ArrowLeft}");
  await waitFor(() => expect(location.search).toBe("?to=2031-05-30T17:00Z"));
  await user.keyboard("{ArrowLeft}{ArrowLeft}");
  await waitFor(() => expect(location.search).toBe("?to=2031-05-30T09:00Z"));
  expect(until()).toHaveAttribute("aria-valuetext", "30 May 2031 at 12:00, Moscow time");
  expect(map.places).toEqual(["alpha", "delta", "epsilon"]);
  expect(listed()).toHaveLength(3);
  expect(screen.getByRole("status")).toHaveTextContent("3 of 5 claims shown");
  expect(group).toHaveTextContent("1 claim may be of another time: its hours are not known.");
});

test("handles go far with Page Up, Page Down and Shift, and to the ends with Home and End", async () => {
  const { user } = await openPage();
  act(() => from().focus());
  await user.keyboard("{PageUp}");
  expect(from()).toHaveAttribute("aria-valuenow", "2");
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(from()).toHaveAttribute("aria-valuenow", "4");
  await user.keyboard("{PageDown}");
  expect(from()).toHaveAttribute("aria-valuenow", "2");
  await user.keyboard("{End}");
  expect(from()).toHaveAttribute("aria-valuenow", "11");
  await user.keyboard("{Home}");
  expect(from()).toHaveAttribute("aria-valuenow", "0");
});

test("a handle stops at the other, a bin before it", async () => {
  const { user } = await openPage("/?from=2031-05-30T05:00Z&to=2031-05-30T09:00Z");
  act(() => from().focus());
  await user.keyboard("{ArrowRight}{End}");
  expect(from()).toHaveAttribute("aria-valuenow", from().getAttribute("aria-valuemax"));
  expect(from()).toHaveAttribute("aria-valuetext", "30 May 2031 at 08:00, Moscow time");
});

test("what is done to one handle in a row is one entry in the history, and Back undoes it", async () => {
  const { user } = await openPage("/?theme=dark");
  const entries = history.length;
  act(() => from().focus());
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
  await waitFor(() => expect(location.search).toBe("?from=2031-05-29T09:00Z&theme=dark"));
  expect(history.length).toBe(entries + 1);
  act(() => history.back());
  await waitFor(() => expect(location.search).toBe("?theme=dark"));
  expect(from()).toHaveAttribute("aria-valuenow", "0");
  // After Back, a row begins anew: it must not be written over what Back has come to.
  await user.keyboard("{ArrowRight}");
  await waitFor(() => expect(location.search).toBe("?from=2031-05-29T01:00Z&theme=dark"));
  act(() => history.back());
  await waitFor(() => expect(location.search).toBe("?theme=dark"));
});

test("claims without a time stay whatever is chosen, until their own switch hides them", async () => {
  const { map, user, group } = await openPage("/?from=2031-05-30T05:00Z&to=2031-05-30T09:00Z");
  const untimed = within(group).getByRole("checkbox", { name: "Claims without a known time" });
  expect(untimed).toBeChecked();
  expect(untimed).toHaveAccessibleDescription("1 claim");
  expect(map.places).toContain("epsilon");
  await user.click(untimed);
  expect(location.search).toContain("untimed=hide");
  expect(map.places).toEqual(["alpha", "delta"]);
  expect(screen.getByRole("status")).toHaveTextContent("2 of 5 claims shown");
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(location.search).toBe("");
  expect(untimed).toBeChecked();
});

test("steps go on and back by a bin, and stop at the end without losing the focus", async () => {
  const { map, user } = await openPage("/?from=2031-05-30T05:00Z&to=2031-05-30T09:00Z&untimed=hide");
  expect(map.places).toEqual(["alpha", "delta"]);
  await user.click(press("One step forward"));
  await waitFor(() => expect(map.places).toEqual(["beta", "delta"]));
  await user.click(press("One step back"));
  await waitFor(() => expect(map.places).toEqual(["alpha", "delta"]));
  for (let step = 0; step < 5; step++) await user.click(press("One step forward"));
  await waitFor(() => expect(location.search).toBe("?from=2031-05-30T17:00Z&untimed=hide"));
  expect(press("One step forward")).toHaveAttribute("aria-disabled", "true");
  expect(press("One step forward")).toHaveFocus();
});

test("all times at once are a button, and an entry in the history", async () => {
  const { user } = await openPage("/?from=2031-05-30T05:00Z");
  await user.click(press("All times"));
  expect(location.search).toBe("");
  expect(press("All times")).toHaveAttribute("aria-disabled", "true");
  act(() => history.back());
  await waitFor(() => expect(location.search).toBe("?from=2031-05-30T05:00Z"));
});

test("playing goes from the first bin to the last, a beat for each, and stops; it is one entry", async () => {
  const { map } = await openPage("/?untimed=hide");
  vi.useFakeTimers();
  const entries = history.length;
  const seen = new Set<string>();
  act(() => press("Play").click());
  expect(press("Pause")).toBeInTheDocument();
  for (let beat = 0; beat < 11; beat++) {
    seen.add(map.places.join(" "));
    act(() => vi.advanceTimersByTime(900));
  }
  expect([...seen]).toEqual(["delta", "alpha delta", "beta delta", "delta gamma"]);
  expect(location.search).toBe("?from=2031-05-30T17:00Z&untimed=hide");
  act(() => vi.advanceTimersByTime(900));
  expect(press("Play")).toBeInTheDocument();
  expect(history.length).toBe(entries + 1);
});

test("playing stops when it is paused, and when a handle is moved", async () => {
  await openPage();
  vi.useFakeTimers();
  act(() => press("Play").click());
  act(() => vi.advanceTimersByTime(900));
  act(() => press("Pause").click());
  const paused = location.search;
  act(() => vi.advanceTimersByTime(5000));
  expect(location.search).toBe(paused);
  act(() => press("Play").click());
  act(() => press("One step forward").click());
  expect(press("Play")).toBeInTheDocument();
});

test("who does not want motion has steps, and nothing that plays", async () => {
  vi.spyOn(window, "matchMedia").mockImplementation(
    (media) => Object.assign(new EventTarget(), { media, matches: media.includes("reduce") }) as never,
  );
  await openPage();
  expect(screen.queryByRole("button", { name: "Play" })).not.toBeInTheDocument();
  expect(press("One step forward")).toBeInTheDocument();
});

test("where no claim has a known time, nothing can be chosen, and it is said", async () => {
  const { group } = await openPage("/", [at("never-told", "epsilon", null, null)]);
  expect(group).toHaveTextContent("No time is known for what is shown here.");
  expect(screen.queryByRole("slider")).not.toBeInTheDocument();
});

test("a span from a link that lies beyond all claims is told as it is, and can be left", async () => {
  const { user, group } = await openPage("/?from=2040-01-01T21:00Z&to=2040-01-03T21:00Z");
  expect(group).toHaveTextContent(/2\s*–\s*3 January 2040, Moscow time/);
  expect(screen.getByRole("status")).toHaveTextContent("1 of 5 claims shown");
  await user.click(press("All times"));
  expect(screen.getByRole("status")).toHaveTextContent("5 claims");
});

/** What the page of a place says of its one claim's time, with this time chosen. */
async function whenAt(placeId: string, query: string) {
  await openPage(`/?place=${placeId}${query}`);
  return screen.getByRole("article").textContent;
}

test("the card of a claim that may lie outside the chosen time says so", async () => {
  expect(await whenAt("delta", "&from=2031-05-30T05:00Z&to=2031-05-30T09:00Z")).toMatch(
    /May lie outside the chosen time\./,
  );
});

test("the card of a claim whose hours reach beyond the chosen time says so", async () => {
  expect(await whenAt("alpha", "&from=2031-05-30T07:00Z")).toMatch(/reach beyond the chosen time\./);
});

test("the card of a claim of just the chosen time, or with every time chosen, has nothing to add", async () => {
  expect(await whenAt("alpha", "&from=2031-05-30T05:00Z&to=2031-05-30T09:00Z")).not.toContain("chosen");
});

test("the count of what is shown names the chosen time, and only a chosen one", async () => {
  await openPage("/?from=2031-05-30T05:00Z&to=2031-05-30T09:00Z");
  const status = screen.getByRole("status").parentElement;
  await waitFor(() =>
    expect(status).toHaveTextContent(/Time: 30 May 2031( at|,) 08:00\s*–\s*12:00, Moscow time\./),
  );
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect(status).not.toHaveTextContent("Time:");
});
