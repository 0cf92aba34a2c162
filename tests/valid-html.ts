import { type ConfigData, HtmlValidate } from "html-validate";

/** HTML as the standard has it: no taste, and nothing that only a linter wants. */
const config: ConfigData = { root: true, extends: ["html-validate:standard"] };

/** What is not valid in a document, or a part of one, with where it stands. */
export async function invalidIn(html: string): Promise<string[]> {
  const { results } = await new HtmlValidate(config).validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
