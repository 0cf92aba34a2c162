/**
 * `npm run check`: types, messages, form, what is unused and the evidence, as many at once as there are processors. What each
 * says is told when it ends, and all of them are asked, so that everything wrong is known at once. Scripts that it is given
 * run beside the checks, once the evidence is known to be right and published: `npm test` has the site built meanwhile.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** Scripts of `package.json`; what stands behind another waits until that has found nothing wrong. The longest first. */
const checks: readonly (readonly [string, ...string[]])[] = [
  ["check:unused"],
  ["check:evidence", ...process.argv.slice(2)],
  ["check:types"],
  ["check:form"],
  ["check:messages"],
];

/** @returns whether it found nothing wrong */
function run(script: string): Promise<boolean> {
  const command = `npm run --silent ${script}`;
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

async function runEach(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

const left = [...checks];
const isRight: boolean[] = [];
const worker = async () => {
  for (let next = left.shift(); next; next = left.shift()) isRight.push(await runEach(next));
};
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
if (isRight.length < checks.length || isRight.includes(false)) process.exitCode = 1;
