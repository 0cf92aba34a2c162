import type { Path } from "../reading/yaml-file";
import type { Shaped } from "../schema/shape";
import type { ClaimMapping, TableMapping } from "./table-schema";

/** A claim of a mapping, without those of its keys in which something is wrong. */
export type ReadableClaim = Partial<ClaimMapping>;

/** A mapping as far as its form lets it be read, so that its other mistakes are told in the same run. */
export type ReadableMapping = {
  read: Partial<Omit<TableMapping, "file" | "claims">> & { file: string; claims: readonly ReadableClaim[] };
  /** The mapping whole, where rows can be read by it: what is wrong with its form says nothing of what columns mean. */
  whole: TableMapping | null;
  /** Whether something is wrong with the form of what the path leads to. */
  faulty: (path: Path) => boolean;
};

type Keys = { [key: string]: unknown };

const isKeys = (value: unknown): value is Keys =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is wrong with these leaves every cell as it is. */
const apartFromRows = new Set(["title", "source", "licence", "language", "left_out"]);

const needed = ["file", "zone", "claims"];

/** @returns `null` where it is no map, or nobody can tell which table it is of. */
export function readableMapping({ value, problems, isFaulty }: Shaped<unknown>): ReadableMapping | null {
  if (!isKeys(value)) return null;
  if (problems.length === 0) {
    const whole = value as TableMapping;
    return { read: whole, whole, faulty: () => false };
  }
  const { file } = value;
  if (isFaulty(["file"]) || typeof file !== "string") return null;
  const keys = [...needed, ...Object.keys(value)];
  const isForRows = keys.every((key) => apartFromRows.has(key) || !isFaulty([key]));
  const own = withoutFaulty(value, (key) => isFaulty([key]));
  // An entry stays where it was: problems are told by its place.
  const claims = (Array.isArray(value.claims) ? value.claims : []).map((claim: unknown, index) =>
    withoutFaulty(isKeys(claim) ? claim : {}, (key) => isFaulty(["claims", index, key])),
  );
  const read = { ...own, file, claims };
  return {
    read,
    whole: isForRows ? ({ source: "", ...read } as unknown as TableMapping) : null,
    faulty: isFaulty,
  };
}

const withoutFaulty = (keys: Keys, isFaulty: (key: string) => boolean): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([key]) => !isFaulty(key)));

/** All words that stand anywhere in a mapping, keys too: a column among them may be meant by what could not be read. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isKeys(value) ? Object.entries(value).flatMap(([key, inner]) => [key, ...wordsIn(inner)]) : [];
}
