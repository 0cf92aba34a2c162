// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { openTheDay as openPage } from "../fixtures/open-first-report";

const panel = () => screen.getByRole("complementary", { name: "Reports" });
const section = (name: string) => within(within(panel()).getByRole("region", { name }));
// Brought by an import, which on a busy machine takes its time.
const table = () => screen.findByRole("table", { name: "Who says what" }, { timeout: 10_000 });

/** What is heard of an element: its text, without what is only seen. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const seen of copy.querySelectorAll("[aria-hidden]")) seen.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** A place's sources, each with its rows as they are heard, and what is said of how their hours lie. */
function whoSays() {
  const region = within(panel()).getByRole("region", { name: "Who says what" });
  return [...region.querySelectorAll(".source-block")].map((block) => {
    const source = block.querySelector("h3")?.textContent?.trim() ?? "";
    const sentences = [...block.querySelectorAll(".what")].map(heard);
    return {
      source,
      // Each is heard with its source's name.
      rows: sentences.map((row) => (row.startsWith(`${source} `) ? row.slice(source.length + 1) : row)),
      hours: block.querySelector(".overlap")?.textContent ?? null,
    };
  });
}

const ministry = "Ministry of Defence of Russia";
const night = "night to 16 Dec 2025";
const fourHours = "in a span of four hours: 12:00–16:00";
const mayOverlap = "Not all hours are known, so these may overlap.";

describe("for each region of the day a reader can say who spoke, and which figures can overlap", () => {
  for (const [place, expected] of Object.entries({
    "kaluga-oblast": [
      {
        source: "Vladislav Shapsha",
        rows: [
          "11 UAVs shot down within a single day: 16 Dec 2025, exact hours not given",
          "No casualties or damage reported Preliminary: According to preliminary information",
          "Response reported",
        ],
        hours: null,
      },
      {
        source: ministry,
        rows: [`9 UAVs shot down ${night}`, "1 UAV shot down 08:00–12:00", `10 UAVs shot down ${fourHours}`],
        hours: mayOverlap,
      },
    ],
    "bryansk-oblast": [
      {
        source: ministry,
        rows: [
          `64 UAVs shot down ${night}`,
          "18 UAVs shot down 08:00–12:00",
          `8 UAVs shot down ${fourHours}`,
          "6 UAVs shot down 16:00–20:00",
        ],
        hours: mayOverlap,
      },
      { source: "Alexander Bogomaz", rows: ["No casualties or damage reported"], hours: null },
    ],
    "tver-oblast": [
      {
        source: ministry,
        rows: [`1 UAV shot down ${night}`, "3 UAVs shot down 16:00–20:00"],
        hours: "For hours that do not overlap.",
      },
    ],
    "smolensk-oblast": [
      {
        source: ministry,
        rows: [`5 UAVs shot down ${night}`, "1 UAV shot down 08:00–12:00"],
        hours: mayOverlap,
      },
    ],
    "moscow-region": [
      {
        source: ministry,
        rows: [`2 UAVs shot down ${night}`, "2 UAVs shot down 08:00–12:00", `2 UAVs shot down ${fourHours}`],
        hours: mayOverlap,
      },
    ],
    "leningrad-oblast": [
      {
        source: "Alexander Drozdenko",
        rows: ["6 UAVs shot down 16 Dec 2025, exact hours not given", "Debris reported", "Response reported"],
        hours: null,
      },
      { source: ministry, rows: ["6 UAVs shot down 08:00–12:00"], hours: null },
    ],
    krasnoarmeysk: [
      { source: ministry, rows: ["Command point reported"], hours: null },
      {
        source: "Unattributed",
        rows: ["Command point reported earlier Unconfirmed: if confirmed"],
        hours: null,
      },
    ],
  })) {
    test(place, async () => {
      await openPage(`/?place=${place}`);
      expect(whoSays()).toEqual(expected);
    });
  }

  test("the line of time says whose hours it has, and what its dashes mean", async () => {
    await openPage("/?place=kaluga-oblast");
    const key = panel().querySelector(".time-strip + .strip-key");
    expect(key).toHaveTextContent("Moscow time. Dashed: somewhere in this time, hours not known.");
  });

  test("a place with one claim has no line of time, of which there is nothing to tell apart", async () => {
    await openPage("/?place=oryol-oblast");
    expect(panel().querySelector(".time-strip")).toBeNull();
    expect(screen.getByRole("article", { name: /1 UAV/ })).toBeInTheDocument();
  });
});

test("the day begins with how much there is, by how many, and that nobody has verified it", async () => {
  await openPage();
  expect(screen.getByRole("status")).toHaveTextContent("30 claims");
  expect(screen.getByText("by 4 sources and by nobody named, in 9 reports.")).toBeInTheDocument();
  expect(screen.getByText("Reported, not verified.")).toBeInTheDocument();
});

