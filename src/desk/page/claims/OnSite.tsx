import type { ReactNode } from "react";
import { language } from "../../../i18n/messages";

/** Leads to a claim that the site has published, on the site's own page, wherever the site stands. */
export const OnSite = ({ claim, children }: { claim: string; children: ReactNode }) => (
  // Beside the desk, so that nothing is left by it.
  <a href={`../?lang=${language}&claim=${claim}`} target="_blank" rel="noopener">
    {children}
  </a>
);
