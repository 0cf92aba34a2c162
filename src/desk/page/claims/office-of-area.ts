import type { WorkLanguage } from "../../work/work";

const governs =
  /^(?:(?:the|acting|regional|временно|исполняющий|обязанности|врио|т\.в\.о\.)\s+)*(?:governor|head|leader|губернатор\p{L}{0,2}|глава|очільник|голова)$/iu;
const ofItself =
  /(?:\p{L}(?:ой|ей|ого)\s+(?:области|республики|края|округа)|\p{L}ої\s+області|\p{L}ого\s+краю)$/iu;

/**
 * “Governor” of “the Alpha region”: an office that says of nowhere, with the one region that its holder speaks of, in the words
 * of the text. A Slavic name has to stand in the case that this asks for; if not, the office stays as it is said.
 */
export function officeOfArea(office: string, area: string | null, language: WorkLanguage): string {
  if (area === null || !governs.test(office.trim())) return office;
  if (language !== "en") return ofItself.test(area) ? `${office} ${area}` : office;
  const bare = area.replace(/^the\s+/iu, "");
  const isCalledSo = /\p{Lu}\p{L}*$/u.test(bare);
  return `${office} of ${isCalledSo ? "" : "the "}${bare}`;
}
