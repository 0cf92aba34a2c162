// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { ru } from "@messageformat/runtime/lib/cardinals";
import type { SearchMessages } from "./types";

export const messages = {
  search: {
    title: "Поиск",
    close: "Закрыть",
    field: "Место, источник, день или число",
    hint: "Например: город на любом языке, «16 декабря», «май 2024», город и месяц, имя; или число из показанного.",
    results: "Найдено",
    places: "Места",
    days: "Дни",
    sources: "Источники",
    claims: "Заявления",
    claimsAndMore: (d) => "Заявления, и ещё " + plural(d.count, 0, ru, { one: number("ru", d.count, 0), other: number("ru", d.count, 0) }) + ": добавьте слово, чтобы сузить поиск",
    archive: "В архиве за годы",
    showAlone: "показать только его",
    noReport: "за этот день в архиве нет сообщений",
    noClaim: "сообщения за этот день есть, но ни одно заявление к нему не относится",
    found: (d) => plural(d.count, 0, ru, { "0": "Ничего не найдено", one: number("ru", d.count, 0) + " результат", few: number("ru", d.count, 0) + " результата", other: number("ru", d.count, 0) + " результатов" })
  }
} as SearchMessages;
