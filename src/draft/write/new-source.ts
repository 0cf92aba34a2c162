import type { DraftSpeaker } from "../drafts";
import { scalar } from "./scalar";

/** Who is to be entered in sources.yaml, as it may be copied: the name, where the words hold one, and the office. */
export function newSourceYaml(id: string, { words, name }: DraftSpeaker): string {
  const beside = words.replace(name, "").replace(/^the\s+$/iu, "");
  const isPerson = /\s/u.test(name) && (isOffice.test(beside) || isSurnameOf(words, name));
  const left = beside.replace(/^[\s,]+|[\s,]+$/gu, "");
  const office = isPerson ? (left === words ? "" : left) : words;
  const fields = [
    `id: ${id}`,
    ...(isPerson ? [`name: ${scalar(name)}`] : []),
    `office: ${office === "" ? "…" : scalar(office)}`,
    `kind: ${kindOf(words)}`,
  ];
  return `  - { ${fields.join(", ")} }`;
}

/** What is left of the words beside the name is more than an article. */
const isOffice = /\p{L}{3,}\s|\p{Ll}{4,}|\p{Lu}\p{L}{3,}/u;
/** «Иванов» of «Иван Иванов». */
const isSurnameOf = (words: string, name: string): boolean => name.endsWith(` ${words}`);

const kindOf = (words: string): "ministry" | "military" | "official" =>
  /ministry|минист|минобороны|міністер|міноборони/iu.test(words)
    ? "ministry"
    : /force|army|military|command|navy|general staff|войск|сил[аи]?(?!\p{L})|зсу|генштаб|командув|командован/iu.test(
          words,
        )
      ? "military"
      : "official";
