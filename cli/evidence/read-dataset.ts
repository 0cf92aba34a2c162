import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { suggestion } from "../../src/compile/reading/nearest";
import type { Claim, Evidence } from "../../src/domain/claims/claim";
import { type Dataset, datasetSchema } from "../../src/domain/dataset";

/** Where the English dataset is published, from the project's root. */
export const publishedDataset = "public/data/dataset.json";
const versionsFolder = "public/data/versions";

/**
 * Reads a published dataset by what an editor calls it: a file, a folder with one in it, the name of a frozen
 * version, or a git revision and a colon (`HEAD~1:`), with or without a path.
 * @returns The dataset, or why there is none.
 */
export function readDataset(called: string, root: string): Dataset | string {
  const text = textOf(called, root);
  if (typeof text === "string") return text;
  try {
    const dataset: Dataset = JSON.parse(text.found);
    if (dataset.schema !== datasetSchema) {
      return `“${called}” is in form ${dataset.schema} of the data; this tool reads form ${datasetSchema}.`;
    }
    return { ...dataset, claims: dataset.claims.map(asNow) };
  } catch {
    return `“${called}” is no dataset: it cannot be read as what npm run geodata writes.`;
  }
}

/** Older data knew neither corrections nor evidence from other reports. */
function asNow(claim: Claim): Claim {
  const { corrections = [], evidence, reportId } = claim;
  const told = (piece: Evidence): Evidence => ({ ...{ kind: "quote", reportId }, ...piece });
  return { ...claim, corrections, evidence: evidence.map(told) };
}

function textOf(called: string, root: string): { found: string } | string {
  const colon = called.indexOf(":");
  if (colon > 0) return ofRevision(called.slice(0, colon), called.slice(colon + 1) || publishedDataset, root);
  const candidates = [resolve(root, called), join(root, versionsFolder, called)];
  for (const path of candidates) {
    if (!existsSync(path)) continue;
    const file = statSync(path).isDirectory() ? join(path, "dataset.json") : path;
    if (!existsSync(file)) return `There is no dataset.json in “${called}”.`;
    return { found: readFileSync(file, "utf8") };
  }
  if (typeof ofRevision(called, publishedDataset, root) !== "string") {
    return `“${called}” is a git revision: write “${called}:”.`;
  }
  return `“${called}” is no file, folder, version or git revision${suggestion(called, versionsIn(root)) || "."}`;
}

function ofRevision(revision: string, path: string, root: string): { found: string } | string {
  // What git would take for an option.
  if (revision.startsWith("-")) return `“${revision}” is no git revision.`;
  const git = (...words: string[]) =>
    execFileSync("git", words, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 30,
    });
  try {
    git("rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
  } catch {
    return `Git knows no revision “${revision}”.`;
  }
  try {
    return { found: git("show", `${revision}:./${path}`) };
  } catch {
    return `At “${revision}” there was no ${path}.`;
  }
}

const versionsIn = (root: string): string[] => {
  const folder = join(root, versionsFolder);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};
