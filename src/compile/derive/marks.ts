import type { Mark } from "../problem";
import type { Path } from "../reading/yaml-file";

type At = (...path: Path) => Mark;

/** Where what a short form says stands in the file, by the path that it has in the full form. */
export function marksOf(written: object, at: At): At {
  const form = written as Readonly<Record<string, unknown>>;
  return (...path) => at(...shortPath(path, form));
}

function shortPath(path: Path, written: Readonly<Record<string, unknown>>): Path {
  const [head, ...rest] = path;
  if (head === "evidence" && written.evidence === undefined) {
    const [index, key, ...below] = rest;
    const own = written.quote !== undefined ? "quote" : "cite";
    if (index !== 0 && written.parts !== undefined) return ["parts"];
    if (key === undefined || key === "quote" || key === "cite") return [own, ...below];
    return written[key] === undefined ? [own] : [key, ...below];
  }
  if (head === "where") {
    const { where } = written;
    if (where === undefined) return written.quote !== undefined ? ["quote"] : [];
    if (Array.isArray(where) && rest[0] === "places") return ["where", ...rest.slice(1)];
  }
  return path;
}
