import { toJsonSchema } from "@valibot/to-json-schema";
import { draft as draftText } from "../../src/draft/draft";
import type { Drafted } from "../../src/draft/drafts";
import { checkProposal } from "../../src/draft/proposal/check-proposal";
import { promptFor } from "../../src/draft/proposal/prompt";
import { proposal } from "../../src/draft/proposal/proposal-schema";
import { readProposal } from "../../src/draft/proposal/read-proposal";
import { readFileAsText } from "./article";
import type { KnownArticle } from "./known-article";

export const promptText = (text: string): string =>
  promptFor(text, JSON.stringify(toJsonSchema(proposal, { errorMode: "ignore" }), null, 2));

/** The drafts with what a model's answer adds and asks, and what is to be told of it. */
export type WithProposal = { drafted: Drafted; told: readonly string[] };

/** @returns The drafts; or why the answer cannot be read, in a sentence. */
export function withProposal(article: KnownArticle, file: string, root: string): WithProposal | string {
  const answer = readFileAsText(file, root);
  if ("problem" in answer) return answer.problem;
  const read = readProposal(answer.text);
  if ("why" in read) return `“${file}”: ${read.text}`;
  const { text, language, published } = article;
  const known = { language, published };
  const own = draftText(text, known);
  const { drafted, refused, same } = checkProposal(text, known, own, read.claims);
  const added = drafted.drafts.length - own.drafts.length;
  const differing = read.claims.length - same - added - refused.length;
  return {
    drafted,
    told: [
      ...read.notices,
      `Proposed: ${read.claims.length} claims; ${same} read the same, ${differing} read otherwise, ${added} read by the proposal alone, ${refused.length} refused.`,
      ...refused.map(
        ({ at, quote, reasons }) =>
          `- refused, number ${at + 1}${quote === "" ? "" : ` “${quote.slice(0, 120).replace(/\s+/g, " ")}”`}: ${reasons.map((one) => one.text).join("; ")}`,
      ),
    ],
  };
}
