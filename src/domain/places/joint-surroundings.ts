import { type Box, moved } from "./box";
import { type LabelType, nameBox, type Placeable, type Point } from "./label-boxes";

export const isJoint = ({ properties: { kind } }: Pick<Placeable, "properties">): boolean =>
  kind === "joint-label";

/** Another label: where it stands or would stand, if there were no joint figure. */
export type Standing = Placeable & { offset: Point; figures: readonly Box[] };

type Surroundings = Record<"figures" | "names" | "towns" | "jointly", readonly Box[]>;

/**
 * What stands around a joint figure that hangs on a point of its outline: also where it comes to stand as the picture grows, while
 * the figure keeps its distance from that point.
 */
export function surroundingsOf(
  { joint, properties: { id } }: Placeable,
  all: readonly Standing[],
  type: LabelType,
): (root: Point) => Surroundings {
  const others = all.filter((other) => !isJoint(other));
  const settled = all.filter((other) => isJoint(other) && other.properties.id !== id);
  const { growth, towns = [] } = joint ?? {};
  const plain: Surroundings = {
    figures: others.flatMap(({ figures }) => figures),
    names: others.map(({ properties, at, offset }) => moved(nameBox(properties, at, type), offset)),
    towns,
    jointly: settled.flatMap(({ figures }) => figures),
  };
  if (!growth) return () => plain;
  const times = [growth, growth ** 2];
  const known = new Map<Point, Surroundings>();
  return (root) => {
    const grown = (boxes: readonly Box[], at: Point) =>
      times.flatMap((time) => boxes.map((box) => moved(box, apartBy(time, root, at))));
    const here = known.get(root) ?? {
      ...plain,
      figures: [...plain.figures, ...others.flatMap(({ figures, at }) => grown(figures, at))],
      towns: [...towns, ...towns.flatMap((town) => grown([town], middleOf(town)))],
    };
    known.set(root, here);
    return here;
  };
}

const middleOf = ({ left, right, top, bottom }: Box): Point => [(left + right) / 2, (top + bottom) / 2];

/** Whether a point of a label is there, or will be when the picture has grown around the point that it hangs on. */
export const inTime =
  (isSo: (at: Point) => boolean, [x, y]: Point, growth: number | undefined) =>
  ([toX, toY]: Point): boolean =>
    isSo([toX, toY]) || (growth !== undefined && isSo([x + (toX - x) / growth, y + (toY - y) / growth]));

/** How far another point has moved off where this one stands when the picture has grown. */
const apartBy = (growth: number, [x, y]: Point, [otherX, otherY]: Point): Point => [
  (otherX - x) * (growth - 1),
  (otherY - y) * (growth - 1),
];
