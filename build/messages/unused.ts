/**
 * The messages that no code says. A group that is read by a key at run time (`m.event[kind]`) counts as said whole.
 * @param paths as `messagesIn` gives them
 * @param code the text of every file that may say one
 */
export function unusedMessages(paths: readonly string[], code: readonly string[]): readonly string[] {
  const said = new Set<string>();
  for (const text of code) {
    for (const [, chain = ""] of text.matchAll(/\bm((?:\s*\??\.[a-zA-Z]\w*|\["[^"]+"\])+)/g)) {
      said.add(
        chain
          .replace(/\["([^"]+)"\]/g, ".$1")
          .replace(/[\s?]/g, "")
          .slice(1),
      );
    }
  }
  return paths.filter((path) => {
    const steps = path.split(".");
    const isSaid = steps.some((_, end) => said.has(steps.slice(0, end + 1).join(".")));
    // `m.title.length` says m.title, too.
    return !isSaid && ![...said].some((chain) => chain.startsWith(`${path}.`));
  });
}
