/** In pixels: what the places that show links as cards ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Where words and map stand in a picture, in pixels. */
export type ShareLayout = {
  size: { width: number; height: number };
  /** What the map is drawn on, and what is kept free within it around the frame. */
  map: { left: number; width: number; height: number };
  margin: number;
  /** What the words stand on. */
  words: { top: number; width: number; height: number };
  /** The line between words and map. */
  rule: { x: number; y: number; width: number; height: number };
  /** Rows at the map's foot for what lies outside of it, at the most. */
  outsideRows: number;
  /** How large its type is, to that of a wide picture: across a phone, pictures are seen small. */
  type: number;
};

/** The words' column, and the map beside it. */
const column = 400;
const { width, height } = shareSize;
export const wideLayout: ShareLayout = {
  size: shareSize,
  map: { left: column, width: width - column, height },
  margin: 42,
  words: { top: 0, width: column, height },
  rule: { x: column - 1, y: 0, width: 1, height },
  outsideRows: 3,
  type: 1,
};

/** For messengers, which show a picture across a phone: the map above, the words below. */
export const highLayout: ShareLayout = {
  size: { width: 1080, height: 1350 },
  map: { left: 0, width: 1080, height: 800 },
  margin: 55,
  words: { top: 800, width: 1080, height: 550 },
  rule: { x: 0, y: 800, width: 1080, height: 1 },
  outsideRows: 4,
  type: 1.4,
};
