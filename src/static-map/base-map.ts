/** The ground of the static map as SVG markup, in the order of the live map's layers. Made at build. */
export type BaseMap = {
  /** Below what is reported. */
  below: string;
  /** Above it: waters and borders. */
  above: string;
  /** Names of countries, seas and the largest towns. Placed by percentages, so that they keep their size. */
  names: string;
};
