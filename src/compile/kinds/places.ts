import type { Kinds } from "./kinds-of";

/** Of places, and how words for them are resolved. */
export const places = {
  "geonames-unknown": {
    says: "The gazetteer knows no place by this id.",
    remedy: "Look it up: npm run geodata -- find NAME.",
  },
  "name-differs": {
    says: "The place’s name is not the one that belongs to its id or code.",
    remedy: "Correct the id or the name. What sets a name apart from namesakes may follow it in brackets.",
  },
  "region-unknown": {
    says: "No region in geodata/boundaries has this ISO 3166-2 code.",
    remedy: "Correct the code.",
  },
  "area-unknown": {
    says: "No country in geodata/boundaries has this code, or no sea this id.",
    remedy: "Correct it: countries.geojson and seas.geojson have them all.",
  },
  "typed-needless": {
    says: "Coordinates are typed for a place that the gazetteer has.",
    remedy: "Remove `at`; or write `geonames: null`, if the gazetteer's is not this place.",
  },
  "region-differs": {
    says: "The gazetteer has this place in another region.",
    remedy: "Correct the id or the region; if the gazetteer is wrong, say why in `outside`.",
  },
  "point-outside": {
    says: "The place’s point lies outside its region.",
    remedy: "Correct the id or the region; if the boundary is only drawn roughly there, say so in `outside`.",
  },
  "outside-needless": {
    says: "The place lies in its region, so there is nothing for `outside` to explain.",
    remedy: "Remove `outside`.",
  },
  "stretch-end": {
    says: "A stretch lies between two settlements that have a point, and this is none.",
    remedy: "Name two settlements of places.yaml with a gazetteer id.",
  },
  "stretch-region": {
    says: "A stretch is not in the region of its ends.",
    remedy: "Write the region of both ends, or leave it out if they lie in two.",
  },
  "within-not-region": {
    says: "What a claim’s places are said to lie within is no region and no country.",
    remedy: "Name a region, or move it to `places`.",
  },
  "not-within": {
    says: "A place of the claim does not lie in the region that the claim names around it.",
    remedy: "Correct the place, its resolution or `within`.",
  },
  "two-readings": {
    says: "These words have more than one reading, and nothing in the claim decides.",
    remedy:
      "Name the region in `within` if the claim says it; or enter in geodata/places.yaml which one is meant, and why.",
  },
  "place-unknown": {
    says: "Neither boundaries nor gazetteer know a place by these words.",
    remedy:
      "Copy the report’s words for it; look it up (npm run geodata -- find NAME); or enter it in geodata/places.yaml.",
  },
  "where-missing": {
    says: "It is not said where, and no words of the claim name a place that is known.",
    remedy: "Write `where`, in the report’s words; or quote the words that name it.",
  },
  "mention-unresolved": {
    says: "Nobody has said that these words mean this place.",
    remedy: "Add them under `named` in geodata/places.yaml, with how certain it is and why; or correct them.",
  },
  "probable-alone": {
    says: "A place is called probable, but nothing that was weighed is named.",
    remedy: "Add `candidates`, each with what speaks for or against it.",
  },
  namesake: {
    says: "Another place bears this name, and nobody has said why it is not meant.",
    remedy: "Add it to `candidates` with a verdict.",
  },
  "candidate-unknown": {
    says: "Neither the gazetteer nor the boundaries know this candidate’s id.",
    remedy: "Look it up (npm run geodata -- find NAME), or write null.",
  },
  "candidate-self": {
    says: "Candidates were weighed, but the place that was taken is not among them.",
    remedy: "Add it, with why it was taken.",
  },
  "cleared-up": {
    says: "Words are said to be cleared up by another report, which cannot be so.",
    remedy:
      "Name the report that the words stand in with `in`, and another with `cleared_up_by`; what is cleared up is not unresolved.",
  },
  "unresolved-drawn": {
    says: "Words called unresolved are given a place on the map.",
    remedy: "Write `geonames: null`, so that it stands beside the map; or resolve the words as probable.",
  },
  "resolved-nowhere": {
    says: "Words are called resolved, but the place has no gazetteer id to be drawn by.",
    remedy:
      "Give its GeoNames id; type `at`, with where the coordinates are from; or call the words unresolved.",
  },
} as const satisfies Kinds;