test("where it has to be said how a report’s publisher or date is known, it is; elsewhere there is nothing to open", async () => {
  await openPage();
  const reports = screen.getByRole("list", { name: "Reports" });
  const opened = within(reports)
    .getAllByText("How this is known")
    .map((summary) => summary.closest("details"));
  expect(opened).toHaveLength(1);
  for (const details of opened)
    expect(within(details as HTMLElement).getAllByRole("listitem", { hidden: true }).length).toBeGreaterThan(
      0,
    );
});

test("the sources come first, then places, what is not on the map, and the reports", async () => {
  await openPage();
  const [places, sources, tray, reports] = [
    screen.getByRole("list", { name: "Places" }),
    screen.getByRole("group", { name: "Sources" }),
    screen.getByRole("list", { name: "Not on the map" }),
    screen.getByRole("list", { name: "Reports" }),
  ];
  const follows = (one: Element, other: Element) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  expect([follows(sources, places), follows(places, tray), follows(tray, reports)]).toEqual([
    true,
    true,
    true,
  ]);
  const [first = reports, second = reports] = reports.children;
  expect(first).toHaveTextContent("Report on drones over Kaluga Oblast");
  expect(second).toHaveTextContent("gazeta.ru · 16 December 2025 · Russian");
});

test("each of the ministry’s totals folds its parts, and none of its 22 claims is lost", async () => {
  const { user } = await openPage();
  const list = screen.getByRole("region", { name: "Source by source" });
  const own = within(list).getByText(ministry).closest<HTMLElement>(".source");
  expect(own?.querySelectorAll("button").length).toBe(22);
  const fold = within(own as HTMLElement)
    .getByText("28 UAVs in 5 parts")
    .closest("details");
  expect(fold).not.toHaveAttribute("open");
  await user.click(within(fold as HTMLElement).getByText("28 UAVs in 5 parts"));
  await user.click(within(fold as HTMLElement).getByRole("button", { name: "6 UAVs Leningrad Oblast" }));
  expect(screen.getByRole("heading", { level: 2, name: "Leningrad Oblast" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "All reports" }));
  await waitFor(() => expect(document.activeElement?.id).toBe("line-mod-ru-uavs-morning-leningrad"));
  expect(document.activeElement?.closest("details")).toHaveAttribute("open");
});

test("why there are four figures over Kaluga Oblast, and only reasons that hold", async () => {
  await openPage("/?place=kaluga-oblast");
  expect(
    section("Why these four figures are not added").getByText(/neither added nor averaged/),
  ).toHaveTextContent(
    "They stand side by side, neither added nor averaged. 11 is of several named places together, 9, 1, and 10 of " +
      "the region as a whole. They are for different periods: 9 (night to 16 Dec 2025), 11 (16 Dec 2025, " +
      "exact hours not given), 1 (08:00–12:00), and 10 (12:00–16:00). Of 9 and 11 the hours are not known. Different " +
      "sources may have counted the same ones, so a sum could count some twice.",
  );
  expect(panel().textContent).not.toMatch(/\b(21|30 UAVs|31)\b|10\.5/);
});

test("no reasons are given where one source alone gives the figures", async () => {
  await openPage("/?place=bryansk-oblast");
  expect(within(panel()).queryByRole("region", { name: /^Why these/ })).not.toBeInTheDocument();
});

test("our inference is ours: its terms are ways to their claims, and what was left out is said with the reason", async () => {
  const { user } = await openPage("/?place=kaluga-oblast");
  const box = section("Our inference, nobody’s figure");
  expect(box.getByText(/=/).closest("p")).toHaveTextContent(
    "Ministry of Defence of Russia: 1 (08:00–12:00) + 10 (12:00–16:00) = 11, as many as Vladislav Shapsha gives: 11 (16 Dec 2025, exact hours not given)",
  );
  expect(box.getByText(/^Left out/).closest("p")).toHaveTextContent(
    "Left out: 9 (night to 16 Dec 2025), its hours are not known.",
  );
  await user.click(box.getByRole("button", { name: "10 (12:00–16:00)" }));
  expect(screen.getByRole("article", { current: true })).toHaveAccessibleName(/Ministry.*10 UAVs/);
});

test("a claim that several reports tell says so, and is one claim", async () => {
  await openPage("/?place=kaluga-oblast");
  const governor = screen.getByRole("article", { name: /Shapsha 11 UAVs/ });
  expect(governor).toHaveTextContent("In 2 reports, counted once.");
  expect(governor.querySelectorAll("cite").length).toBe(2);
  expect(screen.getAllByRole("article", { name: /11 UAVs/ }).length).toBe(1);
});

