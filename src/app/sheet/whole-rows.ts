/** More than this, in CSS pixels, is left empty for no row's sake. */
const most = 96;

/** Type reaches a little out of its line. */
const slack = 2;

/** What is not to be cut even between its lines. */
const wholes = "button, summary, input, svg, .time-strip";

/** How much to leave empty at an edge, in CSS pixels, so that what stands above it ends on a whole line or control. */
export function emptyAbove(edge: number, within: Element): number {
  let end = edge;
  for (let top = topOfCut(end, within); top < end; top = topOfCut(end, within)) end = top;
  return edge - end > most ? 0 : Math.ceil(edge - end);
}

/** The top of the highest of all that an edge runs through; the edge itself where it runs through nothing. */
function topOfCut(edge: number, within: Element): number {
  const isCut = ({ top, bottom }: DOMRect) => top < edge - slack && bottom > edge + slack;
  // Type reaches out of the boxes that it stands in, too.
  const isReached = ({ top, bottom }: DOMRect) => top < edge - slack && bottom > edge - slack;
  let highest = edge;
  for (const node of within.childNodes) {
    if (node instanceof Text) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) if (isCut(line)) highest = Math.min(highest, line.top);
    } else if (node instanceof Element) {
      const box = node.getBoundingClientRect();
      if (!isReached(box) || node.matches(".panel-head")) continue;
      if (!node.matches(wholes)) highest = Math.min(highest, topOfCut(edge, node));
      else if (isCut(box)) highest = Math.min(highest, box.top);
    }
  }
  return highest;
}
