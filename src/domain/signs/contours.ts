/** A closed line, in a box from -1 to 1 whose y points down. */
export type Contour =
  | { circle: readonly [x: number, y: number, radius: number] }
  | { polygon: readonly (readonly [x: number, y: number])[] };

/** A drawing: what lies within an odd number of its contours is filled. */
export type Contours = readonly Contour[];

export const circle = (x: number, y: number, radius: number): Contour => ({ circle: [x, y, radius] });
export const polygon = (...corners: readonly (readonly [number, number])[]): Contour => ({
  polygon: corners,
});

/** Larger or smaller around a point, then moved. */
export function placed(contours: Contours, scale: number, [dx, dy]: readonly [number, number]): Contours {
  return contours.map((contour) =>
    "circle" in contour
      ? circle(contour.circle[0] * scale + dx, contour.circle[1] * scale + dy, contour.circle[2] * scale)
      : polygon(...contour.polygon.map(([x, y]) => [x * scale + dx, y * scale + dy] as const)),
  );
}

/** Where a line from left to right runs into what is filled and out of it, in turn. */
export function crossingsOf(contours: Contours, y: number): readonly number[] {
  const found: number[] = [];
  for (const contour of contours) {
    if ("circle" in contour) {
      const [centre, middle, radius] = contour.circle;
      const half = Math.sqrt(radius ** 2 - (y - middle) ** 2);
      if (half > 0) found.push(centre - half, centre + half);
      continue;
    }
    const { polygon: corners } = contour;
    let [aX, aY] = corners.at(-1) ?? [0, 0];
    for (const [bX, bY] of corners) {
      if (aY > y !== bY > y) found.push(aX + ((y - aY) / (bY - aY)) * (bX - aX));
      [aX, aY] = [bX, bY];
    }
  }
  return found.sort((one, other) => one - other);
}

/** As an SVG path as icons have it: around the origin, one unit high to each side. The same sign stands in thousands of rows. */
export function iconPath(contours: Contours): string {
  const known = iconPaths.get(contours);
  if (known !== undefined) return known;
  const made = pathOfContours(contours, 0, 0, 1);
  iconPaths.set(contours, made);
  return made;
}

const iconPaths = new WeakMap<Contours, string>();

/** As an SVG path, to be filled by `evenodd`, around a point. @param r what 1 becomes */
export function pathOfContours(contours: Contours, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
  return contours
    .map((contour) => {
      if ("polygon" in contour) return `M${contour.polygon.map(([dx, dy]) => at(dx, dy)).join("L")}Z`;
      const [cx, cy, radius] = contour.circle;
      const [across, back] = [round(2 * radius * r), round(-2 * radius * r)];
      const arc = round(radius * r);
      return `M${at(cx - radius, cy)}a${arc} ${arc} 0 1 0 ${across} 0a${arc} ${arc} 0 1 0 ${back} 0Z`;
    })
    .join("");
}

const round = (value: number) => Math.round(value * 100) / 100;
