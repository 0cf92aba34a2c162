import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module";
import { parse as parseMessage } from "@messageformat/parser";
import { parse as parseYaml } from "yaml";
import type { PageLanguage } from "../../src/domain/language";

/** Messages as their file has them: ICU MessageFormat, in groups. */
type Group = { [key: string]: string | Group };

/** One message: where it stands ("sheet.peek"), and what has to be filled in, by name. */
type Message = { path: string; args: ReadonlyMap<string, "number" | "string | number"> };

/** Groups that the first view does without: each language's are in a module of their own, which is loaded when asked for. */
const onDemand = ["share", "search", "archive", "compared", "desk"];

/** The language whose messages say which there are, and what is filled in. */
const model: PageLanguage = "en";

/**
 * Turns the messages of every language into modules that need no parser in the browser, and the type that all have.
 * @param yaml by language, the text of its file
 * @returns The files by name, or every problem: what a language lacks, has too much, or fills in otherwise.
 */
export function compileMessages(yaml: ReadonlyMap<PageLanguage, string>): {
  files: ReadonlyMap<string, string>;
  problems: readonly string[];
} {
  const files = new Map<string, string>();
  const problems: string[] = [];
  const groups = new Map<PageLanguage, Group>();
  for (const [language, text] of yaml) {
    try {
      const group = parseYaml(text) as Group;
      const formatter = new MessageFormat(language);
      for (const { name, of } of modulesOf(group)) {
        const file = name === "" ? language : `${name}.${language}`;
        files.set(`${file}.ts`, moduleText(compileModule(formatter, of), typeName(name)));
      }
      groups.set(language, group);
    } catch (error) {
      problems.push(`${language}.yaml: ${error instanceof Error ? error.message : error}`);
    }
  }
  const expected = groups.get(model);
  if (!expected) return { files: new Map(), problems };
  for (const [language, group] of groups) problems.push(...differences(language, group, expected));
  const types = modulesOf(expected).map(
    ({ name, of }) => `\nexport type ${typeName(name)} = ${typesText(of)};\n`,
  );
  files.set("types.ts", `${generated}${types.join("")}`);
  return { files, problems };
}

/** What the first view says, and each group that is loaded later. */
function modulesOf(group: Group): readonly { name: string; of: Group }[] {
  const isLater = ([key]: [string, unknown]) => onDemand.includes(key);
  const entries = Object.entries(group);
  return [
    { name: "", of: Object.fromEntries(entries.filter((entry) => !isLater(entry))) },
    ...entries.filter(isLater).map(([key, value]) => ({ name: key, of: { [key]: value } })),
  ];
}

/** `Messages`, `ShareMessages` */
const typeName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Messages`;

/** Every message of a file, in its order. */
export const messagesIn = (yaml: string): readonly Message[] => leaves(parseYaml(yaml) as Group);

const leaves = (group: Group, before = ""): readonly Message[] =>
  Object.entries(group).flatMap(([key, value]): readonly Message[] =>
    typeof value === "string"
      ? [{ path: `${before}${key}`, args: argsOf(parseMessage(value)) }]
      : leaves(value, `${before}${key}.`),
  );

type Tokens = ReturnType<typeof parseMessage>;

function argsOf(tokens: Tokens): Message["args"] {
  const args = new Map<string, "number" | "string | number">();
  const walk = (some: Tokens) => {
    for (const token of some) {
      if (token.type === "plural") args.set(token.arg, "number");
      else if (token.type === "argument" && !args.has(token.arg)) args.set(token.arg, "string | number");
      else if (token.type === "function")
        throw new Error(`{${token.arg}, ${token.key}}: fill in what is formatted`);
      if ("cases" in token) for (const one of token.cases) walk(one.tokens as Tokens);
    }
  };
  walk(tokens);
  return args;
}

const named = ({ args }: Message): string =>
  args.size === 0
    ? "nothing"
    : [...args.keys()]
        .sort()
        .map((name) => `{${name}}`)
        .join(", ");

function differences(language: PageLanguage, group: Group, expected: Group): string[] {
  const own = new Map(leaves(group).map((message) => [message.path, message]));
  const model = new Map(leaves(expected).map((message) => [message.path, message]));
  const missing = [...model.keys()].filter((path) => !own.has(path));
  const surplus = [...own.keys()].filter((path) => !model.has(path));
  const otherwise = [...own.values()].flatMap((message) => {
    const wanted = model.get(message.path);
    return wanted && named(wanted) !== named(message)
      ? [`${language}.yaml: ${message.path} fills in ${named(message)}; in English it is ${named(wanted)}.`]
      : [];
  });
  return [
    ...missing.map((path) => `${language}.yaml: ${path} is missing.`),
    ...surplus.map((path) => `${language}.yaml: ${path} is no message of the English file.`),
    ...otherwise,
  ];
}

const generated = "// Made by `npm run messages` from src/i18n/messages/. Do not edit.\n";

/** A message that fills in nothing is a string, so that it needs no call. */
function moduleText(compiled: string, type: string): string {
  const body = compiled
    .replace(/\(\) => ("(?:[^"\\]|\\.)*")/g, "$1")
    .replace("export default {", "export const messages = {");
  return `${generated}${body
    .replace(/\}\s*$/, `} as ${type};\n`)
    .trimStart()
    .replace(
      /^(import [\s\S]*?\n)?(?=export)/,
      (imports) => `${imports}import type { ${type} } from "./types";\n\n`,
    )}`;
}

function typesText(group: Group, depth = 0): string {
  const indent = "  ".repeat(depth + 1);
  const lines = Object.entries(group).map(([key, value]) => {
    const name = /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key);
    return `${indent}readonly ${name}: ${typeof value === "string" ? typeOf(value) : typesText(value, depth + 1)};`;
  });
  return `{\n${lines.join("\n")}\n${"  ".repeat(depth)}}`;
}

function typeOf(message: string): string {
  const args = [...argsOf(parseMessage(message))].map(([name, type]) => `${name}: ${type}`);
  return args.length === 0 ? "string" : `(values: { ${args.join("; ")} }) => string`;
}
