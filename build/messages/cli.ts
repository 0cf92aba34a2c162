import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { publish, staleAmong } from "../../cli/publish/publish";
import { languages, type PageLanguage } from "../../src/domain/language";
import { compileMessages, messagesIn } from "./compile";
import { withDenials } from "./from-vocabulary";
import { unusedMessages } from "./unused";

/**
 * Compiles what the interface says.
 *
 *   npm run messages             writes src/i18n/compiled/
 *   npm run messages -- check    writes nothing; fails if that is stale, or if a message is missing or unused
 *
 * @returns What went wrong, one thing each.
 */
export function runMessages(root: string, mode: string | undefined): readonly string[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const vocabulary = read("geodata/vocabulary.yaml");
  const yaml = new Map<PageLanguage, string>(
    languages.map((language) => [
      language,
      withDenials(read(`src/i18n/messages/${language}.yaml`), vocabulary, language),
    ]),
  );
  const { files, problems } = compileMessages(yaml);
  if (problems.length > 0) return problems;
  const outputs = new Map([...files].map(([name, text]) => [`src/i18n/compiled/${name}`, text]));
  if (mode !== "check") {
    publish(root, outputs);
    return [];
  }
  const code = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes("compiled"),
  );
  const unused = unusedMessages(
    messagesIn(yaml.get("en") ?? "").map(({ path }) => path),
    code.map((file) => readFileSync(join(root, "src", file), "utf8")),
  );
  return [
    ...staleAmong(root, outputs).map((path) => `${path} is stale: run npm run messages.`),
    ...unused.map((path) => `Nothing says ${path}: take it out of src/i18n/messages/.`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const failures = runMessages(fileURLToPath(new URL("../..", import.meta.url)), process.argv[2]);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}
