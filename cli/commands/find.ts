import { findText } from "../evidence/find";
import { type Command, filesOf } from "./command";

export const find: Command = {
  usage: "find NAME",
  about:
    "what NAME is read as, in any case: a region, a district, a water, a country; and the places of the gazetteer that it may mean, to be weighed as candidates",
  run: (words, context) => {
    if (words.length === 0) return "Find what? Give a name.";
    context.out(findText(filesOf(context), words.join(" ")));
    return 0;
  },
};
