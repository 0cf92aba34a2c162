/**
 * A thing's own property. What a document or a form holds under a name may be an element of that name instead
 * (`<img name="currentScript">`), which goes before its own; what its prototype says of it cannot be.
 */
export function own<T extends object, K extends keyof T>(kind: { prototype: T }, thing: T, name: K): T[K] {
  const value = Reflect.get(kind.prototype, name, thing);
  return typeof value === "function" ? value.bind(thing) : value;
}

/** As `own`, of the page's document. */
export const ofPage = <K extends keyof Document>(name: K): Document[K] => own(Document, document, name);
