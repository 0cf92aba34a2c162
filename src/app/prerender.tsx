import { readFileSync } from "node:fs";
import base from "virtual:static-base";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { sourceMarks } from "../domain/source";
import { inlinedId, printInlined } from "../load/inlined";
import { type Loaded, loadDataset } from "../load/load-dataset";
import { Everything } from "../panel/Everything";
import { parseViewState } from "../url/view-state";
import { App } from "./App";
import { shownFor } from "./shown";

/**
 * The plain page as markup, with its data, for the build to put into index.html: words and picture are there
 * before any script. The page's own script then takes it over as it stands.
 * @param folder where the published data lies
 */
export async function prerender(folder: string): Promise<string> {
  const loaded = await loadDataset(new URL("https://build.invalid/data/"), async (input) => {
    const file = new URL(String(input)).pathname.split("/").at(-1) ?? "";
    return new Response(readFileSync(`${folder}/${file}`, "utf8"));
  });
  const page = renderToString(<App loaded={loaded} loadMapView={() => new Promise(() => {})} base={base} />);
  return [
    `<div id="root">${page}</div>`,
    `<noscript>${renderToStaticMarkup(<Readable loaded={loaded} />)}</noscript>`,
    `<script type="application/json" id="${inlinedId}">${printInlined(loaded)}</script>`,
  ].join("\n");
}

/** What a reader without scripts reads below the page: all that the page could open. */
function Readable({ loaded: { index } }: { loaded: Loaded }) {
  const { claims, marks } = shownFor(parseViewState(""), index);
  const reading = { index, claims, sourceMarks: sourceMarks(index.dataset.sources) };
  const nowhere = () => {};
  const go = {
    toPlace: nowhere,
    toClaim: nowhere,
    toOverview: nowhere,
    pointAt: nowhere,
    addressOf: (id: string) => `?claim=${id}`,
  };
  return (
    <div className="panel everything">
      <Everything reading={reading} marks={marks} go={go} />
    </div>
  );
}
