import type { Proto } from "./proto-claim";

/** Asks where the parts of a total are not what it says. */
export function askOfSums(protos: readonly Proto[]): void {
  const sums = new Map<Proto, number>();
  for (const { role, total, figure } of protos) {
    if (role === "part" && total && figure) sums.set(total, (sums.get(total) ?? 0) + figure.value);
  }
  for (const [{ figure, questions, event, read }, sum] of sums) {
    // A day's total, or an attack's, need not be told in full.
    const isOpen = event === "launch" || read.windows.some(({ kind }) => kind === "days-round");
    if (figure?.kind === "exactly" && sum !== figure.value && !(isOpen && sum < figure.value)) {
      questions.push(`parts-differ:${sum}:${figure.value}`);
    }
  }
}
