import type { Token } from "../../text/tokens";
import type { DeedRead } from "../read/deeds";
import type { PlaceGroup } from "../read/place-group";
import type { DraftEvent } from "./event";

/** «удар», “struck with”: words that say that what is launched arrives; an attack may have been shot down. */
const strike =
  /^(?:удар\p{L}*|вдарил\p{L}*|вдарив|struck|hit|hits|strikes?|striking|hitting|pounded|bombarded)$/u;

/** «завдали удару ракетою по місту А», “struck the town of A with a missile”: a hit on the place struck, and no launch there. */
export const strikesAt = (
  tokens: readonly Token[],
  { from, to, voice }: DeedRead,
  event: DraftEvent,
  groups: readonly PlaceGroup[],
): boolean =>
  event === "launch" &&
  voice !== "attribute" &&
  tokens.slice(from, to).some(({ word }) => strike.test(word)) &&
  // What a whole country is struck with need not all have arrived.
  groups.some(({ role, mentions }) => role === "target" && mentions.some(({ kind }) => kind !== "country"));

/** “A came under attack from drones”: what befell A, and no launch; that any arrived is not said. */
export const isUnderAttack = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.word === "under" && /^(?:attacks?|assault)$/u.test(tokens[from]?.word ?? "");
