import type { Figure } from "../../domain/claims/figure";
import type { FigureYaml } from "../full-form";

export function figureOf(figure: FigureYaml): Figure {
  const { unit } = figure;
  if (figure.exactly !== undefined) return { kind: "exactly", value: figure.exactly, unit };
  if (figure.at_least !== undefined) return { kind: "at-least", value: figure.at_least, unit };
  if (figure.at_most !== undefined) return { kind: "at-most", value: figure.at_most, unit };
  if (figure.between !== undefined)
    return { kind: "between", low: figure.between[0], high: figure.between[1], unit };
  // The schema lets only figures with a hedge through; `about` is the one that is left.
  return { kind: "about", value: figure.about ?? 0, unit };
}
