import { sha256 } from "@noble/hashes/sha2.js";
import type { PageLanguage } from "../../domain/language";
import { packedId } from "../one-file/packed";
import type { OneFileTemplate } from "../one-file/template";
import { framedAs } from "./framed-as";
import { base64, gzipped } from "./packing";

/** In bytes: what mails and hosts of articles take. */
export const mostOfOneFile = 2_000_000;

type Filled = {
  language: PageLanguage;
  title: string;
  description: string;
  version: string;
  /** The page's body, with its data. */
  body: string;
  /** The frame of the page's picture, as a style sheet has it. */
  frame: string;
  /** The names by which places and sources are sought. */
  names: string;
};

/** The page as one file that needs nothing beside it, and may fetch nothing: its own policy says so. */
export function oneFile(template: OneFileTemplate, page: Filled): string {
  const { language, title, description, version } = page;
  const style = framedAs(page.frame, template.style);
  const packed = Object.entries({ ...template.packed, names: base64(gzipped(page.names)) });
  return [
    "<!doctype html>",
    `<html lang="${language}" data-version="${version}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(template, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="referrer" content="strict-origin-when-cross-origin">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(template.icon)}">`,
    `<script>${template.boot}</script>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    withinItself(page.body),
    `<pre class="licences" id="${licencesId}">${escaped(template.notices)}</pre>`,
    ...packed.map(([what, text]) => `<script type="text/plain" id="${packedIdOf(what)}">${text}</script>`),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const packedIdOf = (what: string) => packedId(what as Parameters<typeof packedId>[0]);

const licencesId = "licences";

/** The page's links to its site's other files lead to what it holds of them; what it does not hold, its style hides. */
const withinItself = (body: string): string =>
  body.replace(/href="(?:\.\.?\/)licences\/notices\.txt" target="_blank"/, `href="#${licencesId}"`);

/**
 * No address is asked for anything. `blob:` workers are the map's, made of what is packed. Styles that a script sets are no
 * part of a policy's business.
 */
const policyOf = ({ boot, scriptHash }: OneFileTemplate, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(boot)}' 'sha256-${scriptHash}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src 'none'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashOf = (text: string) => base64(sha256(new TextEncoder().encode(text)));

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
