/** Of windows and lists of places, which claims share: what is made of each is made once. */
export function madeOnce<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new Map<Given, Made>();
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const value = make(given);
    made.set(given, value);
    return value;
  };
}
