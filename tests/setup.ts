import fc from "fast-check";
import { languages } from "../src/domain/language";
import { messages } from "../src/i18n/compiled/en";
import { speak } from "../src/i18n/messages";
import { learn } from "../src/i18n/terms";
import { wholeVocabulary } from "./fixtures/vocabulary";

speak("en", messages);
for (const language of languages) learn({ language, vocabulary: wholeVocabulary(language) });

// New cases at every run at a desk, where a failure can be looked into; the same ones each time where it decides.
if (process.env.CI) fc.configureGlobal({ seed: 20251216 });
