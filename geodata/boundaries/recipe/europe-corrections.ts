import type { RegionProperties } from "./admin1";

type Named = Omit<RegionProperties, "admin1">;

type Correction = Partial<Named> & { why: string };

/** By ISO code, or by ISO code and GeoNames' code where Natural Earth has one ISO code for two. */
const corrections: Record<string, Correction> = {
  "BA-BIH": {
    name: named(
      "Federation of Bosnia and Herzegovina",
      "Федерация Боснии и Герцеговины",
      "Федерація Боснії і Герцеговини",
    ),
    geonames: null,
    why: "given by cantons, each under the entity's code",
  },
  "IE-D": {
    name: named("Dublin", "Дублин", "Дублін"),
    why: "the county's four councils share its code",
  },
  "KZ-ALA KZ.01": {
    iso: "KZ-ALM",
    name: named("Almaty Region", "Алматинская область", "Алматинська область"),
    why: "region and city are both KZ-ALA in Natural Earth; KZ-ALM was the region's until 2022",
  },
  "KZ-ALA KZ.02": {
    name: named("Almaty", "Алматы", "Алмати"),
    why: "see the region",
  },
  "KZ-AST": {
    name: named("Astana", "Астана", "Астана"),
    why: "bears the name of 2019 to 2022",
  },
  "DK-84": {
    name: named("Capital Region of Denmark", "Столичная область Дании", "Столичний регіон Данії"),
    why: "named “Denmark”",
  },
  "MD-SN": {
    name: named("Left bank of the Dniester", "Левобережье Днестра", "Лівобережжя Дністра"),
    why: "ISO 3166-2’s own name for the unit, in one form in three languages",
  },
};

/** Natural Earth's codes end in ~ where ISO has none: what they hold is named by the ISO code it belongs to. */
const owners: readonly [code: RegExp, region: Partial<Named> & { iso: string }][] = [
  [/^XK-X/, { iso: "RS-KM", geonames: null, name: named("Kosovo", "Косово", "Косово") }],
  [
    /^BA-X/,
    {
      iso: "BA-SRP",
      geonames: null,
      name: named("Republika Srpska", "Республика Сербская", "Республіка Сербська"),
    },
  ],
];

function named(en: string, ru: string, uk: string) {
  return { en, ru, uk };
}

/** `null`: an islet or district that has no code of its own and belongs to none that has. */
export function correctedRegion(region: Named, geonamesCode: string): Named | null {
  const owner = owners.find(([code]) => code.test(region.iso))?.[1];
  if (owner) return { ...region, ...owner };
  if (region.iso.includes("~") || region.iso.startsWith("-99")) return null;
  const { why: _, ...right } = corrections[`${region.iso} ${geonamesCode}`] ??
    corrections[region.iso] ?? { why: "" };
  return { ...region, ...right };
}
