/** Where something stands in a file. Lines and columns count from 1, as editors do. */
export type Mark = { file: string; line: number; column: number };

/** As a plain value, which a fix can be sent on with. */
export const plainMark = ({ file, line, column }: Mark): Mark => ({ file, line, column });
