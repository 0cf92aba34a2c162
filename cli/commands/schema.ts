import { foldersIn, readFiles } from "../evidence/files";
import { publish, schemaFiles } from "../publish/publish";
import { type Command, written } from "./command";

export const schema: Command = {
  usage: "schema",
  about: "writes geodata/schema/, by which editors complete and underline",
  run: (_words, context) => {
    context.out(
      written(publish(context.root, schemaFiles(readFiles(foldersIn(context.root, context.environment))))),
    );
    return 0;
  },
};
