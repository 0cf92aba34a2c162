import * as v from "valibot";
import { type ProposedClaim, proposedClaim } from "./proposal-schema";

/** In letters; an answer to a text is a few thousand. */
const longest = 1_000_000;
const mostClaims = 2000;

export type ReadProposal = {
  /** By their place in the answer; what has not the form that was asked for is told instead. */
  claims: readonly (ProposedClaim | string)[];
  /** What was done to read it. */
  notices: readonly string[];
};

/** Why an answer cannot be read; `text`: in a sentence, in English. */
export type Unreadable = { why: "too-long" | "empty" | "no-json" | "no-claims" | "too-many"; text: string };

/** @returns The claims that an answer proposes; or why it cannot be read. Never throws. */
export function readProposal(answer: string): ReadProposal | Unreadable {
  if (answer.length > longest) {
    const millions = Math.floor(answer.length / longest);
    const text = `The answer has more than ${millions} million letters; at most one million are read.`;
    return { why: "too-long", text };
  }
  const fenced = /```[a-z]*\s*\n([\s\S]*?)\n\s*```/i.exec(answer)?.[1];
  const text = (fenced ?? answer).replace(/^\ufeff/, "").trim();
  if (text === "") return { why: "empty", text: "The answer is empty." };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      why: "no-json",
      text: `The answer is no JSON (${why.slice(0, 120)}). Paste what the model wrote from { to }, and nothing else.`,
    };
  }
  const claims = Array.isArray(value) ? value : claimsOf(value);
  if (!claims)
    return {
      why: "no-claims",
      text: "The answer has no list “claims”: it has not the form that the prompt asks for.",
    };
  if (claims.length > mostClaims)
    return {
      why: "too-many",
      text: `The answer proposes ${claims.length} claims; at most ${mostClaims} are read.`,
    };
  return {
    claims: claims.map((claim) => {
      const read = v.safeParse(proposedClaim, claim);
      return read.success ? read.output : `it has not the form asked for: ${issuesOf(read.issues)}`;
    }),
    notices:
      fenced === undefined ? [] : ["The answer stood in markdown fences; what is between them was read."],
  };
}

const claimsOf = (value: unknown): unknown[] | null =>
  typeof value === "object" && value !== null && "claims" in value && Array.isArray(value.claims)
    ? value.claims
    : null;

const issuesOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? "the claim"}: ${issue.message}`).join("; ");
