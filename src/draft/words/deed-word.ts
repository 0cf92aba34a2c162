/** What a verb or its noun says was done, before it is known to what. */
export type Deed =
  | "down"
  | "suppress"
  /** Some shot down, some lost to jamming, and nobody says how many of each. */
  | "down-or-suppress"
  | "launch"
  | "hit"
  | "land"
  | "flight"
  | "debris"
  | "harm"
  | "kill"
  | "injure"
  | "fire"
  | "repel";

/**
 * How a word says it. `active`: what was done it to follows («сбили 5»); `passive`: said of what it was done to
 * («сбиты 5», “5 were”); `own`: what it is said of does it itself («упал»); `noun`: «уничтожение»; `attribute`: a
 * participle that describes («сбитых»), which says what became of them only where nothing else does.
 */
export type Voice = "active" | "passive" | "own" | "noun" | "attribute" | "participle";
export type DeedWord = { deed: Deed; voice: Voice };

export const say = (deed: Deed, voice: Voice): DeedWord => ({ deed, voice });
