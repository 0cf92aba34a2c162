/** What is known of a text beside its words. */
export type TimeFrame = { published: string | null; zone: string | null };
