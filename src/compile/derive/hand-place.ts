import { languages, type PageLanguage } from "../../domain/language";
import { namesOfTown } from "../../gazetteer/names-of-town";
import type { NamedYaml, Ours, PlaceYaml } from "../full-form";
import { oursOf } from "../ours";
import type { GazetteerPlace } from "../places/gazetteer";
import type { WrittenPlace } from "../schema/place-schema";
import type { Ground } from "./ground";

/** A place that an editor entered, in full: its name and region as boundaries and gazetteer have them, where left out. */
export function placeOf(written: WrittenPlace, writes: PageLanguage, ground: Ground): PlaceYaml {
  const named = (written.named ?? []).map(
    ({ reason, candidates, ...rest }): NamedYaml => ({
      ...rest,
      reason: oursOf(reason, writes),
      ...(candidates && {
        candidates: candidates.map(({ name, geonames, verdict }) => ({
          name: oursOf(name, writes),
          geonames,
          verdict: oursOf(verdict, writes),
        })),
      }),
    }),
  );
  const basics = { id: written.id, named };
  switch (written.kind) {
    case "region": {
      const known = ground.regions.byIso.get(written.iso)?.properties.name;
      return {
        ...written,
        ...basics,
        ...nameOf(written.name, known ? namesIn(known) : {}, written.iso, writes),
      };
    }
    case "settlement": {
      const { outside, name, at, ...rest } = written;
      const town = written.geonames === null ? undefined : ground.gazetteer.find(written.geonames);
      const region = written.region ?? (town && ground.regions.byAdmin1.get(town.admin1)?.properties.iso);
      return {
        ...rest,
        ...basics,
        ...nameOf(name, town ? townNames(town) : {}, written.id, writes),
        ...(region !== undefined && { region }),
        ...(at && { at: { ...at, from: oursOf(at.from, writes) } }),
        ...(outside !== undefined && { outside: oursOf(outside, writes) }),
      };
    }
    case "country": {
      const known = ground.countries.get(written.iso)?.name;
      return { ...written, ...basics, ...nameOf(written.name, namesIn(known ?? {}), written.iso, writes) };
    }
    case "water": {
      const known = ground.seas.get(written.water)?.name;
      return { ...written, ...basics, ...nameOf(written.name, namesIn(known ?? {}), written.water, writes) };
    }
    case "district": {
      const { at, ...rest } = written;
      const seat = written.seat === null ? undefined : ground.gazetteer.find(written.seat);
      const region = written.region ?? (seat && ground.regions.byAdmin1.get(seat.admin1)?.properties.iso);
      return {
        ...rest,
        ...basics,
        name: oursOf(written.name, writes),
        ...(region !== undefined && { region }),
        ...(at && { at: { ...at, from: oursOf(at.from, writes) } }),
      };
    }
    case "stretch":
    case "direction":
    case "unnamed":
      return { ...written, ...basics, name: oursOf(written.name, writes) };
  }
}

/** The name as it is written; what it lacks, and all of it where none is, as it is known. */
function nameOf(
  written: WrittenPlace["name"],
  known: Ours,
  from: string,
  writes: PageLanguage,
): Pick<PlaceYaml, "name" | "derived"> {
  if (written !== undefined) return { name: oursOf(written, writes) };
  const name = Object.keys(known).length > 0 ? known : { [writes]: from };
  return { name, derived: { name: { rule: "name", from } } };
}

export const townNames = ({ id, name, alternates, admin1 }: GazetteerPlace): Ours =>
  namesIn(namesOfTown(id, name, alternates, admin1.slice(0, 2)));

/** Those in a language of the page. */
export const namesIn = (names: Readonly<Partial<Record<string, string>>>): Ours =>
  Object.fromEntries(languages.flatMap((language) => (names[language] ? [[language, names[language]]] : [])));
