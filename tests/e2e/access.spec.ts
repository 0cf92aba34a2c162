import { expect, test } from "./built-page";
import { faults, scopeIn } from "./faults";

const states = {
  overview: "",
  place: "?place=kaluga-oblast",
  "probable place": "?place=yukhnov",
  claim: "?claim=mod-ru-uavs",
  filtered: "?hide=shapsha",
  empty: "?hide=shapsha,drozdenko,mod-ru,unattributed",
};

for (const theme of ["light", "dark"] as const) {
  for (const [state, query] of Object.entries(states)) {
    test(`axe finds nothing wrong with the ${state} in the ${theme} theme`, async ({ openPage }) => {
      const page = await openPage(`${query}${query ? "&" : "?"}theme=${theme}`);
      expect(await faults(page, scopeIn(theme))).toEqual([]);
    });
  }
}

test("axe finds nothing wrong with the still picture", async ({ page, server }) => {
  await page.route("**/open-map-view*.js", (route) => route.abort());
  await page.goto(`${server.url}?place=yukhnov`);
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await faults(page, "everything")).toEqual([]);
});
for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong while the map’s places are walked in the ${theme} theme`, async ({
    openPage,
  }) => {
    const page = await openPage(`?theme=${theme}`);
    await page.getByRole("listbox").focus();
    await page.keyboard.press("ArrowDown");
    expect(await faults(page, scopeIn(theme))).toEqual([]);
  });
}
