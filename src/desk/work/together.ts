import type { WorkClaim } from "./work";

/** The claims that hang together with one as totals and their parts, by whatever ways; itself among them. */
export function togetherWith(
  id: string,
  claims: readonly Pick<WorkClaim, "id" | "partOf" | "subsetOf">[],
): ReadonlySet<string> {
  const found = new Set([id]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const claim of claims) {
      const near = [claim.id, claim.partOf, claim.subsetOf].filter((one) => one !== null);
      if (near.some((one) => found.has(one))) for (const one of near) found.add(one);
    }
  }
  return found;
}
