/** A style sheet of the page, for another frame of its picture: the built one's is that of whatever the site shows. */
export function framedAs(frame: string, style: string): string {
  const built = /:root\{--map-ratio:[^}]*\}/;
  if (!built.test(style)) throw new Error("The style sheet has no frame of the map's picture.");
  return style.replace(built, () => frame);
}
