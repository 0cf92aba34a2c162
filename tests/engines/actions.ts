import type { Point } from "./engine";

/** What fingers and hands do, in the words that both drivers' languages share. */
type Source = { type: string; id: string; parameters?: object; actions: object[] };

const move = ({ x, y }: Point, duration: number) => ({
  type: "pointerMove",
  x: Math.round(x),
  y: Math.round(y),
  duration,
});
const down = { type: "pointerDown", button: 0 };
const up = { type: "pointerUp", button: 0 };

const pointer = (pointerType: "mouse" | "touch", actions: object[]): Source[] => [
  { type: "pointer", id: pointerType, parameters: { pointerType }, actions },
];

export const press = (at: Point): Source[] => pointer("mouse", [move(at, 0), down, up]);

/** A finger that goes this way and rests before it is lifted: no throw. */
export const drag = ([from = { x: 0, y: 0 }, ...way]: readonly Point[]): Source[] =>
  pointer("touch", [
    move(from, 0),
    down,
    ...way.map((at) => move(at, 16)),
    { type: "pause", duration: 150 },
    up,
  ]);
