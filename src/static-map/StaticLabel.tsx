import { isJoint } from "../domain/places/joint-surroundings";
import { labelLines, lineParts } from "../domain/places/label-lines";
import type { MapProperties } from "../domain/places/map-features";
import { pathOfContours } from "../domain/signs/contours";
import { signOf } from "../domain/signs/sign";
import { figureSize } from "./boxes";
import type { LabelVariant, TownFigures as TownVariant } from "./label-room";

/** A label as it stands in frames of some sizes: a line from where it belongs, its name, and its figures. */
export function StaticLabel({ of, variant }: { of: MapProperties; variant: LabelVariant }) {
  const { sizes, isBrief, isNamed, offset, leader, root, isLeftOut } = variant;
  const [x, y] = offset;
  const isBeside = x !== 0 || y !== 0;
  const drawn = (
    <>
      {leader && (
        <path
          className="static-leader"
          data-color={isJoint({ properties: of }) ? of.color : undefined}
          d={`M0 0L${leader.join(" ")}`}
        />
      )}
      <g {...(isBeside && { transform: `translate(${x} ${y})` })}>
        <text className={isNamed ? "static-region-name" : "static-region-name is-unseen"} y="-0.3em">
          {of.label}
        </text>
        {!isLeftOut && <Lines of={of} isBrief={isBrief} />}
      </g>
    </>
  );
  return (
    <g className="static-label" data-in={sizes.join(" ")}>
      {root ? (
        // biome-ignore lint/a11y/noSvgWithoutTitle: its text is what it is called
        <svg {...root} overflow="visible">
          {drawn}
        </svg>
      ) : (
        drawn
      )}
    </g>
  );
}

/** What a town's sources say of it, below its name, in frames of some sizes. */
export function TownFigures({ of, variant }: { of: MapProperties; variant: TownVariant }) {
  const [x, y] = variant.at;
  return (
    <g className="static-label" data-in={variant.sizes.join(" ")} transform={`translate(${x} ${y})`}>
      <Lines of={of} isBrief />
    </g>
  );
}

/** "● 11  ▲ 9 · 1 · 10": each source's sign and figures in its colour, line by line. */
function Lines({ of, isBrief }: { of: MapProperties; isBrief: boolean }) {
  return labelLines(of, isBrief).map((line, at) =>
    lineParts(line, figureSize).map(({ entry, radius, sign, text, rest }) => {
      const { form, shape, color } = entry;
      const y = 2 + figureSize * (0.58 + at * 1.15);
      const foot = tenth(y + figureSize * 0.34);
      return (
        <g key={`${form}-${color}-${entry.text}`} data-color={color} className="static-figures">
          <path
            className="static-sign"
            fillRule="evenodd"
            d={pathOfContours(signOf(form, shape).contours, sign, y, radius)}
          />
          {entry.text && (
            <text x={tenth(text)} y={foot}>
              {entry.text}
            </text>
          )}
          {entry.rest && (
            <text x={tenth(rest)} y={foot} className="static-rest">
              {entry.rest}
            </text>
          )}
        </g>
      );
    }),
  );
}

const tenth = (length: number): number => Math.round(length * 10) / 10;
