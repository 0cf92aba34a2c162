import { encoded } from "./tables";
import type { LeaveOptions, Left } from "./ways";
import { zipped } from "./zip";

/** The files by path as they are to be committed. Texts come along only if asked for. */
export const evidenceIn = ({ evidence, texts }: Pick<LeaveOptions, "evidence" | "texts">) =>
  new Map<string, string>([
    ...evidence,
    ...[...(texts ?? [])].map(([report, text]) => [`geodata/texts/${report}.txt`, text] as const),
  ]);

/** The YAML as it is to be committed: a single file as it is, several in their folders. Texts come along only if asked for. */
export function evidenceFiles({ evidence, texts, name }: LeaveOptions): Left {
  const files = evidenceIn({ evidence, texts });
  const [[path, text] = ["", ""], ...others] = files;
  if (others.length === 0 && path !== "")
    return { name: path.replace(/^.*\//, ""), type: "application/yaml", bytes: encoded(text) };
  return { name: `${name}-evidence.zip`, type: "application/zip", bytes: zipped(files) };
}
