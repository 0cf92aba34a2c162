/** Where something stands in a file. Lines and columns count from 1, as editors do. */
export type Mark = { file: string; line: number; column: number };