test("how figures bear on each other is said in words, with ways to them", async () => {
  const { user } = await openPage("/?place=leningrad-oblast");
  const bears = within(screen.getByRole("article", { name: /Drozdenko 6 UAVs/ })).getByRole("list", {
    name: "How it bears on other claims",
  });
  expect(bears).toHaveTextContent("Not comparable: 6 UAVs, Ministry of Defence of Russia, 08:00–12:00.");
  expect(bears).toHaveTextContent("For at least one of them it is not known exactly which period it is for.");
  await user.click(within(bears).getByRole("button"));
  expect(location.search).toBe("?claim=mod-ru-uavs-morning-leningrad");
});

test("“four hours” says which report gave the clock times, and “Yernov” which one said what is meant", async () => {
  await openPage("/?claim=mod-ru-uavs-kaluga");
  expect(screen.getByRole("article", { current: true })).toHaveTextContent(
    "in a span of four hours: 16 December 2025, 12:00–16:00, Moscow time, as told by Ministry of Defence of Russia on Telegram, 16 December 2025, 13:36 UTC",
  );
});

test("the page of Yukhnov says at once which report cleared its name up, and leads there", async () => {
  await openPage("/?place=yukhnov");
  const told = screen.getByText(/“Yernov” in the report; another report tells which place is meant/);
  expect(told).toBeVisible();
  expect(within(told.closest("p") ?? told).getByRole("link")).toHaveAttribute(
    "href",
    expect.stringContaining("gazeta.ru"),
  );
});

test("hours are told in Moscow time, and the reader’s own clock once", async () => {
  await openPage("/?place=bryansk-oblast");
  const read = within(panel()).getAllByRole("paragraph");
  const notes = read.filter(({ textContent }) => /^Hours: 16 Dec 2025, Moscow time/.test(textContent ?? ""));
  expect(notes).toHaveLength(1);
});

for (const [id, equation] of [
  ["mod-ru-uavs-night", "64 + 9 + 5 + 2 + 2 + 1 = 83."],
  ["mod-ru-uavs-morning", "18 + 6 + 2 + 1 + 1 = 28."],
  ["mod-ru-uavs", "10 + 8 + 2 = 20."],
  ["mod-ru-uavs-evening", "6 + 3 + 1 = 10."],
] as const) {
  test(`the total ${id} is shown with its parts, which make it up`, async () => {
    await openPage(`/?claim=${id}`);
    expect(screen.getByText(`${equation} The parts make up the total.`)).toBeInTheDocument();
    expect(screen.getByText(/^The map shows the parts and not the total/)).toBeInTheDocument();
  });
}

test("a part leads to its total", async () => {
  const { user } = await openPage("/?claim=mod-ru-uavs-night-crimea");
  await user.click(
    within(screen.getByRole("article", { current: true })).getByRole("button", { name: "83 UAVs" }),
  );
  expect(location.search).toBe("?claim=mod-ru-uavs-night");
});

test("on a phone the table is cards: each place with what is said of it, by time, ordered for the asking", async () => {
  const matches = vi.spyOn(window, "matchMedia").mockImplementation(
    (media) =>
      Object.assign(new EventTarget(), {
        media,
        matches: media.includes("max-width: 40rem"),
      }) as unknown as MediaQueryList,
  );
  const { user } = await openPage("/?view=table");
  const cards = await screen.findByRole("list", { name: "Who says what" }, { timeout: 10_000 });
  const card = (name: string) =>
    within(cards).getByRole("heading", { level: 3, name }).closest("li") as HTMLElement;
  expect(
    within(card("Bryansk Oblast"))
      .getAllByRole("term")
      .map(({ textContent }) => textContent),
  ).toEqual(["Night to 16 Dec 2025", "08:00–12:00", "12:00–16:00", "16:00–20:00", "Time not known"]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "16:00–20:00");
  expect(within(cards).getAllByRole("heading", { level: 3 })[0]).toHaveTextContent("Bryansk Oblast");
  expect(location.search).toContain("sort=-minute-2025-12-16t16-00");
  await user.click(within(card("Tver Oblast")).getByRole("button", { name: /^3 UAVs/ }));
  expect(location.search).toContain("claim=mod-ru-uavs-evening-tver");
  matches.mockRestore();
});

