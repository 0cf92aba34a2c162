import { findText } from "../evidence/find";
import { type Command, filesOf } from "./command";

export const find: Command = {
  usage: "find NAME",
  about: "places of the gazetteer that NAME may mean, to be weighed as candidates",
  run: (words, context) => {
    if (words.length === 0) return "Find what? Give a name.";
    context.out(findText(filesOf(context), words.join(" ")));
    return 0;
  },
};
