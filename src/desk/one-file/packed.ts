/** What is packed into a page of one file: by the ids of the elements that hold it. */
export type Packed = "script" | "worker" | "base" | "labels" | "names";

export const packedId = (what: Packed): string => `packed-${what}`;

/** The text of an element that holds it gzipped, in base64. */
export async function unpacked(page: Document, what: Packed): Promise<string> {
  const text = page.getElementById(packedId(what))?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
