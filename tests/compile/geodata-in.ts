import { run } from "../../cli/geodata";
import type { ProjectCopy } from "../cli/project-copy";

/** Runs the tool in a copy, on an imagined day, with no folder of texts named. */
export function geodataIn({ root }: ProjectCopy, ...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const console = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const exit = run(words, root, console, {}, "2031-06-02");
  return { exit, out: out.join("\n"), err: err.join("\n") };
}
