import { ofPage } from "./own";

/** The loader's name, whatever a content system has put behind it. A comma is a list: of files put together in one. */
const named = /^https?:\/\/[^?#,\s]*\/embed\.js([?#]|$)/;

/**
 * Where this script came from, which is where the map is; empty if that is not sure. A script that was put into the
 * page, or together with others, has the host's address, and would frame the host's own front page.
 * @param stack of an error that was made in this script: by it one of the new kind, which no element tells of, finds itself
 */
export function ownAddress(stack = new Error().stack ?? ""): string {
  const script = ofPage("currentScript");
  const address = script instanceof HTMLScriptElement ? script.src : firstAddress(stack);
  return named.test(address) ? address : "";
}

/** Only the innermost line: what called us may be a script of that name, too. Code that was evaluated has none. */
function firstAddress(stack: string): string {
  const [first = "", second = ""] = stack.split("\n");
  const line = first.startsWith("Error") ? second : first;
  return /(?:^|[@\s(])(https?:\/\/[^\s()]+?):\d+(?::\d+)?\)?$/.exec(line)?.[1] ?? "";
}
