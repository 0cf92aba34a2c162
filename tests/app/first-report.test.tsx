// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openFirstReport as openPage } from "../fixtures/open-first-report";

const panel = () => screen.getByRole("complementary", { name: "Reports" });
const places = () => within(panel()).getByRole("list", { name: "Places" });
const source = (name: string | RegExp) => screen.getByRole("checkbox", { name });
const article = (name: RegExp) => screen.getByRole("article", { name });

test("the map is a region and the panel a landmark, by the names that readers rely on", async () => {
  await openPage();
  expect(screen.getByRole("region", { name: "Map" })).toBeInTheDocument();
  expect(panel()).toBeInTheDocument();
});

test("the sources are checkboxes in a group, each described by the number of its claims", async () => {
  await openPage();
  const group = within(screen.getByRole("group", { name: "Sources" }));
  const names = ["Vladislav Shapsha", "Alexander Drozdenko", "Ministry of Defence of Russia", "Unattributed"];
  const boxes = group.getAllByRole("checkbox");
  expect(boxes).toHaveLength(names.length);
  for (const [at, box] of boxes.entries()) expect(box).toHaveAccessibleName(names[at] ?? "");
  expect(source("Vladislav Shapsha")).toHaveAccessibleDescription("3 claims");
  expect(source("Unattributed")).toHaveAccessibleDescription("1 claim");
});

test("every named city, oblast and stretch is a button among the places", async () => {
  await openPage();
  const names = within(places())
    .getAllByRole("button")
    .map((button) => button.textContent);
  expect(names).toEqual([
    "Kaluga Oblast",
    "Borovsk",
    "Kirov",
    "Maloyaroslavets",
    "Yukhnov (“Yernov” in the report)",
    "Bryansk Oblast",
    "The Moscow region, probably Moscow Oblast",
    "Leningrad Oblast",
    "Between Kirishi and Budogoshch",
    "Kirishi",
    "Budogoshch",
    "Pokrovsk (“Krasnoarmeysk” in the report)",
  ]);
});

