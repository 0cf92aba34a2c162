import { locateQuote } from "../../domain/claims/quote";
import type { PageLanguage } from "../../domain/language";
import type { EvidenceYaml, QuoteYaml, ViaYaml } from "../full-form";
import { oursOf } from "../ours";
import { quoteHash } from "../output/lock";
import { isQuoted } from "../reading/quotation";
import type { WrittenTestimony } from "../schema/claim-schema";
import type { WrittenEvidence } from "../schema/evidence-schema";
import type { Ground } from "./ground";

/** The evidence that a claim, a part or a repeat was given, as a list; whether a speech is direct is read off the text. */
export function evidenceOf(
  written: WrittenTestimony,
  reportId: string,
  claimId: string,
  writes: PageLanguage,
  ground: Ground,
): EvidenceYaml[] {
  const pieces: WrittenEvidence[] = [...piecesOf(written)];
  return pieces.map((given) => {
    const piece = toldVia(given, written.via);
    if ("cite" in piece) return { ...piece, cite: oursOf(piece.cite, writes) };
    const { speech, translation, ...rest } = piece;
    const quote = {
      ...rest,
      ...(translation !== undefined && { translation: oursOf(translation, writes) }),
    };
    return { speech: speech ?? speechOf(quote, reportId, claimId, ground), ...quote };
  });
}

/** What the report tells by way of another, unless the piece says so itself. */
export const toldVia = <T extends { via?: ViaYaml | undefined }>(piece: T, via: ViaYaml | undefined): T =>
  via === undefined || piece.via !== undefined ? piece : { ...piece, via };

export function piecesOf(written: WrittenTestimony): WrittenEvidence[] {
  const { quote, speech, before, after, translation, cite, evidence } = written;
  return [
    ...(quote === undefined ? [] : [withoutUndefined({ speech, before, quote, after, translation })]),
    ...(cite === undefined ? [] : [{ cite }]),
    ...(evidence ?? []),
  ];
}

type WrittenQuote = Extract<WrittenEvidence, { quote: string }>;

const withoutUndefined = (quote: { [K in keyof WrittenQuote]: WrittenQuote[K] | undefined }): WrittenQuote =>
  Object.fromEntries(Object.entries(quote).filter(([, value]) => value !== undefined)) as WrittenQuote;

/** By the quotation marks around it in the text; where that is not held, as the lock last saw it. */
export function speechOf(
  quote: Omit<QuoteYaml, "speech">,
  reportId: string,
  claimId: string,
  { texts, lock }: Ground,
): QuoteYaml["speech"] {
  const text = texts.get(reportId);
  if (text !== undefined) {
    const { quote: exact, before: prefix = "", after: suffix = "" } = quote;
    const span = locateQuote(text, { exact, prefix, suffix });
    return typeof span === "object" && isQuoted(text, span) ? "direct" : "indirect";
  }
  const direct = quoteHash({ ...quote, speech: "direct" });
  const locked = lock.find(({ report }) => report === reportId)?.quotes ?? [];
  return locked.some((one) => one.claim === claimId && one.sha256 === direct) ? "direct" : "indirect";
}
