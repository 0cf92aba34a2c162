import type { Mark } from "../mark";

/** Where something stands, looked up once somebody asks for it: most of what is passed along is never told of. */
export class Whereabouts implements Mark {
  readonly file: string;
  readonly #find: () => Mark;
  #found: Mark | undefined;

  constructor(file: string, find: () => Mark) {
    this.file = file;
    this.#find = find;
  }

  get line(): number {
    return this.#mark().line;
  }

  get column(): number {
    return this.#mark().column;
  }

  #mark(): Mark {
    this.#found ??= this.#find();
    return this.#found;
  }
}
