import { useCallback, useEffect, useRef, useState } from "react";
import { language } from "../../i18n/messages";
import { emptyWork } from "../work/act";
import type { Action } from "../work/actions";
import { canUndo, done, type History, historyOf, redone, undone } from "../work/history";
import { openShelf } from "../work/saved/indexed-shelf";
import { begun, type Keeper, type Keeping, keeperOf, keptHistory, keptWorks } from "../work/saved/keeper";
import { askToLast, browserTabs, type OneTab, openInTab } from "../work/saved/one-tab";
import type { Kept, Shelf } from "../work/saved/shelf";
import type { Unopened } from "../work/saved/work-file";
import type { Work } from "../work/work";
import { nameInAddress, workInAddress } from "./work-address";

/** Why a work is not opened. `gone`: this browser does not keep it, or no more. */
export type NotOpened = Unopened["why"] | "gone";

/** Why a work is not named. `elsewhere`: another tab has it open; `full`, `failed`: it could not be kept. */
export type NotNamed = NotOpened | "elsewhere" | "full" | "failed";

export type OpenWork = {
  /** `null`: none is open, and the start is shown. */
  work: Work | null;
  /** Whether the work that the address names is being opened. */
  isOpening: boolean;
  /** Of the work that was asked for last, if it was not opened. */
  notOpened: NotOpened | null;
  keeping: Keeping;
  works: readonly Kept[];
  canUndo: boolean;
  canRedo: boolean;
  /** On the work that is open; begins one, where none is. */
  act: (action: Action) => void;
  undo: () => void;
  redo: () => void;
  open: (id: string) => Promise<void>;
  /** Opens a work from a file, under an id of its own. */
  add: (work: Work) => Promise<void>;
  /** Takes it over from the tab that has it. */
  take: () => Promise<void>;
  leave: () => Promise<void>;
  /** Of a work that is not open, as it is kept. */
  kept: (id: string) => Promise<History | null>;
  remove: (id: string) => Promise<void>;
  /** Names a work that is not open. @returns why it did not; `null`: it did */
  rename: (id: string, name: string) => Promise<NotNamed | null>;
  /** Puts back what was removed. */
  restore: (history: History) => Promise<void>;
};

/** Not `randomUUID`: a page without https has none. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const tab = newId();
const now = () => new Date().toISOString();

/** Names a work on the shelf that this tab has: what another wrote before is read only now. */
async function named(shelf: Shelf, id: string, name: string): Promise<NotNamed | null> {
  await shelf.take(id, tab);
  const found = await keptHistory(shelf, id);
  if (!found) return "gone";
  if ("why" in found) return found.why;
  const keeper = keeperOf(found, { shelf, owner: tab, now, onChange: () => {} });
  keeper.keep(done(found, { do: "nameWork", name }));
  await keeper.settled();
  const ended = keeper.keeping();
  if (ended === "taken") return "elsewhere";
  return ended === "full" || ended === "failed" ? ended : null;
}

/**
 * The work that is open, with all that was done to it, kept as it changes; and the list of all. The address names the open one,
 * so that it is open after a reload, and the browser's "back" and "forward" lead out of it and into it.
 */
