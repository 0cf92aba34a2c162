import type { LngLat } from "../../domain/places/geometry";
import type { KnownPlace } from "../work/work";

/** A place that words may mean. */
export type PlaceCandidate = {
  is: KnownPlace;
  name: string;
  /** `city`: a city that is a region of its own. */
  kind: "region" | "city" | "town" | "part" | "former";
  /** Of a region that is called after a city outside it, a region of its own: that city, as the words may mean both. */
  together?: KnownPlace;
  region: string | null;
  country: string;
  population: number;
  /** Of a region, a point well inside it. */
  at: LngLat;
  /** What speaks for it and against it, the page has the words: `candidateText`. */
  speaks: readonly {
    for: boolean;
    kind:
      | "named-on-site"
      | "probably-on-site"
      | "in-region-named"
      | "in-other-region"
      | "holds-it"
      | "district-of"
      | "called-after"
      | "name-as-written"
      | "largest"
      | "only-one"
      | "with-city"
      | "other-country";
    words: string;
  }[];
};
