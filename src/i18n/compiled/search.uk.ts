// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { uk } from "@messageformat/runtime/lib/cardinals";
import type { SearchMessages } from "./types";

export const messages = {
  search: {
    title: "Пошук",
    close: "Закрити",
    field: "Місце, джерело, день або число",
    hint: "Наприклад: місто будь-якою мовою, «16 грудня», «травень 2024», місто й місяць, ім’я; або число з показаного.",
    results: "Знайдено",
    places: "Місця",
    days: "Дні",
    sources: "Джерела",
    claims: "Заяви",
    claimsAndMore: (d) => "Заяви, і ще " + plural(d.count, 0, uk, { one: number("uk", d.count, 0), other: number("uk", d.count, 0) }) + ": додайте слово, щоб звузити пошук",
    archive: "В архіві за роки",
    showAlone: "показати лише його",
    noReport: "за цей день в архіві немає повідомлень",
    noClaim: "повідомлення за цей день є, але жодна заява його не стосується",
    found: (d) => plural(d.count, 0, uk, { "0": "Нічого не знайдено", one: number("uk", d.count, 0) + " результат", few: number("uk", d.count, 0) + " результати", other: number("uk", d.count, 0) + " результатів" })
  }
} as SearchMessages;
