import { type BuiltSite, builtSiteFile, oneFileTemplateFile } from "../../site/built-site";
import type { OneFileTemplate } from "../one-file/template";
import { siteFolder } from "./folder";
import { mostOfOneFile, oneFile } from "./one-file";
import { type Atlas, frameIn, highCardOf, namesIn, pageOf } from "./pages";
import { languagesOf } from "./read-published";
import { encoded } from "./tables";
import type { Answers, Places, ToWorker } from "./talk";
import { WayOutError } from "./ways";
import { zipped } from "./zip";

/** Makes what is asked for, with what is fetched from our own origin. @throws WayOutError */
export async function answerTo(asked: ToWorker): Promise<Answers[keyof Answers]> {
  const { places, outputs } = asked;
  switch (asked.ask) {
    case "one-file": {
      const { language } = asked;
      const [atlas, template] = await Promise.all([
        atlasFrom(places),
        json<OneFileTemplate>(new URL(oneFileTemplateFile, places.site).href),
      ]);
      const page = await pageOf(outputs, language, atlas);
      const bytes = encoded(
        oneFile(template, { ...page, language, frame: frameIn(outputs), names: namesIn(outputs, atlas) }),
      );
      if (bytes.length > mostOfOneFile)
        throw new WayOutError(
          "too-large",
          `The file has ${bytes.length} bytes; it may have ${mostOfOneFile}.`,
        );
      return bytes;
    }
    case "picture": {
      const atlas = await atlasFrom(places);
      const { language, isHigh } = asked;
      return isHigh ? highCardOf(outputs, language, atlas) : (await pageOf(outputs, language, atlas)).picture;
    }
    case "pages": {
      const atlas = await atlasFrom(places);
      const pages: Answers["pages"] = new Map();
      // One after the other: the module speaks one language at a time.
      for (const language of languagesOf(outputs.published))
        (pages as Map<unknown, unknown>).set(language, await pageOf(outputs, language, atlas));
      return pages;
    }
    case "folder": {
      const { pages, pictures, address, name } = asked;
      const [atlas, built] = await Promise.all([
        atlasFrom(places),
        json<BuiltSite>(new URL(builtSiteFile, places.site).href),
      ]);
      const taken = new Map(
        await Promise.all(
          built.files.map(async (path) => {
            const response = await fetched(new URL(path, places.site).href);
            return [path, new Uint8Array(await response.arrayBuffer())] as const;
          }),
        ),
      );
      const parts = {
        built,
        taken,
        pages,
        pictures,
        frame: frameIn(outputs),
        names: namesIn(outputs, atlas),
      };
      const files = siteFolder(outputs, parts, address);
      return zipped(new Map([...files].map(([path, content]) => [`${name}/${path}`, content])));
    }
  }
}

async function atlasFrom({ base, labels, gazetteers }: Places): Promise<Atlas> {
  const text = async (address: string) => (await fetched(address)).text();
  const [land, names, ...tables] = await Promise.all([
    json<Atlas["base"]>(base),
    json<Atlas["labels"]>(labels),
    ...gazetteers.map(text),
  ]);
  return { base: land, labels: names, gazetteers: tables };
}

const json = async <T>(address: string): Promise<T> => (await fetched(address)).json();

async function fetched(address: string): Promise<Response> {
  const unreachable = (why: unknown) => new WayOutError("unreachable", `${address}: ${String(why)}`);
  const response = await fetch(address).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!response.ok) throw unreachable(response.status);
  return response;
}
