type Nested = number[] | Nested[];

/** West, south, east, north. */
export function bounds(coordinates: Nested): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  const visit = (value: Nested) => {
    if (typeof value[0] !== "number") {
      for (const inner of value as Nested[]) visit(inner);
      return;
    }
    const [lng = 0, lat = 0] = value as number[];
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  };
  visit(coordinates);
  return box;
}
