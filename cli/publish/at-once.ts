import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { Refusal } from "../evidence/disk";

/** The folder that readers of what is published see either as it was or as it is, from the project's root. */
export const dataFolder = "public/data";

/** Where the next state is made ready and the last one kept for a moment; git ignores it, and no build carries it. */
export const workshop = ".publishing";

const inData = (path: string): boolean => path.startsWith(`${dataFolder}/`);

/**
 * Writes files so that whoever reads the folder of data, or is left with it when this is killed at any moment, has all
 * of the old state or all of the new: the new folder is made beside, and takes the old one's place by two renames.
 * @returns The steps; between any two of them the power may go. Those up to the first rename change nothing.
 */
export function stepsOf(root: string, files: ReadonlyMap<string, string>): (() => void)[] {
  const at = (...path: string[]) => join(root, ...path);
  const [next, last] = [at(workshop, "new"), at(workshop, "old")];
  const data = [...files].filter(([path]) => inData(path));
  const others = [...files].filter(([path]) => !inData(path));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  return [
    () => clear(root),
    () => write(at(workshop, "pid"), String(process.pid)),
    ...(data.length > 0 ? [() => cloned(at(dataFolder), join(next, dataFolder))] : []),
    ...[...data, ...others].map(([path, text]) => () => {
      refuseFolder(at(path), path);
      // What was cloned is the old state's own file.
      rmSync(join(next, path), { force: true, recursive: true });
      write(join(next, path), text);
    }),
    ...(data.length > 0
      ? [
          () => {
            mkdirSync(dirname(at(dataFolder)), { recursive: true });
            if (existsSync(at(dataFolder))) renameSync(at(dataFolder), last);
          },
          () => renameSync(join(next, dataFolder), at(dataFolder)),
        ]
      : []),
    ...others.map(([path]) => () => {
      mkdirSync(dirname(at(path)), { recursive: true });
      renameSync(join(next, path), at(path));
    }),
    () => rmSync(at(workshop), { recursive: true, force: true }),
  ];
}

/** Whose folder it is that stands where a file is to be written nobody knows: it is not ours to remove. */
function refuseFolder(full: string, path: string): void {
  if (existsSync(full) && statSync(full).isDirectory())
    throw new Refusal(`${path} is a folder, not a file: move it away.`);
}

/** The same tree, its files the same files wherever the disk can have one under two names. */
function cloned(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) cloned(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/** Puts back what a run that was killed between its two renames has left without a place, and clears what it left. */
export function clear(root: string): void {
  const other = Number(textOf(join(root, workshop, "pid")) || 0);
  if (other > 0 && other !== process.pid && isAlive(other)) {
    throw new Refusal(`another run (process ${other}) is publishing. If there is none, remove ${workshop}/.`);
  }
  const [data, last] = [join(root, dataFolder), join(root, workshop, "old")];
  if (!existsSync(data) && existsSync(last)) renameSync(last, data);
  rmSync(join(root, workshop), { recursive: true, force: true });
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
