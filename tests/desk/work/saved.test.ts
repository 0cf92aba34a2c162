import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { act, emptyWork } from "../../../src/desk/work/act";
import { done, type History, historyOf, redone, undone } from "../../../src/desk/work/history";
import { openShelf } from "../../../src/desk/work/saved/indexed-shelf";
import { type Keeping, keeperOf, keptHistory, keptWorks } from "../../../src/desk/work/saved/keeper";
import { NotKept, type Shelf } from "../../../src/desk/work/saved/shelf";
import { aReport, aWork } from "../desk-builders";
import { actionOf, article, urge } from "../generated";

const text =
  "Warden Ada North said that three drones were shot down over Alpha overnight. Two fell over Beta.";

let moment = 0;
const now = () => new Date(Date.UTC(2031, 5, 1, 0, 0, moment++)).toISOString();

/** A keeper of a new work on a shelf, and what was told of how it is kept. */
function keeping(shelf: Shelf, owner = "tab") {
  const told: Keeping[] = [];
  const keeper = keeperOf(null, { shelf, owner, now, onChange: (state) => told.push(state) });
  return { keeper, told };
}

const named = (history: History, name: string) => done(history, { do: "nameWork", name });

test("a reload at any moment gives the work back, with what can be undone and redone", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const samples = fc.sample(fc.tuple(article, fc.array(urge, { maxLength: 8 }), fc.nat(4)), {
    numRuns: 12,
    seed: 15,
  });
  for (const [at, [words, urges, back]] of samples.entries()) {
    const { keeper } = keeping(shelf);
    let history = historyOf({ ...aWork(words), id: `work-${at}` });
    for (const each of urges) {
      history = done(history, actionOf(each, history.present));
      keeper.keep(history);
    }
    for (let step = 0; step < back; step++) history = undone(history);
    keeper.keep(history);
    await keeper.settled();
    const opened = await keptHistory(shelf, `work-${at}`);
    if (!opened || "why" in opened) throw new Error("it is gone");
    expect(opened.present).toEqual(history.present);
    expect(opened.at).toBe(history.at);
    expect(redone(opened).present).toEqual(redone(history).present);
    expect(undone(opened).present).toEqual(undone(history).present);
  }
}, 30_000);

test("the list has each work with its size and the moment of its last change, the newest first", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  for (const id of ["older", "newer"]) {
    const { keeper } = keeping(shelf);
    keeper.keep(named(historyOf({ ...aWork(text), id }), `The ${id}`));
    await keeper.settled();
  }
  const rows = await shelf.list();
  expect(rows.map(({ name, reports }) => [name, reports])).toEqual([
    ["The newer", 1],
    ["The older", 1],
  ]);
  for (const { size, changed } of rows) {
    expect(size).toBeGreaterThan(text.length);
    expect(changed).toMatch(/^2031-06-01T/);
  }
  await shelf.remove("newer");
  expect((await shelf.list()).map(({ id }) => id)).toEqual(["older"]);
  expect(await keptHistory(shelf, "newer")).toBeNull();
});

test("the list counts what each work claims, and knows what an older desk did not write of it", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const { keeper } = keeping(shelf);
  const work = { ...aWork(text), id: "w" };
  const claims = work.reports.flatMap((report) => report.claims.map(({ id }) => id));
  keeper.keep(done(historyOf(work), { do: "reject", claims: claims.slice(0, 1) }));
  await keeper.settled();
  const row = { id: "old", name: "", changed: now(), size: 1, reports: 1 };
  await shelf.write({ row, base: { ...work, id: "old" }, from: 0, actions: [], at: 0, owner: "tab" });
  const named = { name: "Warden Ada North said that three drones were shot down over Alpha…", reports: 1 };
  expect(await keptWorks(shelf)).toMatchObject([
    { id: "old", ...named, allClaims: claims.length, changed: row.changed },
    { id: "w", ...named, allClaims: claims.length },
  ]);
  expect(claims.length).toBeGreaterThan(1);
});

test("what was undone before something else was done is gone from the shelf, too", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const { keeper } = keeping(shelf);
  const start = historyOf(emptyWork("w", "en"));
  const long = named(named(named(start, "One"), "Two"), "Three");
  keeper.keep(long);
  await keeper.settled();
  keeper.keep(named(undone(undone(long)), "Other"));
  await keeper.settled();
  expect((await shelf.load("w"))?.actions).toEqual([
    { do: "nameWork", name: "One" },
    { do: "nameWork", name: "Other" },
  ]);
});

