// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import type { DeskMessages } from "./types";

export const messages = {
  desk: {
    title: "Рабочий стол",
    private: "Текст остаётся в этом браузере и никуда не отправляется: с другими адресами эта страница не связывается."
  }
} as DeskMessages;
