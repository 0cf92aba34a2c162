// Made by `npm run messages` from src/i18n/messages/. Do not edit.
import { number, plural } from "@messageformat/runtime";
import { ru } from "@messageformat/runtime/lib/cardinals";
import type { ArchiveMessages } from "./types";

export const messages = {
  archive: {
    plain: {
      title: "Заявления архива по местам и месяцам",
      link: "Все заявления архива по местам и месяцам",
      toMap: "К карте",
      nowhere: "Место не названо",
      together: "вместе"
    },
    line: (d) => plural(d.claims, 0, ru, { one: "В архиве " + number("ru", d.claims, 0) + " заявление", few: "В архиве " + number("ru", d.claims, 0) + " заявления", many: "В архиве " + number("ru", d.claims, 0) + " заявлений", other: "В архиве " + number("ru", d.claims, 0) + " заявления" }) + " за " + d.years + ".",
    lineDay: (d) => plural(d.claims, 0, ru, { one: "Показать " + d.day + " вместе с архивом: там " + number("ru", d.claims, 0) + " заявление", few: "Показать " + d.day + " вместе с архивом: там " + number("ru", d.claims, 0) + " заявления", many: "Показать " + d.day + " вместе с архивом: там " + number("ru", d.claims, 0) + " заявлений", other: "Показать " + d.day + " вместе с архивом: там " + number("ru", d.claims, 0) + " заявления" }),
    waiting: "Архив загружается…",
    failed: "Архив не удалось загрузить.",
    none: "Архива здесь нет: есть только сообщения первой страницы.",
    toFront: "На первую страницу",
    front: "Первая страница",
    period: "Период",
    kinds: {
      day: "День",
      night: "Ночь",
      week: "Неделя",
      month: "Месяц",
      year: "Год",
      all: "Всё"
    },
    nightOf: (d) => "ночь на " + d.day,
    all: "все годы",
    before: (d) => "Раньше: " + d.period,
    after: (d) => "Позже: " + d.period,
    openCalendar: "Выбрать день",
    calendar: (d) => "Календарь: " + d.month,
    monthBefore: (d) => "Предыдущий месяц: " + d.month,
    monthAfter: (d) => "Следующий месяц: " + d.month,
    shade: "Столбик для каждого источника: чем темнее, тем больше заявлений. Не то число, которое в них названо.",
    gap: "сообщений нет в архиве",
    noClaims: "нет заявлений",
    tallied: "Числа в скобках подсчитаны нами по собственным числам одного источника; никогда по двум.",
    heardTally: (d) => d.source + ": " + d.figure + ", " + d.event + "; подсчитано нами",
    heardClaims: (d) => d.source + ": " + d.claims + " (" + d.what + "), без суммы",
    legend: "[12–15]: подсчитано нами по числам одного источника, от наименьшей до наибольшей возможной суммы",
    nothing: "За этот период ничего нет.",
    nothingHeld: "За эти дни в архиве нет сообщений: это пробел, а не ноль.",
    noClaimHeld: "Сообщения за эти дни в архиве есть, но ни одно заявление к ним не относится.",
    notTallied: (d) => "За " + d.days + " в эти подсчёты не вошло: " + plural(d.claims, 0, ru, { one: number("ru", d.claims, 0) + " заявление", few: number("ru", d.claims, 0) + " заявления", many: number("ru", d.claims, 0) + " заявлений", other: number("ru", d.claims, 0) + " заявления" }) + " из " + plural(d.reports, 0, ru, { one: number("ru", d.reports, 0) + " сообщения", other: number("ru", d.reports, 0) + " сообщений" }) + ".",
    tooManyCompared: (d) => "Здесь " + plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " заявление", few: number("ru", d.count, 0) + " заявления", many: number("ru", d.count, 0) + " заявлений", other: number("ru", d.count, 0) + " заявления" }) + ": столько разом не сравнить. Выберите место или время покороче.",
    showThem: "Показать",
    figures: (d) => plural(d.count, 0, ru, { one: "подсчитано по " + number("ru", d.count, 0) + " числу", other: "подсчитано по " + number("ru", d.count, 0) + " числам" }),
    leftOut: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " не вошло", few: number("ru", d.count, 0) + " не вошли", many: number("ru", d.count, 0) + " не вошло", other: number("ru", d.count, 0) + " не вошло" }) + ": " + d.reasons,
    leftOutAlike: (d) => "не вошло: " + d.reasons,
    reasons: {
      "without-figure": (d) => d.count + " без числа",
      subset: (d) => d.count + " внутри других",
      joint: (d) => d.count + " о нескольких местах вместе",
      hedged: (d) => d.count + " приблизительных",
      reserved: (d) => d.count + " с оговоркой",
      untimed: (d) => d.count + " без времени"
    },
    within: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " учтено один раз: в общем числе или по частям", few: number("ru", d.count, 0) + " учтены один раз: в общем числе или по частям", other: number("ru", d.count, 0) + " учтено один раз: в общем числе или по частям" }),
    breaksOff: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " из сообщения", other: number("ru", d.count, 0) + " из сообщений" }) + ", от которых есть только начало: перечень мог быть длиннее",
    noSum: "складывать нечего",
    sharedClaims: (d) => plural(d.count, 0, ru, { one: number("ru", d.count, 0) + " заявление о нескольких местах вместе: ни одно число не относится только к этому месту", few: number("ru", d.count, 0) + " заявления о нескольких местах вместе: ни одно число не относится только к этому месту", many: number("ru", d.count, 0) + " заявлений о нескольких местах вместе: ни одно число не относится только к этому месту", other: number("ru", d.count, 0) + " заявления о нескольких местах вместе: ни одно число не относится только к этому месту" }),
    together: "Вместе с другими местами",
    nowhere: "Без места",
    how: "Меньшее число: наибольшая сумма чисел, время которых точно не пересекается; большее: сумма всех.",
    chart: (d) => d.what + ", " + d.unit,
    units: {
      day: "по дням",
      week: "по неделям",
      month: "по месяцам"
    },
    bar: (d) => d.period + ": " + d.figure + ", " + plural(d.claims, 0, ru, { one: number("ru", d.claims, 0) + " заявление", few: number("ru", d.claims, 0) + " заявления", many: number("ru", d.claims, 0) + " заявлений", other: number("ru", d.claims, 0) + " заявления" }),
    barNone: (d) => d.period + ": в имеющихся сообщениях ничего нет",
    barGap: (d) => d.period + ": сообщений нет в архиве",
    terms: (d) => plural(d.count, 0, ru, { "1": "Единственное заявление", one: "Всё: " + number("ru", d.count, 0) + " заявление", few: "Все: " + number("ru", d.count, 0) + " заявления", many: "Все: " + number("ru", d.count, 0) + " заявлений", other: "Все: " + number("ru", d.count, 0) + " заявления" }),
    fates: {
      term: "учтено",
      within: "уже учтено один раз",
      fallen: "отозвано или заменено",
      "without-figure": "без числа",
      subset: "внутри другого",
      joint: "о нескольких местах вместе",
      hedged: "приблизительно: не вошло",
      reserved: "с оговоркой: не вошло",
      untimed: "без времени: не вошло"
    },
    noDay: "день неизвестен",
    table: (d) => "Подсчёты: " + d.period,
    columns: {
      place: "Место",
      source: "Источник",
      event: "Событие",
      unit: "Что считают",
      low: "Не меньше",
      high: "Не больше",
      figures: "Чисел",
      leftOut: "Не вошло"
    },
    downloads: "Эти подсчёты в файлах",
    csv: "CSV",
    geojson: "GeoJSON",
    claimsCsv: "Все заявления построчно: CSV",
    saving: "Сохранение",
    stop: "Остановить",
    saved: "Сохранено.",
    stopped: "Остановлено: ничего не сохранено.",
    notSaved: "Сохранить не удалось: часть архива не загрузилась.",
    licences: "Данные архива и лицензии"
  }
} as ArchiveMessages;
