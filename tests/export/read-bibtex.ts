/** One entry, read as BibTeX reads it: by braces that match, whatever stands before them. */
export function readBibtex(text: string): { type: string; id: string; fields: Record<string, string> } {
  const head = /^@(\w+)\{([^,\s]+),\n/.exec(text);
  if (!head) throw new Error(`No entry: ${text}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  for (;;) {
    const field = /^\s*(\w+) = \{/.exec(text.slice(at));
    if (!field) break;
    const start = at + field[0].length;
    let depth = 1;
    let end = start;
    for (; depth > 0; end++) {
      if (end >= text.length) throw new Error(`${field[1]} does not end`);
      if (text[end] === "{") depth++;
      if (text[end] === "}") depth--;
    }
    fields[field[1] ?? ""] = setText(text.slice(start, end - 1), field[1] === "url");
    at = end + 1;
  }
  if (text.slice(at).trim() !== "}") throw new Error(`Left over: ${text.slice(at)}`);
  return { type: head[1] ?? "", id: head[2] ?? "", fields };
}

const commands: Record<string, string> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};

/** As LaTeX would set it: a group's braces are not seen. */
function setText(source: string, isVerbatim: boolean): string {
  if (isVerbatim) return source;
  return source.replace(/\{\\(text\w+)\}|\\([#$%&_])|([{}])/g, (_, command, sign) =>
    command ? (commands[command] ?? `?${command}?`) : (sign ?? ""),
  );
}
