import { publish } from "../publish/publish";
import { messagesFile } from "../tell/messages-document";
import { type Command, written } from "./command";

export const messages: Command = {
  usage: "messages",
  about: "writes docs/messages.md: everything that the check may say, and what to do about it",
  run: (_words, context) => {
    context.out(written(publish(context.root, messagesFile(context.root))));
    return 0;
  },
};
