/**
 * Whether something that was received is a T. Total: takes anything, throws at nothing, and reads no further than it
 * allows for. By hand, and not by a library: both sides share them, and the loader has five kilobytes in all.
 */
export type Check<T> = (value: unknown) => value is T;
export type Checked<C> = C extends Check<infer T> ? T : never;

/** @param most in UTF-16 units */
export const words =
  (most: number, least = 0): Check<string> =>
  (value): value is string =>
    typeof value === "string" && value.length >= least && value.length <= most;

export const shaped =
  (shape: RegExp, most: number): Check<string> =>
  (value): value is string =>
    words(most)(value) && shape.test(value);

/** A whole number within these bounds, both included. */
export const whole =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const oneOf =
  <const T extends readonly (string | number | boolean)[]>(...values: T): Check<T[number]> =>
  (value): value is T[number] =>
    (values as readonly unknown[]).includes(value);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || check(value);

export const listOf =
  <T>(check: Check<T>, most: number): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    // Spread, because `every` passes over the holes that a list may come with.
    Array.isArray(value) && value.length <= most && [...value].every(check);

/** An object with exactly these keys: one more is as wrong as one less, or it could carry what no limit is set for. */
export const record =
  <const S extends Record<string, Check<unknown>>>(
    shape: S,
  ): Check<{ readonly [K in keyof S]: Checked<S[K]> }> =>
  (value): value is { readonly [K in keyof S]: Checked<S[K]> } =>
    // A plain one: a date or a map that a window may be sent has no keys either.
    Object.prototype.toString.call(value) === "[object Object]" &&
    Object.keys(value as object).length === Object.keys(shape).length &&
    Object.entries(shape).every(
      ([key, check]) => Object.hasOwn(value as object, key) && check((value as Record<string, unknown>)[key]),
    );
