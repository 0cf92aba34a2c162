import type { SentenceRead } from "../read/sentence";
import type { Proto } from "./proto-claim";

/** “debris fell at five sites”, «падіння уламків на 5 локаціях»: how many places it fell at, which is a question of its own. */
export function debrisCounts(read: SentenceRead): Proto[] {
  return read.counts.flatMap((count): Proto[] => {
    if (count.kind !== "place" || !/^(?:на|at|in)$/u.test(read.tokens[count.from - 1]?.word ?? "")) return [];
    const deed = read.deeds.find(
      (one) => one.deed === "debris" && one.to <= count.from && count.from - one.to <= 5,
    );
    if (!deed) return [];
    const { kind, value, high } = count.number;
    const none = {
      places: [],
      within: null,
      hurt: null,
      isJoint: false,
      isDistributive: false,
      tie: "none",
      total: null,
    } as const;
    return [
      {
        ...none,
        read,
        event: "debris",
        isOwnEvent: true,
        kind: "other",
        figure: { kind, value, high },
        windowFrom: read,
        from: deed.from,
        to: count.to,
        cell: { count, from: deed.from, to: count.to, deeds: [deed], groups: [], tie: "none", bracket: null },
        deed,
        places: [],
        role: "single",
        questions: ["unit-unsure"],
      },
    ];
  });
}
