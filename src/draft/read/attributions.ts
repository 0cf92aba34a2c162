import { countryOf } from "../../gazetteer/area-names";
import type { Token } from "../../text/tokens";
import { pronouns, type SpeechForm, speechWords } from "../words/speakers";
import { type Actor, isRelay, namedBy } from "./actors";

/** That somebody says something: where the verb stands, and who it is. */
export type Attribution = {
  /** Of the speech word. */
  from: number;
  to: number;
  form: SpeechForm;
  /** `null`: a pronoun, or nobody by name: whoever spoke last. */
  actor: Actor | null;
};

const reach = 10;

/** Every “X said” and “according to X” of a sentence, in order. One by an agency that relays is none. */
export function attributionsIn(tokens: readonly Token[], actors: readonly Actor[]): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const speech = speechWords.at(tokens, at);
    if (!speech) continue;
    const to = at + speech.length;
    const cited = citedBefore(tokens, actors, at);
    if (cited) {
      found.push(cited);
      continue;
    }
    // “a report from”, “the claims”: nouns.
    if (
      /^(?:report|reports|claim|claims)$/u.test(tokens[at]?.word ?? "") &&
      /^(?:the|a|an|this|his|its|no|of|to|latest|earlier|initial|preliminary|media|official|recent|breaking|late-breaking|amid|several|these|such)$/u.test(
        tokens[at - 1]?.word ?? "",
      )
    ) {
      continue;
    }
    const attribution = attributionOf(tokens, actors, at, to, speech.value);
    if (attribution) found.push(attribution);
    at = to - 1;
  }
  return [...found, ...byPosition(tokens, actors, found)].sort((a, b) => a.from - b.from);
}

/** “the agency cited the director as saying”: the director says it, and the agency passes it on. */
function citedBefore(tokens: readonly Token[], actors: readonly Actor[], at: number): Attribution | null {
  if (tokens[at]?.word !== "saying" || tokens[at - 1]?.word !== "as") return null;
  const verb = tokens.findLastIndex(
    ({ word }, index) => index < at && /^(?:cited|quoted|cites|quotes)$/u.test(word),
  );
  if (verb < 0 || at - verb > reach * 2 || hasStop(tokens, verb, at)) return null;
  const actor = actors.find(({ from, to }) => from > verb && to < at);
  return actor ? { from: verb, to: at + 1, form: "prefix", actor } : null;
}

/** “CENTCOM: …” before what is said, «…, — начальник ОВА» after it: who speaks, without a verb. */
function byPosition(
  tokens: readonly Token[],
  actors: readonly Actor[],
  found: readonly Attribution[],
): Attribution[] {
  if (found.length > 0) return [];
  return actors.flatMap((actor): Attribution[] => {
    const isTitle = actor.from <= 1 && tokens[actor.to]?.text === ":";
    const end = tokens.length - (/^[.!]$/.test(tokens.at(-1)?.text ?? "") ? 1 : 0);
    const isSigned = /^[–—-]$/.test(tokens[actor.from - 1]?.text ?? "") && actor.to >= end - 1;
    return isTitle || isSigned ? [{ from: actor.from, to: actor.to, form: "prefix", actor }] : [];
  });
}

function attributionOf(
  tokens: readonly Token[],
  actors: readonly Actor[],
  from: number,
  to: number,
  form: SpeechForm,
): Attribution | null {
  // «Як повідомлялося, сили оборони збили …»: by whom is not said.
  if (/(?:лося|ється)$/u.test(tokens[to - 1]?.word ?? "") && tokens[to]?.text === ",") return null;
  if (form === "prefix") {
    const actor =
      actors.find((one) => one.from >= to && one.from - to <= reach && !hasStop(tokens, to, one.from)) ??
      namedBy(tokens, from, to - from);
    if (!actor) return pronounNear(tokens, from, to) ? { from, to, form, actor: null } : null;
    return isRelay(tokens, actor.from, actor.to) && actor.kind === "name"
      ? null
      : { from, to, form, actor: actor.from >= to ? actor : null };
  }
  const before = actors.findLast(
    (one) =>
      one.to <= from &&
      from - one.to <= reach &&
      !hasStop(tokens, one.to, from) &&
      (commas(tokens, one.to, from) !== 1 || from - one.to === 1),
  );
  if (before && from - before.to <= 3) return { from, to, form, actor: before };
  const country = countryBefore(tokens, from);
  if (country) return { from, to, form, actor: country };
  const named = namedBy(tokens, from, to - from);
  if (named && named.to <= from) {
    const isOfActor = before && named.from <= before.to;
    return { from, to, form, actor: isOfActor ? before : named };
  }
  if (
    pronouns.test(tokens[from - 1]?.word ?? "") ||
    pronouns.test(tokens[from - 2]?.word ?? "") ||
    pronouns.test(tokens[to]?.word ?? "")
  )
    return { from, to, form, actor: null };
  const after =
    form === "verb"
      ? actors.find(
          (one) =>
            one.from >= to &&
            one.from - to <= 8 &&
            !hasStop(tokens, to, one.from) &&
            commas(tokens, to, one.from) === 0,
        )
      : undefined;
  if (after) return { from, to, form, actor: after };
  if (named) return { from, to, form, actor: named };
  if (before) return { from, to, form, actor: before };
  return null;
}

/** “Russia said”, “the russian federation said”, however it is written. */
function countryBefore(tokens: readonly Token[], verb: number): Actor | null {
  const last = tokens[verb - 1];
  if (!last) return null;
  const from = last.word === "federation" ? verb - 2 : verb - 1;
  const isCountry =
    last.word === "federation"
      ? countryOf(`${tokens[from]?.word} federation`) !== null
      : last.isCapital && countryOf(last.word) !== null;
  if (
    !isCountry ||
    from < 0 ||
    /^(?:in|of|over|from|в|на|над|у|з|із|из|по|to|by|with)$/u.test(tokens[from - 1]?.word ?? "")
  )
    return null;
  return { from, to: verb, kind: "name", hasName: true };
}

const pronounNear = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to + 2)
    .some(({ word }) => /^(?:him|her|them|it|его|ее|их|його|її|їх|него|нього|неї)$/u.test(word));

const hasStop = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^[.;:!?…]$/u.test(text) && text !== ":");

/** One comma alone opens a clause of its own; two hold an apposition. */
const commas = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter(({ text }) => text === ",").length;
