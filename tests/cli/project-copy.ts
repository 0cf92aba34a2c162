import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Evidence, good } from "../compile/evidence-fixture";

/** A project of its own on the disk, with evidence, and nothing published yet. */
export type ProjectCopy = {
  root: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  writeBytes: (path: string, bytes: Uint8Array) => void;
  edit: (path: string, from: string, to: string) => void;
  remove: () => void;
};

export function projectCopy(evidence: Evidence = good): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), "skyclaims-"));
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const writeBytes = (path: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  const write = (path: string, text: string) => writeBytes(path, Buffer.from(text));
  const edit = (path: string, from: string, to: string) => {
    if (!read(path).includes(from)) throw new Error(`${path} has no “${from}”.`);
    write(
      path,
      read(path).replace(from, () => to),
    );
  };
  for (const [path, text] of evidence) write(`geodata/${path}`, text);
  return {
    root,
    read,
    write,
    writeBytes,
    edit,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
