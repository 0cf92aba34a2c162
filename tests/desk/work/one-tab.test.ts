import { afterEach, expect, test } from "vitest";
import { type OneTab, openInTab, type Tabs } from "../../../src/desk/work/saved/one-tab";

/** Locks as browsers have them, as far as tabs of one desk need them: one holder, who may be robbed. */
function newLocks(): Tabs["locks"] {
  const held = new Map<string, (error: Error) => void>();
  const request = async (name: string, options: LockOptions, granted: (lock: Lock | null) => unknown) => {
    const robbed = held.get(name);
    if (robbed && options.ifAvailable) return granted(null);
    robbed?.(new DOMException("stolen", "AbortError"));
    const stolen = new Promise<never>((_, reject) => held.set(name, reject));
    const own = held.get(name);
    try {
      return await Promise.race([granted({ name, mode: "exclusive" }), stolen]);
    } finally {
      if (held.get(name) === own) held.delete(name);
    }
  };
  return { request } as unknown as Tabs["locks"];
}

const opened: OneTab[] = [];
afterEach(() => {
  for (const tab of opened.splice(0)) tab.close();
});

let work = 0;
for (const [what, locks] of [
  ["with locks", newLocks],
  ["without locks", () => undefined],
] as const) {
  const tabs = (): Tabs => ({
    locks: undefined,
    channel: () => new BroadcastChannel("skyclaims-desk test") as never,
  });
  const open = async (own: Tabs, id: string, name: string, onLost = async () => {}) => {
    const tab = await openInTab(id, name, own, onLost);
    opened.push(tab);
    return tab;
  };

  test(`${what}: a work is the first tab's; the second finds that it is open elsewhere`, async () => {
    const own = { ...tabs(), locks: locks() };
    const id = `work ${work++}`;
    expect((await open(own, id, "first")).isOwn()).toBe(true);
    expect((await open(own, id, "second")).isOwn()).toBe(false);
    expect((await open(own, `${id} other`, "third")).isOwn()).toBe(true);
  });

  test(`${what}: the second takes it over when the first has written what it has`, async () => {
    const own = { ...tabs(), locks: locks() };
    const id = `work ${work++}`;
    const events: string[] = [];
    const first = await open(own, id, "first", async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      events.push("first has written");
    });
    const second = await open(own, id, "second");
    await second.take();
    events.push("second has it");
    expect([first.isOwn(), second.isOwn()]).toEqual([false, true]);
    expect(events).toEqual(["first has written", "second has it"]);
    await first.take();
    expect([first.isOwn(), second.isOwn()]).toEqual([true, false]);
  });

  test(`${what}: a tab that was closed holds nothing back`, async () => {
    const own = { ...tabs(), locks: locks() };
    const id = `work ${work++}`;
    (await open(own, id, "first")).close();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await open(own, id, "second")).isOwn()).toBe(true);
  });
}

test("a lock that a reloaded page leaves behind for a moment keeps the work from nobody", async () => {
  const locks = newLocks();
  const id = `work ${work++}`;
  const left = await openInTab(id, "before", { locks, channel: () => undefined }, async () => {});
  setTimeout(() => left.close(), 100);
  const channel = () => new BroadcastChannel("skyclaims-desk test") as never;
  const after = await openInTab(id, "after", { locks, channel }, async () => {});
  opened.push(after);
  expect(after.isOwn()).toBe(true);
});

test("a tab that does not answer is robbed of its lock, and told", async () => {
  const locks = newLocks();
  const id = `work ${work++}`;
  let isTold = false;
  const deaf: Tabs = { locks, channel: () => undefined };
  const first = await openInTab(id, "first", deaf, async () => {
    isTold = true;
  });
  const second = await openInTab(id, "second", deaf, async () => {});
  await second.take();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([first.isOwn(), second.isOwn(), isTold]).toEqual([false, true, true]);
});
