import type { Action } from "../actions";
import { type Kept, memoryShelf, NotKept, newestFirst, type Shelf } from "./shelf";

const databaseName = "skyclaims-desk";
/** Of the database's stores, not of a work's form, which is told in each. */
const databaseVersion = 1;

type Row = Kept & { at: number; owner: string };
type Step = { id: string; step: number; action: Action };

/**
 * The browser's own shelf; or one of this page alone, where it has none, as in a private window.
 * @param own some browsers throw where it is only looked for
 */
export async function openShelf(own: () => IDBFactory | undefined = () => indexedDB): Promise<Shelf> {
  try {
    const factory = own();
    return factory ? indexedShelf(await opened(factory)) : memoryShelf();
  } catch {
    return memoryShelf();
  }
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, databaseVersion);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore("rows", { keyPath: "id" });
      database.createObjectStore("bases");
      database.createObjectStore("steps", { keyPath: ["id", "step"] });
    };
    request.onsuccess = () => {
      // A newer desk in another tab is not kept waiting.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("another tab holds an older database open"));
  });
}

function indexedShelf(database: IDBDatabase): Shelf {
  /** Does things in one transaction: all of them, or none. */
  const within = <T>(mode: IDBTransactionMode, things: (stores: Stores) => Promise<T> | T): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(["rows", "bases", "steps"], mode, { durability: "strict" });
      const [rows, bases, steps] = ["rows", "bases", "steps"].map((name) => transaction.objectStore(name));
      let result: { value: T } | undefined;
      let failure: unknown;
      const fail = (error: unknown) => {
        failure ??= error;
        // It may have been ended by what went wrong.
        try {
          transaction.abort();
        } catch {
          reject(failure);
        }
      };
      transaction.oncomplete = () => (result ? resolve(result.value) : reject(failure));
      transaction.onabort = () => reject(failure ?? transaction.error);
      Promise.resolve(things({ rows, bases, steps } as Stores)).then((value) => {
        result = { value };
      }, fail);
    });
  return {
    isLasting: true,
    list: async () =>
      newestFirst((await within("readonly", ({ rows }) => of<Row[]>(rows.getAll()))).map(keptOf)),
    load: (id) =>
      within("readonly", async ({ rows, bases, steps }) => {
        const row = await of<Row | undefined>(rows.get(id));
        if (!row) return null;
        const [base, kept] = await Promise.all([
          of<unknown>(bases.get(id)),
          of<Step[]>(steps.getAll(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]))),
        ]);
        return { base, actions: kept.map(({ action }) => action), at: row.at };
      }),
    write: ({ row, base, from, actions, at, owner }) =>
      within("readwrite", async ({ rows, bases, steps }) => {
        const known = await of<Row | undefined>(rows.get(row.id));
        if (known && known.owner !== owner) throw new NotKept("taken", `${row.id} is another tab's`);
        // What is not there any more was taken off the shelf in another tab: only all of it makes sense.
        if (!known && !base) throw new NotKept("failed", `${row.id} is on the shelf no more`);
        if (base) bases.put(base, row.id);
        steps.delete(IDBKeyRange.bound([row.id, from], [row.id, Number.POSITIVE_INFINITY]));
        for (const [index, action] of actions.entries())
          steps.put({ id: row.id, step: from + index, action });
        rows.put({ ...row, at, owner } satisfies Row);
      }).catch((error: unknown) => {
        throw notKept(error);
      }),
    take: (id, owner) =>
      within("readwrite", async ({ rows }) => {
        const row = await of<Row | undefined>(rows.get(id));
        if (row) rows.put({ ...row, owner });
      }),
    remove: (id) =>
      within("readwrite", ({ rows, bases, steps }) => {
        rows.delete(id);
        bases.delete(id);
        steps.delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
      }),
  };
}

type Stores = { rows: IDBObjectStore; bases: IDBObjectStore; steps: IDBObjectStore };

const of = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });

const keptOf = ({ at: _, owner: __, ...row }: Row): Kept => row;

function notKept(error: unknown): NotKept {
  if (error instanceof NotKept) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const why = name === "QuotaExceededError" ? "full" : "failed";
  return new NotKept(why, String(error), { cause: error });
}
