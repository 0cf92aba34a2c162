// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { uk } from "@messageformat/runtime/lib/cardinals";
import type { ComparedMessages } from "./types";

export const messages = {
  compared: {
    rule: "Числа двох джерел про одне місце і про час, який не завідомо різний. Одне з одним зіставлено лише те, що рахує те саме.",
    none: "Жодні два джерела не називають чисел для одного місця й часу.",
    two: (d) => d.one + " і " + d.other,
    pairsOf: (d) => plural(d.count, 0, uk, { one: number("uk", d.count, 0) + " пара", few: number("uk", d.count, 0) + " пари", many: number("uk", d.count, 0) + " пар", other: number("uk", d.count, 0) + " пари" }) + ": " + d.reason,
    counted: {
      repeats: "те саме число за той самий час",
      compatible: "можуть бути правдиві обидва: одне названо із застереженням або за частину часу іншого",
      contradicts: "обидва правдиві бути не можуть",
      "not-comparable": "порівняти не можна"
    },
    standing: {
      repeats: "Те саме",
      compatible: "Можуть бути правдиві обидва",
      contradicts: "Обидва правдиві бути не можуть",
      "not-comparable": "Порівняти не можна"
    },
    chart: (d) => d.event + ": " + d.unit,
    point: (d) => d.one + ". " + d.other + ". " + d.standing + "." + plural(d.count, 0, uk, { one: "", few: " " + number("uk", d.count, 0) + " пари заяв.", other: " " + number("uk", d.count, 0) + " пар заяв." }),
    table: (d) => "Усі пари чисел: " + d.one + ", " + d.other,
    morePairs: (d) => plural(d.count, 0, uk, { one: "Показати ще " + number("uk", d.count, 0) + " пару джерел", few: "Показати ще " + number("uk", d.count, 0) + " пари джерел", other: "Показати ще " + number("uk", d.count, 0) + " пар джерел" }),
    place: "Місце",
    how: "Як співвідносяться",
    showAll: (d) => plural(d.count, 0, uk, { one: "Показати пару", few: "Показати всі " + number("uk", d.count, 0) + " пари", other: "Показати всі " + number("uk", d.count, 0) + " пар" })
  }
} as ComparedMessages;
