// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import type { DeskMessages } from "./types";

export const messages = {
  desk: {
    title: "Робочий стіл",
    private: "Текст залишається в цьому браузері й нікуди не надсилається: з іншими адресами ця сторінка не зв’язується."
  }
} as DeskMessages;
