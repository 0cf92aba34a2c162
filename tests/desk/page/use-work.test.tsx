// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { renderHook, act as settle, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { useWork } from "../../../src/desk/page/use-work";
import { aReport } from "../desk-builders";

const text = "Warden Ada North said that three drones were shot down over Alpha overnight.";
beforeEach(() => history.replaceState(null, "", "/desk/?lang=en"));

/** The desk's work in a page that was just loaded. */
const load = async () => {
  const page = renderHook(useWork);
  await waitFor(() => expect(page.result.current.isOpening).toBe(false));
  return page;
};
const begin = async (page: Awaited<ReturnType<typeof load>>, title: string) => {
  settle(() => page.result.current.act({ do: "addReport", report: aReport(text, { title }) }));
  await waitFor(() => expect(location.hash).toMatch(/^#work=\w+$/));
  await waitFor(() => expect(page.result.current.keeping).toBe("saved"));
};
const title = (page: Awaited<ReturnType<typeof load>>) => page.result.current.work?.reports[0]?.title;

test("the work that is open is open after a reload, by its address", async () => {
  const page = await load();
  await begin(page, "Lamps");
  expect(location.search).toBe("?lang=en");
  page.unmount();
  const again = await load();
  expect(title(again)).toBe("Lamps");
});

test("“back” leads from a work to the list, “forward” into it again; leaving is a step like any other", async () => {
  const page = await load();
  await begin(page, "Kites");
  history.back();
  await waitFor(() => expect(page.result.current.work).toBeNull());
  expect(page.result.current.works.map(({ name }) => name)).toContain("Kites");
  history.forward();
  await waitFor(() => expect(title(page)).toBe("Kites"));
  await settle(() => page.result.current.leave());
  expect(location.hash).toBe("");
  history.back();
  await waitFor(() => expect(title(page)).toBe("Kites"));
});

test("of an address whose work this browser does not keep it is said, and the address forgets it", async () => {
  history.replaceState(null, "", "/desk/?lang=en#work=abc123");
  const page = await load();
  expect(page.result.current).toMatchObject({ work: null, notOpened: "gone" });
  expect(location.hash).toBe("");
});

test("a work is named in the list, and has its name when it is opened; one that is open elsewhere is named there", async () => {
  const page = await load();
  await begin(page, "Rafts");
  const id = location.hash.replace("#work=", "");
  await settle(() => page.result.current.leave());
  const names = () => page.result.current.works.map(({ name }) => name);
  await settle(async () => expect(await page.result.current.rename(id, "Draft for Ada")).toBe(true));
  expect(names()).toContain("Draft for Ada");
  await settle(() => page.result.current.open(id));
  expect(page.result.current.work).toMatchObject({ name: "Draft for Ada", reports: [{ title: "Rafts" }] });
  const other = await load();
  expect(await other.result.current.rename("nothing", "Other")).toBe(false);
});