describe("the table of who says what", () => {
  const rowNames = async () =>
    within(await table())
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
  const cells = async (name: string) =>
    within(within(await table()).getByRole("row", { name: new RegExp(`^${name}`) }))
      .getAllByRole("cell")
      .map((cell) =>
        within(cell)
          .queryAllByRole("button")
          .map((button) => heard(button).match(/^\d+/)?.[0] ?? "words"),
      );

  test("opens from the overview, and closes to where it was opened from", async () => {
    const { user } = await openPage();
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(location.search).toBe("?view=table");
    await table();
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 2, name: "Who says what" })).toHaveFocus(),
    );
    await user.click(screen.getByRole("button", { name: "Back to the map" }));
    expect(location.search).toBe("");
    expect(screen.getByRole("button", { name: "Table" })).toHaveFocus();
  });

  test("has a row for each region, towns and stretches under theirs, and last what is not on the map", async () => {
    await openPage("/?view=table&by=sources");
    expect(await rowNames()).toEqual([
      "Kaluga Oblast",
      "Bryansk Oblast",
      "The Moscow region, probably Moscow Oblast",
      "Leningrad Oblast",
      "Between Kirishi and Budogoshch",
      "Pokrovsk (“Krasnoarmeysk” in the report)",
      "Smolensk Oblast",
      "Tver Oblast",
      "Oryol Oblast",
      "Crimea",
      "Not on the map",
    ]);
    expect(await cells("Kaluga Oblast")).toEqual([["11", "words", "words"], [], ["9", "1", "10"], [], []]);
    expect(await cells("Not on the map")).toEqual([[], [], ["83", "28", "20", "10"], [], []]);
    expect(
      within(await table()).getByRole("button", { name: /^11 UAVs, Vladislav Shapsha/ }),
    ).toHaveTextContent("four places together");
    // What is said of different times stands apart, each with its time.
    const ten = within(await table()).getByRole("button", { name: /^10 UAVs, Ministry.*12:00/ });
    expect(ten).toHaveTextContent(/12:00–16:00$/);
    expect(within(await table()).getAllByText("nothing said").length).toBeGreaterThan(10);
  });

  test("sorts by a column at a press, and the address says so", async () => {
    const { user } = await openPage("/?view=table&by=sources");
    const head = within(await table()).getByRole("columnheader", { name: ministry });
    expect(head).not.toHaveAttribute("aria-sort");
    await user.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "descending");
    expect(location.search).toBe("?view=table&by=sources&sort=-mod-ru");
    expect((await rowNames()).slice(0, 3)).toEqual(["Bryansk Oblast", "Kaluga Oblast", "Leningrad Oblast"]);
    expect((await rowNames()).at(-1)).toBe("Not on the map");
    await user.click(within(head).getByRole("button"));
    expect(head).toHaveAttribute("aria-sort", "ascending");
    await user.click(within(head).getByRole("button"));
    expect(head).not.toHaveAttribute("aria-sort");
    expect(location.search).toBe("?view=table&by=sources");
  });

  test("a cell opens its claim beside it", async () => {
    const { user } = await openPage("/?view=table&by=windows");
    await user.click(within(await table()).getByRole("button", { name: /^18 UAVs, Ministry/ }));
    expect(location.search).toBe("?claim=mod-ru-uavs-morning-bryansk&view=table&by=windows");
    expect(screen.getByRole("article", { current: true })).toHaveAccessibleName(/18 UAVs/);
    expect(await table()).toBeInTheDocument();
  });

  test("has times for columns where sources are few, and sources for the asking", async () => {
    const { user } = await openPage("/?view=table");
    await table();
    expect(screen.getByRole("radio", { name: "Times" })).toBeChecked();
    expect(
      within(await table())
        .getAllByRole("columnheader")
        .map((head) =>
          within(head)
            .getByRole("button")
            .textContent?.replace(/[↕▲▼]$/, ""),
        ),
    ).toEqual([
      "Place",
      "Night to 16 Dec 2025",
      "16 Dec 2025, exact hours not given",
      "08:00–12:00",
      "12:00–16:00",
      "16:00–20:00",
      "Time not known",
    ]);
    await user.click(screen.getByRole("radio", { name: "Sources" }));
    expect(location.search).toBe("?view=table&by=sources");
    expect(within(await table()).getByRole("columnheader", { name: ministry })).toBeInTheDocument();
  });

  test("shows what the filter shows", async () => {
    const { user } = await openPage("/?view=table&by=sources");
    await table();
    await user.click(screen.getByRole("checkbox", { name: ministry }));
    expect((await rowNames()).at(-1)).not.toBe("Not on the map");
    expect(within(await table()).queryByRole("columnheader", { name: ministry })).not.toBeInTheDocument();
  });
});

test("the map has each source’s figures side by side behind its mark, in time’s order", async () => {
  const { map } = await openPage();
  expect(map.figuresAt("kaluga-oblast")).toEqual(["9 · 1 · 10"]);
  // On its outline, and not a second time at the region.
  expect(map.figuresAt("shapsha-uavs")).toEqual(["11"]);
  expect(map.figuresAt("bryansk-oblast")).toEqual(["64 · 18 · 8 · 6"]);
});
