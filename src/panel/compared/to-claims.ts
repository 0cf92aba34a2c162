import type { Go } from "../reading";

/** Where a comparison leads: to the claims of which it speaks. */
export type ToClaims = Pick<Go, "toClaim" | "addressOf">;
