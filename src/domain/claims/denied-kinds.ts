/** Of what kinds of harm words can say that there was none. Ids of the vocabulary; they stand in published data and stay. */
export const deniedKinds = [
  "killed",
  "injured",
  "casualties",
  "victims",
  "damage",
  "destruction",
  "fires",
  "consequences",
] as const;

export type Denied = (typeof deniedKinds)[number];
