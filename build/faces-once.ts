/**
 * A style sheet in which each of a typeface's files is packed once: under every further name it would stand there again, 63 kB
 * each. `mapFaces` gives the map these names.
 */
export function facesOnce(css: string): string {
  const packed = new Set<string>();
  return css.replace(/@font-face\s*\{[^}]*\}\s*/g, (rule) => {
    const file = /url\(([^)]*)\)/.exec(rule)?.[1];
    if (file === undefined) return rule;
    if (packed.has(file)) return "";
    packed.add(file);
    return rule;
  });
}
