/** What the desk sends to `npm run dev`: files of evidence by path; to have them written, the mark of what was shown. */
export type EvidenceAsked = { files: Readonly<Record<string, string>>; shown?: string };

/** How a file would change: as `diff -u` has it. */
export type Difference = { path: string; diff: string };

/** What it is told: the differences and their mark, and what was written; or why nothing was. */
export type EvidenceTold =
  | { differences: readonly Difference[]; mark: string; written: readonly string[] }
  | { refused: Refused; why: string; problems: readonly string[] };

/** `changed`: not what was shown; `problems`: the check finds something wrong; `asked`: it was asked in a wrong way. */
export type Refused = "changed" | "problems" | "asked";

/** Where it is asked, from the desk's page. */
export const evidenceAddress = "./evidence";

/** One question to `npm run dev`; `null`: it does not answer. */
export async function askDevServer(asked: EvidenceAsked): Promise<EvidenceTold | null> {
  try {
    const response = await fetch(evidenceAddress, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
    return (await response.json()) as EvidenceTold;
  } catch {
    return null;
  }
}
