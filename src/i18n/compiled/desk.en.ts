// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import type { DeskMessages } from "./types";

export const messages = {
  desk: {
    title: "The desk",
    private: "The text stays in this browser. It is sent nowhere: this page may speak to no other address."
  }
} as DeskMessages;
