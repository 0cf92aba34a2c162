import { existsSync } from "node:fs";
import { join } from "node:path";
import { slugOf } from "../../src/draft/write/known-sources";
import { reportFile } from "../../src/drafted/report-file";
import type { Context } from "../commands/command";
import { filesOf } from "../commands/command";
import { publish } from "../publish/publish";
import type { Options } from "./options";
import type { Read } from "./read";
import { toldDraft } from "./told";

/** Drafts the article, and writes the report and its text; what stands there is never overwritten. */
export function writeDraft({ article, drafted, told }: Read, options: Options, context: Context): number {
  const { root, out, err } = context;
  const id = options.values.get("--id") ?? idOf(article);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    err(`“${id}” is no id: use lower-case letters, digits and single hyphens. Nothing was written.`);
    return 1;
  }
  const path = `geodata/reports/${id}.yaml`;
  const files = filesOf(context);
  const held = files.texts.get(id);
  if (existsSync(join(root, path)) || (held !== undefined && held !== article.text)) {
    const what = existsSync(join(root, path))
      ? `${path} is there already`
      : `another text is held as ${id}.txt`;
    err(`${what}: say --id for another. Nothing was written.`);
    return 1;
  }
  const { text, published, url, title } = article;
  const file = reportFile(files, id, text, drafted, {
    url,
    published,
    title,
    entered: context.today,
  });
  const texts: [string, string][] = held === undefined ? [[`geodata/texts/${id}.txt`, text]] : [];
  const written = publish(root, new Map([[path, file.yaml], ...texts]));
  out(
    [
      ...told,
      toldDraft(file, drafted, text),
      "",
      ...written.map((each) => `wrote ${each}`),
      `Answer what begins with # ? in ${path}, remove those lines, and run npm run geodata: it checks all again.`,
    ].join("\n"),
  );
  return 0;
}

const idOf = ({ name, published }: Read["article"]): string =>
  [name === "" ? "report" : slugOf(name), published].filter(Boolean).join("-");
