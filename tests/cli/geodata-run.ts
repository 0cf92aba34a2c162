import { run } from "../../cli/geodata";
import type { ProjectCopy } from "./project-copy";

/** Of the year of all that is imagined here. */
const aSummerDay = "2031-07-01";

/** What the tool answers in a copy, with no folder of texts named unless the test is about that. */
export function geodataIn({ root }: ProjectCopy, words = "", environment: NodeJS.ProcessEnv = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const console = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const exit = run(words.split(" ").filter(Boolean), root, console, environment, aSummerDay);
  return { exit, out: out.join("\n"), err: err.join("\n") };
}
