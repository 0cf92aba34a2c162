import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** What a host that reads these files says of a path within the site; a header that two rules set bears both. */
export type HostReading = (path: string) => Record<string, string>;

const lines = (file: string) => readFileSync(file, "utf8").split("\n");

/** As Netlify and Cloudflare Pages read it: all rules that fit a path count, and values of one name are joined. */
export const readHeadersFile: HostReading = (path) => {
  const said: Record<string, string> = {};
  let isMeant = false;
  for (const line of lines("public/_headers")) {
    const [, name, value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith("/"))
      isMeant = line.endsWith("*") ? `/${path}`.startsWith(line.slice(0, -1)) : `/${path}` === line;
    else if (name && isMeant) said[name] = name in said ? `${said[name]}, ${value}` : value;
  }
  return said;
};

/** As Apache reads it: what stands in a section goes before what stands outside, a later one before an earlier. */
export const readHtaccess: HostReading = (path) => {
  // Of a folder, Apache answers with its page.
  const file = path === "" || path.endsWith("/") ? "index.html" : basename(path);
  const outside: Record<string, string> = {};
  const inside: Record<string, string> = {};
  let section: RegExp | null = null;
  for (const line of lines("public/.htaccess")) {
    const [, shape] = /<FilesMatch "(.+)">/.exec(line) ?? [];
    const [, name, value = ""] = /Header set ([\w-]+) "(.*)"$/.exec(line) ?? [];
    if (shape) section = new RegExp(shape);
    else if (line.includes("</FilesMatch>")) section = null;
    else if (name && section?.test(file)) inside[name] = value;
    else if (name && !section) outside[name] = value;
  }
  return { ...outside, ...inside };
};