/** A shelf that refuses to write for as long as it is said. */
function refusing(shelf: Shelf, why: NotKept["why"]) {
  let isRefusing = true;
  const wrapped: Shelf = {
    ...shelf,
    write: (change) => (isRefusing ? Promise.reject(new NotKept(why, "no room")) : shelf.write(change)),
  };
  return { wrapped, allow: () => (isRefusing = false) };
}

test("a full disk is told, loses nothing, and is written as soon as there is room", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const { wrapped, allow } = refusing(shelf, "full");
  const { keeper, told } = keeping(wrapped);
  const first = named(historyOf(emptyWork("w", "en")), "One");
  keeper.keep(first);
  await keeper.settled();
  expect(told).toEqual(["saving", "full"]);
  allow();
  keeper.keep(named(first, "Two"));
  await keeper.settled();
  expect(keeper.keeping()).toBe("saved");
  expect(await shelf.load("w")).toMatchObject({
    actions: [
      { do: "nameWork", name: "One" },
      { do: "nameWork", name: "Two" },
    ],
    at: 2,
  });
});

test("the browser's own word for a full disk is understood", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  const { keeper } = keeping(shelf);
  keeper.keep(named(historyOf(emptyWork("w", "en")), "One"));
  await keeper.settled();
  IDBObjectStore.prototype.put = original;
  expect(keeper.keeping()).toBe("full");
  // Nothing was written by halves.
  expect(await shelf.list()).toEqual([]);
});

test("a window in which nothing is kept says so, and works on", async () => {
  const refused = {
    open: () => {
      throw new DOMException("no", "SecurityError");
    },
  } as unknown as IDBFactory;
  const hidden = () => {
    throw new DOMException("no", "SecurityError");
  };
  for (const own of [() => undefined, () => refused, hidden]) {
    const shelf = await openShelf(own);
    expect(shelf.isLasting).toBe(false);
    const { keeper } = keeping(shelf);
    keeper.keep(historyOf({ ...aWork(text), id: "w" }));
    await keeper.settled();
    expect(keeper.keeping()).toBe("memory");
    expect((await shelf.list()).map(({ id }) => id)).toEqual(["w"]);
  }
});

test("who has taken a work over writes it, and the other tab is told and writes no more", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const first = keeping(shelf, "first");
  const begun = named(historyOf(emptyWork("w", "en")), "One");
  first.keeper.keep(begun);
  await first.keeper.settled();
  await shelf.take("w", "second");
  first.keeper.keep(named(begun, "lost?"));
  await first.keeper.settled();
  expect(first.keeper.keeping()).toBe("taken");
  const opened = await keptHistory(shelf, "w");
  if (!opened || "why" in opened) throw new Error("it is gone");
  expect(opened.present.name).toBe("One");
  const second = keeperOf(opened, { shelf, owner: "second", now, onChange: () => {} });
  second.keep(named(opened, "Two"));
  await second.settled();
  expect(second.keeping()).toBe("saved");
});

test("a work that was made by a newer desk is not opened, and stays as it is", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const newer = { ...emptyWork("w", "en"), form: 9 } as never;
  const row = { id: "w", name: "", changed: now(), size: 1, reports: 0 };
  await shelf.write({ row, base: newer, from: 0, actions: [], at: 0, owner: "tab" });
  expect(await keptHistory(shelf, "w")).toEqual({ why: "newer", form: 9 });
});

test("several reports, one of them removed again, are all in what can be undone after a reload", async () => {
  const shelf = await openShelf(() => new IDBFactory());
  const { keeper } = keeping(shelf);
  let history = historyOf(emptyWork("w", "en"));
  for (const id of ["one", "two"])
    history = done(history, { do: "addReport", report: aReport(text, { id }) });
  history = done(history, { do: "removeReport", report: "one" });
  keeper.keep(history);
  await keeper.settled();
  const opened = await keptHistory(shelf, "w");
  if (!opened || "why" in opened) throw new Error("it is gone");
  expect(opened.present.reports.map(({ id }) => id)).toEqual(["two"]);
  expect(undone(opened).present.reports.map(({ id }) => id)).toEqual(["one", "two"]);
  expect(act(opened.present, { do: "nameWork", name: "" })).toBe(opened.present);
});
