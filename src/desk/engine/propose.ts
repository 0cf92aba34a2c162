import { checkProposal } from "../../draft/proposal/check-proposal";
import { readProposal } from "../../draft/proposal/read-proposal";
import { openQuestions } from "../work/questions";
import type { Work } from "../work/work";
import type { NotProposed, Proposed } from "./engine";

/** Holds a model's answer against a report's text and the claims that it has; or says why it cannot be. */
export function proposedFor(work: Work, reportId: string, answer: string): Proposed | NotProposed {
  const report = work.reports.find(({ id }) => id === reportId);
  if (!report) return { why: "no-report" };
  const read = readProposal(answer);
  if ("why" in read) return { why: read.why };
  const { text, language, published, claims, unread } = report;
  const own = { language, drafts: claims.map(({ draft }) => draft), unread };
  const { drafted, refused, same } = checkProposal(text, { language, published }, own, read.claims);
  const differing = claims.flatMap((claim, at) => {
    const asked = drafted.drafts[at]?.questions.at(-1);
    const isNew = asked?.kind === "proposal-differs" && !claim.draft.questions.includes(asked);
    const isOpen =
      isNew && !openQuestions(claim).some(({ kind, words }) => kind === asked.kind && words === asked.words);
    return isOpen ? [{ claim: claim.id, words: asked.words }] : [];
  });
  return { added: drafted.drafts.slice(claims.length), differing, refused, same };
}
