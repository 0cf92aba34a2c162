import { readSync } from "node:fs";
import { fileURLToPath } from "node:url";

const words = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const isOnlyRead = words[0] === "draft" && words.some((word) => word === "--json" || word === "--prompt");
// Scripts ask for drafts text by text: they do not wait for a compiler, its geometry and its forms to be loaded.
const alone = isOnlyRead ? (await import("./draft/read")).readAlone(words.slice(1), root) : null;
/** Waits for a line at the terminal. */
const ask = (question: string): string => {
  process.stdout.write(question);
  const answer = Buffer.alloc(256);
  return answer.toString("utf8", 0, readSync(0, answer));
};
const terminal = { out: console.log, err: console.error, ...(process.stdin.isTTY && { ask }) };
process.exitCode = alone ?? (await import("./geodata")).run(words, root, terminal);
