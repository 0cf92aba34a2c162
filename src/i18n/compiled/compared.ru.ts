// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { ru } from "@messageformat/runtime/lib/cardinals";
import type { ComparedMessages } from "./types";

export const messages = {
  compared: {
    rule: "Числа двух источников об одном месте и о времени, которое не заведомо разное. Друг с другом сопоставлено только то, что считает одно и то же.",
    none: "Никакие два источника не называют чисел для одного места и времени.",
    two: (d) => d.one + " и " + d.other,
    pairsOf: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " пара", few: number("ru", d.count, 0) + " пары", many: number("ru", d.count, 0) + " пар", other: number("ru", d.count, 0) + " пары" }) + ": " + d.reason,
    counted: {
      repeats: "то же число за то же время",
      compatible: "могут быть верны оба: одно названо с оговоркой или за часть времени другого",
      contradicts: "оба верны быть не могут",
      "not-comparable": "сравнить нельзя"
    },
    standing: {
      repeats: "То же",
      compatible: "Могут быть верны оба",
      contradicts: "Оба верны быть не могут",
      "not-comparable": "Сравнить нельзя"
    },
    chart: (d) => d.event + ": " + d.unit,
    point: (d) => d.one + ". " + d.other + ". " + d.standing + "." + plural(d.count, 0, ru, { one: "", few: " " + number("ru", d.count, 0) + " пары заявлений.", other: " " + number("ru", d.count, 0) + " пар заявлений." }),
    table: (d) => "Все пары чисел: " + d.one + ", " + d.other,
    morePairs: (d) => plural(d.count, 0, ru, { one: "Показать ещё " + number("ru", d.count, 0) + " пару источников", few: "Показать ещё " + number("ru", d.count, 0) + " пары источников", other: "Показать ещё " + number("ru", d.count, 0) + " пар источников" }),
    place: "Место",
    how: "Как соотносятся",
    showAll: (d) => plural(d.count, 0, ru, { one: "Показать пару", few: "Показать все " + number("ru", d.count, 0) + " пары", other: "Показать все " + number("ru", d.count, 0) + " пар" })
  }
} as ComparedMessages;
