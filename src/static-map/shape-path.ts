/** A source's shape as an SVG path around a point. @param r half its width */
export function shapePath(shape: string, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx * r)} ${round(y + dy * r)}`;
  switch (shape) {
    case "square":
      return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}z`;
    case "triangle":
      return `M${at(0, -1)}L${at(1.05, 0.9)}L${at(-1.05, 0.9)}z`;
    case "diamond":
      return `M${at(0, -1.15)}L${at(1.15, 0)}L${at(0, 1.15)}L${at(-1.15, 0)}z`;
    default:
      return `M${at(-1, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
