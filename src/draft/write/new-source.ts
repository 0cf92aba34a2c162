import type { DraftSpeaker } from "../drafts";
import { scalar } from "./scalar";
import { speakerParts } from "./speaker-parts";

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
