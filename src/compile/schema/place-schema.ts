import * as v from "valibot";
import { described, ours, slug, wholeNumber } from "./schema-parts";
import { namedAs } from "./where-schema";

const isoCode = v.pipe(
  v.string(),
  v.description("ISO 3166-2 code of a region, as in geodata/boundaries/regions.geojson."),
);

const typedPoint = v.optional(
  v.pipe(
    v.strictObject({
      lat: v.pipe(
        v.number(),
        v.minValue(-90, "bad-number"),
        v.maxValue(90, "bad-number"),
        v.description("Degrees north."),
      ),
      lng: v.pipe(
        v.number(),
        v.minValue(-180, "bad-number"),
        v.maxValue(180, "bad-number"),
        v.description("Degrees east."),
      ),
      from: described(ours, "Where the coordinates are from; the page says it."),
    }),
    v.description("Degrees of WGS 84, for a place that the gazetteer lacks."),
  ),
);

const candidateSchema = v.strictObject({
  name: described(ours, "The candidate's name, with its region."),
  geonames: described(v.nullable(wholeNumber), "Its GeoNames id. null: no gazetteer knows it."),
  verdict: described(ours, "Whether it was taken, and what speaks for or against it."),
});

const namedSchema = v.pipe(
  v.array(
    v.strictObject({
      as: v.optional(namedAs),
      in: v.nullish(described(slug, "The report in which the words mean this. Left out: in every report.")),
      only: v.optional(
        described(
          v.literal(true),
          "The words mean this only where a claim names the place by its id as well.",
        ),
      ),
      certainty: described(v.picklist(["certain", "probable", "unresolved"]), "How sure we are."),
      cleared_up_by: v.optional(described(slug, "The other report that settles what these words mean.")),
      reason: described(ours, "Why."),
      candidates: v.nullish(
        described(
          v.array(candidateSchema),
          "What was weighed, the place itself and every namesake included.",
        ),
      ),
    }),
  ),
  v.minLength(1, "empty-list"),
  v.description(
    "What reports call it that has two readings, and how sure we are that they mean it. Its own names need no entry.",
  ),
);

const name = described(ours, "Its name; what sets it apart from namesakes may follow in brackets.");

const placeBasics = {
  id: described(slug, "A name for the place; it appears in links."),
  name: v.optional(
    described(
      name,
      "Its name; what sets it apart from namesakes may follow in brackets. Left out: as boundaries or gazetteer have it.",
    ),
  ),
  named: v.optional(namedSchema),
};

export const placesSchema = v.array(
  v.variant("kind", [
    v.strictObject({
      kind: v.literal("region"),
      ...placeBasics,
      iso: isoCode,
      geonames: v.optional(described(wholeNumber, "Its GeoNames id; left out, the boundaries give it.")),
    }),
    v.strictObject({
      kind: v.literal("settlement"),
      ...placeBasics,
      geonames: described(
        v.nullable(wholeNumber),
        "Its GeoNames id. null: the gazetteer lacks it; without `at` it is unresolved, and not drawn.",
      ),
      at: typedPoint,
      region: v.nullish(described(isoCode, "The region it lies in. Left out: as the gazetteer has it.")),
      outside: v.optional(described(ours, "Why its point, or the gazetteer's region for it, disagrees.")),
    }),
    v.strictObject({
      kind: v.literal("stretch"),
      ...placeBasics,
      name,
      between: described(v.strictTuple([slug, slug]), "The ids of the two settlements it lies between."),
      region: v.nullish(isoCode),
    }),
    v.strictObject({
      kind: v.literal("country"),
      ...placeBasics,
      iso: described(v.string(), "ISO 3166-1 code of a country, as in geodata/boundaries/countries.geojson."),
    }),
    v.strictObject({
      kind: v.literal("water"),
      ...placeBasics,
      water: described(slug, "The id of a sea in geodata/boundaries/seas.geojson."),
    }),
    v.strictObject({
      kind: v.literal("district"),
      ...placeBasics,
      name,
      seat: described(
        v.nullable(wholeNumber),
        "The GeoNames id of the town at which it is drawn, as somewhere in the district. null: no gazetteer has it.",
      ),
      at: typedPoint,
      region: v.nullish(described(isoCode, "The region it lies in. Left out: its seat’s.")),
    }),
    v.strictObject({
      kind: v.literal("direction"),
      ...placeBasics,
      name,
      towards: described(slug, "The id of the place that it leads to. It is not drawn."),
    }),
    v.strictObject({
      kind: v.literal("unnamed"),
      ...placeBasics,
      name,
      count: described(
        wholeNumber,
        "How many places they are that nobody names; 0 where the report does not say where it was. They are not drawn.",
      ),
    }),
  ]),
);

export type WrittenPlace = v.InferOutput<typeof placesSchema>[number];