export function useWork(): OpenWork {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const opening = useRef<Promise<Shelf> | null>(null);
  const [history, setHistory] = useState<History | null>(null);
  const [keeping, setKeeping] = useState<Keeping>("saved");
  const [works, setWorks] = useState<readonly Kept[]>([]);
  const held = useRef<{ id: string; keeper: Keeper; place: OneTab } | null>(null);
  const newest = useRef<History | null>(null);

  const [isOpening, setIsOpening] = useState(() => workInAddress() !== null);
  const [notOpened, setNotOpened] = useState<NotOpened | null>(null);

  const list = useCallback(async (from: Shelf) => setWorks(await keptWorks(from)), []);

  const hold = useCallback(async (from: Shelf, begins: History, isKept: boolean) => {
    const { id } = begins.base;
    const keeper = keeperOf(isKept ? begins : null, { shelf: from, owner: tab, now, onChange: setKeeping });
    const lost = async () => {
      await keeper.settled();
      keeper.give();
    };
    const place = await openInTab(id, tab, browserTabs(), lost);
    if (!place.isOwn()) keeper.give();
    else if (isKept) {
      try {
        await from.take(id, tab);
      } catch (error) {
        // A work that is not open here is not held from other tabs.
        place.close();
        throw error;
      }
    }
    held.current = { id, keeper, place };
    nameInAddress(id);
    setNotOpened(null);
    setKeeping(keeper.keeping());
    // One that begins here may have gone on while its place was looked for.
    const { current } = newest;
    const history = !isKept && current?.base.id === id ? current : begins;
    newest.current = history;
    setHistory(history);
    if (!isKept) keeper.keep(history);
  }, []);
  const change = useCallback((step: (history: History) => History) => {
    const { current } = newest;
    // What another tab has is changed there.
    if (!current || held.current?.keeper.keeping() === "taken") return;
    const next = step(current);
    if (next === current) return;
    newest.current = next;
    setHistory(next);
    held.current?.keeper.keep(next);
  }, []);
  const letGo = useCallback(async () => {
    const { current } = held;
    held.current = null;
    newest.current = null;
    setHistory(null);
    await current?.keeper.settled();
    current?.place.close();
  }, []);

  const open = useCallback(
    async (from: Shelf, id: string) => {
      const found = await keptHistory(from, id);
      if (found && !("why" in found)) return hold(from, found, true);
      setNotOpened(found?.why ?? "gone");
      nameInAddress(null, "replace");
      await list(from);
    },
    [hold, list],
  );
  const leave = useCallback(
    async (from: Shelf | null) => {
      await letGo();
      if (from) await list(from);
    },
    [letGo, list],
  );
  useEffect(() => {
    opening.current = openShelf();
    /** Opens what the address names, after a reload or the browser's "back". */
    const follow = async () => {
      const opened = await opening.current;
      const wanted = workInAddress();
      if (!opened || wanted === (held.current?.id ?? null)) return;
      await leave(opened);
      if (wanted) await open(opened, wanted);
    };
    const began = async () => {
      const opened = await opening.current;
      if (!opened) return;
      setShelf(opened);
      await list(opened);
      await follow();
    };
    began()
      .catch(console.error)
      .finally(() => setIsOpening(false));
    const followed = () => void follow().catch(console.error);
    addEventListener("popstate", followed);
    return () => removeEventListener("popstate", followed);
  }, [list, leave, open]);

  return {
    work: history?.present ?? null,
    isOpening,
    notOpened,
    keeping,
    works,
    canUndo: history !== null && canUndo(history) && keeping !== "taken",
    canRedo: history?.future != null && keeping !== "taken",
    act: (action) => {
      if (newest.current) return change((one) => done(one, action));
      const begins = done(historyOf(emptyWork(newId(), language)), action);
      newest.current = begins;
      setHistory(begins);
      void askToLast();
      opening.current?.then((opened) => hold(opened, begins, false)).catch(console.error);
    },
    undo: () => change(undone),
    redo: () => change(redone),
    open: async (id) => {
      if (shelf) await open(shelf, id);
    },
    add: async (work) => {
      if (shelf) await hold(shelf, begun(work, newId()), false);
    },
    take: async () => {
      const { current } = held;
      if (!shelf || !current) return;
      await current.place.take();
      current.place.close();
      const found = await keptHistory(shelf, current.id);
      if (found && !("why" in found)) await hold(shelf, found, true);
    },
    leave: async () => {
      nameInAddress(null);
      await leave(shelf);
    },
    kept: async (id) => {
      const found = shelf && (await keptHistory(shelf, id));
      return found && !("why" in found) ? found : null;
    },
    remove: async (id) => {
      await shelf?.remove(id);
      if (shelf) await list(shelf);
    },
    rename: async (id, name) => {
      if (!shelf) return "failed";
      const place = await openInTab(id, tab, browserTabs(), async () => {});
      try {
        return place.isOwn() ? await named(shelf, id, name) : "elsewhere";
      } catch (error) {
        console.error(error);
        return "failed";
      } finally {
        place.close();
        await list(shelf);
      }
    },
    restore: async (removed) => {
      if (!shelf) return;
      const keeper = keeperOf(null, { shelf, owner: tab, now, onChange: () => {} });
      keeper.keep(removed);
      await keeper.settled();
      await list(shelf);
    },
  };
}
