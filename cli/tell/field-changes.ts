/**
 * Each value that differs between two of a kind, in a line: "figure value: 12 → 13". What is in a list is compared by
 * what it says and not by where it stands: "evidence added: …" is one line, wherever in the list it was put. What was
 * changed in an entry of a list is told with the entry's place in the later list, counted from 1.
 */
export function fieldChanges(before: unknown, after: unknown, path = ""): readonly string[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => fieldChanges(before[key], after[key], path ? `${path} ${key}` : key));
  }
  if (isRecord(before) || isRecord(after)) {
    // A list is told as such; any other value, as what it holds.
    const [old, now] = [before, after].map((side) => (isRecord(side) ? side : {}));
    const isAtOnce = [before, after].some((side) => !isNothing(side) && !isRecord(side));
    return isAtOnce ? [`${path}: ${wordsOf(before)} → ${wordsOf(after)}`] : fieldChanges(old, now, path);
  }
  if (Array.isArray(before) || Array.isArray(after)) {
    const [old, now] = [before, after].map((side) =>
      Array.isArray(side) ? side : isNothing(side) ? [] : [side],
    );
    return listChanges(old ?? [], now ?? [], path);
  }
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return old === now ? [] : [`${path}: ${old} → ${now}`];
}

function listChanges(before: readonly unknown[], after: readonly unknown[], path: string): readonly string[] {
  const same = paired(before, after, wordsOf);
  const rest = (list: readonly unknown[], side: 0 | 1, pairs: Pairs) =>
    list.map((entry, at) => ({ entry, at })).filter(({ at }) => !pairs.some((pair) => pair[side] === at));
  const [oldRest, newRest] = [rest(before, 0, same), rest(after, 1, same)];
  const alike = paired(
    oldRest.map(({ entry }) => entry),
    newRest.map(({ entry }) => entry),
    identityOf,
  );
  const changed = alike.flatMap(([old, now]) => {
    const later = newRest[now];
    return later ? fieldChanges(oldRest[old]?.entry, later.entry, `${path} ${later.at + 1}`) : [];
  });
  const added = newRest.filter((_, at) => !alike.some(([, now]) => now === at));
  const removed = oldRest.filter((_, at) => !alike.some(([old]) => old === at));
  const isMoved = same.some(([, now], at) => now < (same[at - 1]?.[1] ?? -1));
  return [
    ...changed,
    ...added.map(({ entry }) => `${path} added: ${wordsOf(entry)}`),
    ...removed.map(({ entry }) => `${path} removed: ${wordsOf(entry)}`),
    ...(isMoved ? [`${path}: in another order`] : []),
  ];
}

/** Positions in the earlier and in the later list, in the earlier one's order. */
type Pairs = readonly (readonly [old: number, now: number])[];

/** Entries of which both lists have one with the same key; of several with one key, the first with the first. */
function paired(
  before: readonly unknown[],
  after: readonly unknown[],
  keyOf: (entry: unknown) => string | null,
): Pairs {
  const free = new Map<string, number[]>();
  for (const [at, entry] of after.entries()) {
    const key = keyOf(entry);
    if (key !== null) free.set(key, [...(free.get(key) ?? []), at]);
  }
  return before.flatMap((entry, at) => {
    const key = keyOf(entry);
    const now = key === null ? undefined : free.get(key)?.shift();
    return now === undefined ? [] : [[at, now] as const];
  });
}

/** By which fields an entry of a list is still itself when others of it have changed; `null`: it has none of them. */
const identifying = ["id", "kind", "reportId", "placeId", "mention", "name"];

function identityOf(entry: unknown): string | null {
  if (!isRecord(entry)) return null;
  const own = identifying.filter((key) => !isNothing(entry[key]));
  return own.length === 0 ? null : own.map((key) => `${key} ${wordsOf(entry[key])}`).join(", ");
}

/** All that a value says: "kind “citation”, reportId “gazette”". Nothing, whether it is said to be nothing or left out. */
function wordsOf(value: unknown): string {
  if (isNothing(value)) return "nothing";
  if (typeof value === "string") return `“${value}”`;
  if (Array.isArray(value)) return value.map(wordsOf).join("; ");
  if (!isRecord(value)) return String(value);
  return leaves(value)
    .map(([path, words]) => `${path} ${words}`)
    .join(", ");
}

const leaves = (value: Record<string, unknown>): [path: string, words: string][] =>
  Object.entries(value).flatMap(([key, below]): [string, string][] => {
    if (isNothing(below)) return [];
    if (!isRecord(below)) return [[key, wordsOf(below)]];
    return leaves(below).map(([path, words]) => [`${key} ${path}`, words]);
  });

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
