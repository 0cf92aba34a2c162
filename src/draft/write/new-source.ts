import type { DraftSpeaker } from "../drafts";
import { scalar } from "./scalar";
import { speakerParts } from "./speaker-parts";

/** `toCopy`: what is to stand in sources.yaml, as far as the words say it. */
export type NewSource = { id: string; words: string; toCopy: string };

/** Who is to be entered in sources.yaml, as it may be copied: the name, where the words hold one, and the office. */
export function newSourceYaml(id: string, speaker: DraftSpeaker): string {
  const { name, office, kind } = speakerParts(speaker);
  const fields = [
    `id: ${id}`,
    ...(name === null ? [] : [`name: ${scalar(name)}`]),
    `office: ${office === "" ? "…" : scalar(office)}`,
    `kind: ${kind}`,
  ];
  return `  - { ${fields.join(", ")} }`;
}
