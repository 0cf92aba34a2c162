/** Kinds of problem by their names in messages: what each says, and what is usually to be done. */
export type Kinds = Record<string, { says: string; remedy: string }>;
