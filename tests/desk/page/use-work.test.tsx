// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { renderHook, act as settle, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { useWork } from "../../../src/desk/page/use-work";
import { done } from "../../../src/desk/work/history";
import { openShelf } from "../../../src/desk/work/saved/indexed-shelf";
import { keeperOf, keptHistory } from "../../../src/desk/work/saved/keeper";
import { browserTabs, openInTab } from "../../../src/desk/work/saved/one-tab";
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

test("a work is named in the list, and has its name when it is opened", async () => {
  const page = await load();
  await begin(page, "Rafts");
  const id = location.hash.replace("#work=", "");
  await settle(() => page.result.current.leave());
  const names = () => page.result.current.works.map(({ name }) => name);
  await settle(async () => expect(await page.result.current.rename(id, "Draft for Ada")).toBeNull());
  expect(names()).toContain("Draft for Ada");
  await settle(() => page.result.current.open(id));
  expect(page.result.current.work).toMatchObject({ name: "Draft for Ada", reports: [{ title: "Rafts" }] });
});

/** A work that is kept and not open, and what the page calls all. */
async function closed(name: string) {
  const page = await load();
  await begin(page, name);
  const id = location.hash.replace("#work=", "");
  await settle(() => page.result.current.leave());
  const rename = async () => {
    let why: unknown;
    await settle(async () => {
      why = await page.result.current.rename(id, "Draft for Ada");
    });
    return why;
  };
  return { page, id, rename, names: () => page.result.current.works.map((one) => one.name) };
}

test("a work that is open in another tab is named there, and here once that is closed", async () => {
  const { id, rename, names } = await closed("Barges");
  const other = await openInTab(id, "another tab", browserTabs(), async () => {});
  expect(await rename()).toBe("elsewhere");
  expect(names()).toContain("Barges");
  other.close();
  expect(await rename()).toBeNull();
  expect(names()).not.toContain("Barges");
});

test("what another tab wrote before it let go of a work is there when it is named", async () => {
  const { page, id, rename } = await closed("Canoes");
  const shelf = await openShelf();
  const lastStep = async () => {
    await shelf.take(id, "another tab");
    const found = await keptHistory(shelf, id);
    if (!found || "why" in found) throw new Error("not kept");
    const keeper = keeperOf(found, {
      shelf,
      owner: "another tab",
      now: () => "2031-06-01",
      onChange: () => {},
    });
    keeper.keep(done(found, { do: "standAt", what: "file", address: "https://maps.example/last.html" }));
    await keeper.settled();
  };
  const request = async (_: string, __: LockOptions, granted: (lock: object) => unknown) => {
    await lastStep();
    return granted({});
  };
  vi.stubGlobal("navigator", { ...navigator, locks: { request } });
  expect(await rename()).toBeNull();
  vi.unstubAllGlobals();
  await settle(() => page.result.current.open(id));
  const standsAt = { file: "https://maps.example/last.html" };
  expect(page.result.current.work).toMatchObject({ name: "Draft for Ada", standsAt });
});

test("why a work was not named is told, and it can be named again", async () => {
  const { page, rename } = await closed("Dinghies");
  expect(await page.result.current.rename("nothing", "Other")).toBe("gone");
  vi.spyOn(console, "error").mockImplementation(() => {});
  const kept = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, "put");
  const refuse = (name: string) => () => {
    throw new DOMException("no", name);
  };
  // What takes it over writes first.
  put.mockImplementationOnce(refuse("UnknownError"));
  expect(await rename()).toBe("failed");
  put.mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === "steps") refuse("QuotaExceededError")();
    return kept.apply(this, row);
  });
  expect(await rename()).toBe("full");
  vi.restoreAllMocks();
  expect(await rename()).toBeNull();
});

test("a work that could not be taken over is not held from other tabs", async () => {
  const closed: string[] = [];
  const channels = vi.spyOn(BroadcastChannel.prototype, "close").mockImplementation(function (
    this: BroadcastChannel,
  ) {
    closed.push(this.name);
  });
  const page = await load();
  await begin(page, "Vanes");
  const id = page.result.current.work?.id ?? "";
  await settle(() => page.result.current.leave());
  closed.length = 0;
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new Error("the disk is gone");
  });
  await settle(() => expect(page.result.current.open(id)).rejects.toThrow("the disk is gone"));
  expect(closed).toEqual(["skyclaims-desk"]);
  put.mockRestore();
  channels.mockRestore();
  expect(page.result.current.work).toBeNull();
  await settle(() => page.result.current.open(id));
  expect(title(page)).toBe("Vanes");
});
