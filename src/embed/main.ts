import { SkyClaims } from "./sky-claims";

// A page that two articles were put together in may hold the script twice.
if (!customElements.get("sky-claims")) customElements.define("sky-claims", SkyClaims);
