/**
 * `npm run check`: types, messages, form, what is unused and the evidence, as many at once as there are processors. What each
 * says is told when it ends, and all of them are asked, so that everything wrong is known at once.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** Each is a script of `package.json` after `check:`; the longest first. */
const checks = ["unused", "types", "evidence", "form", "messages"] as const;

/** @returns whether it found nothing wrong */
function run(check: string): Promise<boolean> {
  const command = `npm run --silent check:${check}`;
  const started = spawn(command, { shell: true });
  const said: Buffer[] = [];
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    started.on("error", (error) => said.push(Buffer.from(String(error))));
    started.on("close", (code) => {
      console.log(`\n> ${command}${code === 0 ? "" : ` (exit ${code ?? "by a signal"})`}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const left = [...checks];
const isRight: boolean[] = [];
const worker = async () => {
  for (let next = left.shift(); next; next = left.shift()) isRight.push(await run(next));
};
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
if (isRight.length < checks.length || isRight.includes(false)) process.exitCode = 1;
