import type { Files } from "../../src/compile/compile";
import { groundOf } from "../../src/compile/derive/ground";
import { openAtlas } from "../../src/compile/places/atlas";
import { type GazetteerPlace, plainName } from "../../src/compile/places/gazetteer";
import { editDistance } from "../../src/compile/reading/nearest";
import { readAs } from "./read-as";

const most = 12;

/** Places that a name may mean, nearest in spelling first, as candidates to weigh and paste into places.yaml. */
export function findText(files: Files, name: string): string {
  const atlas = openAtlas(files);
  const { regions, gazetteer } = atlas;
  const as = readAs(name, groundOf(atlas, new Map(), undefined));
  const inflected = [...gazetteer.words.find(name)]
    .sort((a, b) => b.population - a.population || a.id - b.id)
    .map((place) => ({ place, spelling: place.name, distance: 0 }));
  const near = candidatesFor(gazetteer.places, name);
  const found = [
    ...inflected,
    ...near.filter(({ place }) => !inflected.some((one) => one.place === place)),
  ].slice(0, most);
  const said = as === undefined ? [] : [`# “${name}” is read as ${as}`];
  if (found.length === 0 && as === undefined)
    return `Nothing in the gazetteer is called “${name}”, or nearly so. It holds few villages.`;
  const candidates = found.map(({ place, spelling }) => {
    const region = regions.byAdmin1.get(place.admin1)?.properties;
    const where = region ? `${region.name.en}` : place.admin1;
    const facts = [
      region?.iso ?? place.admin1,
      `population ${place.population}`,
      `${place.lat}, ${place.lng}`,
      place.code,
      gazetteer.words.names(place, name) ? `bears the name` : `as “${spelling}”`,
    ];
    const named = JSON.stringify(`${place.name}, ${where}`);
    return `# ${facts.join(" · ")}\n- name: { en: ${named}, ru: "", uk: "" }\n  geonames: ${place.id}\n  verdict: { en: "", ru: "", uk: "" }`;
  });
  return [...said, ...candidates].join("\n");
}

type Found = { place: GazetteerPlace; spelling: string; distance: number };

/** Compared as spelt in Latin letters, so that Ернов and Yernov find the same. */
function candidatesFor(places: readonly GazetteerPlace[], name: string): Found[] {
  const wanted = latin(name);
  const tolerated = Math.max(1, Math.floor(wanted.length / 4));
  return places
    .flatMap((place) => {
      const near = [place.name, ...place.alternates]
        .map((spelling) => ({ place, spelling, distance: distanceTo(wanted, latin(spelling), tolerated) }))
        .sort((a, b) => a.distance - b.distance)[0];
      return near && near.distance <= tolerated ? [near] : [];
    })
    .sort(
      (a, b) => a.distance - b.distance || b.place.population - a.place.population || a.place.id - b.place.id,
    )
    .slice(0, most);
}

/** Lengths that differ too much need no comparing; the gazetteer has a hundred thousand spellings. */
const distanceTo = (wanted: string, spelling: string, tolerated: number): number =>
  Math.abs(wanted.length - spelling.length) > tolerated
    ? Number.POSITIVE_INFINITY
    : editDistance(wanted, spelling);

/** Without accents and signs, Cyrillic spelt in Latin, and without what romanisations differ in. */
function latin(name: string): string {
  const spelt = [...plainName(name)].map((letter) => letters[letter] ?? letter).join("");
  return spelt
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/shch|sc(?=h)/g, "sh")
    .replace(/^(?:ye|je)/, "e")
    .replace(/y|j/g, "i")
    .replace(/i+/g, "i")
    .replace(/kh/g, "h");
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  "а a,б b,в v,г g,ґ g,д d,е e,є ie,ж zh,з z,и i,і i,ї i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ў u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya"
    .split(",")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);
