import "../../app/start/styles";
import "./one-file.css";
import { begin } from "../../app/start/begin";
import { searchNamesFile } from "../../domain/search/search";
import { workerAddress } from "./addresses";
import { mapFaces } from "./map-faces";
import { unpacked } from "./packed";

/** What the page asks a site for, and finds in itself. All else is not there, and its policy lets nothing be fetched. */
const inside = (url: string) =>
  url === workerAddress
    ? unpacked(document, "worker")
    : url.endsWith(`/${searchNamesFile}`)
      ? unpacked(document, "names")
      : null;

self.fetch = async (input) => {
  const text = await inside(input instanceof Request ? input.url : String(input));
  return text === null ? new Response(null, { status: 404 }) : new Response(text);
};

mapFaces(document);
begin(document, () => import("../../app/start/start"));
