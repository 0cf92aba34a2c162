import { suggestion } from "../../src/compile/reading/nearest";
import type { Dataset } from "../../src/domain/dataset";
import type { Place } from "../../src/domain/places/place";
import { publishedDataset, readDataset } from "../evidence/read-dataset";
import { explanationText } from "../tell/explanation";
import type { Command } from "./command";

export const explain: Command = {
  usage: "explain PLACE [--in A]",
  about:
    "every figure that is shown at a place, by its id or name, and how it came about; --in: in another version of the data, as diff takes them",
  run: (words, { root, out, err }) => {
    const { named, version } = parsed(words);
    if (named === "") return "Explain which place? Give its id or its name.";
    const dataset = readDataset(version ?? publishedDataset, root);
    if (typeof dataset === "string") {
      err(dataset);
      return 1;
    }
    const place = placeCalled(named, dataset);
    if (!place) {
      const known = dataset.places.flatMap(namesOf);
      err(`No place is called “${named}”${suggestion(named, known) || "."}`);
      err(`There are: ${dataset.places.map(({ id }) => id).join(", ")}.`);
      return 1;
    }
    out(explanationText(dataset, place));
    return 0;
  },
};

function parsed(words: readonly string[]): { named: string; version: string | undefined } {
  const at = words.indexOf("--in");
  if (at === -1) return { named: words.join(" "), version: undefined };
  return { named: [...words.slice(0, at), ...words.slice(at + 2)].join(" "), version: words[at + 1] };
}

const namesOf = ({ id, name, localNames }: Place): string[] => [id, name, ...Object.values(localNames)];

const placeCalled = (called: string, { places }: Dataset): Place | undefined =>
  places.find(({ id }) => id === called) ??
  places.find((place) => namesOf(place).some((name) => name.toLowerCase() === called.toLowerCase()));