test("Kaluga Oblast has two figures, each its source’s, and neither their sum nor their mean", async () => {
  const { map, user } = await openPage();
  expect(map.figuresAt("kaluga-oblast")).toEqual(["10"]);
  await user.click(screen.getByRole("button", { name: "Kaluga Oblast" }));
  expect(screen.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeInTheDocument();
  expect(article(/Shapsha 11 UAVs/)).toHaveTextContent("“within a single day”".slice(1, -1));
  expect(article(/Ministry of Defence of Russia 10 UAVs/)).toHaveTextContent("in a span of four hours");
  expect(panel().textContent).not.toMatch(/\b21\b|10\.5/);
  const why = within(screen.getByRole("region", { name: "Why these two figures are not added" }));
  expect(why.getByText(/neither added nor averaged/)).toHaveTextContent(/different periods/);
});

test("each claim bears its evidence as a quotation, and names the report", async () => {
  await openPage("/?place=kaluga-oblast");
  const denial = within(article(/Shapsha No casualties or damage reported/));
  expect(denial.getByText(/no casualties or infrastructure damage/).closest("blockquote")).toHaveAttribute(
    "lang",
    "en",
  );
  expect(denial.getByText(/In the speaker’s own words/)).toBeInTheDocument();
  expect(denial.getByText("Preliminary")).toBeInTheDocument();
  const figure = within(article(/Shapsha 11 UAVs/));
  expect(figure.getAllByText(/The report’s words, not the speaker’s/).length).toBe(2);
  expect(
    figure.getByRole("link", { name: /Report on drones over Kaluga Oblast/ }).closest("cite"),
  ).not.toBeNull();
});

for (const town of ["Borovsk", "Kirov", "Maloyaroslavets", "Yukhnov (“Yernov” in the report)"]) {
  test(`${town} shares the governor’s figure and has none of its own`, async () => {
    const { map, user } = await openPage();
    await user.click(screen.getByRole("button", { name: town }));
    expect(article(/Shapsha 11 UAVs/)).toHaveTextContent(
      "One of four places sharing 11 UAVs; no figure of its own.",
    );
    expect(map.figuresAt("borovsk")).toEqual([]);
  });
}

test("Yernov stays the report’s word for Yukhnov, whose page says that another report cleared it up", async () => {
  const { user } = await openPage("/?place=yukhnov");
  expect(
    screen.getByRole("heading", { level: 2, name: "Yukhnov (“Yernov” in the report)" }),
  ).toBeInTheDocument();
  expect(within(article(/Vladislav Shapsha/)).getAllByText("Yernov")[0]).toBeVisible();
  await user.click(screen.getByText("Place certain"));
  expect(screen.getByText(/No place called Yernov .* Another report of the same statement/)).toBeVisible();
  expect(
    screen.getByText("Gazeta.ru on UAVs over Kaluga Oblast, 16 December 2025", { selector: "p > span" }),
  ).toBeVisible();
  expect(screen.getByText("Cleared up by another report:")).toBeVisible();
});

test("the command point stands behind nobody’s name, and is said to be unconfirmed", async () => {
  await openPage("/?place=krasnoarmeysk");
  const claim = within(article(/Unattributed Command point/));
  const said = screen.getByRole("region", { name: "Who says what" });
  expect(within(said).getByText("The report gives nobody’s name for this.")).toBeInTheDocument();
  expect(claim.getByText("Unconfirmed")).toBeInTheDocument();
});

test("the ministry’s total is not on the map, and its page shows it with all its parts", async () => {
  const { user } = await openPage();
  const tray = within(screen.getByRole("list", { name: "Not on the map" }));
  await user.click(tray.getByRole("button", { name: /20 UAVs/ }));
  const total = within(article(/Ministry of Defence of Russia 20 UAVs/));
  const terms = total.getByRole("button", { name: "10 UAVs" }).closest("ul");
  expect([...(terms?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    "10 UAVs Kaluga Oblast",
    "8 UAVs Bryansk Oblast",
    "2 UAVs The Moscow region, probably Moscow Oblast",
  ]);
  expect(total.getByText("10 + 8 + 2 = 20. The parts make up the total.")).toBeInTheDocument();
});

test("hiding a source takes its claims off the map, the list, the figures and the count at once", async () => {
  const { map, user } = await openPage();
  await user.click(source("Vladislav Shapsha"));
  expect(map.figuresAt("kaluga-oblast")).toEqual(["10"]);
  expect(map.places).not.toContain("borovsk");
  expect(within(places()).queryByRole("button", { name: "Borovsk" })).not.toBeInTheDocument();
  expect(within(places()).getByRole("button", { name: "Kaluga Oblast" }).closest("li")).not.toHaveTextContent(
    "11",
  );
  expect(screen.getByRole("status")).toHaveTextContent("6 of 9 claims shown");
  expect(location.search).toBe("?hide=shapsha");
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(map.figuresAt("kaluga-oblast")).toEqual(["10"]);
  expect(location.search).toBe("");
});

test("hiding an event hides it everywhere", async () => {
  const { map, user } = await openPage();
  await user.click(screen.getByRole("checkbox", { name: /Interception reported/ }));
  expect(map.figuresAt("kaluga-oblast")).toEqual([]);
  expect(map.places).not.toContain("bryansk-oblast");
  expect(location.search).toBe("?hide-events=interception");
});

test("when everything is hidden the page says so, and the map is empty", async () => {
  const { map } = await openPage("/?hide=shapsha,drozdenko,mod-ru,unattributed");
  expect(map.places).toEqual([]);
  expect(screen.getByText(/No claims are shown/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Show all" })).toBeInTheDocument();
});

test("a place whose claims are all hidden says so on its page", async () => {
  await openPage("/?place=bryansk-oblast&hide=mod-ru");
  expect(screen.getByText("The filters hide every claim about this place.")).toBeInTheDocument();
});

test("a click on the map opens a place, a click on empty land closes it, and Back opens it again", async () => {
  const { map } = await openPage();
  act(() => map.click("bryansk-oblast"));
  await waitFor(() =>
    expect(screen.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toHaveFocus(),
  );
  expect(location.search).toBe("?place=bryansk-oblast");
  expect(map.selected).toBe("bryansk-oblast");
  act(() => map.click(null));
  expect(screen.queryByRole("heading", { level: 2, name: "Bryansk Oblast" })).not.toBeInTheDocument();
  expect(map.selected).toBeNull();
  await act(async () => {
    history.back();
    await new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
  });
  expect(screen.getByRole("heading", { level: 2, name: "Bryansk Oblast" })).toBeInTheDocument();
});

test("closing a place gives the focus back to its button", async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole("button", { name: "Kirishi" }));
  await user.click(screen.getByRole("button", { name: "All reports" }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Kirishi" })).toHaveFocus());
});

test("Escape closes what is open", async () => {
  const { user } = await openPage("/?place=kirishi");
  await user.keyboard("{Escape}");
  expect(places()).toBeInTheDocument();
  expect(location.search).toBe("");
});

test("pointing at a place in the list points it out on the map, and leaves no trace in the address", async () => {
  const { map, user } = await openPage();
  await user.hover(screen.getByRole("button", { name: "Bryansk Oblast" }));
  expect(map.highlighted).toBe("bryansk-oblast");
  await user.unhover(screen.getByRole("button", { name: "Bryansk Oblast" }));
  expect(map.highlighted).toBeNull();
  expect(location.search).toBe("");
});

test("a link to a claim opens its place and marks it as the current one", async () => {
  await openPage("/?claim=shapsha-no-harm");
  expect(screen.getByRole("heading", { level: 2, name: "Kaluga Oblast" })).toBeInTheDocument();
  expect(screen.getByRole("article", { current: true })).toHaveAccessibleName(
    /No casualties or damage reported/,
  );
});

test("each claim has a link of its own, which leads past filters and keeps other people’s parameters", async () => {
  const { user } = await openPage("/?utm_source=paper&place=kaluga-oblast&hide=drozdenko");
  const link = within(article(/Shapsha No casualties or damage reported/)).getByRole("link", {
    name: "Link to this claim",
  });
  expect(link).toHaveAttribute("href", "?utm_source=paper&claim=shapsha-no-harm");
  await user.click(link);
  expect(screen.getByRole("article", { current: true })).toHaveAccessibleName(
    /No casualties or damage reported/,
  );
});

test("the page’s title says what is open", async () => {
  const { map } = await openPage();
  expect(document.title).toBe("Skyclaims: Who says what was shot down where");
  act(() => map.click("kaluga-oblast"));
  expect(document.title).toBe("Kaluga Oblast · Skyclaims");
});

test("a place that the pointer is over on the map is pointed out in the list", async () => {
  const { map } = await openPage();
  act(() => map.pointAt("kirishi"));
  expect(screen.getByRole("button", { name: "Kirishi" }).closest("li")).toHaveAttribute("data-highlighted");
});

for (const search of [
  "/?place=atlantis",
  "/?claim=nothing-such",
  "/?place=%3Cscript%3E",
  "/?hide=nobody-known",
]) {
  test(`an address that names what is not there, ${search}, opens the plain page and says so`, async () => {
    const { map } = await openPage(search);
    expect(places()).toBeInTheDocument();
    expect(map.places.length).toBe(12);
    const [count, notice] = screen.getAllByRole("status");
    expect(notice).toHaveTextContent("Part of this link is not understood.");
    expect(count).toHaveTextContent("9 claims");
  });
}

test("other people’s parameters survive a choice", async () => {
  const { map } = await openPage("/?utm_source=paper");
  act(() => map.click("kirishi"));
  expect(location.search).toBe("?utm_source=paper&place=kirishi");
});

test("a map that is lost is said to be lost, and the list stays", async () => {
  const { map } = await openPage();
  act(() => map.fail());
  expect(screen.getByRole("alert")).toHaveTextContent("The live map stopped.");
  expect(places()).toBeInTheDocument();
});

test("what the map draws and what the list offers are the same places", async () => {
  const { map, user } = await openPage();
  for (const name of ["Vladislav Shapsha", "Alexander Drozdenko", "Unattributed"]) {
    await user.click(source(name));
    const listed = within(places())
      .getAllByRole("button")
      .map(({ id }) => id.replace(/^place-/, ""));
    expect(map.places).toEqual(listed.sort());
  }
});
