import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type Started = {
  /** Comes with the first line of what it says that looks like this. */
  says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  end: () => Promise<void>;
};

/** In milliseconds. A shared machine may be slow to start a browser. */
const patience = 60_000;

/** Starts a program in a group of its own, which ends as a whole: a browser is many processes. */
export function start(command: string, args: readonly string[], env: Record<string, string> = {}): Started {
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const listeners = new Set<(line: string) => void>();
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream.setEncoding("utf8").on("data", (text: string) => {
      const whole = (rest + text).split("\n");
      rest = whole.pop() ?? "";
      for (const line of whole) {
        lines.push(line);
        for (const listener of listeners) listener(line);
      }
    });
  }
  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`${command} ${why}.\n${lines.slice(-20).join("\n")}`));
      const timer = setTimeout(() => fail(`has not said ${pattern}`), patience);
      const look = (line: string) => {
        const found = line.match(pattern);
        if (!found) return;
        clearTimeout(timer);
        listeners.delete(look);
        resolve(found);
      };
      child.once("error", (error) => fail(`does not start: ${error.message}`));
      child.once("exit", (code) => fail(`ended with ${code}`));
      listeners.add(look);
      for (const line of lines) look(line);
    });
  return {
    says,
    end: () => endGroup(child),
  };
}

async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null) return;
  const hasEnded = once(child, "exit");
  signal(pid, "SIGTERM");
  const timer = setTimeout(() => signal(pid, "SIGKILL"), 5000);
  await hasEnded;
  clearTimeout(timer);
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // It has just ended by itself.
  }
}

/** A screen that is nowhere, for a browser that wants one. */
export async function startDisplay(): Promise<{ env: Record<string, string>; end: () => Promise<void> }> {
  const server = start("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
  const [, number] = await server.says(/^(\d+)$/);
  return { env: { DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: "1" }, end: server.end };
}
